/** Money received for an instalment is taken off that instalment, and the others are still to be paid. */
import { fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { award, enterpriseOf, group, tinyEngine } from '../arbitrary/tiny-document.js';
import { instalmentsIn } from '../../src/kinds/index.js';
import { patience, runs } from '../laws/support.js';

const title = 'little-giant';

interface Terms {
  readonly fen: number;
  readonly shares: readonly number[];
  readonly remainder: 'first' | 'last';
  readonly received: 'bars' | 'difference';
}

const terms = fc.record({
  fen: fc.integer({ min: 100, max: 10 ** 10 }),
  shares: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 4 }),
  remainder: fc.constantFrom('first' as const, 'last' as const),
  received: fc.constantFrom('bars' as const, 'difference' as const),
});

const yuan = (fen: number): string => `${String(Math.floor(fen / 100))}.${String(fen % 100).padStart(2, '0')}元`;
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const engineFor = (
  { fen, shares, remainder, received }: Terms,
  groups: readonly object[] = [],
): ReturnType<typeof tinyEngine> =>
  tinyEngine(
    [
      award('paid-in-parts', {
        parameters: { amount: yuan(fen) },
        conditions: {
          name: 'came',
          fact: 'titleInYear',
          params: { title, events: ['new'] },
          operator: 'equal',
          value: true,
        },
        outcome: {
          pays: 'parameter.amount',
          repeats: 'once',
          instalments: {
            parts: shares.map((share, after) => ({ share: `${String(share)}/${String(sum(shares))}`, after })),
            remainder,
          },
        },
      }),
    ],
    [group('once', 'receipts', { policies: 'own', received }), ...(groups as Readonly<Record<string, unknown>>[])],
  );

/** Each share cut to the 分, what is left over beside the first or the last. */
const sharedPlainly = ({ fen, shares, remainder }: Terms): readonly number[] => {
  const cut = shares.map((share) => Number((BigInt(fen) * BigInt(share)) / BigInt(sum(shares))));
  const at = remainder === 'first' ? 0 : cut.length - 1;
  return cut.map((each, index) => (index === at ? each + fen - sum(cut) : each));
};

type Received = Readonly<Record<string, unknown>>;

const decided = (engine: ReturnType<typeof tinyEngine>, received: readonly Received[]) => {
  const input = {
    titles: [{ title, on: '2026-03-01' }],
    received: received.map((each) => ({ policy: '本文件', matter: 'paid-in-parts', ...each })),
  };
  const subject = enterpriseOf(input, engine);
  const { awards, total } = engine.evaluate(subject, { year: 2026 });
  const sums = engine.totals(subject, { year: 2026 });
  expect([sums.low, sums.high]).toEqual([total.lowFen, total.highFen]);
  const [outcome] = awards;
  return {
    payable: [outcome?.payable.lowFen, outcome?.payable.highFen],
    payments: (outcome?.payments ?? []).map(({ year, amount }) => [year, amount.lowFen, amount.highFen] as const),
    missing: (outcome?.missing ?? []).map(({ path }) => path),
  };
};

const paid = fc.array(fc.record({ instalment: fc.nat(3), part: fc.integer({ min: 1, max: 4 }) }), { maxLength: 3 });

describe('money for instalments', { timeout: patience }, () => {
  test('is taken off each instalment that it names; the others keep their years and their amounts', () => {
    fc.assert(
      fc.property(terms, paid, (own, receipts) => {
        const shares = sharedPlainly(own);
        const named = receipts.filter(({ instalment }) => instalment < shares.length && (shares[instalment] ?? 0) > 4);
        const amountOf = ({ instalment, part }: (typeof named)[number]): number =>
          Math.floor((shares[instalment] ?? 0) / part);
        const left = shares.map((share, at) =>
          named
            .filter(({ instalment }) => instalment === at)
            .reduce((rest, each) => (own.received === 'bars' ? 0 : Math.max(0, rest - amountOf(each))), share),
        );
        const received = named.map((each) => ({
          instalment: each.instalment + 1,
          amount: yuan(amountOf(each)),
          on: `${String(2026 + each.instalment)}-12-01`,
        }));
        const { payable, payments, missing } = decided(engineFor(own), received);
        expect(payable).toEqual([sum(left), sum(left)]);
        expect(missing).toEqual([]);
        const isBegun = named.length > 0;
        expect(payments).toEqual(
          left.flatMap((each, at) => (sum(left) === 0 || (isBegun && each === 0) ? [] : [[2026 + at, each, each]])),
        );
      }),
      runs(200),
    );
  });

  test('that names none may be any that was there by its day, or all of them, and asks which', () => {
    fc.assert(
      fc.property(terms, fc.nat(3), (own, late) => {
        const shares = sharedPlainly(own).slice(0, late + 1);
        if (shares.some((share) => share === 0)) return;
        const engine = engineFor({ ...own, received: 'bars' });
        const receipt = { amount: '1元', on: `${String(2026 + late)}-12-01` };
        const { payable, missing } = decided(engine, [receipt]);
        expect(payable).toEqual([0, own.fen - Math.min(...shares)]);
        expect(missing).toContain('received.0.instalment');
        shares.forEach((share, at) => {
          const named = decided(engine, [{ ...receipt, instalment: at + 1 }]);
          expect(named.payable).toEqual([own.fen - share, own.fen - share]);
        });
      }),
      runs(50),
    );
  });

  test('leaves the rest its place in a choice, and payments that make up what a cap leaves', () => {
    fc.assert(
      fc.property(terms, fc.integer({ min: 1, max: 100 }), (own, percent) => {
        const [first = 0] = sharedPlainly(own);
        if (first === 0) return;
        const cap = Math.max(1, Math.floor((own.fen * percent) / 100));
        const engine = engineFor(own, [
          group('one-of', 'choice', { atMost: 1, members: ['paid-in-parts'], span: 'plan' }),
          group('capped', 'cap', { cap: yuan(cap), members: ['paid-in-parts'], span: 'plan' }),
        ]);
        const { payable, payments } = decided(engine, [{ instalment: 1, amount: yuan(first), on: '2026-12-01' }]);
        const left = Math.min(own.fen - first, Math.max(0, cap - first));
        expect(payable).toEqual([left, left]);
        expect(sum(payments.map(([, low]) => low))).toBe(left);
        expect(payments.every(([year]) => year > 2026)).toBe(true);
      }),
      runs(100),
    );
  });
});

test('an instalment that an award does not have is refused', () => {
  const engine = engineFor({ fen: 10_000, shares: [1, 1], remainder: 'last', received: 'bars' });
  const input = { titles: [], received: [{ policy: '本文件', matter: 'paid-in-parts', instalment: 3, amount: '1元' }] };
  expect(() => engine.evaluate(enterpriseOf(input, engine), { year: 2026 })).toThrow(/receipt-instalment/u);
});

describe('what a choice or a cap leaves of instalments', () => {
  const of = (remainder: 'first' | 'last'): Parameters<typeof instalmentsIn>[0] => ({
    instalments: { parts: [], remainder },
  });
  const exact = (...sums: readonly number[]): readonly { readonly low: number; readonly high: number }[] =>
    sums.map((each) => ({ low: each, high: each }));
  test.each([
    ['all of it', 'last', exact(30, 70), { low: 100, high: 100 }, exact(30, 70)],
    ['half, in proportion', 'last', exact(30, 70), { low: 50, high: 50 }, exact(15, 35)],
    ['nothing of what is paid already', 'last', exact(0, 70), { low: 50, high: 50 }, exact(0, 50)],
    ['what is left over to the last', 'last', exact(3, 3, 3), { low: 8, high: 8 }, exact(2, 2, 4)],
    ['what is left over to the first', 'first', exact(3, 3, 3), { low: 8, high: 8 }, exact(4, 2, 2)],
    [
      'what is left over to the last that is still to be paid',
      'last',
      exact(3, 3, 0),
      { low: 5, high: 5 },
      exact(2, 3, 0),
    ],
    [
      'no more of each than of all, where it is open',
      'last',
      [{ low: 10, high: 30 }, ...exact(70)],
      { low: 20, high: 50 },
      [
        { low: 0, high: 30 },
        { low: 0, high: 50 },
      ],
    ],
  ] as const)('%s', (_, remainder, left, sum, expected) => {
    expect(instalmentsIn(of(remainder), sum, left)).toEqual(expected);
  });
});
