import { NO, type TruthCode, YES } from '../../truth/truth.js';
import type { PayingRule } from './rule.js';
import type { Part, Parts } from './parts.js';

/**
 * How the rows of an award add up, part by part: of several that hold the highest is paid, or every
 * one, or the highest less what was paid before; and where items are reported as one award, each row
 * once, however many items come to it. A run sums up the same as columns, without parts
 * (`evaluate/accumulator.ts`); a law holds the two equal.
 */

/** A row that holds or may hold, and what it pays if it does. */
export interface Hit {
  readonly row: number;
  readonly verdict: TruthCode;
  readonly low: number;
  readonly high: number;
}

type RowsOfAward = Pick<PayingRule, 'severalRows' | 'together' | 'rowRanks' | 'rows'>;

/** Whether rows that hold are paid beside one another; of others one is. */
export const addsUp = ({ severalRows, together }: Pick<PayingRule, 'severalRows' | 'together'>): boolean =>
  severalRows === 'each' || together;

const rankIn =
  ({ rowRanks }: Pick<PayingRule, 'rowRanks'>) =>
  (row: number): number =>
    rowRanks[row] ?? 0;

/** The highest of rows, by their ranks; below all where there are none. */
const topOf = (rule: Pick<PayingRule, 'rowRanks'>, rows: readonly number[]): number =>
  Math.max(-Infinity, ...rows.map(rankIn(rule)));

/** Whether a row could still change what is paid, where these surely hold. */
export const mayMatter = (
  rule: Pick<PayingRule, 'severalRows' | 'together' | 'rowRanks' | 'payment'>,
  sure: readonly number[],
): ((row: number) => boolean) => {
  if (addsUp(rule)) return () => true;
  const [rankOf, surely] = [rankIn(rule), topOf(rule, sure)];
  // What rows as high as one another pay of some figures may differ.
  return (row) =>
    rankOf(row) > surely || (rule.payment.reads.length > 0 && rankOf(row) === surely && !sure.includes(row));
};

/** The verdict on an award by its rows: the best of them. */
export const truthIn = (hits: readonly Hit[]): TruthCode =>
  hits.reduce<TruthCode>((best, { verdict }) => (verdict > best ? verdict : best), NO);

const partOf = ({ row, low, high, verdict }: Hit): Part => ({
  row,
  low: verdict === YES ? low : 0,
  high,
});

/** The row that is paid is the highest that holds: any that may, above all that surely do. */
const highestRow = (rule: RowsOfAward, hits: readonly Hit[], oneOf: readonly (readonly number[])[]): Parts => {
  const rankOf = rankIn(rule);
  const holding = hits.filter(({ verdict }) => verdict === YES);
  const surely = topOf(
    rule,
    holding.map(({ row }) => row),
  );
  const able = hits.filter(({ row }) => rankOf(row) >= surely);
  // Of rows of which one holds it is one that may, or any that stands above it.
  const fromOn = (rows: readonly number[]): readonly number[] => {
    const least = Math.min(...able.flatMap(({ row }) => (rows.includes(row) ? [rankOf(row)] : [])));
    return able.flatMap(({ row }) => (rankOf(row) >= least ? [row] : []));
  };
  return {
    kind: 'one',
    none: holding.length === 0 && oneOf.length === 0,
    parts: able.map(({ row, low, high }): Part => ({ row, low, high })),
    sure: holding.flatMap(({ row }) => (rankOf(row) === surely ? [row] : [])),
    above: able.flatMap(({ row }) => (rankOf(row) > surely ? [row] : [])),
    ...(oneOf.length === 0 ? {} : { oneOf: oneOf.map(fromOn) }),
  };
};

const everyRow = (hits: readonly Hit[]): Parts => ({
  kind: 'sum',
  reach: undefined,
  parts: hits.map(partOf),
});

/**
 * What the rows of one award, or of one item of it, are paid as.
 *
 * @param oneOf rows of which one surely holds, whichever it is.
 */
export const partsOf = (rule: RowsOfAward, hits: readonly Hit[], oneOf: readonly (readonly number[])[] = []): Parts =>
  rule.severalRows === 'each' ? everyRow(hits) : highestRow(rule, hits, oneOf);

/** Items reported as one award: each row is paid once, however many items come to it. */
const onceForAll = (rule: RowsOfAward, items: readonly (readonly Hit[])[]): Parts => ({
  kind: 'sum',
  reach: items.map((hits) => hits.map(({ row }) => row)),
  parts: rule.rows.map((_, row) => {
    const hits = items.flatMap((each) => each.filter((hit) => hit.row === row));
    const sure = hits.filter(({ verdict }) => verdict === YES).map(({ low }) => low);
    return {
      row,
      low: Math.max(0, ...sure),
      high: Math.max(0, ...hits.map(({ high }) => high)),
    };
  }),
});

/**
 * The same of items reported as one award.
 *
 * @param unlisted the items are not told: every row may come true once; where they are, each item makes one.
 */
export const partsTogether = (rule: RowsOfAward, items: readonly (readonly Hit[])[], unlisted: boolean): Parts =>
  unlisted ? everyRow(items[0] ?? []) : onceForAll(rule, items);

/** Rows that were paid before, or may have been. */
export const partsBefore = (hits: readonly Hit[]): readonly Part[] => hits.map(partOf);

/** How the rows of an award are tallied, as one byte an award for the fast path. */
const HIGHEST = 0;
export const SUM = 1;
export const INCREMENT = 2;

export const wayOf = ({ severalRows }: Pick<PayingRule, 'severalRows'>): number =>
  ({ highest: HIGHEST, each: SUM, difference: INCREMENT })[severalRows];

/** The same where each item's rows are summed up and nobody knows how many items there are. */
export const wayUnlisted = (rule: Pick<PayingRule, 'severalRows' | 'together'>): number =>
  rule.together ? SUM : wayOf(rule);

/** Whether a higher row never pays less: the highest amount is then the highest row's, and a tally finds it. */
export const risesWithRank = (rule: Pick<PayingRule, 'severalRows' | 'payment' | 'rowRanks'>): boolean => {
  if (rule.severalRows === 'each') return true;
  const { most, reads } = rule.payment;
  // What a higher row pays of some figures may be less than a lower one.
  if (reads.length > 0 && rule.rowRanks.length > 1) return false;
  const rankOf = rankIn(rule);
  const order = rule.rowRanks.map((_, row) => row).sort((a, b) => rankOf(a) - rankOf(b));
  return order.every((row, index) => index === 0 || most(order[index - 1] ?? row) <= most(row));
};

/**
 * Whether bounds on an award are found by adding up its rows one by one, as a run hits them: where no items share
 * its rows, and of several rows that may hold the highest pays no less and those as high pay the same.
 */
export const isTallied = (rule: Pick<PayingRule, 'severalRows' | 'together' | 'payment' | 'rowRanks'>): boolean => {
  const { together, payment, rowRanks, severalRows } = rule;
  if (together || (payment.reads.length > 0 && rowRanks.length > 1)) return false;
  if (severalRows === 'each') return true;
  const amounts = rowRanks.map((rank, row) => `${String(rank)} ${String(payment.most(row))}`);
  return risesWithRank(rule) && new Set(amounts).size === new Set(rowRanks).size;
};

/** A row that holds for sure, and what it pays. */
export interface RowDue {
  readonly row: number;
  readonly amount: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What rows that all hold pay, less what was paid before where that is taken off. */
export const paidFor = (
  rule: Pick<PayingRule, 'severalRows' | 'rowRanks'>,
  due: readonly RowDue[],
  before: readonly number[],
): number => {
  if (rule.severalRows === 'each') return sum(due.map(({ amount }) => amount));
  const rankOf = rankIn(rule);
  const top = topOf(
    rule,
    due.map(({ row }) => row),
  );
  const highest = Math.max(0, ...due.flatMap(({ row, amount }) => (rankOf(row) === top ? [amount] : [])));
  return Math.max(0, highest - Math.max(0, ...before));
};

/** What rows that all hold pay for items reported as one award: each row once. */
export const paidTogether = (due: readonly RowDue[]): number =>
  sum([...new Map(due.map(({ row, amount }) => [row, amount])).values()]);
