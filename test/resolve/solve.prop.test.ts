import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { payableBounds } from '../../src/resolve/bounds.js';
import { type Cap, type Choice, type Problem, solve } from '../../src/resolve/solve.js';
import { runs } from '../laws/support.js';

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const count = 6;
const memberSet = fc.subarray([...Array.from({ length: count }).keys()], { minLength: 1 });

const choice: fc.Arbitrary<Choice> = fc.record({ atMost: fc.integer({ min: 1, max: 3 }), members: memberSet });

/** Nested caps or caps apart: each next one lies within one before it, or within what none has taken. */
const caps: fc.Arbitrary<readonly Cap[]> = fc
  .tuple(memberSet, fc.infiniteStream(fc.boolean()), fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 3, maxLength: 3 }), fc.integer({ min: 0, max: 3 }))
  .map(([outer, coins, sizes, depth]) => {
    const flip = (): boolean => coins.next().value as boolean;
    const inner = outer.filter(flip);
    const apart = [...Array.from({ length: count }).keys()].filter((member) => !outer.includes(member));
    return [outer, inner, apart].slice(0, depth).flatMap((members, index) => (members.length === 0 ? [] : [{ cap: sizes[index] ?? 0, members }]));
  });

const weight = fc.integer({ min: 0, max: 6 });
const groups = fc.record({ choices: fc.array(choice, { maxLength: 3 }), caps });
const problem: fc.Arbitrary<Problem> = fc
  .tuple(fc.array(weight, { minLength: count, maxLength: count }), groups)
  .map(([weights, rest]) => ({ weights, ...rest }));

const allowed = (chosen: readonly number[], choices: readonly Choice[]): boolean =>
  choices.every(({ atMost, members }) => members.filter((member) => chosen.includes(member)).length <= atMost);

const subsets = Array.from({ length: 2 ** count }, (_, bits) => [...Array.from({ length: count }).keys()].filter((member) => (bits >> member) % 2 === 1));

/** The most a set of awards can be paid under nested caps: every cap holds its own, from the inside out. */
const underCaps = (members: readonly number[], weights: readonly number[], capsLeft: readonly Cap[]): number => {
  const [outermost, ...rest] = [...capsLeft].sort((a, b) => b.members.length - a.members.length);
  if (outermost === undefined) return sum(members.map((member) => weights[member] ?? 0));
  const inside = members.filter((member) => outermost.members.includes(member));
  const outside = members.filter((member) => !outermost.members.includes(member));
  const within = rest.filter((cap) => cap.members.every((member) => outermost.members.includes(member)));
  const apart = rest.filter((cap) => !within.includes(cap));
  return Math.min(outermost.cap, underCaps(inside, weights, within)) + underCaps(outside, weights, apart);
};

const bruteForce = ({ weights, choices, caps: all }: Problem): number =>
  Math.max(...subsets.filter((chosen) => allowed(chosen, choices)).map((chosen) => underCaps(chosen, weights, all)));

const paidMembers = (paid: readonly number[]): readonly number[] => paid.flatMap((amount, member) => (amount > 0 ? [member] : []));

describe('solve', () => {
  test.prop([problem], runs(2000))('pays as much as trying every set of awards', (each) => {
    expect(sum(solve(each))).toBe(bruteForce(each));
  });

  test.prop([problem], runs(2000))('breaks no choice and no cap, and pays none more than its weight or less than nothing', (each) => {
    const paid = solve(each);
    expect(paid).toHaveLength(each.weights.length);
    expect(allowed(paidMembers(paid), each.choices)).toBe(true);
    for (const { cap, members } of each.caps) expect(sum(members.map((member) => paid[member] ?? 0))).toBeLessThanOrEqual(cap);
    paid.forEach((amount, member) => {
      expect(amount).toBeGreaterThanOrEqual(0);
      expect(amount).toBeLessThanOrEqual(each.weights[member] ?? 0);
    });
  });

  test.prop([problem], runs(500))('answers the same problem the same, however its groups are listed, and changes none of it', (each) => {
    const before = JSON.stringify(each);
    const paid = solve(each);
    expect(solve({ ...each, choices: [...each.choices].reverse(), caps: [...each.caps].reverse() })).toEqual(paid);
    expect(solve(each)).toEqual(paid);
    expect(JSON.stringify(each)).toBe(before);
  });

  test.prop([problem.map((each) => ({ ...each, caps: [] }))], runs(1000))('of several best answers takes the one that pays earlier awards first', (each) => {
    const best = bruteForce(each);
    const vectors = subsets
      .filter((chosen) => allowed(chosen, each.choices) && underCaps(chosen, each.weights, []) === best)
      .map((chosen) => each.weights.map((amount, member) => (chosen.includes(member) ? amount : 0)));
    const first = vectors.reduce((winner, other) => {
      const at = winner.findIndex((amount, member) => amount !== other[member]);
      return at >= 0 && (other[at] ?? 0) > (winner[at] ?? 0) ? other : winner;
    });
    expect(solve(each)).toEqual(first);
  });

  test.prop([problem, fc.nat({ max: count - 1 }), fc.integer({ min: 1, max: 5 })], runs(1000))('never pays less in all when one award grows', (each, grown, by) => {
    const weights = each.weights.map((amount, member) => (member === grown ? amount + by : amount));
    expect(sum(solve({ ...each, weights }))).toBeGreaterThanOrEqual(sum(solve(each)));
  });
});

const intervals = fc.array(
  fc.tuple(weight, weight).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
  { minLength: count, maxLength: count },
);

const vertices = (bounds: readonly { low: number; high: number }[]): readonly (readonly number[])[] =>
  bounds.reduce<readonly (readonly number[])[]>((points, { low, high }) => points.flatMap((point) => (low === high ? [[...point, low]] : [[...point, low], [...point, high]])), [[]]);

describe('payableBounds', () => {
  test.prop([intervals, groups, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: count, maxLength: count })], runs(1000))(
    'contain what is paid at every point between the ends',
    (bounds, rest, shares) => {
      const weights = bounds.map(({ low, high }, member) => Math.round(low + (high - low) * (shares[member] ?? 0)));
      const paid = solve({ ...rest, weights });
      payableBounds(bounds, rest).forEach(({ low, high }, member) => {
        expect({ member, low, high, paid: paid[member] }).toSatisfy(() => low <= (paid[member] ?? 0) && (paid[member] ?? 0) <= high);
      });
    },
  );

  test.prop([intervals, groups], runs(500))('are each attained where every amount is at one of its ends', (bounds, rest) => {
    const solved = vertices(bounds).map((weights) => solve({ ...rest, weights }));
    payableBounds(bounds, rest).forEach(({ low, high }, member) => {
      const paid = solved.map((each) => each[member] ?? 0);
      expect({ member, low, high }).toEqual({ member, low: Math.min(...paid), high: Math.max(...paid) });
    });
  });
});
