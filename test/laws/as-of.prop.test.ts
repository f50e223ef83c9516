import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { Result } from '../../src/engine/index.js';
import { type EnterpriseInput, parseEnterprise } from '../../src/subject/index.js';
import { anyReadingChoices, completeEnterprise, programmeYear } from '../arbitrary/enterprise.js';
import { engineOf, evaluated, interval, type Interval, liesInside, patience, runs, subjectOf } from './support.js';

const day = fc
  .tuple(fc.integer({ min: 2024, max: 2031 }), fc.constantFrom('01-01', '06-30', '12-31'))
  .map(([year, rest]) => `${String(year)}-${rest}`);

const cameBy =
  (asOf: string) =>
  ({ on }: { readonly on?: string | undefined }): boolean =>
    on === undefined || on <= asOf;

/** What was told of an enterprise as of a day: nothing that came later, and no end that was not known yet. */
const asOfDay = (
  { titles = [], projects = [], received = [], ...rest }: EnterpriseInput,
  asOf: string,
): EnterpriseInput => ({
  ...rest,
  asOf,
  titles: titles
    .filter(cameBy(asOf))
    .map(({ withdrawn, ...title }) => (withdrawn === undefined || withdrawn > asOf ? title : { ...title, withdrawn })),
  projects: projects.filter(cameBy(asOf)),
  received: received.filter(cameBy(asOf)),
});

/** Titles that were withdrawn make what is told as of an earlier day stand only until told. */
const withoutWithdrawals = ({ titles = [], ...rest }: EnterpriseInput): EnterpriseInput => ({
  ...rest,
  titles: titles.map(({ withdrawn: _, ...title }) => title),
});

/** What is decided of a year that was told in full is decided on what had come by then: money that comes later is paid on it. */
const withoutLaterMoney = (
  { received = [], ...rest }: EnterpriseInput,
  asOf: string,
  year: number,
): EnterpriseInput => ({
  ...rest,
  received: asOf < `${String(year)}-12-31` ? received : received.filter(cameBy(asOf)),
});

const standing = (result: Result): ReadonlyMap<string, string> =>
  new Map([...result.tiers, ...result.services].map(({ rule, truth }) => [rule, truth]));

/** What each rule pays in all its outcomes: endless where one stands for each of several. */
const byRule = ({ awards }: Result): ReadonlyMap<string, Interval> => {
  const sums = new Map<string, Interval>();
  for (const { rule, payable, each } of awards) {
    const [{ low, high }, sum] = [interval(payable), sums.get(rule) ?? { low: 0, high: 0 }];
    sums.set(rule, { low: sum.low + low, high: sum.high + (each === true && high > 0 ? Infinity : high) });
  }
  return sums;
};

const lives = fc.tuple(completeEnterprise.map(withoutWithdrawals), day, day);

describe('an enterprise told as of a day', () => {
  test.prop([lives, programmeYear, anyReadingChoices], runs())(
    'rules out nothing that came later, under any readings',
    ([whole, one], year, choices) => {
      const past = asOfDay(whole, one);
      fc.pre(parseEnterprise(past).ok);
      const [less, more] = [past, withoutLaterMoney(whole, one, year)].map((input) =>
        engineOf(choices).evaluate(subjectOf(input), { year }),
      ) as [Result, Result];
      for (const [rule, paid] of byRule(more)) {
        const allowed = byRule(less).get(rule) as Interval;
        expect({ rule, allowed, paid, inside: liesInside(paid, allowed) }).toMatchObject({ inside: true });
      }
      const known = standing(less);
      expect({
        less: less.total,
        more: more.total,
        inside: liesInside(interval(more.total), interval(less.total)),
      }).toMatchObject({ inside: true });
      for (const [rule, truth] of standing(more))
        if (known.get(rule) !== 'unknown') expect([rule, known.get(rule)]).toEqual([rule, truth]);
    },
    patience,
  );

  test.prop([lives, programmeYear], runs())(
    'is only told more exactly by a later day, where the lists stay the same',
    ([whole, one, other], year) => {
      const [earlier, later] = [one, other].sort() as [string, string];
      const past = asOfDay(whole, earlier);
      const moved = { ...past, asOf: later };
      fc.pre(parseEnterprise(past).ok && parseEnterprise(moved).ok);
      const [less, more] = [evaluated(past, year).total, evaluated(moved, year).total];
      expect({ less, more, inside: liesInside(interval(more), interval(less)) }).toMatchObject({ inside: true });
    },
    patience,
  );
});
