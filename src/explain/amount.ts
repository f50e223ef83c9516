import type { Amount } from '../engine/index.js';
import { formatMoney, largestMoney, noMoney } from '../quantity/index.js';
import type { Words } from './words/index.js';

const nothing = formatMoney(noMoney);
// What bounds that cannot be stated are printed as: it is a limit of the machine, never an amount of the law.
const machineLimit = formatMoney(largestMoney);

export const isNothing = ({ high }: Amount): boolean => high === nothing;

export const isSettled = ({ low, high, unbounded }: Amount): boolean => low === high && unbounded === undefined;

export const isSame = (a: Amount, b: Amount): boolean => a.low === b.low && a.high === b.high && a.unbounded === b.unbounded;

const openEnded = (low: string, say: Words): string => (low === nothing ? say.noUpperBound : say.unboundedFrom(low));

/** An amount in words: exact, between bounds, or without an upper bound. */
export const amountText = (amount: Amount, say: Words): string => {
  if (amount.unbounded === true) return openEnded(amount.low, say);
  return isSettled(amount) ? amount.low : say.between(amount.low, amount.high);
};

/** A total in words: what is certain and what is possible. */
export const totalText = (amount: Amount, say: Words): string => {
  if (amount.unbounded === true || isSettled(amount)) return amountText(amount, say);
  return say.certainly(amount.low, amount.high);
};

/** What a missing fact is worth; nothing to say where no money hangs on it. */
export const worthText = (worth: string, say: Words): string | undefined => {
  if (worth === nothing) return undefined;
  return worth === machineLimit ? say.noUpperBound : worth;
};
