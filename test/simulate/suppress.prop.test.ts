import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { type CountedGroup, groupKey, hiddenAmong } from '../../src/simulate/suppress.js';
import { runs } from '../laws/support.js';

const dimensions = { rule: ['a', 'b', 'c'], district: ['x', 'y', 'z'], size: ['s', 't'] } as const;
type Dimension = keyof typeof dimensions;

interface Paid {
  readonly rule: string;
  readonly district: string;
  readonly size: string;
  readonly who: number;
}

/** Enterprises, each of one district and size, paid by some rules. */
const payments = fc
  .array(
    fc.record({
      district: fc.constantFrom(...dimensions.district),
      size: fc.constantFrom(...dimensions.size),
      rules: fc.subarray([...dimensions.rule], { minLength: 1 }),
    }),
    { minLength: 1, maxLength: 24 },
  )
  .map((all) =>
    all.flatMap(({ rules, ...rest }, who): readonly Paid[] => rules.map((rule) => ({ ...rest, rule, who }))),
  );

const groupings = fc.subarray<readonly Dimension[]>(
  [['district'], ['size'], ['rule', 'district'], ['district', 'size'], ['rule', 'size'], ['rule', 'district', 'size']],
  { minLength: 1 },
);

const groupBy = (paid: readonly Paid[], by: readonly Dimension[]): CountedGroup => {
  const groups = new Map<string, { readonly is: readonly string[]; readonly who: Set<number> }>();
  for (const each of paid) {
    const is = by.map((name) => each[name]);
    const known = groups.get(is.join()) ?? { is, who: new Set<number>() };
    groups.set(is.join(), known);
    known.who.add(each.who);
  }
  return { by, rows: [...groups.values()].map(({ is, who }) => ({ is, enterprises: who.size })) };
};

/** Every finest cell that a group is the sum of. */
const sumsUp = (by: readonly string[], is: readonly string[]): readonly number[] =>
  dimensions.rule.flatMap((rule) =>
    dimensions.district.flatMap((district) =>
      dimensions.size.map((size) => {
        const cell = { rule, district, size };
        return Number(by.every((name, at) => cell[name as Dimension] === is[at]));
      }),
    ),
  );

const prime = 1_000_003;

/** The rows of an echelon form, modulo a prime: what they add up to is all that can be reckoned. */
const reduced = (row: readonly number[], echelon: readonly (readonly number[])[]): readonly number[] =>
  echelon.reduce((left, base) => {
    const lead = base.findIndex((each) => each !== 0);
    const times = left[lead] ?? 0;
    return times === 0 ? left : left.map((each, at) => (((each - times * (base[at] ?? 0)) % prime) + prime) % prime);
  }, row);

const inverse = (value: number): number => {
  let [result, base, exponent] = [1n, BigInt(value), BigInt(prime - 2)];
  for (; exponent > 0n; exponent >>= 1n) {
    if ((exponent & 1n) === 1n) result = (result * base) % BigInt(prime);
    base = (base * base) % BigInt(prime);
  }
  return Number(result);
};

const echelonOf = (rows: readonly (readonly number[])[]): readonly (readonly number[])[] =>
  rows.reduce<readonly (readonly number[])[]>((echelon, row) => {
    const left = reduced(row, echelon);
    const lead = left.find((each) => each !== 0);
    if (lead === undefined) return echelon;
    const unit = inverse(lead);
    return [...echelon, left.map((each) => (each * unit) % prime)];
  }, []);

describe('groups of few enterprises', () => {
  test.prop([payments, groupings, fc.integer({ min: 1, max: 5 })], runs(150))(
    'are not told, nor had from all that is told beside them by adding and subtracting',
    (paid, asked, below) => {
      const groups = [[], ['rule'] as const, ...asked].map((by) => groupBy(paid, by));
      const hidden = hiddenAmong(groups, below);
      const rows = groups.flatMap(({ by, rows: own }) =>
        own.map((row) => ({ by, ...row, isHidden: hidden.has(groupKey(by, row.is)) })),
      );
      // A row that is not there may be hidden or of nobody: nothing is known of it.
      const told = rows.filter(({ isHidden }) => !isHidden).map(({ by, is }) => sumsUp(by, is));
      const echelon = echelonOf(told);
      for (const { by, is, enterprises } of rows) {
        if (by.length === 0 || enterprises >= below) continue;
        // Where the total itself is of a few, it is told all the same, and so is what it is all of.
        const isWhole = groupBy(paid, []).rows.some((whole) => whole.enterprises < below);
        if (!isWhole)
          expect([by, is, reduced(sumsUp(by, is), echelon).some((each) => each !== 0)]).toEqual([by, is, true]);
      }
    },
  );

  test('where none is few, all are told; where one is, another with it', () => {
    const rows = [8, 9, 2, 5].map((enterprises, at) => ({ is: [String(at)], enterprises }));
    const groups = [
      { by: [], rows: [{ is: [], enterprises: 20 }] },
      { by: ['district'], rows },
    ];
    expect([...hiddenAmong(groups, 2)]).toEqual([]);
    expect([...hiddenAmong(groups, 3)]).toEqual([groupKey(['district'], ['2']), groupKey(['district'], ['3'])]);
    expect([...hiddenAmong(groups, 7)]).toHaveLength(2);
    expect([...hiddenAmong(groups, 8)]).toHaveLength(3);
  });

  test('what one of its figures is of counts as well', () => {
    const group = { by: ['rule'], rows: [9, 12].map((enterprises) => ({ is: [String(enterprises)], enterprises })) };
    const few = { ...group, rows: group.rows.map((row, at) => ({ ...row, others: [at === 0 ? 1 : 0] })) };
    expect([hiddenAmong([group], 3).size, hiddenAmong([few], 3).size]).toEqual([0, 1]);
  });
});
