import { type Amount, amountOf, type Missing } from '../engine/index.js';

/** Bounds in 分; `high` is infinite where no upper bound can be stated. */
export interface MoneyInterval {
  readonly low: number;
  readonly high: number;
}

export const nothing: MoneyInterval = { low: 0, high: 0 };

/** Bounds of an outcome, to reckon with. */
export const intervalOf = ({ lowFen, highFen }: Amount): MoneyInterval => ({ low: lowFen, high: highFen ?? Infinity });

/** How much money hangs on a fact; infinite where no upper bound can be stated. */
export const worthIn = ({ worthUpToFen }: Missing): number => worthUpToFen ?? Infinity;

export const printed = ({ low, high }: MoneyInterval): Amount => amountOf(low, high);

export const plus = (a: MoneyInterval, b: MoneyInterval): MoneyInterval => ({
  low: a.low + b.low,
  high: a.high + b.high,
});

/** The least interval that has both in it. */
export const hullOf = (a: MoneyInterval, b: MoneyInterval): MoneyInterval => ({
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
});

/** What two intervals have in common. */
export const shared = (a: MoneyInterval, b: MoneyInterval): MoneyInterval => ({
  low: Math.max(a.low, b.low),
  high: Math.min(a.high, b.high),
});

/** Whether an interval lies in another. */
export const isInside = (inner: MoneyInterval, outer: MoneyInterval): boolean =>
  outer.low <= inner.low && inner.high <= outer.high;

/** Whether it is one sum and not a stretch. */
export const isFixed = ({ low, high }: MoneyInterval): boolean => low === high;
