import { formatRational, isWhole, parseRational, rational, type Rational, times } from './rational.js';
import { type QuantityRead, read, refuse } from './result.js';
import { plainText } from './text.js';

declare const share: unique symbol;

/**
 * An exact share: a safe whole number of hundred-millionths, so that six decimals of a percent are whole, and shares
 * compare and add exactly.
 */
export type ShareValue = number & { readonly [share]: true };

type ShareFault = 'not-a-share' | 'share-too-fine' | 'share-too-large';

/** How many of the smallest there are in one. */
export const sharesInOne = 1e8;

/** A million, the largest share. */
export const largestShare = 1e14 as ShareValue;

const written = /[%‰]$/u;

/**
 * Reads a share written with its sign, zero or more: `"12.5%"`, `"5‰"`. A number without one may mean either of two.
 *
 * @returns the share, or a fault: no share or without a sign, finer than six decimals of a percent, or above a million.
 * @example
 * parseShare('12.5%') // { ok: true, value: 12500000 }
 * parseShare('0.125') // { ok: false, reason: 'not-a-share' }
 */
export const parseShare = (text: string): QuantityRead<ShareValue, ShareFault> => {
  if (typeof (text as unknown) !== 'string') return refuse('not-a-share');
  const plain = plainText(text);
  const figure = written.test(plain) && !plain.includes('/') ? parseRational(plain) : undefined;
  if (figure?.ok !== true || figure.value.over < 0n) return refuse('not-a-share');
  const value = times(figure.value, rational(sharesInOne));
  if (value.over > BigInt(largestShare) * value.under) return refuse('share-too-large');
  return isWhole(value) ? read(Number(value.over) as ShareValue) : refuse('share-too-fine');
};

/** Decimals of a percent that every share prints in. */
const percentDecimals = 6;

/** A share as the number it is. */
const shareIn = (value: number): Rational => rational(value, sharesInOne);

/**
 * Prints a share as a percentage, without loss.
 *
 * @example
 * formatShare(parseShare('125‰').value) // '12.5%'
 */
export const formatShare = (value: ShareValue): string =>
  `${formatRational(times(shareIn(value), rational(100)), percentDecimals)}%`;
