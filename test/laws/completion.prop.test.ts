import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  forget,
  forgettablePaths,
  forgottenEnterprise,
  programmeYear,
  anyReadingChoices,
  readingChoices,
} from '../arbitrary/enterprise.js';
import { answered, truthful } from '../scenario/answering.js';
import {
  bounds,
  chief,
  engineOf,
  evaluated,
  interval,
  liesInside,
  matched,
  patience,
  runs,
  subjectOf,
} from './support.js';

describe('every completion lies inside', () => {
  test.prop([forgottenEnterprise, programmeYear, readingChoices], runs())(
    'the intervals of each award',
    ({ complete, sparse }, year, choices) => {
      for (const [open, closed] of matched(evaluated(sparse, year, choices), evaluated(complete, year, choices))) {
        expect({
          rule: open.rule,
          amount: [open.amount, closed.amount],
          payable: [open.payable, closed.payable],
          inside:
            liesInside(interval(closed.amount), interval(open.amount)) &&
            liesInside(interval(closed.payable), interval(open.payable)),
        }).toMatchObject({ inside: true });
      }
    },
    patience,
  );

  describe('over all awards', chief, () => {
    test.prop([forgottenEnterprise, programmeYear, anyReadingChoices], runs(600))(
      'the interval of the total',
      ({ complete, sparse }, year, choices) => {
        const { totals } = engineOf(choices);
        const open = bounds(totals(subjectOf(sparse), { year }));
        const closed = bounds(totals(subjectOf(complete), { year }));
        expect({ open, closed, inside: liesInside(closed, open) }).toMatchObject({ inside: true });
      },
      patience,
    );
  });
});

const mostRounds = 5;

describe('answering what is missing', () => {
  test.prop([forgottenEnterprise, programmeYear, readingChoices], runs())(
    'closes the total within a few rounds',
    ({ complete, sparse }, year, choices) => {
      let input = sparse;
      for (let round = 0; ; round += 1) {
        const { total, missing } = evaluated(input, year, choices);
        const paths = missing.map(({ path }) => path);
        if (total.low === total.high) break;
        expect({ total, paths, round }).toSatisfy(
          ({ paths: asked }: { paths: readonly string[] }) => asked.length > 0 && round < mostRounds,
        );
        input = paths.reduce((value, path) => answered(value, path, truthful(path, complete)), input);
      }
    },
    patience,
  );

  test.prop([forgottenEnterprise, programmeYear, readingChoices], runs(200))(
    'is never asked of what was told',
    ({ sparse }, year, choices) => {
      const { missing, awards, tiers, services } = evaluated(sparse, year, choices);
      const told = forgettablePaths(sparse);
      const asked = [...missing, ...[...awards, ...tiers, ...services].flatMap((outcome) => outcome.missing)].map(
        ({ path }) => path,
      );
      expect(asked.filter((path) => told.includes(path))).toEqual([]);
    },
    patience,
  );

  test.prop([forgottenEnterprise, programmeYear], runs(200))(
    'is asked only where it can matter: forgetting nothing asks for nothing',
    ({ complete }, year) => {
      const { missing, total } = evaluated(forget(complete, []), year);
      expect({ missing, low: total.low }).toEqual({ missing: [], low: total.high });
    },
    patience,
  );
});
