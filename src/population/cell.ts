import type { Issue } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import { halfWidth, type Money, parseMoney, plainText } from '../quantity/index.js';
import { shownUnit } from './header.js';
import type { Column } from './mapped.js';
import { saidIn } from './said.js';

/** A cell as an input writes it, between what it lies, or nothing: it is not known. */
export type CellRead =
  | { readonly is: 'value'; readonly value: string; readonly isSaid?: true }
  | { readonly is: 'none' }
  | { readonly is: 'unknown' }
  | { readonly is: 'range'; readonly low: Money; readonly high: Money }
  | { readonly is: 'wrong'; readonly issue: Issue };

const unknown: CellRead = { is: 'unknown' };
const notKnown: readonly string[] = ['未知', '不详', '未提供', 'unknown', 'n/a', '#n/a'];
const figure = /^[+-]?[\d,]*\.?\d+$/u;
const between = /^(?<low>[^~～至]+)(?:~|～|至)(?<high>[^~～至]+)$/u;
const partsOfDay = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/u;

const withUnit = (text: string, unit: string | undefined): string =>
  figure.test(text) && unit !== undefined ? `${text}${unit}` : text;

/** The unit that the second end of a range states holds for the first. */
const unitBehind = (text: string): string | undefined => /(?:万亿|千万|百万|亿|万|千)?元$/u.exec(text)?.[0];

/** Whether a figure may be told between two ends: a yearly one, or the highest of some years. */
const mayBeRange = ({ figure: told }: Column): boolean => told !== undefined;

const rangeIn = (text: string, column: Column): CellRead | undefined => {
  const { unit, path } = column;
  const { low = '', high = '' } = between.exec(text)?.groups ?? {};
  if (high === '') return undefined;
  const own = unitBehind(high) ?? unit;
  const [least, most] = [parseMoney(withUnit(low.trim(), own)), parseMoney(withUnit(high.trim(), own))];
  const isRange = least.ok && most.ok && least.value >= 0 && least.value <= most.value;
  if (!isRange || !mayBeRange(column)) return { is: 'wrong', issue: issue('range-wanted', { path }, text) };
  return { is: 'range', low: least.value, high: most.value };
};

const blankIn = ({ blank, kind, path }: Column): CellRead => {
  if (typeof blank === 'object') return { is: 'value', value: blank.is };
  if (blank === 'unknown') return unknown;
  // No entry of a list, none of its fields.
  if (/^(?:titles|projects|received)\./u.test(path)) return { is: 'none' };
  if (kind === 'flag') return { is: 'value', value: 'false' };
  if (kind === 'list') return { is: 'value', value: '[]' };
  return kind === 'money' ? { is: 'value', value: '0元' } : { is: 'none' };
};

/** Days, months and years as offices write them: 2025年7月1日, 20250701, 2025年7月, 2025年. */
const spoken = /^(\d{4})\s*年(?:度|\s*(\d{1,2})\s*月(?:份|\s*(\d{1,2})\s*[日号])?)?$/u;
const unparted = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/u;

/** A day as spreadsheets and offices write it, with the time of the day or without; a month, or a year, likewise. */
const dated = (text: string): string => {
  const found = partsOfDay.exec(text) ?? spoken.exec(text) ?? unparted.exec(text);
  if (found === null) return text;
  const [, year = '', ...rest] = found as readonly (string | undefined)[];
  return [year, ...rest.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))].join('-');
};

const yearOnly = /^(\d{4})\s*年(?:度)?$/u;

/** A number of the year it is of, or a code, as offices write it; what is not plainly one stays as it is. */
const plainly = (text: string, { kind, path }: Column): string => {
  if (kind === 'integer') return yearOnly.exec(halfWidth(text))?.[1] ?? text;
  return path === 'industry' ? halfWidth(text) : text;
};

/** Days that a spreadsheet counts from the end of 1899 on, where they are of our lifetimes. */
const serial = /^[2-7]\d{4}(?:\.\d+)?$/u;
const dayLength = 86_400_000;
const serialStart = Date.UTC(1899, 11, 30);

const dayIn = (text: string, { path }: Column): CellRead => {
  const plain = halfWidth(text);
  if (!serial.test(plain)) return { is: 'value', value: dated(plain) };
  const day = new Date(serialStart + Math.floor(Number(plain)) * dayLength).toISOString().slice(0, 10);
  return { is: 'wrong', issue: issue('day-serial', { path }, text, { day }) };
};

/** What a spreadsheet worked out to more digits than money has lies between two 分, and nothing is made of it but that. */
const betweenFen = (text: string, unit: string | undefined): CellRead | undefined => {
  const {
    whole = '',
    fraction = '',
    rest = '',
  } = /^(?<whole>[\d,]+\.)(?<fraction>\d+)(?<rest>\D*)$/u.exec(text)?.groups ?? {};
  for (let places = fraction.length - 1; places >= 0; places -= 1) {
    const least = parseMoney(withUnit(`${whole}${fraction.slice(0, places)}${rest}`.replace(/\.(?=\D*$)/u, ''), unit));
    if (least.ok) return { is: 'range', low: least.value, high: (least.value + 1) as Money };
  }
  return undefined;
};

/** A sum, or a number in the unit of its head: what is neither is told as a cell is, since the unit is known there. */
const moneyCell = (text: string, column: Column): CellRead => {
  const plain = plainText(text);
  const range = rangeIn(plain, column);
  if (range !== undefined) return range;
  const { unit, path } = column;
  const value = withUnit(plain, unit);
  const money = parseMoney(value);
  if (!money.ok && money.reason === 'finer-than-fen' && mayBeRange(column))
    return betweenFen(plain, unit) ?? { is: 'value', value };
  if (money.ok || unit === undefined || !['not-money', 'unit-missing'].includes(money.reason))
    return { is: 'value', value };
  const ranges = mayBeRange(column)
    ? { zh: '，区间写作“0.2~0.3”', en: ', a range is written “0.2~0.3”' }
    : { zh: '', en: '' };
  return { is: 'wrong', issue: issue('money-cell', { path }, text, { unit: shownUnit(unit), ranges }) };
};

/** Reads one cell of a column. What is not written as its field is stays as it is: whoever checks the input says so. */
export const readCell = (column: Column, cell: string | undefined): CellRead => {
  if (column.is !== undefined) return { is: 'value', value: column.is };
  const text = cell?.trim() ?? '';
  if (text === '') return blankIn(column);
  if (notKnown.includes(text.toLowerCase())) return unknown;
  const translated = column.values.get(text);
  const said = translated === undefined ? saidIn(column, text) : undefined;
  if (said !== undefined) return { is: 'value', value: said, isSaid: true };
  const meant = translated ?? text;
  if (column.kind === 'money') return moneyCell(meant, column);
  if (column.kind === 'area' || column.kind === 'share')
    return { is: 'value', value: withUnit(plainText(meant), column.unit) };
  return column.kind === 'span' || column.kind === 'day'
    ? dayIn(meant, column)
    : { is: 'value', value: plainly(meant, column) };
};
