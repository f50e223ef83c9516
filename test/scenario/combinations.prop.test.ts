import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { type ReadingCell, leastOf, mostOf, totalOf } from '../../src/scenario/sensitivity/combinations.js';
import { patience, runs } from '../laws/support.js';
import { leastIn, mostIn, type Tried } from './every-combination.js';

interface Table {
  /** How many options each reading has. */
  readonly counts: readonly number[];
  readonly cells: readonly ReadingCell[];
}

const product = (counts: readonly number[]): readonly (readonly number[])[] =>
  counts.reduce<readonly (readonly number[])[]>(
    (all, count) => all.flatMap((options) => Array.from({ length: count }, (_, option) => [...options, option])),
    [[]],
  );

// Few different amounts, so that many combinations tie; some without an upper end, some impossible.
const amount = fc.integer({ min: 0, max: 3 });
const total = fc
  .tuple(amount, fc.oneof({ weight: 9, arbitrary: amount }, { weight: 1, arbitrary: fc.constant(Infinity) }))
  .map(([low, more]) => ({ low, high: low + more }));
const possibly = fc.oneof({ weight: 6, arbitrary: total }, { weight: 1, arbitrary: fc.constant(undefined) });

const cellOver = (counts: readonly number[]): fc.Arbitrary<ReadingCell> =>
  fc
    .subarray(
      counts.map((_, reading) => reading),
      { maxLength: Math.min(3, counts.length) },
    )
    .chain((readings) => {
      const choices = product(readings.map((reading) => counts[reading] ?? 0));
      return fc.tuple(...choices.map((_, index) => (index === 0 ? total : possibly))).map((totals) => ({
        readings,
        cases: choices.flatMap((options, index) =>
          totals[index] === undefined ? [] : [{ options, totals: totals[index] }],
        ),
      }));
    });

const table: fc.Arbitrary<Table> = fc
  .array(fc.integer({ min: 2, max: 3 }), { minLength: 0, maxLength: 5 })
  .chain((counts) => fc.array(cellOver(counts), { maxLength: 5 }).map((cells) => ({ counts, cells })));

const tried = ({ counts, cells }: Table): readonly Tried[] =>
  product(counts).flatMap((options) => {
    const sum = totalOf(cells, options);
    return sum === undefined ? [] : [{ options, total: sum }];
  });

describe('over every table of cells', () => {
  test.prop([table], runs(2_000))(
    'the least and the most are those found by trying every combination, with the fewest departures, earliest first',
    (given) => {
      const all = tried(given);
      expect(leastOf(given.cells, given.counts.length)).toEqual(leastIn(all)?.options);
      expect(mostOf(given.cells, given.counts.length)).toEqual(mostIn(all)?.options);
    },
    patience,
  );

  test.prop([table], runs(500))(
    'the order of the cells changes nothing',
    ({ counts, cells }) => {
      const turned = [...cells].reverse();
      expect([leastOf(turned, counts.length), mostOf(turned, counts.length)]).toEqual([
        leastOf(cells, counts.length),
        mostOf(cells, counts.length),
      ]);
    },
    patience,
  );
});
