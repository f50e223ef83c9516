import { HuiqiError, issue } from '../issue/index.js';
import { formatMoney, largestMoney, type Money } from '../quantity/index.js';

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
