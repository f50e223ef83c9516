import { type Amount, amountOf, type Missing } from '../engine/index.js';

/** Bounds in 分; `high` is infinite where no upper bound can be stated. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const nothing: Interval = { low: 0, high: 0 };

/** Bounds of an outcome, to reckon with. */
export const intervalOf = ({ lowFen, highFen }: Amount): Interval => ({ low: lowFen, high: highFen ?? Infinity });

/** How much money hangs on a fact; infinite where no upper bound can be stated. */
export const worthIn = ({ worthUpToFen }: Missing): number => worthUpToFen ?? Infinity;

export const printed = ({ low, high }: Interval): Amount => amountOf(low, high);

export const plus = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high });

/** The least interval that has both in it. */
export const hullOf = (a: Interval, b: Interval): Interval => ({
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
});

/** What two intervals have in common. */
export const shared = (a: Interval, b: Interval): Interval => ({
  low: Math.max(a.low, b.low),
  high: Math.min(a.high, b.high),
});

/** Whether an interval lies in another. */
export const isInside = (inner: Interval, outer: Interval): boolean =>
  outer.low <= inner.low && inner.high <= outer.high;

/** Whether it is one sum and not a stretch. */
export const isFixed = ({ low, high }: Interval): boolean => low === high;
