import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { eachLimit, payableBounds } from '../../src/resolve/bounds.js';
import type { Cap, AtMostChoice, ExclusionProblem } from '../../src/resolve/problem.js';
import { solve } from '../../src/resolve/solve.js';
import { runs } from '../laws/support.js';
import { judge, keepsCaps, keepsChoices } from './every-set.js';

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const count = 6;
const everyone = [...Array.from({ length: count }).keys()];
const memberSet = fc.shuffledSubarray(everyone, { minLength: 1 });

/** Awards cut into sets of one, or into sets as rules are. */
const setsOf = (members: readonly number[], cuts: readonly boolean[]): readonly (readonly number[])[] =>
  members.reduce<readonly (readonly number[])[]>((sets, member, index) => {
    const last = sets.at(-1);
    return last === undefined || cuts[index] === true ? [...sets, [member]] : [...sets.slice(0, -1), [...last, member]];
  }, []);

const oneByOne = fc.constant(everyone.map(() => true));
const choice: fc.Arbitrary<AtMostChoice> = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    memberSet,
    fc.oneof(oneByOne, fc.array(fc.boolean(), { minLength: count, maxLength: count })),
  )
  .map(([atMost, members, cuts]) => ({ atMost, sets: setsOf(members, cuts) }));

const cap: fc.Arbitrary<Cap> = fc.record({ cap: fc.integer({ min: 0, max: 9 }), members: memberSet });

/** Groups of a tree: each lies within one before it, or within what none has taken. */
const nestedSets: fc.Arbitrary<readonly (readonly number[])[]> = fc
  .tuple(memberSet, fc.array(fc.boolean(), { minLength: 2 * count, maxLength: 2 * count }))
  .map(([outer, coins]) => {
    const inner = outer.filter((member) => coins[member]);
    const innermost = inner.filter((member) => coins[count + member]);
    const apart = everyone.filter((member) => !outer.includes(member));
    return [outer, inner, innermost, apart].filter(({ length }) => length > 0);
  });
const nestedGroups = fc
  .tuple(nestedSets, fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 6 })), { minLength: 4, maxLength: 4 }))
  .map(([sets, kinds]) => ({
    choices: sets.flatMap((members, index): AtMostChoice[] =>
      kinds[index]?.[0] === true ? [{ atMost: kinds[index][1], sets: members.map((member) => [member]) }] : [],
    ),
    caps: sets.flatMap((members, index): Cap[] =>
      kinds[index]?.[0] === true ? [] : [{ cap: kinds[index]?.[1] ?? 0, members }],
    ),
  }));

const weight = fc.integer({ min: 0, max: 4 });
const weightsOfAll = fc.array(weight, { minLength: count, maxLength: count });
const anyGroups = fc.record({ choices: fc.array(choice, { maxLength: 4 }), caps: fc.array(cap, { maxLength: 4 }) });
const groups = fc.oneof(nestedGroups, anyGroups);
const problem: fc.Arbitrary<ExclusionProblem> = fc
  .tuple(weightsOfAll, groups)
  .map(([weights, rest]) => ({ weights, ...rest }));

describe('solve', () => {
  test.prop([problem], runs(1000))(
    'pays what trying every whole amount for every award finds: the most, the first awards first',
    (each) => {
      expect(solve(each)).toEqual(judge(each));
    },
  );

  test.prop([problem], runs(2000))(
    'breaks no choice and no cap, and pays none more than its weight or less than nothing',
    (each) => {
      const paid = solve(each);
      expect(paid).toHaveLength(each.weights.length);
      expect(keepsChoices(paid, each.choices)).toBe(true);
      expect(keepsCaps(paid, each.caps)).toBe(true);
      paid.forEach((amount, member) => {
        expect(amount).toBeGreaterThanOrEqual(0);
        expect(amount).toBeLessThanOrEqual(each.weights[member] ?? 0);
      });
    },
  );

  test.prop([problem], runs(1000))(
    'answers the same problem the same, however its groups are listed, and changes none of it',
    (each) => {
      const before = JSON.stringify(each);
      const paid = solve(each);
      const choices = [...each.choices].reverse().map(({ atMost, sets }) => ({ atMost, sets: [...sets].reverse() }));
      const caps = [...each.caps]
        .reverse()
        .map(({ cap: most, members }) => ({ cap: most, members: [...members].reverse() }));
      expect(solve({ ...each, choices, caps })).toEqual(paid);
      expect(solve(each)).toEqual(paid);
      expect(JSON.stringify(each)).toBe(before);
    },
  );

  test.prop([problem, fc.nat({ max: count - 1 }), fc.integer({ min: 1, max: 5 })], runs(1000))(
    'never pays less in all when one award grows',
    (each, grown, by) => {
      const weights = each.weights.map((amount, member) => (member === grown ? amount + by : amount));
      expect(sum(solve({ ...each, weights }))).toBeGreaterThanOrEqual(sum(solve(each)));
    },
  );
});

const intervals = fc.array(
  fc.tuple(weight, weight).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
  { minLength: count, maxLength: count },
);

const vertices = (bounds: readonly { low: number; high: number }[]): readonly (readonly number[])[] =>
  bounds.reduce<readonly (readonly number[])[]>(
    (points, { low, high }) =>
      points.flatMap((point) =>
        low === high
          ? [[...point, low]]
          : [
              [...point, low],
              [...point, high],
            ],
      ),
    [[]],
  );

const nestedCaps = nestedGroups.map(({ caps }) => ({ choices: [], caps }));
const anyChoices = anyGroups.map(({ choices }) => ({ choices, caps: [] }));

describe('payableBounds', () => {
  test.prop(
    [intervals, groups, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: count, maxLength: count })],
    runs(3000),
  )('contain what is paid at every point between the ends', (bounds, rest, shares) => {
    const weights = bounds.map(({ low, high }, member) => Math.round(low + (high - low) * (shares[member] ?? 0)));
    const paid = solve({ ...rest, weights });
    payableBounds(bounds, rest).forEach(({ low, high }, member) => {
      expect({ member, low, high, paid: paid[member] }).toSatisfy(
        () => low <= (paid[member] ?? 0) && (paid[member] ?? 0) <= high,
      );
    });
  });

  test('hold what is paid where one amount between its ends pays an award that neither end pays', () => {
    // The first award alone, or with the second up to 6, against the third: 6, 4 + 2 and 5.
    const rest = { choices: [{ atMost: 1, sets: [[0, 1], [2]] }], caps: [{ cap: 6, members: [0, 1] }] };
    expect(solve({ ...rest, weights: [4, 2, 5] })).toEqual([4, 2, 0]);
    expect([0, 8].map((first) => solve({ ...rest, weights: [first, 2, 5] })[1])).toEqual([0, 0]);
    expect(
      payableBounds(
        [
          { low: 0, high: 8 },
          { low: 2, high: 2 },
          { low: 5, high: 5 },
        ],
        rest,
      )[1],
    ).toEqual({ low: 0, high: 2 });
  });

  test.prop([intervals, fc.oneof(nestedCaps, anyChoices)], runs(500))(
    'are each attained under caps alone that are nested, and under choices alone',
    (bounds, rest) => {
      const solved = vertices(bounds).map((weights) => solve({ ...rest, weights }));
      payableBounds(bounds, rest).forEach(({ low, high }, member) => {
        const paid = solved.map((each) => each[member] ?? 0);
        expect({ member, low, high }).toEqual({ member, low: Math.min(...paid), high: Math.max(...paid) });
      });
    },
  );

  test('are 0 and the most an award could be paid beyond the number of awards they are sought for', () => {
    const members = [...Array.from({ length: eachLimit + 1 }).keys()];
    const bounds = payableBounds(
      members.map((member) => ({ low: member < 11 ? 5 : 9, high: 9 })),
      { choices: [{ atMost: 1, sets: members.map((member) => [member]) }], caps: [] },
    );
    expect(bounds).toEqual(members.map(() => ({ low: 0, high: 9 })));
  });
});
