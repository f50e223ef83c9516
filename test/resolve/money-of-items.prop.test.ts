/** Money received for one item of several: it counts for that item alone, and for whichever it may be where that is not told. */
import { fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { award, enterpriseOf, tinyEngine } from '../arbitrary/tiny-document.js';
import { patience, runs } from '../laws/support.js';

type Json = Readonly<Record<string, unknown>>;

const wan = 1_000_000;
const came = { name: 'came', fact: 'itemInYear', operator: 'equal', value: true };
const each = { project: 'digital', by: 'name' };

/** The rest of what was approved: an advance for the project is taken off. */
const rest = award('rest', {
  each,
  conditions: came,
  outcome: {
    pays: { difference: [{ fact: 'itemApproved' }, { fact: 'itemReceived', params: { matter: 'advance' } }] },
    repeats: 'once-per-item',
  },
});
const advance = award('advance', {
  each,
  parameters: { amount: '1万元' },
  conditions: { all: [came, { name: 'large', fact: 'size', operator: 'equal', value: 'large' }] },
  outcome: { pays: 'parameter.amount', repeats: 'once-per-item' },
});
const engine = tinyEngine([rest, advance]);

interface Advance {
  readonly of: string | undefined;
  readonly amount: number;
  readonly matter: string | undefined;
}

const names = ['甲', '乙', '丙'];

const inputOf = (approved: readonly number[], received: readonly Advance[], listed = true): Json => ({
  size: 'small',
  titles: [],
  ...(listed
    ? {
        projects: approved.map((sum, at) => ({
          kind: 'digital',
          name: names[at],
          approved: `${String(sum)}万元`,
          on: '2026-03-01',
        })),
      }
    : {}),
  received: received.map(({ of, amount, matter }) => ({
    policy: '本文件',
    amount: `${String(amount)}万元`,
    on: '2026-02-01',
    ...(of === undefined ? {} : { of }),
    ...(matter === undefined ? {} : { matter }),
  })),
});

const totalOf = (input: Json): readonly [low: number, high: number] => {
  const { lowFen, highFen } = engine.evaluate(enterpriseOf(input, engine), { year: 2026 }).total;
  return [lowFen, highFen ?? Infinity];
};

const byHand = (approved: readonly number[], received: readonly Advance[]): number =>
  approved.reduce((sum, own, at) => {
    const paid = received
      .filter(({ of, matter }) => of === names[at] && matter === 'advance')
      .reduce((all, { amount }) => all + amount, 0);
    return sum + Math.max(0, own - paid) * wan;
  }, 0);

const projects = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 3 });
const advances = fc.array(
  fc.record({
    of: fc.constantFrom(...names, undefined),
    amount: fc.integer({ min: 1, max: 60 }),
    matter: fc.constantFrom('advance', 'advance', undefined),
  }),
  { maxLength: 2 },
);

/** Every way in which what is not told may be told: for a project that is there, for this matter or for another. */
const completionsOf = (count: number, received: readonly Advance[]): readonly (readonly Advance[])[] =>
  received.reduce<readonly (readonly Advance[])[]>(
    (all, own) =>
      all.flatMap((before) =>
        (own.of === undefined ? names.slice(0, count) : [own.of]).flatMap((of) =>
          (own.matter === undefined ? ['advance', 'other'] : [own.matter]).map((matter) => [
            ...before,
            { ...own, of, matter },
          ]),
        ),
      ),
    [[]],
  );

describe('what was received for an item', { timeout: patience }, () => {
  test('is taken off that item alone, and every completion lies inside', () => {
    fc.assert(
      fc.property(projects, advances, (approved, received) => {
        const [low, high] = totalOf(inputOf(approved, received));
        for (const told of completionsOf(approved.length, received)) {
          const sum = byHand(approved, told);
          expect(totalOf(inputOf(approved, told))).toEqual([sum, sum]);
          expect([low <= sum, sum <= high]).toEqual([true, true]);
        }
      }),
      runs(60),
    );
  });

  test('is of the only one there is, and of any of several that are told', () => {
    const unnamed = { of: undefined, amount: 25, matter: 'advance' };
    expect(totalOf(inputOf([50], [unnamed]))).toEqual([25 * wan, 25 * wan]);
    const { awards, total, missing } = engine.evaluate(enterpriseOf(inputOf([50, 40], [unnamed]), engine), {
      year: 2026,
    });
    const own = awards
      .filter(({ rule }) => rule === 'tiny/rest')
      .map(({ payable }) => [payable.lowFen, payable.highFen]);
    expect(own).toEqual([
      [15 * wan, 40 * wan],
      [25 * wan, 50 * wan],
    ]);
    expect(missing.map(({ path }) => path)).toEqual(['received.0.of']);
    // Both hang on the one receipt, which the sum takes to be for each of them or for none.
    expect(total.loose).toBe(true);
  });

  test('of projects that are not told bounds nothing from above', () => {
    expect(totalOf(inputOf([], [{ of: '甲', amount: 25, matter: 'advance' }], false))).toEqual([0, Infinity]);
  });
});
