import type { Issue } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import { formatMoney, type Money } from '../quantity/index.js';
import { readCell } from './cell.js';
import type { Line } from './line.js';
import type { Column } from './mapped.js';

/** What is wrong with a cell of a table, or with a whole row. */
export interface BadCell {
  /** As a sheet counts: the head is row 1. */
  readonly row: number;
  /** The head of its column; nothing of a row as a whole. */
  readonly column: string;
  readonly cell: string;
  readonly issue: Issue;
}

/** A cell that says the word of a field in other words, and the word that was read. */
export interface SaidCell {
  readonly head: string;
  readonly cell: string;
  readonly value: string;
}

export interface RowReading {
  readonly cells: Record<string, string>;
  readonly heads: Map<string, string>;
  readonly ranges: Map<string, { readonly low: Money; readonly high: Money }>;
  readonly bad: BadCell[];
  readonly said: SaidCell[];
}

export const textAt = ({ cells }: Line, at: number): string => (at < 0 ? '' : (cells[at] ?? ''));

const shownRange = ({ low, high }: { readonly low: Money; readonly high: Money }): string =>
  `${formatMoney(low)}~${formatMoney(high)}`;

/** What a line before told of the same: a value, or between what it lies. */
const toldBefore = ({ cells, ranges }: RowReading, path: string): string | undefined => {
  const range = ranges.get(path);
  return cells[path] ?? (range === undefined ? undefined : shownRange(range));
};

/** Reads a cell into its place. */
export const readInto = (
  reading: RowReading,
  column: Column,
  line: Line,
  path: string,
): 'told' | 'none' | 'unknown' => {
  const cell = textAt(line, column.at);
  const read = readCell(column, cell);
  reading.heads.set(path, column.head);
  const wrong = (found: Issue): void => {
    reading.bad.push({ row: line.row, column: column.head, cell, issue: found });
  };
  const before = toldBefore(reading, path);
  const disagrees = (value: string): boolean => {
    if (before === undefined || before === value) return false;
    wrong(issue('row-disagrees', { path }, cell, { before }));
    return true;
  };
  switch (read.is) {
    case 'value':
      if (read.isSaid === true) reading.said.push({ head: column.head, cell: cell.trim(), value: read.value });
      if (!disagrees(read.value)) reading.cells[path] = read.value;
      return 'told';
    case 'range':
      if (!disagrees(shownRange(read))) reading.ranges.set(path, { low: read.low, high: read.high });
      return 'told';
    case 'wrong':
      wrong(read.issue);
      return 'told';
    case 'none':
    case 'unknown':
      return read.is;
  }
};

/** A line of a file of records that is none. */
export const noRecord = ({ row, cells: [cell = ''] }: Line): BadCell => ({
  row,
  column: '',
  cell,
  issue: issue('row-no-record', { path: '' }, cell),
});
