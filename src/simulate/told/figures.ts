import { type PrintedSum, sumOf } from '../printed-sum.js';
import type { Grouping } from '../scenario.js';
import type { SettingOutcome } from '../simulation.js';
import { keptOf } from '../suppress.js';
import type { Tally } from '../tally.js';

/** The three figures, what is open about them, and how many enterprises they are of. */
export interface ToldFigures {
  readonly certain: PrintedSum;
  readonly assumedLow: PrintedSum;
  readonly assumedHigh: PrintedSum;
  readonly possible: PrintedSum;
  /** Enterprises without an upper bound, under the assumptions and altogether: no sum has them. */
  readonly unboundedAssumed: number;
  readonly unbounded: number;
  readonly enterprises: number;
  readonly sure: number;
  readonly undecided: number;
  readonly undecidedAssumed: number;
}

export const figuresIn = ({ certain, assumedLow, assumedHigh, possible, ...counts }: Tally): ToldFigures => ({
  certain: sumOf(certain),
  assumedLow: sumOf(assumedLow),
  assumedHigh: sumOf(assumedHigh),
  possible: sumOf(possible),
  ...counts,
});

export interface ToldGroup {
  readonly by: Grouping;
  /** Of groups too small to be told, how many there are, in all. */
  readonly suppressed?: number;
  readonly rows: readonly { readonly is: Readonly<Record<string, string>>; readonly figures: ToldFigures }[];
}

/** What a row of groups is of: its place by the name of each column. */
export const named = (by: Grouping, is: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(by.map((name, index) => [name, is[index] ?? '']));

export const toldGroup = ({ by, rows }: SettingOutcome['groups'][number], suppressBelow: number): ToldGroup => {
  const kept = keptOf(rows, by, ({ tally }) => tally.enterprises, suppressBelow);
  return {
    by,
    ...(kept.length === rows.length ? {} : { suppressed: rows.length - kept.length }),
    rows: kept.map(({ is, tally }) => ({ is: named(by, is), figures: figuresIn(tally) })),
  };
};
