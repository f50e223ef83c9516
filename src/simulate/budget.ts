import type { Budget } from './scenario.js';
import type { Grouped } from './groups.js';
import { emptyTally, type Tally } from './tally.js';

/** How far a budget is sure to reach: broken for certain, under the assumptions, or possibly. */
export type Breach = 'kept' | 'possibly' | 'assumed-possibly' | 'assumed' | 'certain';

/** What a budget comes to in one year, or in all. */
export interface BudgetYear {
  /** Nothing of all years together. */
  readonly year?: number;
  readonly cap: number;
  readonly breach: Breach;
  /** What is left of the cap at the certain sum, and at what the assumptions allow at most. */
  readonly leftCertain: number;
  readonly leftAssumed: number;
}

export interface BudgetOutcome {
  readonly years: readonly BudgetYear[];
  /** The first year in which it is broken for certain, under the assumptions, and possibly. */
  readonly firstCertain?: number;
  readonly firstAssumed?: number;
  readonly firstPossibly?: number;
}

const breachOf = (
  cap: number,
  { certain, assumedLow, assumedHigh, possible, unbounded, unboundedAssumed }: Tally,
): Breach => {
  if (certain > cap) return 'certain';
  if (assumedLow > cap) return 'assumed';
  if (assumedHigh > cap || unboundedAssumed > 0) return 'assumed-possibly';
  return possible > cap || unbounded > 0 ? 'possibly' : 'kept';
};

const judged = (cap: number, tally: Tally): BudgetYear => ({
  cap,
  breach: breachOf(cap, tally),
  leftCertain: cap - tally.certain,
  leftAssumed: cap - tally.assumedHigh,
});

/**
 * A budget held against the sums of a run: of its years, or of all of them together, where what is paid once counts once.
 *
 * @param lifetimes the groups in which it does.
 */
export const budgetOutcome = (
  { cap, per }: Budget,
  { groups, lifetimes }: Readonly<Record<'groups' | 'lifetimes', readonly Grouped[]>>,
  from: number,
  through: number,
): BudgetOutcome => {
  if (per === 'run') {
    const [whole] = lifetimes.find(({ by }) => by.length === 0)?.rows ?? [];
    return { years: [judged(cap, whole?.tally ?? emptyTally())] };
  }
  const byYear = groups.find(({ by }) => by.join() === 'year')?.rows ?? [];
  const years = Array.from({ length: through - from + 1 }, (_, index): BudgetYear & { readonly year: number } => {
    const year = from + index;
    return { year, ...judged(cap, byYear.find(({ is }) => is[0] === String(year))?.tally ?? emptyTally()) };
  });
  const first = (breaches: readonly Breach[]): number | undefined =>
    years.find(({ breach }) => breaches.includes(breach))?.year;
  const [certain, assumed, possibly] = [
    first(['certain']),
    first(['certain', 'assumed']),
    first(['certain', 'assumed', 'assumed-possibly', 'possibly']),
  ];
  return {
    years,
    ...(certain === undefined ? {} : { firstCertain: certain }),
    ...(assumed === undefined ? {} : { firstAssumed: assumed }),
    ...(possibly === undefined ? {} : { firstPossibly: possibly }),
  };
};
