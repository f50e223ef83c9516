import type { ColumnType, Row, Value } from '../condition/index.js';
import { issue, type Issue } from '../issue/index.js';
import { type Money, moneyIn, parseArea, parseMoney, parseShare, plainDecimal } from '../quantity/index.js';
import { rateIn } from '../reckon/index.js';
import { highestGrade } from '../subject/index.js';
import { columnTypes, type ColumnUnit } from './rule-schema.js';

/** A rule's table, its cells in the units of its columns made exact. */
export interface Table {
  readonly columns: Readonly<Record<string, ColumnType>>;
  /** The units that they are printed under. */
  readonly units: Readonly<Record<string, ColumnUnit>>;
  readonly rows: readonly Row[];
  /** Its rows as they are printed, and where it stands in its file. */
  readonly printed: readonly (readonly unknown[])[];
  readonly pointer: string;
}

/** What a rule without a table goes by: one row that says nothing. */
export const noTable: Table = { columns: {}, units: {}, rows: [{}], printed: [], pointer: '' };

const exactArea = (text: string): Value | undefined => {
  const area = parseArea(text);
  return area.ok ? area.value : undefined;
};

const cellValue = (cell: unknown, unit: ColumnUnit): Value | undefined => {
  if (unit === 'text') return typeof cell === 'string' ? cell : undefined;
  if (typeof cell !== 'number' || !Number.isFinite(cell)) return undefined;
  // Below zero is told as a figure below zero.
  if (cell < 0) return cell;
  const text = `${plainDecimal(cell)}${unit}`;
  switch (unit) {
    case '级':
      return Number.isSafeInteger(cell) && cell !== 0 && cell <= highestGrade ? cell : undefined;
    case '月':
      return Number.isSafeInteger(cell) && cell !== 0 && cell <= lastMonth ? cell : undefined;
    case '个':
      return Number.isSafeInteger(cell) ? cell : undefined;
    case '平方公里':
    case '公顷':
    case '亩':
    case '平方米':
      return exactArea(text);
    case '%':
    case '‰':
      return cell > 0 && parseShare(text).ok ? text : undefined;
    case '万元/亩':
    case '元/亩':
    case '元/平方米':
      return rateIn(text) === undefined ? undefined : text;
    case '亿元':
    case '万元':
    case '元':
      try {
        return moneyIn(cell, unit);
      } catch {
        return undefined; // Finer than 分 or too large: reported as a cell that does not fit its column.
      }
  }
};

const lastMonth = 12;

const cellWanted = (unit: ColumnUnit): readonly [zh: string, en: string] => {
  if (unit === '级') return [`1至${String(highestGrade)}级`, `a grade from 1 to ${String(highestGrade)}`];
  if (unit === '月') return ['1至12月', 'a month from 1 to 12'];
  return columnTypes[unit] === 'share' || columnTypes[unit] === 'areaPrice'
    ? [`大于零、以${unit}计的数`, `a figure above zero in ${unit}`]
    : [`以${unit}计的数`, `a figure in ${unit}`];
};

type RawTable = Readonly<Record<string, unknown>> & { readonly rows: readonly (readonly unknown[])[] };

/** Reads a table as printed: columns named with their units, then rows. */
export const readTable = (
  { rows, ...heads }: RawTable,
  file: string,
  pointer: string,
): { readonly table: Table; readonly issues: readonly Issue[] } => {
  const columns = Object.entries(heads).filter(
    (entry): entry is [string, ColumnUnit] => typeof entry[1] === 'string' && Object.hasOwn(columnTypes, entry[1]),
  );
  const issues: Issue[] = [];
  const complain = (at: string, found: unknown, zh: string, en: string): void => {
    issues.push(issue('value-misfit', { file, pointer: `${pointer}${at}` }, found, { detail: { zh, en } }));
  };
  const read = rows.map((row, index): Row => {
    if (row.length !== columns.length) {
      complain(`/rows/${String(index)}`, row, `${String(columns.length)}个单元格`, `${String(columns.length)} cells`);
    }
    return Object.fromEntries(
      columns.flatMap(([name, unit], column) => {
        const value = cellValue(row[column], unit);
        const at = `/rows/${String(index)}/${String(column)}`;
        if (value === undefined) complain(at, row[column], ...cellWanted(unit));
        if (typeof value === 'number' && value < 0)
          issues.push(issue('figure-negative', { file, pointer: `${pointer}${at}` }, row[column]));
        return value === undefined ? [] : [[name, value] as const];
      }),
    );
  });
  return {
    table: {
      columns: Object.fromEntries(columns.map(([name, unit]) => [name, columnTypes[unit]])),
      units: Object.fromEntries(columns),
      rows: read,
      printed: rows,
      pointer,
    },
    issues,
  };
};

/** A single amount such as `"300万元"`. */
export const readAmount = (written: unknown): Money | undefined => {
  const parsed = typeof written === 'string' ? parseMoney(written) : undefined;
  return parsed?.ok === true ? parsed.value : undefined;
};
