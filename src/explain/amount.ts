import type { Amount, Missing } from '../engine/index.js';
import type { Words } from './words/index.js';

export const isNothing = ({ highFen }: Amount): boolean => highFen === 0;

export const isSettled = ({ lowFen, highFen }: Amount): boolean => lowFen === highFen;

export const isSame = (a: Amount, b: Amount): boolean => a.lowFen === b.lowFen && a.highFen === b.highFen;

const openEnded = ({ low, lowFen }: Amount, say: Words): string =>
  lowFen === 0 ? say.noUpperBound : say.unboundedFrom(low);

/** An amount in words: exact, between bounds, or without an upper bound. */
export const amountText = (amount: Amount, say: Words): string => {
  if (amount.high === null) return openEnded(amount, say);
  return isSettled(amount) ? amount.low : say.between(amount.low, amount.high);
};

/** A total in words: what is certain and what is possible. */
export const totalText = (amount: Amount, say: Words): string => {
  if (amount.high === null || isSettled(amount)) return amountText(amount, say);
  return say.certainly(amount.low, amount.high);
};

/** What a missing fact is worth; nothing to say where no money hangs on it. */
export const worthText = ({ worthUpTo, worthUpToFen }: Missing, say: Words): string | undefined =>
  worthUpToFen === 0 ? undefined : (worthUpTo ?? say.noUpperBound);
