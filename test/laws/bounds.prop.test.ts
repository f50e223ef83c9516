import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { anyEnterprise, completeEnterprise, programmeYear, readingChoices } from '../arbitrary/enterprise.js';
import { evaluated, interval, patience, runs } from './support.js';

const nothing = { low: 0, high: 0 };

describe('the bounds of an award', () => {
  test.prop([anyEnterprise, programmeYear, readingChoices], runs())(
    'are in order, and what is payable is never more than what is granted',
    (input, year, choices) => {
      for (const { rule, amount, payable } of evaluated(input, year, choices).awards) {
        const [granted, paid] = [interval(amount), interval(payable)];
        expect({
          rule,
          amount,
          payable,
          inOrder: granted.low <= granted.high && paid.low <= paid.high,
          lowNoMore: paid.low <= granted.low,
          highNoMore: paid.high <= granted.high,
        }).toMatchObject({
          inOrder: true,
          lowNoMore: true,
          highNoMore: true,
        });
      }
    },
    patience,
  );

  test.prop([anyEnterprise, programmeYear, readingChoices], runs())(
    'are nothing where the answer is no, and start at nothing where it is unknown',
    (input, year, choices) => {
      for (const { rule, truth, amount, payable } of evaluated(input, year, choices).awards) {
        if (truth === 'no')
          expect({ rule, amount: interval(amount), payable: interval(payable) }).toEqual({
            rule,
            amount: nothing,
            payable: nothing,
          });
        if (truth === 'unknown') expect({ rule, low: interval(amount).low }).toEqual({ rule, low: 0 });
      }
    },
    patience,
  );

  test.prop([anyEnterprise, programmeYear, readingChoices], runs())(
    'meet exactly where nothing is missing',
    (input, year, choices) => {
      for (const { rule, truth, payable, amount, missing } of evaluated(input, year, choices).awards) {
        const { low, high } = interval(payable);
        if (missing.length === 0)
          expect({ rule, truth, payable, amount, closed: low === high }).toMatchObject({ closed: true });
        if (low === high && truth !== 'unknown' && interval(amount).low === interval(amount).high)
          expect({ rule, truth, missing }).toEqual({ rule, truth, missing: [] });
      }
    },
    patience,
  );

  test.prop([completeEnterprise, programmeYear, readingChoices], runs())(
    'meet, and every answer is yes or no, where everything is known',
    (input, year, choices) => {
      const { awards, tiers, services, total } = evaluated(input, year, choices);
      for (const { rule, truth, amount, payable } of awards) {
        expect({ rule, truth, amount: amount.low, payable: payable.low }).toEqual({
          rule,
          truth: truth === 'yes' ? 'yes' : 'no',
          amount: amount.high,
          payable: payable.high,
        });
      }
      expect(services.map(({ truth }) => truth)).not.toContain('unknown');
      expect(tiers.length).toBeGreaterThan(0);
      expect(total.low).toBe(total.high);
    },
    patience,
  );

  test.prop([anyEnterprise, programmeYear, readingChoices], runs(200))(
    'sum to the total where no award excludes another',
    (input, year, choices) => {
      const { awards, total } = evaluated(input, year, choices);
      const sum = (side: 'low' | 'high'): number =>
        awards.reduce((all, { payable }) => all + interval(payable)[side], 0);
      expect(interval(total).high).toSatisfy((high: number) => high <= sum('high') || high === Infinity);
      expect(interval(total).low).toBeGreaterThanOrEqual(sum('low'));
    },
    patience,
  );

  test.prop([anyEnterprise, programmeYear, readingChoices], runs(200))(
    'come with a certificate wherever less is paid for certain than is granted for certain',
    (input, year, choices) => {
      for (const { rule, amount, payable, displacedBy, clauses } of evaluated(input, year, choices).awards) {
        const lost = interval(payable).high < interval(amount).high;
        if (lost)
          expect({
            rule,
            amount,
            payable,
            group: typeof displacedBy?.group,
            clauses: (displacedBy?.clauses.length ?? 0) > 0,
          }).toEqual({ rule, amount, payable, group: 'string', clauses: true });
        expect(clauses.length).toBeGreaterThan(0);
      }
    },
    patience,
  );
});
