import { moneyOf, moneyText } from '../kinds/index.js';
import type { Amount, Totals, WorthBounds } from './result.js';

export { moneyOf, moneyText };

// Sums recur from enterprise to enterprise: most are what a clause grants. Beyond so many all are forgotten.
const mostKept = 1000;
const kept = new Map<number, Amount>();

/** A sum that is certain, printed once for all results that state it. */
const exactAmount = (sum: number): Amount => {
  const known = kept.get(sum);
  if (known !== undefined) return known;
  const text = moneyText(sum);
  const amount = Object.freeze({ low: text, lowFen: sum, high: text, highFen: sum });
  if (kept.size >= mostKept) kept.clear();
  kept.set(sum, amount);
  return amount;
};

const textOf = (sum: number): string => exactAmount(sum).low;

/** No money at all, which is what most clauses grant one enterprise. */
export const noAmount = exactAmount(0);

/** Bounds in 分 as printed money; `high` is infinite where no upper bound can be stated. */
export const amountOf = (low: number, high: number): Amount => {
  if (low === high) return exactAmount(low);
  return high === Infinity
    ? { low: textOf(low), lowFen: low, high: null, highFen: null, unbounded: true }
    : { low: textOf(low), lowFen: low, high: textOf(high), highFen: high };
};

/** The same as numbers. */
export const totalsOf = (low: number, high: number): Totals =>
  high === Infinity ? { low: moneyOf(low), high: null, unbounded: true } : { low: moneyOf(low), high: moneyOf(high) };

/** What hangs on a fact. */
export const worthOf = (sum: number): WorthBounds =>
  sum === Infinity
    ? { worthUpTo: null, worthUpToFen: null, unbounded: true }
    : { worthUpTo: textOf(sum), worthUpToFen: sum };
