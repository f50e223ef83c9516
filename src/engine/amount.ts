import { formatMoney, largestMoney, type Money } from '../quantity/index.js';
import type { Amount } from './result.js';

/** Bounds in 分 as printed money; an upper bound that cannot be stated is the largest money there is. */
export const amountOf = (low: number, high: number): Amount =>
  high > largestMoney
    ? { low: formatMoney(Math.min(low, largestMoney) as Money), high: formatMoney(largestMoney), unbounded: true }
    : { low: formatMoney(low as Money), high: formatMoney(high as Money) };

export const moneyText = (amount: number): string => formatMoney(Math.min(amount, largestMoney) as Money);
