import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { formatMoney, type Money } from '../../src/quantity/index.js';
import type { EnterpriseInput } from '../../src/subject/index.js';
import { amountNearTier, completeEnterprise } from '../arbitrary/enterprise.js';
import { engineOf, patience, runs, subjectOf } from './support.js';

const 亿 = 1e10;
const 万 = 1e6;
const plan = [2025, 2026, 2027, 2028, 2029];

/** Tier tables as the document prints them (004-069…074, 004-094…097), and how each figure is passed. */
const clauses = {
  revenue: {
    field: 'revenueInTaizhou',
    industry: 'C13',
    tiers: [
      [10, 30],
      [50, 100],
      [100, 300],
      [200, 500],
      [500, 800],
      [1000, 1200],
    ],
    passes: (value: number, threshold: number): boolean => value > threshold,
  },
  electronics: {
    field: 'mainRevenue',
    industry: 'C39',
    tiers: [
      [1, 20],
      [2, 30],
      [5, 50],
      [10, 100],
    ],
    passes: (value: number, threshold: number): boolean => value >= threshold,
  },
} as const;
type Clause = (typeof clauses)[keyof typeof clauses];

/** Yearly figures from 2023, nothing before and nothing else. */
const enterprise = ({ field, industry }: Clause, values: readonly number[]): EnterpriseInput => ({
  city: '台州市',
  industry,
  foundedIn: 2023,
  years: Object.fromEntries(
    values.map((value, index) => [
      String(2023 + index),
      { revenueInTaizhou: '0元', mainRevenue: '0元', aboveScale: true, [field]: formatMoney(value as Money) },
    ]),
  ),
  titles: [],
  projects: [],
  received: [],
});

const paid = (input: EnterpriseInput, way: string): number => {
  const { totals } = engineOf(way === 'highest' ? {} : { 'tier-jump': way });
  const subject = subjectOf(input);
  return plan.reduce((sum, year) => {
    const { low, high } = totals(subject, { year });
    expect({ year, low }).toEqual({ year, low: high });
    return sum + low;
  }, 0);
};

/** What a person with the clause and the figures would pay, year by year. */
const byHand = ({ tiers, passes }: Clause, values: readonly number[], way: string): number => {
  let before = 0;
  let sum = 0;
  let paidBefore = 0;
  values.forEach((value, index) => {
    const year = 2023 + index;
    const newly = tiers
      .filter(([threshold]) => passes(value, threshold * 亿) && !passes(before, threshold * 亿))
      .map(([, amount]) => amount * 万);
    const highest = Math.max(0, ...newly);
    if (plan.includes(year)) {
      if (way === 'highest') sum += highest;
      if (way === 'each') sum += newly.reduce((all, amount) => all + amount, 0);
      if (way === 'difference') {
        const due = Math.max(0, highest - paidBefore);
        sum += due;
        paidBefore += due;
      }
    }
    before = Math.max(before, value);
  });
  return sum;
};

const clause = fc.constantFrom<Clause>(...Object.values(clauses));
const figures = fc.array(amountNearTier, { minLength: 7, maxLength: 7 });
const rising = figures.map((values) => [...values].sort((a, b) => a - b));
const history = fc.oneof(figures, rising);

describe('a jump over tiers', () => {
  test.prop([clause, history, fc.constantFrom('highest', 'each', 'difference')], runs(600))(
    'pays over the plan what the clause read by hand pays',
    (which, values, way) => {
      expect(paid(enterprise(which, values), way)).toBe(byHand(which, values, way));
    },
    patience,
  );

  test.prop([clause, history], runs())(
    'pays by difference no more than by highest, and by highest no more than by each',
    (which, values) => {
      const input = enterprise(which, values);
      const [difference, highest, each] = [paid(input, 'difference'), paid(input, 'highest'), paid(input, 'each')];
      expect({ difference, highest, each, inOrder: difference <= highest && highest <= each }).toMatchObject({
        inOrder: true,
      });
    },
    patience,
  );

  test.prop([clause, history], runs())(
    'by difference comes in all to the amount of the highest tier newly broken in the plan',
    (which, values) => {
      const { tiers, passes } = which;
      const peakBefore = Math.max(...values.slice(0, 2));
      const peakInPlan = Math.max(...values.slice(2));
      const newly = tiers
        .filter(([threshold]) => passes(peakInPlan, threshold * 亿) && !passes(peakBefore, threshold * 亿))
        .map(([, amount]) => amount * 万);
      expect(paid(enterprise(which, values), 'difference')).toBe(Math.max(0, ...newly));
    },
    patience,
  );

  test.prop([clause, amountNearTier, fc.integer({ min: 2, max: 6 })], runs())(
    'from nothing pays the same by difference and by highest',
    (which, value, at) => {
      const input = enterprise(
        which,
        Array.from({ length: 7 }, (_, index) => (index < at ? 0 : value)),
      );
      expect(paid(input, 'difference')).toBe(paid(input, 'highest'));
    },
    patience,
  );

  test.prop([clause, fc.integer({ min: 0, max: 5 }), fc.array(fc.boolean(), { minLength: 7, maxLength: 7 })], runs())(
    'of one tier a year pays the same by each and by highest',
    (which, start, steps) => {
      const { tiers } = which;
      let reached = start - 1;
      const values = steps.map((step) => {
        if (step && reached < tiers.length - 1) reached += 1;
        return (tiers[reached]?.[0] ?? 0) * 亿 + (reached < 0 ? 0 : 1);
      });
      const input = enterprise(which, values);
      expect(paid(input, 'each')).toBe(paid(input, 'highest'));
    },
    patience,
  );

  test.prop([completeEnterprise.map((input) => ({ ...input, received: [] }))], runs(300))(
    'keeps that order in the totals of any complete enterprise',
    (input) => {
      const [difference, highest, each] = [paid(input, 'difference'), paid(input, 'highest'), paid(input, 'each')];
      expect({ difference, highest, each, inOrder: difference <= highest && highest <= each }).toMatchObject({
        inOrder: true,
      });
    },
    patience,
  );
});
