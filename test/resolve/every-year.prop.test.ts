/** An award that is due every year: money for one year is for that year alone. */
import { fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { timelineBy } from '../../src/scenario/timeline/call.js';
import { timelineOf } from '../../src/scenario/timeline/timeline.js';
import { award, enterpriseOf, group, tinyDocument, tinyEngine } from '../arbitrary/tiny-document.js';
import { patience, runs } from '../laws/support.js';

const years = [2025, 2026, 2027] as const;

const tiny: Parameters<typeof tinyDocument> = [
  [
    award('yearly', {
      parameters: { amount: '10万元' },
      conditions: {
        name: 'large',
        fact: 'revenue',
        params: { measure: 'revenue' },
        operator: 'greaterThanInclusive',
        value: '1亿元',
      },
      outcome: { pays: 'parameter.amount', repeats: 'once-per-year' },
    }),
  ],
  [group('once', 'receipts', { policies: 'own', received: 'bars' })],
];
const engine = tinyEngine(...tiny);

const fen = 10_000_000;

type Received = Readonly<Record<string, unknown>>;

const inputOf = (dueIn: readonly number[], received: readonly Received[]): Readonly<Record<string, unknown>> => ({
  city: '台州市',
  foundedIn: 2025,
  years: Object.fromEntries(years.map((year) => [year, { revenue: dueIn.includes(year) ? '2亿元' : '0元' }])),
  received: received.map((each) => ({ policy: '本文件', matter: 'yearly', amount: '10万元', ...each })),
});

const subjectOf = (dueIn: readonly number[], received: readonly Received[]): ReturnType<typeof enterpriseOf> =>
  enterpriseOf(inputOf(dueIn, received), engine);

const payableIn = (subject: ReturnType<typeof enterpriseOf>, year: number): readonly unknown[] => {
  const { awards, total } = engine.evaluate(subject, { year });
  const sums = engine.totals(subject, { year });
  expect([sums.low, sums.high]).toEqual([total.lowFen, total.highFen]);
  return awards
    .map(({ payable, missing }) => [payable.lowFen, payable.highFen, missing.map(({ path }) => path)])
    .flat();
};

describe('an award that is due every year', { timeout: patience }, () => {
  const some = fc.subarray([...years]);

  test('is payable for each year that it is due in and was not paid for', () => {
    fc.assert(
      fc.property(some, some, fc.integer({ min: 0, max: 1 }), (dueIn, paidFor, later) => {
        const received = paidFor
          .filter((year) => dueIn.includes(year))
          .map((year) => ({ forYear: year, on: `${String(year + later)}-11-01` }));
        const subject = subjectOf(dueIn, received);
        for (const year of years) {
          const left = dueIn.includes(year) && !paidFor.includes(year) ? fen : 0;
          expect(payableIn(subject, year)).toEqual([left, left, []]);
        }
      }),
      runs(100),
    );
  });

  test('comes to so much for each of its years over all of them', () => {
    fc.assert(
      fc.property(some, (dueIn) => {
        const { total } = timelineOf({
          engine,
          period: engine.document.period,
          subject: subjectOf(dueIn, []),
          from: 2025,
          through: 2027,
          ledger: { sure: [], doubts: [] },
        });
        expect([total.lowFen, total.highFen]).toEqual([fen * dueIn.length, fen * dueIn.length]);
      }),
      runs(50),
    );
  });
});

describe('a timeline over money that says no year', { timeout: patience }, () => {
  const sumsOf = (input: unknown): readonly (readonly [number, number])[] => {
    const found = timelineBy(input, { document: tinyDocument(...tiny), from: 2025, through: 2027 });
    expect(found.exact).toBe(true);
    return found.years.map(({ cumulative: { lowFen, highFen } }) => [lowFen, highFen ?? Infinity]);
  };

  test.each([
    [[2026, 2027], 2028],
    [[2025, 2026, 2027], 2028],
  ])('of %j, paid in %i, comes to what money for any year does, and to nothing else', (dueIn, paidIn) => {
    const on = `${String(paidIn)}-11-01`;
    const told = [2024, ...years, 2028].map((forYear) => sumsOf(inputOf(dueIn, [{ on, forYear }])));
    const ends = years.map((_, index) => told.flatMap((sums) => sums[index] ?? []));
    expect(sumsOf(inputOf(dueIn, [{ on }]))).toEqual(ends.map((sums) => [Math.min(...sums), Math.max(...sums)]));
  });
});

test.each([
  { name: 'from within an earlier year', on: '2025-12-01', payable: [fen, fen, []] },
  {
    name: 'that says no year, of a day after both were due',
    on: '2026-09-01',
    payable: [0, fen, ['received.0.forYear']],
  },
])('money $name', ({ on, payable }) => {
  expect(payableIn(subjectOf([2025, 2026], [{ on }]), 2026)).toEqual(payable);
});

test('money that says no year is for the one year that was due by its day', () => {
  expect(payableIn(subjectOf([2026], [{ on: '2026-09-01' }]), 2026)).toEqual([0, 0, []]);
});
