import { Decimal } from 'decimal.js';
import { type Read, read, refuse } from './result.js';
import { plainText } from './text.js';

declare const fen: unique symbol;

/** An exact sum of money: a safe integer of 分 (1 元 = 100 分). */
export type Money = number & { readonly [fen]: true };

/** Why a text is not money: each reason has its message in the issue catalogue. */
export type MoneyFault = 'not-money' | 'unit-missing' | 'finer-than-fen' | 'too-large';

// A clone of our own: `Decimal.set` is global, and a host application may have called it.
const Exact = Decimal.clone({ precision: 64, toExpNeg: -64, toExpPos: 64, defaults: true });

const unitInFen = { 万亿元: 1e14, 亿元: 1e10, 万元: 1e6, 元: 100 } as const;

/** Units in which money may be written, the largest first. */
export const moneyUnits = Object.keys(unitInFen) as readonly (keyof typeof unitInFen)[];

/** 90 万亿元 in 分, the largest amount: the last round figure below 2^53. */
export const largestMoney = 9e15 as Money;

export const noMoney = 0 as Money;

const written = /^(?<figure>[+-]?\d+(?:\.\d+)?|[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?)(?<unit>万亿元|亿元|万元|元)$/u;
const unitless = /^[+-]?[\d,]+(?:\.\d+)?(?:万亿|亿|万)?$/u;

/**
 * Reads money written with its unit: `"9.6亿元"`, `"1800万元"`, `"50000元"`, full-width digits,
 * spaces and thousands commas included. Exact: nothing is rounded.
 *
 * @returns the amount, or a fault: no unit, finer than one 分, beyond ±90 万亿元, or not money.
 * @example
 * parseMoney('1800万元') // { ok: true, value: 1800000000 }
 * parseMoney('1800') // { ok: false, reason: 'unit-missing' }
 */
export const parseMoney = (text: string): Read<Money, MoneyFault> => {
  const plain = plainText(text);
  const match = written.exec(plain);
  const figure = match?.groups?.['figure'];
  const unit = match?.groups?.['unit'];
  if (figure === undefined || unit === undefined) {
    return refuse(unitless.test(plain) ? 'unit-missing' : 'not-money');
  }
  const amount = new Exact(figure.replaceAll(',', '')).times(unitInFen[unit as keyof typeof unitInFen]);
  if (amount.abs().greaterThan(largestMoney)) return refuse('too-large');
  if (!amount.isInteger()) return refuse('finer-than-fen');
  return read((amount.toNumber() + 0) as Money);
};

/**
 * Prints money in the largest unit that leaves a figure of one or more, without loss.
 *
 * @example
 * formatMoney(30000000) // '30万元'
 */
export const formatMoney = (amount: Money): string => {
  const size = Math.abs(amount);
  const unit = moneyUnits.find((name) => size >= unitInFen[name]) ?? '元';
  return `${new Exact(amount).div(unitInFen[unit]).toFixed()}${unit}`;
};

/**
 * Money in a named unit, for figures of a rule file that stand under a column's unit.
 *
 * @throws RangeError when the figure is not a whole number of 分 or beyond ±90 万亿元.
 */
export const moneyIn = (figure: number, unit: keyof typeof unitInFen): Money => {
  const parsed = parseMoney(`${new Exact(figure).toFixed()}${unit}`);
  if (!parsed.ok) throw new RangeError(`${String(figure)}${unit}: ${parsed.reason}`);
  return parsed.value;
};
