import type { Amount, Missing } from '../engine/index.js';
import type { PageWords } from './words/index.js';

export const isNothing = ({ highFen }: Amount): boolean => highFen === 0;

export const isSettled = ({ lowFen, highFen }: Amount): boolean => lowFen === highFen;

export const isSame = (a: Amount, b: Amount): boolean => a.lowFen === b.lowFen && a.highFen === b.highFen;

const openEnded = ({ lowFen }: Amount, say: PageWords): string =>
  lowFen === 0 ? say.noUpperBound : say.unboundedFrom(say.money(lowFen));

/** An amount in words: exact, between bounds, or without an upper bound. */
export const amountText = (amount: Amount, say: PageWords): string => {
  const { lowFen, highFen } = amount;
  if (highFen === null) return openEnded(amount, say);
  return lowFen === highFen ? say.money(lowFen) : say.between(say.money(lowFen), say.money(highFen));
};

/** A total in words: what is certain and what is possible. */
export const totalText = (amount: Amount, say: PageWords): string => {
  const { lowFen, highFen } = amount;
  if (highFen === null || lowFen === highFen) return amountText(amount, say);
  // That nothing is established goes without saying.
  if (lowFen === 0) return amountText(amount, say);
  return say.certainly(say.money(lowFen), say.money(highFen));
};

/** What a missing fact is worth; nothing to say where no money hangs on it. */
export const worthText = ({ path, worthUpToFen }: Missing, say: PageWords): string | undefined => {
  if (worthUpToFen === 0) return undefined;
  if (worthUpToFen !== null) return say.affects(say.money(worthUpToFen));
  // Only what awards are counted by leaves them without a limit; of what else is missing the worth cannot be stated yet.
  return ['titles', 'projects', 'asOf'].includes(path) ? say.affects(undefined) : say.worthOpen;
};
