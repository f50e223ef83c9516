import { canonicalJson } from '../condition/index.js';
import { nameIn } from '../edge/index.js';
import { columnUnits } from '../kinds/rule-schema.js';
import { formatMoney, type Money, moneyIn, type MoneyUnit, moneyUnits, parseMoney } from '../quantity/index.js';

/** What stands in a column of a table is a number in the unit of the column; who reforms it writes money with its unit. */

const isMoneyUnit = (unit: unknown): unit is MoneyUnit => (moneyUnits as readonly unknown[]).includes(unit);

/** An amount of money, wherever it is written: a text with its unit, or a figure in the unit of its column. */
const moneyOf = (value: unknown, unit: unknown): Money | undefined => {
  if (typeof value === 'number' && isMoneyUnit(unit)) {
    try {
      return moneyIn(value, unit);
    } catch {
      return undefined;
    }
  }
  const parsed = typeof value === 'string' ? parseMoney(value) : undefined;
  return parsed?.ok === true ? parsed.value : undefined;
};

/** Units other than of money that a figure may be written with: `45%` is 45 in a column of %. */
const isPlainUnit = (unit: unknown): unit is string =>
  typeof unit === 'string' && unit !== 'text' && unit !== '月' && (columnUnits as readonly string[]).includes(unit);

const figureUnder = (value: unknown, unit: unknown): number | undefined => {
  if (typeof value !== 'string' || !isPlainUnit(unit) || isMoneyUnit(unit) || !value.endsWith(unit)) return undefined;
  const written = value.slice(0, -unit.length);
  return /^\d+(?:\.\d+)?$/u.test(written) ? Number(written) : undefined;
};

/** Whether two ways of writing come to the same: `60000元` and 6 in a column of 万元. */
export const meansTheSame = (one: unknown, other: unknown, unit?: unknown): boolean => {
  const [a, b] = [moneyOf(one, unit), moneyOf(other, unit)];
  if (a !== undefined && b !== undefined) return a === b;
  const plain = (value: unknown): unknown => figureUnder(value, unit) ?? value ?? null;
  return canonicalJson(plain(one)) === canonicalJson(plain(other));
};

/** How much a value is, where it is an amount or a number at all: in 分 of money, in the unit of its column otherwise. */
export const sizeOf = (value: unknown, unit: unknown): number | undefined =>
  moneyOf(value, unit) ?? (typeof value === 'number' ? value : undefined);

/**
 * A value as the column writes it: `8.5万元` is 8.5 in a column of 万元. Nothing where no number in that unit is exactly
 * the amount; whether a value fits its column in any other way is for the loader to say.
 */
export const inColumn = (value: unknown, unit: unknown): unknown => {
  const figure = figureUnder(value, unit);
  if (figure !== undefined) return figure;
  if (typeof value !== 'string' || !isMoneyUnit(unit)) return value;
  const amount = moneyOf(value, unit);
  if (amount === undefined) return undefined;
  const inUnit = amount / moneyIn(1, unit);
  return moneyOf(inUnit, unit) === amount ? inUnit : undefined;
};

/** A cell as a person writes it. */
export const printed = (value: unknown, unit: unknown): string => {
  const amount = moneyOf(value, unit);
  if (amount !== undefined) return formatMoney(amount);
  return `${nameIn(value)}${typeof value === 'number' && isPlainUnit(unit) ? unit : ''}`;
};
