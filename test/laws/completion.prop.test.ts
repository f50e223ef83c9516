import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { librariesOf } from '../../src/engine/index.js';
import type { EnterpriseInput } from '../../src/subject/index.js';
import { forget, forgettablePaths, forgottenEnterprise, programmeYear, anyReadingChoices, readingChoices } from '../arbitrary/enterprise.js';
import { chief, engineOf, evaluated, interval, liesInside, matched, patience, runs, subjectOf } from './support.js';

describe('every completion lies inside', () => {
  test.prop([forgottenEnterprise, programmeYear, readingChoices], runs())(
    'the intervals of each award',
    ({ complete, sparse }, year, choices) => {
      for (const [open, closed] of matched(evaluated(sparse, year, choices), evaluated(complete, year, choices))) {
        expect({
          rule: open.rule,
          amount: [open.amount, closed.amount],
          payable: [open.payable, closed.payable],
          inside: liesInside(interval(closed.amount), interval(open.amount)) && liesInside(interval(closed.payable), interval(open.payable)),
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
        const open = { ...totals(subjectOf(sparse), year) };
        const closed = { ...totals(subjectOf(complete), year) };
        expect({ open, closed, inside: liesInside(closed, open) }).toMatchObject({ inside: true });
      },
      patience,
    );
  });
});

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const at = (value: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>((inner, step) => (isObject(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined), value);

const put = (value: unknown, [step = '', ...rest]: readonly string[], answer: unknown): unknown => {
  const inner = rest.length === 0 ? answer : put(isObject(value) ? value[step] : undefined, rest, answer);
  return Array.isArray(value) ? value.map((each: unknown, index) => (String(index) === step ? inner : each)) : { ...(isObject(value) ? value : {}), [step]: inner };
};

/** What the enterprise would answer: as written in full, or as follows from its founding. */
const answerTo = (path: string, complete: EnterpriseInput): unknown => {
  const steps = path.split('.');
  const written = at(complete, steps);
  if (written !== undefined) return written;
  const field = steps.at(-1) ?? '';
  if (path === 'foundedIn') return 2010;
  // Only one founded in a year told leaves the sum-up out: before that there was nothing.
  if (path === 'before.through') return 2017;
  if (field === 'aboveScale' || field === 'everAboveScale') return false;
  if (steps[0] === 'years' || steps[0] === 'before') return '0元';
  // A product may be written under `of`, and the other way round.
  const named = at(complete, [...steps.slice(0, -1), field === 'of' ? 'product' : 'of']);
  return named ?? '无名';
};

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
        expect({ total, paths, round }).toSatisfy(({ paths: asked }: { paths: readonly string[] }) => asked.length > 0 && round < mostRounds);
        input = paths.reduce<unknown>((value, path) => put(value, path.split('.'), answerTo(path, complete)), input) as EnterpriseInput;
      }
    },
    patience,
  );

  test.prop([forgottenEnterprise, programmeYear, readingChoices], runs(200))(
    'is never asked of what was told',
    ({ sparse }, year, choices) => {
      const { missing, awards, tiers, entitlements } = evaluated(sparse, year, choices);
      const told = forgettablePaths(sparse);
      const asked = [...missing, ...[...awards, ...librariesOf({ tiers }), ...entitlements].flatMap((outcome) => outcome.missing)].map(({ path }) => path);
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
