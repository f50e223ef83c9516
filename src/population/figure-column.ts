import { stepsOf } from '../issue/index.js';
import { parseMoney } from '../quantity/index.js';
import { checkEnterprise, type Figure, type Vocabulary } from '../subject/index.js';
import { inputFromCells } from '../scenario/form/from-cells.js';
import { readCell } from './cell.js';
import type { Column } from './mapped.js';

/** A column of a yearly figure, or of the highest of earlier years. */
export interface FigureColumn {
  readonly column: Column;
  readonly figure: Figure;
  /** Nothing of the highest of earlier years. */
  readonly year: number | undefined;
  /** The figure of a cell in whole units: not a number where it is not known, nothing where more has to be looked at. */
  readonly read: (cell: string) => number | undefined;
}

/** So many texts of one column are kept as they were read. */
const mostTexts = 2000;

const zero = 48;
const nine = 9;
/** A point, counted from the sign of nought. */
const pointSign = -2;
/** Digits that always make a safe whole number, whatever the unit is. */
const fewDigits = 9;
const powersOfTen = Array.from({ length: 16 }, (_, power) => 10 ** power);

/** A cell of digits, perhaps with a point between them, times a unit of so many places; nothing of any other cell. */
const plainIn = (cell: string, places: number): number | undefined => {
  const { length } = cell;
  if (length === 0 || length > fewDigits + 1) return undefined;
  let [size, point] = [0, -1];
  for (let at = 0; at < length; at += 1) {
    const digit = cell.charCodeAt(at) - zero;
    if (digit >= 0 && digit <= nine) size = size * 10 + digit;
    else if (digit === pointSign && point < 0 && at > 0) point = at;
    else return undefined;
  }
  const decimals = point < 0 ? 0 : length - 1 - point;
  if ((point >= 0 && decimals === 0) || decimals > places) return undefined;
  const amount = size * (powersOfTen[places - decimals] as number);
  return Number.isSafeInteger(amount) ? amount : undefined;
};

/** By how many places a unit moves the point; nothing where it is none of money. */
const placesOf = (unit: string | undefined): number | undefined => {
  const one = unit === undefined ? undefined : parseMoney(`1${unit}`);
  return one?.ok === true ? Math.round(Math.log10(one.value)) : undefined;
};

/** Any cell, as an enterprise of which nothing else is told has it. */
const anyIn = (
  column: Column,
  { name }: Figure,
  year: number | undefined,
  cell: string,
  vocabulary: Vocabulary,
): number | undefined => {
  const read = readCell(column, cell);
  if (read.is === 'unknown' || read.is === 'none') return NaN;
  if (read.is !== 'value' || read.isSaid === true) return undefined;
  const city = '台州市';
  const parsed = checkEnterprise(inputFromCells('enterprise', { city, [column.path]: read.value }, vocabulary), {
    vocabulary,
  });
  if (!parsed.ok || parsed.notices.length > 0) return undefined;
  const told = parsed.subject.history.told[name];
  return (year === undefined ? told?.peak : told?.values.get(year)) ?? NaN;
};

/** A column as one of figures; nothing where it tells of something else. */
export const figureColumn = (column: Column, vocabulary: Vocabulary): FigureColumn | undefined => {
  const [first, second = ''] = stepsOf(column.path);
  const isYear = first === 'years' && /^\d{4}$/u.test(second);
  const { figure } = column;
  if (figure?.column === undefined || (first === 'years' && !isYear)) return undefined;
  const year = isYear ? Number(second) : undefined;
  const texts = new Map<string, number | undefined>();
  const places = column.kind === 'money' && column.values.size === 0 ? placesOf(column.unit) : undefined;
  return {
    column,
    figure,
    year,
    read: (cell) => {
      const plain = places === undefined ? undefined : plainIn(cell, places);
      if (plain !== undefined) return plain;
      if (texts.has(cell)) return texts.get(cell);
      const own = anyIn(column, figure, year, cell, vocabulary);
      if (texts.size >= mostTexts) texts.clear();
      texts.set(cell, own);
      return own;
    },
  };
};
