import { HuiqiError, issue } from '../issue/index.js';
import { formatMoney, largestMoney, type Money } from '../quantity/index.js';
import type { Amount, Totals, Worth } from './result.js';

/**
 * A sum in 分 as money. Its parts are whole, so that a sum up to the largest money is exact; beyond
 * it, it may not be, and is refused.
 *
 * @throws HuiqiError with code `total-too-large`.
 */
export const moneyOf = (sum: number): Money => {
  if (Math.abs(sum) > largestMoney) throw new HuiqiError([issue('total-too-large', { path: '' }, undefined)]);
  return sum as Money;
};

/** A sum in 分 as printed money. */
export const moneyText = (sum: number): string => formatMoney(moneyOf(sum));

/** Bounds in 分 as printed money; `high` is infinite where no upper bound can be stated. */
export const amountOf = (low: number, high: number): Amount =>
  high === Infinity
    ? { low: moneyText(low), lowFen: low, high: null, highFen: null, unbounded: true }
    : { low: moneyText(low), lowFen: low, high: moneyText(high), highFen: high };

/** The same as numbers. */
export const totalsOf = (low: number, high: number): Totals =>
  high === Infinity ? { low: moneyOf(low), high: null, unbounded: true } : { low: moneyOf(low), high: moneyOf(high) };

/** What hangs on a fact. */
export const worthOf = (sum: number): Worth =>
  sum === Infinity
    ? { worthUpTo: null, worthUpToFen: null, unbounded: true }
    : { worthUpTo: moneyText(sum), worthUpToFen: sum };
