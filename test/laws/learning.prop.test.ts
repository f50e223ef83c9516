import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { learntEnterprise, programmeYear, anyReadingChoices, readingChoices } from '../arbitrary/enterprise.js';
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

describe('learning a fact', () => {
  test.prop([learntEnterprise, programmeYear, readingChoices], runs())(
    'never turns yes into no or no into yes',
    ({ before, after }, year, choices) => {
      const less = evaluated(before, year, choices);
      const more = evaluated(after, year, choices);
      for (const [known, learnt] of matched(less, more)) {
        if (known.truth !== 'unknown')
          expect({ rule: known.rule, truth: learnt.truth }).toEqual({ rule: known.rule, truth: known.truth });
      }
      const standings = [...less.tiers, ...less.services];
      [...more.tiers, ...more.services].forEach((learnt, index) => {
        const known = standings[index];
        if (known?.truth !== 'unknown')
          expect({ rule: learnt.rule, truth: learnt.truth }).toEqual({ rule: known?.rule, truth: known?.truth });
      });
    },
    patience,
  );

  test.prop([learntEnterprise, programmeYear, readingChoices], runs())(
    'never widens what a clause grants',
    ({ before, after }, year, choices) => {
      for (const [known, learnt] of matched(evaluated(before, year, choices), evaluated(after, year, choices))) {
        expect({
          rule: known.rule,
          before: known.amount,
          after: learnt.amount,
          inside: liesInside(interval(learnt.amount), interval(known.amount)),
        }).toMatchObject({ inside: true });
      }
    },
    patience,
  );

  describe('in money', chief, () => {
    test.prop([learntEnterprise, programmeYear, readingChoices], runs())(
      'never widens what is payable',
      ({ before, after }, year, choices) => {
        for (const [known, learnt] of matched(evaluated(before, year, choices), evaluated(after, year, choices))) {
          expect({
            rule: known.rule,
            before: known.payable,
            after: learnt.payable,
            inside: liesInside(interval(learnt.payable), interval(known.payable)),
          }).toMatchObject({ inside: true });
        }
      },
      patience,
    );

    test.prop([learntEnterprise, programmeYear, anyReadingChoices], runs(600))(
      'never widens the total',
      ({ before, after }, year, choices) => {
        const { totals } = engineOf(choices);
        const known = bounds(totals(subjectOf(before), { year }));
        const learnt = bounds(totals(subjectOf(after), { year }));
        expect({ known, learnt, inside: liesInside(learnt, known) }).toMatchObject({ inside: true });
      },
      patience,
    );
  });
});
