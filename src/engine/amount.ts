import { moneyOf, moneyText } from '../kinds/index.js';
import type { Amount, Totals, WorthBounds } from './result.js';

export { moneyOf, moneyText };

/** Bounds in 分 as printed money; `high` is infinite where no upper bound can be stated. */
export const amountOf = (low: number, high: number): Amount =>
  high === Infinity
    ? { low: moneyText(low), lowFen: low, high: null, highFen: null, unbounded: true }
    : { low: moneyText(low), lowFen: low, high: moneyText(high), highFen: high };

/** The same as numbers. */
export const totalsOf = (low: number, high: number): Totals =>
  high === Infinity ? { low: moneyOf(low), high: null, unbounded: true } : { low: moneyOf(low), high: moneyOf(high) };

/** What hangs on a fact. */
export const worthOf = (sum: number): WorthBounds =>
  sum === Infinity
    ? { worthUpTo: null, worthUpToFen: null, unbounded: true }
    : { worthUpTo: moneyText(sum), worthUpToFen: sum };
