import type { Frame } from '../fact/index.js';
import { INCREMENT, SUM } from '../kinds/index.js';
import { NO, type TruthCode, YES } from '../truth/truth.js';
import type { ItemProgram, Plan } from './plan.js';

/**
 * What a run found for each award: its verdict and bounds on what it pays. Columns, reused from
 * run to run; `touched` lists the awards that anything was found for.
 */
export interface Accumulator {
  readonly truth: Uint8Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** What was paid before and is taken off, in bounds. */
  readonly beforeLow: Float64Array;
  readonly beforeHigh: Float64Array;
  readonly touched: Int32Array;
  /** Whether an award is in `touched` already. */
  readonly marked: Uint8Array;
  count: number;
}

export const createAccumulator = ({ awards }: Pick<Plan, 'awards'>): Accumulator => ({
  truth: new Uint8Array(awards.length),
  low: new Float64Array(awards.length),
  high: new Float64Array(awards.length),
  beforeLow: new Float64Array(awards.length),
  beforeHigh: new Float64Array(awards.length),
  touched: new Int32Array(awards.length),
  marked: new Uint8Array(awards.length),
  count: 0,
});

export const clearAccumulator = (accumulator: Accumulator): void => {
  for (let each = 0; each < accumulator.count; each += 1) {
    const award = accumulator.touched[each] as number;
    accumulator.marked[award] = 0;
    accumulator.truth[award] = NO;
    accumulator.low[award] = 0;
    accumulator.high[award] = 0;
    accumulator.beforeLow[award] = 0;
    accumulator.beforeHigh[award] = 0;
  }
  accumulator.count = 0;
};

const mark = (accumulator: Accumulator, award: number): void => {
  if (accumulator.marked[award] === 1) return;
  accumulator.marked[award] = 1;
  accumulator.touched[accumulator.count] = award;
  accumulator.count += 1;
};

/**
 * Adds what a run hit to the tally. A row that surely holds raises both bounds, one that may hold
 * only the upper.
 *
 * @param frame whose figures a payment looks at that hangs on them.
 */
export const accumulateHits = (
  accumulator: Accumulator,
  { program, awardOf, amountOf, paidOf, beforeOf }: ItemProgram,
  count: number,
  ways: Uint8Array,
  frame: Frame,
): void => {
  const { hits, verdicts } = program;
  for (let each = 0; each < count; each += 1) {
    const output = hits[each] as number;
    const award = awardOf[output] as number;
    const verdict = verdicts[output] as TruthCode;
    let most = amountOf[output] as number;
    let least = most;
    const paid = paidOf[output];
    if (paid !== undefined) ({ low: least, high: most } = paid(frame));
    mark(accumulator, award);
    if (beforeOf[output] === 1) {
      if (most > (accumulator.beforeHigh[award] as number)) accumulator.beforeHigh[award] = most;
      if (verdict === YES && least > (accumulator.beforeLow[award] as number)) accumulator.beforeLow[award] = least;
      continue;
    }
    if (verdict > (accumulator.truth[award] as number)) accumulator.truth[award] = verdict;
    const sure = verdict === YES ? least : 0;
    if (ways[award] === SUM) {
      accumulator.low[award] = (accumulator.low[award] as number) + sure;
      accumulator.high[award] = (accumulator.high[award] as number) + most;
    } else {
      if (sure > (accumulator.low[award] as number)) accumulator.low[award] = sure;
      if (most > (accumulator.high[award] as number)) accumulator.high[award] = most;
    }
  }
};

/** What an award surely pays, after what it has paid before. */
export const lowOf = (accumulator: Accumulator, award: number, way: number): number =>
  way === INCREMENT
    ? Math.max(0, (accumulator.low[award] as number) - (accumulator.beforeHigh[award] as number))
    : (accumulator.low[award] as number);

/** What an award can pay at most, after what it has paid before. */
export const highOf = (accumulator: Accumulator, award: number, way: number): number =>
  way === INCREMENT
    ? Math.max(0, (accumulator.high[award] as number) - (accumulator.beforeLow[award] as number))
    : (accumulator.high[award] as number);
