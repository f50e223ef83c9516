import { plainDecimal } from './rational.js';
import { type QuantityRead, read, refuse } from './result.js';
import { digitsOf, plainText, wholePart } from './text.js';

declare const fen: unique symbol;

/** An exact sum of money: a safe integer of 分 (1 元 = 100 分). */
export type Money = number & { readonly [fen]: true };

/** Why a text is not money: each reason has its message in the issue catalogue. */
export type MoneyFault = 'not-money' | 'unit-missing' | 'finer-than-fen' | 'too-large';

/** By how many places each unit moves the point: 1 万元 is 10^6 分. */
const placesOf = { 万亿元: 14, 亿元: 10, 万元: 6, 元: 2 } as const;

export type MoneyUnit = keyof typeof placesOf;

/** Units in which money is printed, the largest first. */
export const moneyUnits = Object.keys(placesOf) as readonly MoneyUnit[];

/** Units in which money is read, those of statistical tables and annual reports among them. */
const placesRead: ReadonlyMap<string, number> = new Map(Object.entries({ ...placesOf, 千万元: 9, 百万元: 8, 千元: 5 }));

/** 90 万亿元 in 分, the largest amount: the last round figure below 2^53. */
export const largestMoney = 9e15 as Money;

export const noMoney = 0 as Money;

const unitsRead = [...placesRead].map(([unit, places]) => ({ unit, places }));
const longestUnit = Math.max(...unitsRead.map(({ unit }) => unit.length));
/** The units by how many signs each is written with: of each length there are few. */
const unitsOfLength = Array.from({ length: longestUnit + 1 }, (_, length) =>
  unitsRead.filter(({ unit }) => unit.length === length),
);

/** By how many places the unit moves the point with which a text ends, from a place on; nothing where it ends otherwise. */
const placesAt = (text: string, at: number): number | undefined => {
  const units = unitsOfLength[text.length - at];
  if (units === undefined) return undefined;
  for (const { unit, places } of units) if (text.endsWith(unit)) return places;
  return undefined;
};

const zero = 48;
const nine = 9;
/** A point, counted from the sign of nought. */
const pointSign = -2;

/** Digits that always make a safe whole number. */
const safeDigits = 15;

const powersOfTen = Array.from({ length: safeDigits }, (_, power) => 10 ** power);

/**
 * The amount of a text that is digits, perhaps a point and more digits, and a unit: most are, and reading
 * them sign by sign is many times faster than by pattern. Nothing where there is more to a text: what it reads
 * hides no sign.
 */
export const plainMoney = (text: string): Money | undefined => {
  let [size, at, point] = [0, 0, -1];
  for (; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - zero;
    if (digit >= 0 && digit <= nine) size = size * 10 + digit;
    else if (digit === pointSign && point < 0) point = at;
    else break;
  }
  const digits = point < 0 ? at : at - 1;
  const decimals = point < 0 ? 0 : at - 1 - point;
  const places = placesAt(text, at);
  if (places === undefined || decimals > places || digits === 0 || digits > safeDigits) return undefined;
  if (point >= 0 && (point === 0 || decimals === 0)) return undefined;
  // Beyond the largest the product may not be exact: the pattern says what it is.
  const amount = size * (powersOfTen[places - decimals] ?? Infinity);
  return amount <= largestMoney ? (amount as Money) : undefined;
};

const written = new RegExp(`^([+-]?)(${wholePart})(?:\\.(\\d+))?(${[...placesRead.keys()].join('|')})$`, 'u');
/** The same as English pages print it: `CNY 600,000`, `CNY 1.02 billion`. */
const english = { '': 2, thousand: 5, million: 8, billion: 11, trillion: 14 } as const;

const writtenInEnglish = new RegExp(
  `^([+-]?)CNY(${wholePart})(?:\\.(\\d+))?(${Object.keys(english).filter(Boolean).join('|')})?$`,
  'u',
);
const placesInEnglish: ReadonlyMap<string, number> = new Map(Object.entries(english));

const unitless = /^[+-]?[\d,]+(?:\.\d+)?(?:万亿|千万|百万|亿|万|千)?$/u;

/**
 * Reads money written with its unit: `"9.6亿元"`, `"1800万元"`, `"50000元"`, `"5,000千元"`, `"CNY 50 million"`,
 * full-width digits, spaces and thousands commas included. Exact: nothing is rounded.
 *
 * @returns the amount, or a fault: no unit, finer than one 分, beyond ±90 万亿元, or not money.
 * @example
 * parseMoney('1800万元') // { ok: true, value: 1800000000 }
 * parseMoney('CNY 18 million') // { ok: true, value: 1800000000 }
 * parseMoney('1800') // { ok: false, reason: 'unit-missing' }
 */
export const parseMoney = (text: string): QuantityRead<Money, MoneyFault> => {
  if (typeof (text as unknown) !== 'string') return refuse('not-money');
  const simple = plainMoney(text);
  if (simple !== undefined) return read(simple);
  const plain = plainText(text);
  const chinese = written.exec(plain);
  const [matched, sign, whole = '', fraction = '', unit = ''] = chinese ?? writtenInEnglish.exec(plain) ?? [];
  if (matched === undefined) return refuse(unitless.test(plain) ? 'unit-missing' : 'not-money');
  // A unit only moves the point, so digits are moved and nothing is multiplied.
  const places = (chinese === null ? placesInEnglish : placesRead).get(unit) ?? 0;
  const size = Number(digitsOf(whole) + fraction.slice(0, places).padEnd(places, '0'));
  const isFiner = /[^0]/u.test(fraction.slice(places));
  if (size > largestMoney || (size === largestMoney && isFiner)) return refuse('too-large');
  if (isFiner) return refuse('finer-than-fen');
  return read((sign === '-' && size > 0 ? -size : size) as Money);
};

/**
 * Prints money in the largest unit that leaves a figure of one or more, without loss.
 *
 * @example
 * formatMoney(30000000) // '30万元'
 */
export const formatMoney = (amount: Money): string => {
  const size = Math.abs(amount);
  const unit = moneyUnits.find((name) => size >= 10 ** placesOf[name]) ?? '元';
  const places = placesOf[unit];
  const digits = String(size).padStart(places + 1, '0');
  const fraction = digits.slice(-places).replace(/0+$/u, '');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -places)}${fraction === '' ? '' : `.${fraction}`}${unit}`;
};

/**
 * Money in a named unit, for figures of a rule file that stand under a column's unit.
 *
 * @throws RangeError when the figure is not a whole number of 分 or beyond ±90 万亿元.
 */
export const moneyIn = (figure: number, unit: MoneyUnit): Money => {
  const parsed = parseMoney(`${plainDecimal(figure)}${unit}`);
  if (!parsed.ok) throw new RangeError(`${String(figure)}${unit}: ${parsed.reason}`);
  return parsed.value;
};
