import type { Item } from '../subject/index.js';
import { NO, type TruthCode, YES } from '../truth/truth.js';
import type { Award, Batch, Plan } from './plan.js';

/**
 * What a run found for each award: its verdict and bounds on what it pays. Columns, reused from
 * run to run; `touched` lists the awards that anything was found for.
 */
export interface Tally {
  readonly truth: Uint8Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** What `difference` takes off, in bounds. */
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

/** How the rows of each award add up, as one byte an award for the fast path. */
export const HIGHEST = 0;
export const SUM = 1;
export const DIFFERENCE = 2;
export const APPROVED = 3;

/** Whether a higher row never pays less: the highest amount is then the highest row's, and a tally finds it. */
export const risesWithRank = ({ rule: { payment, rowRanks, severalRows } }: Award): boolean => {
  if (payment.kind !== 'rows' || severalRows === 'each') return true;
  const { amounts } = payment;
  const order = rowRanks.map((_, row) => row).sort((a, b) => (rowRanks[a] ?? 0) - (rowRanks[b] ?? 0));
  return order.every((row, index) => index === 0 || (amounts[order[index - 1] ?? row] ?? 0) <= (amounts[row] ?? 0));
};

/** How each award's rows are put together. */
export const waysOf = ({ awards }: Plan): Uint8Array =>
  Uint8Array.from(awards, ({ rule }) => {
    if (rule.payment.kind === 'approved') return APPROVED;
    return rule.severalRows === 'each' ? SUM : rule.severalRows === 'difference' ? DIFFERENCE : HIGHEST;
  });

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
 * @param item whose approved amount a payment by approval looks at.
 */
export const tallyHits = (
  tally: Tally,
  { program, awardOf, amountOf, beforeOf }: Batch,
  count: number,
  ways: Uint8Array,
  item: Item | undefined,
): void => {
  const { hits, verdicts } = program;
  for (let each = 0; each < count; each += 1) {
    const output = hits[each] as number;
    const award = awardOf[output] as number;
    const verdict = verdicts[output] as TruthCode;
    let amount = amountOf[output] as number;
    mark(tally, award);
    if (beforeOf[output] === 1) {
      if (amount > (tally.beforeHigh[award] as number)) tally.beforeHigh[award] = amount;
      if (verdict === YES && amount > (tally.beforeLow[award] as number)) tally.beforeLow[award] = amount;
      continue;
    }
    if (verdict > (tally.truth[award] as number)) tally.truth[award] = verdict;
    const way = ways[award];
    let settled = true;
    if (way === APPROVED) {
      const approved = item?.kind === 'project' ? item.approved : undefined;
      settled = approved !== undefined;
      if (approved !== undefined && approved < amount) amount = approved;
    }
    const sure = verdict === YES && settled ? amount : 0;
    if (way === SUM) {
      tally.low[award] = (tally.low[award] as number) + sure;
      tally.high[award] = (tally.high[award] as number) + amount;
    } else {
      if (sure > (tally.low[award] as number)) tally.low[award] = sure;
      if (amount > (tally.high[award] as number)) tally.high[award] = amount;
    }
  }
};

/** What an award surely pays, after what it has paid before. */
export const lowOf = (tally: Tally, award: number, way: number): number =>
  way === DIFFERENCE
    ? Math.max(0, (tally.low[award] as number) - (tally.beforeHigh[award] as number))
    : (tally.low[award] as number);

/** What an award can pay at most, after what it has paid before. */
export const highOf = (tally: Tally, award: number, way: number): number =>
  way === DIFFERENCE
    ? Math.max(0, (tally.high[award] as number) - (tally.beforeLow[award] as number))
    : (tally.high[award] as number);
