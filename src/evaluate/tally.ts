import type { Frame } from '../fact/index.js';
import { INCREMENT, SUM } from '../kinds/index.js';
import { NO, type TruthCode, YES } from '../truth/truth.js';
import type { Batch, Plan } from './plan.js';

/**
 * What a run found for each award: its verdict and bounds on what it pays. Columns, reused from
 * run to run; `touched` lists the awards that anything was found for.
 */
export interface Tally {
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

export const createTally = ({ awards }: Plan): Tally => ({
  truth: new Uint8Array(awards.length),
  low: new Float64Array(awards.length),
  high: new Float64Array(awards.length),
  beforeLow: new Float64Array(awards.length),
  beforeHigh: new Float64Array(awards.length),
  touched: new Int32Array(awards.length),
  marked: new Uint8Array(awards.length),
  count: 0,
});

export const clearTally = (tally: Tally): void => {
  for (let each = 0; each < tally.count; each += 1) {
    const award = tally.touched[each] as number;
    tally.marked[award] = 0;
    tally.truth[award] = NO;
    tally.low[award] = 0;
    tally.high[award] = 0;
    tally.beforeLow[award] = 0;
    tally.beforeHigh[award] = 0;
  }
  tally.count = 0;
};

const mark = (tally: Tally, award: number): void => {
  if (tally.marked[award] === 1) return;
  tally.marked[award] = 1;
  tally.touched[tally.count] = award;
  tally.count += 1;
};

/**
 * Adds what a run hit to the tally. A row that surely holds raises both bounds, one that may hold
 * only the upper.
 *
 * @param frame whose figures a payment looks at that hangs on them.
 */
export const tallyHits = (
  tally: Tally,
  { program, awardOf, amountOf, paidOf, beforeOf }: Batch,
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
    mark(tally, award);
    if (beforeOf[output] === 1) {
      if (most > (tally.beforeHigh[award] as number)) tally.beforeHigh[award] = most;
      if (verdict === YES && least > (tally.beforeLow[award] as number)) tally.beforeLow[award] = least;
      continue;
    }
    if (verdict > (tally.truth[award] as number)) tally.truth[award] = verdict;
    const sure = verdict === YES ? least : 0;
    if (ways[award] === SUM) {
      tally.low[award] = (tally.low[award] as number) + sure;
      tally.high[award] = (tally.high[award] as number) + most;
    } else {
      if (sure > (tally.low[award] as number)) tally.low[award] = sure;
      if (most > (tally.high[award] as number)) tally.high[award] = most;
    }
  }
};

/** What an award surely pays, after what it has paid before. */
export const lowOf = (tally: Tally, award: number, way: number): number =>
  way === INCREMENT
    ? Math.max(0, (tally.low[award] as number) - (tally.beforeHigh[award] as number))
    : (tally.low[award] as number);

/** What an award can pay at most, after what it has paid before. */
export const highOf = (tally: Tally, award: number, way: number): number =>
  way === INCREMENT
    ? Math.max(0, (tally.high[award] as number) - (tally.beforeLow[award] as number))
    : (tally.high[award] as number);
