import { describeIssue, describeNotice, type Language } from '../issue/index.js';
import type { BadCell } from '../population/index.js';
import { type CsvCell, csvOf, moneyCell, valueCell } from './csv.js';
import type { RowsTold } from './rows-told.js';
import type { Scenario } from './scenario.js';
import type { Simulation } from './simulation.js';

type CsvRow = readonly CsvCell[];

/** A file with a line for each thing that is told of a row: it can be written while rows are gone through. */
export interface RowFile {
  readonly file: string;
  readonly head: CsvRow;
  readonly rowsOf: (told: RowsTold, language: Language) => readonly CsvRow[];
}

const near: RowFile = {
  file: 'near.csv',
  head: ['key', 'name', 'rule', 'year', 'figure', 'value', 'threshold', 'paid', 'beyond'],
  rowsOf: (told, language) =>
    told.near.map(({ key, name, rule, year, figure, figureYear, value, threshold, paid, beyond }) => [
      key,
      name,
      rule,
      year,
      `years.${String(figureYear)}.${figure}`,
      valueCell(value, language),
      valueCell(threshold, language),
      moneyCell(paid, language),
      moneyCell(beyond, language),
    ]),
};

const bad: RowFile = {
  file: 'bad.csv',
  head: ['row', 'column', 'cell', 'code', 'problem'],
  rowsOf: (told, language) =>
    told.bad.map(({ row, column, cell, issue }) => [row, column, cell, issue.code, describeIssue(issue, language)]),
};

const remarks: RowFile = {
  file: 'remarks.csv',
  head: ['row', 'column', 'cell', 'code', 'remark'],
  rowsOf: (told, language) =>
    told.remarks.map(({ row, column, cell, notice }) => [
      row,
      column,
      cell,
      notice.code,
      describeNotice(notice, language),
    ]),
};

export const rowFiles: readonly RowFile[] = [near, bad, remarks];

/** Those that a run writes: where groups of few are not told, single rows are not either. */
export const rowFilesOf = ({ suppressBelow }: Pick<Scenario, 'suppressBelow'>): readonly RowFile[] =>
  suppressBelow > 0 ? [] : rowFiles;

/** What could not be used of a table, as CSV. */
export const badCsv = (told: readonly BadCell[], language: Language): string =>
  csvOf([bad.head, ...bad.rowsOf({ bad: told, remarks: [], near: [] }, language)]);

const openEnded = (fen: number): CsvCell => (Number.isFinite(fen) ? fen : '');

/** Fields that are not known, by what hangs on them: each as a whole, and the first of their cells. */
export const widthTable = ({ columns, cells }: Simulation['loose'], language: Language): readonly CsvRow[] => [
  ['field', 'cells', 'worth', 'worthFen', 'unbounded', 'key', 'name', 'column', 'path'],
  ...columns.map(({ pattern, cells: count, worth, unbounded }) => [
    pattern,
    count,
    moneyCell(worth, language),
    worth,
    unbounded,
    '',
    '',
    '',
    '',
  ]),
  ...cells.map(({ key, name, path, column, worth }): CsvRow => [
    '',
    '',
    moneyCell(worth, language),
    openEnded(worth),
    '',
    key,
    name,
    column,
    path,
  ]),
];
