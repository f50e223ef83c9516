/** Which of several rows that hold is paid, against a plain reading of the table. */
import { fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { award, enterpriseOf, tinyEngine } from '../arbitrary/tiny-document.js';
import { patience, runs } from '../laws/support.js';

const shapes = ['reached', 'within', 'window'] as const;
type Shape = (typeof shapes)[number];

const operators = { reached: 'greaterThanInclusive', within: 'lessThanInclusive' } as const;

const asked = (name: string, column: string, operator: string): unknown => ({
  name,
  fact: 'revenue',
  params: { measure: 'revenue' },
  operator,
  value: { fact: `row.${column}` },
});

/** Rows in order, with what each pays: `from` and `through` for a window, `from` alone otherwise. */
const rowsOf = fc
  .uniqueArray(
    fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 9 })),
    {
      minLength: 1,
      maxLength: 4,
      selector: ([from]) => from,
    },
  )
  .map((rows) => [...rows].sort(([a], [b]) => a - b));

type Rows = readonly (readonly [from: number, wide: number, pays: number])[];

const engineFor = (shape: Shape, rows: Rows, pays: unknown): ReturnType<typeof tinyEngine> => {
  const table =
    shape === 'window'
      ? { from: '亿元', to: '亿元', pays: '万元', rows: rows.map(([from, wide, paid]) => [from, from + wide, paid]) }
      : { from: '亿元', pays: '万元', rows: rows.map(([from, , paid]) => [from, paid]) };
  const conditions =
    shape === 'window'
      ? { all: [asked('from', 'from', operators.reached), asked('to', 'to', operators.within)] }
      : asked('from', 'from', operators[shape]);
  return tinyEngine([award('tiers', { parameters: { table }, conditions, outcome: { pays, repeats: 'once' } })]);
};

/** The most that rows that hold pay; where a row that is harder to reach pays less than one that holds with it, what that one pays. */
const paidPlainly = (shape: Shape, rows: Rows, revenue: number): number => {
  const holds = rows.filter(([from, wide]) => {
    if (shape === 'reached') return revenue >= from;
    return shape === 'within' ? revenue <= from : revenue >= from && revenue <= from + wide;
  });
  const most = Math.max(0, ...holds.map(([, , pays]) => pays));
  if (shape === 'window') return most;
  const inOrder = shape === 'reached' ? rows : [...rows].reverse();
  const isRising = inOrder.every(([, , pays], at) => at === 0 || pays >= (inOrder[at - 1]?.[2] ?? 0));
  const hardest = shape === 'reached' ? holds.at(-1) : holds[0];
  return isRising ? most : (hardest?.[2] ?? 0);
};

const anyShape = fc.constantFrom(...shapes);

describe('of several rows that hold', { timeout: patience }, () => {
  test('the highest amount is paid, of a limit that is not passed as of a threshold that is reached', () => {
    fc.assert(
      fc.property(anyShape, rowsOf, fc.nat(15), (shape, rows, revenue) => {
        const engine = engineFor(shape, rows, 'row.pays');
        const subject = enterpriseOf({ years: { 2026: { revenue: `${String(revenue)}亿元` } }, received: [] }, engine);
        const { amount } = engine.evaluate(subject, { year: 2026 }).awards[0] ?? {};
        const paid = paidPlainly(shape, rows, revenue) * 1_000_000;
        expect([amount?.lowFen, amount?.highFen]).toEqual([paid, paid]);
        expect(engine.totals(subject, { year: 2026 })).toMatchObject({ low: paid, high: paid });
      }),
      runs(200),
    );
  });

  test('what is reckoned in each is known where its figures are, in a window that overlaps others too', () => {
    fc.assert(
      fc.property(rowsOf, fc.nat(15), (rows, revenue) => {
        const engine = engineFor('window', rows, {
          lesser: ['row.pays', { fact: 'revenue', params: { measure: 'marketValue' } }],
        });
        const input = { years: { 2026: { revenue: `${String(revenue)}亿元`, marketValue: '5万元' } }, received: [] };
        const { awards } = engine.evaluate(enterpriseOf(input, engine), { year: 2026 });
        const paid = Math.min(5, paidPlainly('window', rows, revenue)) * 1_000_000;
        expect(awards.map(({ amount, missing }) => [amount.lowFen, amount.highFen, missing])).toEqual([
          [paid, paid, []],
        ]);
      }),
      runs(100),
    );
  });
});
