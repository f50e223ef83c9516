/** What a document has paid counts in its caps and choices, whether or not money received is held against its awards. */
import { fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { award, enterpriseOf, group, tinyEngine } from '../arbitrary/tiny-document.js';
import { patience, runs } from '../laws/support.js';

const titles = ['high-tech', 'little-giant', 'hidden-champion'] as const;
const slugs = ['a', 'b', 'c'] as const;

interface Each {
  readonly pays: number;
  readonly year: 2025 | 2026;
}

const each = fc.record({ pays: fc.integer({ min: 1, max: 9 }), year: fc.constantFrom(2025 as const, 2026 as const) });
const own = { policies: 'own', received: 'bars' };

const engineFor = (
  all: readonly Each[],
  groups: readonly Readonly<Record<string, unknown>>[],
): ReturnType<typeof tinyEngine> =>
  tinyEngine(
    all.map(({ pays }, at) =>
      award(slugs[at] ?? '', {
        parameters: { amount: `${String(pays)}万元` },
        conditions: {
          name: 'came',
          fact: 'titleInYear',
          params: { title: titles[at], events: ['new'] },
          operator: 'equal',
          value: true,
        },
        outcome: { pays: 'parameter.amount', repeats: 'once' },
      }),
    ),
    groups,
  );

const decided = (all: readonly Each[], engine: ReturnType<typeof tinyEngine>): readonly (number | null)[] => {
  const paid = all.flatMap(({ pays, year }, at) =>
    year === 2025 ? [{ policy: '本文件', matter: slugs[at], amount: `${String(pays)}万元`, on: '2025-12-31' }] : [],
  );
  const came = all.map(({ year }, at) => ({ title: titles[at], on: `${String(year)}-05-01` }));
  const subject = enterpriseOf({ titles: came, received: paid, foundedIn: 2020 }, engine);
  const { total } = engine.evaluate(subject, { year: 2026 });
  const sums = engine.totals(subject, { year: 2026 });
  expect([sums.low, sums.high]).toEqual([total.lowFen, total.highFen]);
  return [total.lowFen, total.highFen];
};

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const inYear = (all: readonly Each[], which: number): readonly number[] =>
  all.flatMap(({ year, pays }) => (year === which ? [pays] : []));

describe('money that the document has paid', { timeout: patience }, () => {
  const all = fc.array(each, { minLength: 3, maxLength: 3 });
  const span = fc.constantFrom('year' as const, 'plan' as const);

  test('is taken off a cap over the plan, with and without a group of money received', () => {
    fc.assert(
      fc.property(all, span, fc.integer({ min: 1, max: 20 }), fc.boolean(), (awards, over, cap, isHeld) => {
        const groups = [
          group('together', 'cap', { cap: `${String(cap)}万元`, members: slugs, span: over }),
          ...(isHeld ? [group('once', 'receipts', own)] : []),
        ];
        const spent = over === 'plan' ? sum(inYear(awards, 2025)) : 0;
        const left = Math.min(sum(inYear(awards, 2026)), Math.max(0, cap - spent)) * 1_000_000;
        expect(decided(awards, engineFor(awards, groups))).toEqual([left, left]);
      }),
      runs(200),
    );
  });

  test('takes a place in a choice over the plan, with and without a group of money received', () => {
    fc.assert(
      fc.property(all, span, fc.integer({ min: 1, max: 3 }), fc.boolean(), (awards, over, atMost, isHeld) => {
        const groups = [
          group('one-of', 'choice', { atMost, members: slugs, span: over }),
          ...(isHeld ? [group('once', 'receipts', own)] : []),
        ];
        const places = Math.max(0, atMost - (over === 'plan' ? inYear(awards, 2025).length : 0));
        const best = [...inYear(awards, 2026)].sort((a, b) => b - a).slice(0, places);
        const left = sum(best) * 1_000_000;
        expect(decided(awards, engineFor(awards, groups))).toEqual([left, left]);
      }),
      runs(200),
    );
  });
});
