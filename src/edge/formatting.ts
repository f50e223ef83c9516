import { bad, good, isContainer, oneOf, type Reader, take } from './index.js';
import {
  type Area,
  type AreaUnit,
  areaUnits,
  formatArea as areaText,
  formatMoney as moneyText,
  largestArea,
  largestMoney,
  type Money,
  type Rational,
} from '../quantity/index.js';
import { issue } from '../issue/index.js';

const whole =
  <Value extends number>(most: Value, zh: string, en: string): Reader<Value> =>
  (given, option) =>
    Number.isInteger(given) && Math.abs(given as number) <= most
      ? good(given as Value)
      : bad(
          issue('option-misfit', { option }, typeof given === 'number' ? String(given) : given, { wanted: { zh, en } }),
        );

const money = whole(largestMoney, '±90万亿元 以内的整数分', 'a whole number of 分 within ±90万亿元');
const area = whole(largestArea, 'parseArea 给出的面积', 'an area as parseArea gives it');

/** The fraction that a value is, read once; nothing where it is none. */
const fractionIn = (value: unknown): Rational | undefined => {
  try {
    if (!isContainer(value)) return undefined;
    const { over, under } = value;
    return typeof over === 'bigint' && typeof under === 'bigint' && under > 0n ? { over, under } : undefined;
  } catch {
    // A getter or a proxy of the caller’s threw.
    return undefined;
  }
};

/**
 * Prints money in the largest unit that leaves a figure of one or more, without loss.
 *
 * @param amount in 分, as `parseMoney` gives it and results have it.
 * @throws HuiqiError for what is no such amount: it would be printed as another.
 * @example
 * formatMoney(30000000) // '30万元'
 */
export const formatMoney = (amount: number): string => moneyText(take(money, amount as Money, 'amount'));

/**
 * Prints an area in a unit, to at most two decimals. Where more would be needed it is shortened
 * towards less: what is printed as room is never more than there is.
 *
 * @param value as `parseArea` gives it, or an exact fraction of the same.
 * @throws HuiqiError for what is no area, or no unit of one.
 * @example
 * const area = parseArea('1亩')
 * area.ok && formatArea(area.value, '平方米') // '666.66平方米'
 */
export const formatArea = (value: Area | Rational, unit: AreaUnit): string => {
  const inUnit = take(oneOf(areaUnits), unit, 'unit');
  return areaText(fractionIn(value) ?? take(area, value, 'value'), inUnit);
};
