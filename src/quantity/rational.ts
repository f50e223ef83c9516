import { type QuantityRead, read, refuse } from './result.js';
import { digitsOf, plainText, wholePart } from './text.js';

/** An exact number: a fraction of whole numbers, the denominator positive, not always in lowest terms. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

export type RationalFault = 'not-a-number';

const divisor = (a: bigint, b: bigint): bigint => {
  let [one, other] = [a, b];
  while (other !== 0n) [one, other] = [other, one % other];
  return one;
};
const sizeOf = (value: bigint): bigint => (value < 0n ? -value : value);

/** A fraction in lowest terms. */
export const rational = (over: bigint | number, under: bigint | number = 1n): Rational => {
  const [top, bottom] = [BigInt(over), BigInt(under)];
  if (bottom === 0n) throw new RangeError('a fraction with nothing below the line');
  const shared = divisor(sizeOf(top), sizeOf(bottom)) * (bottom < 0n ? -1n : 1n);
  return { over: top / shared, under: bottom / shared };
};

/** The least number that both go into. */
export const commonMultiple = (a: bigint, b: bigint): bigint => (a / divisor(a, b)) * b;

/** The greatest fraction that goes into both a whole number of times; into nothing everything does. */
export const commonMeasure = (a: Rational, b: Rational): Rational =>
  rational(divisor(sizeOf(a.over * b.under), sizeOf(b.over * a.under)), a.under * b.under);

/** No figure of this field is longer; beyond it arithmetic would only be slow. */
const longest = 1000;

const decimalPattern = new RegExp(`^(?<sign>[+-]?)(?<whole>${wholePart})(?:\\.(?<part>\\d+))?$`, 'u');

const decimalIn = (text: string): Rational | undefined => {
  const groups = decimalPattern.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { sign = '', whole = '0', part = '' } = groups;
  return rational(BigInt(`${sign === '-' ? '-' : ''}${digitsOf(whole)}${part}`), 10n ** BigInt(part.length));
};

const perSign: Readonly<Partial<Record<string, bigint>>> = { '%': 100n, '‰': 1000n };

/**
 * Reads a number without rounding: a decimal, a share of a hundred or a thousand, or a fraction.
 *
 * @example
 * formatRational(parseRational('15%').value) // '0.15'
 */
export const parseRational = (text: string): QuantityRead<Rational, RationalFault> => {
  const plain = plainText(text);
  if (plain.length > longest) return refuse('not-a-number');
  const per = perSign[plain.slice(-1)] ?? 1n;
  const [top = '', bottom = '1', ...more] = (per === 1n ? plain : plain.slice(0, -1)).split('/');
  const [a, b] = [decimalIn(top), decimalIn(bottom)];
  if (a === undefined || b === undefined || b.over === 0n || more.length > 0) return refuse('not-a-number');
  return read(dividedBy(rational(a.over, a.under * per), b));
};

/** A number as it shows in plain decimals, without an exponent: the point of `1.5e-7` is moved. */
export const plainDecimal = (figure: number): string => {
  const [written = '', power] = String(figure).split('e');
  if (power === undefined) return written;
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d)(?:\.(\d+))?$/u.exec(written) ?? [];
  const moved = Number(power);
  return moved < 0 ? `${sign}0.${'0'.repeat(-moved - 1)}${whole}${part}` : `${sign}${whole}${part.padEnd(moved, '0')}`;
};

/** The decimal figure that a JSON number shows: `44.4` is 444/10, not the binary fraction nearest to it. */
export const rationalOf = (figure: number): Rational => {
  const parsed = parseRational(plainDecimal(figure));
  if (!parsed.ok) throw new RangeError(`${String(figure)} is not a figure`);
  return parsed.value;
};

export const plus = (a: Rational, b: Rational): Rational =>
  rational(a.over * b.under + b.over * a.under, a.under * b.under);

export const minus = (a: Rational, b: Rational): Rational =>
  rational(a.over * b.under - b.over * a.under, a.under * b.under);

export const times = (a: Rational, b: Rational): Rational => rational(a.over * b.over, a.under * b.under);

/** @throws RangeError when the divisor is zero. */
export const dividedBy = (a: Rational, b: Rational): Rational => rational(a.over * b.under, a.under * b.over);

/** How far a number is from nothing. */
export const magnitude = ({ over, under }: Rational): Rational => ({ over: sizeOf(over), under });

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export const compareRational = (a: Rational, b: Rational): number => {
  const difference = a.over * b.under - b.over * a.under;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
};

/** A number as plain data: JSON knows no whole number of any size, but it knows texts. */
export interface Fraction {
  readonly over: string;
  readonly under: string;
}

export const fractionOf = ({ over, under }: Rational): Fraction => ({ over: String(over), under: String(under) });

/** How a number is shortened: to the nearest, towards less, towards more, or by cutting digits off. */
export type Rounding = 'nearest' | 'down' | 'up' | 'zero';

const wholeIn = (over: bigint, under: bigint): bigint => over / under - (over < 0n && over % under !== 0n ? 1n : 0n);

/** The whole number at or below a number. */
export const floor = ({ over, under }: Rational): Rational => rational(wholeIn(over, under));

/** The whole number at or above a number. */
export const ceiling = ({ over, under }: Rational): Rational => rational(-wholeIn(-over, under));

const shortened = ({ over, under }: Rational, rounding: Rounding): bigint => {
  switch (rounding) {
    case 'down':
      return wholeIn(over, under);
    case 'up':
      return -wholeIn(-over, under);
    case 'zero':
      return over / under;
    case 'nearest': {
      const half = wholeIn(2n * sizeOf(over) + under, 2n * under);
      return over < 0n ? -half : half;
    }
  }
};

/** Whether nothing is left over after the ones. */
export const isWhole = ({ under }: Rational): boolean => under === 1n;

/** The number to so many decimals. */
export const rounded = (value: Rational, places: number, rounding: Rounding = 'nearest'): Rational => {
  const scale = 10n ** BigInt(places);
  return rational(shortened(times(value, rational(scale)), rounding), scale);
};

/** Whether the number prints in so many decimals without loss. */
export const isDecimal = (value: Rational, places: number): boolean =>
  compareRational(rounded(value, places, 'zero'), value) === 0;

/**
 * Prints a number as a decimal: whole where it ends within `places`, otherwise shortened.
 *
 * @example
 * formatRational(rational(3, 20)) // '0.15'
 * formatRational(rational(1, 3), 2) // '0.33'
 */
export const formatRational = (value: Rational, places = 12, rounding: Rounding = 'nearest'): string => {
  const digits = shortened(times(value, rational(10n ** BigInt(places))), rounding);
  const text = sizeOf(digits)
    .toString()
    .padStart(places + 1, '0');
  const [whole, part] = [text.slice(0, text.length - places), text.slice(text.length - places).replace(/0+$/u, '')];
  return `${digits < 0n ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`;
};

/** The number as a decimal, with `≈` before it where it had to be shortened. */
export const approximately = (value: Rational, places: number, rounding: Rounding = 'nearest'): string =>
  `${isDecimal(value, places) ? '' : '≈'}${formatRational(value, places, rounding)}`;

/** The number as a percentage, `15%`; with `≈` before it where it had to be shortened. */
export const formatPercent = (value: Rational, places = 4): string =>
  `${approximately(times(value, rational(100)), places)}%`;
