import { canonicalJson } from '../condition/index.js';
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

/** Whether two ways of writing come to the same: `60000元` and 6 in a column of 万元. */
export const meansTheSame = (one: unknown, other: unknown, unit?: unknown): boolean => {
  const [a, b] = [moneyOf(one, unit), moneyOf(other, unit)];
  return a === undefined || b === undefined ? canonicalJson(one ?? null) === canonicalJson(other ?? null) : a === b;
};

/**
 * A value as the column writes it: `8.5万元` is 8.5 in a column of 万元. Nothing where no number in that unit is exactly
 * the amount; whether a value fits its column in any other way is for the loader to say.
 */
export const inColumn = (value: unknown, unit: unknown): unknown => {
  const grade = typeof value === 'string' ? /^(\d+)(级|个)$/u.exec(value) : null;
  if (grade !== null && grade[2] === unit) return Number(grade[1]);
  if (typeof value !== 'string' || !isMoneyUnit(unit)) return value;
  const amount = moneyOf(value, unit);
  if (amount === undefined) return undefined;
  const figure = amount / moneyIn(1, unit);
  return moneyOf(figure, unit) === amount ? figure : undefined;
};

/** A cell as a person writes it. */
export const printed = (value: unknown, unit: unknown): string => {
  const amount = moneyOf(value, unit);
  if (amount !== undefined) return formatMoney(amount);
  return `${String(value)}${unit === '级' || unit === '个' ? unit : ''}`;
};
