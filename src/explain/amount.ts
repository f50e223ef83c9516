import type { Amount, Missing } from '../engine/index.js';
import { formatMoney, noMoney } from '../quantity/index.js';
import type { Words } from './words/index.js';

const nothing = formatMoney(noMoney);

export const isNothing = ({ high }: Amount): boolean => high === nothing;

export const isSettled = ({ low, high }: Amount): boolean => low === high;

export const isSame = (a: Amount, b: Amount): boolean => a.low === b.low && a.high === b.high;

const openEnded = (low: string, say: Words): string => (low === nothing ? say.noUpperBound : say.unboundedFrom(low));

/** An amount in words: exact, between bounds, or without an upper bound. */
export const amountText = (amount: Amount, say: Words): string => {
  if (amount.high === null) return openEnded(amount.low, say);
  return isSettled(amount) ? amount.low : say.between(amount.low, amount.high);
};

/** A total in words: what is certain and what is possible. */
export const totalText = (amount: Amount, say: Words): string => {
  if (amount.high === null || isSettled(amount)) return amountText(amount, say);
  return say.certainly(amount.low, amount.high);
};

/** What a missing fact is worth; nothing to say where no money hangs on it. */
export const worthText = ({ worthUpTo }: Missing, say: Words): string | undefined =>
  worthUpTo === nothing ? undefined : (worthUpTo ?? say.noUpperBound);
