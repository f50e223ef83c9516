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

/** Reads an entry of a list into its place; whether it is there, is not, or is not known to be. */
export const readEntry = (
  reading: RowReading,
  { list, fields, isFlagged }: MappedEntry,
  line: Line,
  at: number,
): 'told' | 'none' | 'unknown' => {
  const own: RowReading = { ...reading, cells: {}, heads: new Map() };
  let said: 'told' | 'none' | 'unknown' = 'none';
  for (const column of fields) {
    const field = stepsOf(column.path)[2];
    if (field === undefined) {
      const there = flagged(column, line);
      if (typeof there === 'object') reading.bad.push(there);
      else if (there !== 'none' && said !== 'told') said = there;
      continue;
    }
    const told = readInto(own, column, line, `${list}.${String(at)}.${field}`);
    const tells = column.is === undefined && !isFlagged;
    if (tells && (told === 'told' || (told === 'unknown' && said === 'none'))) said = told;
  }
  if (said !== 'told') return said;
  Object.assign(reading.cells, own.cells);
  for (const [path, head] of own.heads) reading.heads.set(path, head);
  return 'told';
};
