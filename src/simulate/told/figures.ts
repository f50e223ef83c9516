import { type PrintedSum, sumOf } from '../printed-sum.js';
import type { Grouping } from '../scenario.js';
import type { SettingOutcome } from '../simulation.js';
import { groupKey, type HiddenGroups } from '../suppress.js';
import type { ErrorFigure, Tally } from '../tally.js';

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
  /** Of a sample: how many of its rows something is or may be due to, and the standard errors. */
  readonly rows?: number;
  readonly errors?: ToldErrors;
}

/** Of sums of money, and of how many enterprises there are. */
export type ToldErrors = Readonly<Record<Exclude<ErrorFigure, 'enterprises'>, PrintedSum>> & {
  readonly enterprises: number;
};

const errorsIn = (errors: Readonly<Record<ErrorFigure, number>>): ToldErrors => ({
  certain: sumOf(errors.certain),
  assumedLow: sumOf(errors.assumedLow),
  assumedHigh: sumOf(errors.assumedHigh),
  possible: sumOf(errors.possible),
  enterprises: errors.enterprises,
});

export const figuresIn = ({ certain, assumedLow, assumedHigh, possible, estimate, ...counts }: Tally): ToldFigures => ({
  certain: sumOf(certain),
  assumedLow: sumOf(assumedLow),
  assumedHigh: sumOf(assumedHigh),
  possible: sumOf(possible),
  ...counts,
  ...(estimate === undefined ? {} : { rows: estimate.rows }),
  ...(estimate?.errors === undefined ? {} : { errors: errorsIn(estimate.errors) }),
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

export const toldGroup = ({ by, rows }: SettingOutcome['groups'][number], hidden: HiddenGroups): ToldGroup => {
  const kept = rows.filter(({ is }) => !hidden.has(groupKey(by, is)));
  return {
    by,
    ...(kept.length === rows.length ? {} : { suppressed: rows.length - kept.length }),
    rows: kept.map(({ is, tally }) => ({ is: named(by, is), figures: figuresIn(tally) })),
  };
};
