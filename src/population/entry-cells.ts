import { stepsOf } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import { readCell } from './cell.js';
import type { Line } from './line.js';
import type { Column, MappedEntry } from './mapped.js';
import { type BadCell, readInto, type RowReading, textAt } from './row-reading.js';

const yes: readonly string[] = ['true', 'yes', '是', '1', '有', '√'];
const no: readonly string[] = ['false', 'no', '否', '0', '无', '×'];

/** Whether a cell that stands for a whole entry says that there is one. */
const flagged = (column: Column, line: Line): 'told' | 'none' | 'unknown' | BadCell => {
  const cell = textAt(line, column.at);
  const read = readCell(column, cell);
  if (read.is === 'unknown' || read.is === 'none') return read.is;
  const value = read.is === 'value' ? read.value.toLowerCase() : cell;
  if (yes.includes(value)) return 'told';
  if (no.includes(value)) return 'none';
  return { row: line.row, column: column.head, cell, issue: issue('flag-cell', { path: column.path }, cell) };
};

/** Fields of an entry that stand for something where nothing is written: “未知” is not that, and no input can say it. */
const defaulting: ReadonlySet<string> = new Set(['event', 'level', 'until', 'withdrawn']);

/** What cells say of an entry: that it is there, is not, or may be; a cell in which nothing stands tells least. */
type SaidOfEntry = 'told' | 'none' | 'unknown' | 'blank';

const entrySaid = (said: ReadonlySet<SaidOfEntry>): 'told' | 'none' | 'unknown' => {
  if (said.has('told')) return 'told';
  if (said.has('unknown')) return 'unknown';
  return said.has('blank') && !said.has('none') ? 'unknown' : 'none';
};

/** Reads an entry of a list into its place; whether it is there, is not, or is not known to be. */
export const readEntry = (
  reading: RowReading,
  { list, fields, isFlagged }: MappedEntry,
  line: Line,
  at: number,
): 'told' | 'none' | 'unknown' => {
  const own: RowReading = { ...reading, cells: {}, heads: new Map() };
  const seen = new Set<SaidOfEntry>();
  let isOtherwise = false;
  for (const column of fields) {
    const field = stepsOf(column.path)[2];
    if (field === undefined) {
      const there = flagged(column, line);
      if (typeof there === 'object') reading.bad.push(there);
      else seen.add(there);
      continue;
    }
    const told = readInto(own, column, line, `${list}.${String(at)}.${field}`);
    const isBlank = textAt(line, column.at).trim() === '';
    if (told === 'unknown' && !isBlank && defaulting.has(field)) isOtherwise = true;
    if (column.is === undefined && !isFlagged) seen.add(told === 'unknown' && isBlank ? 'blank' : told);
  }
  const said = entrySaid(seen);
  if (said !== 'told') return said;
  if (isOtherwise) return 'unknown';
  Object.assign(reading.cells, own.cells);
  for (const [path, head] of own.heads) reading.heads.set(path, head);
  return 'told';
};
