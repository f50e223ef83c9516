import { pathTo, stepsOf } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import type { ClosableList } from '../subject/index.js';
import { readEntry } from './entry-cells.js';
import type { Line } from './line.js';
import type { MappedEntry, Mapping } from './mapped.js';
import type { RowReading } from './row-reading.js';

/** An entry of a list as a line of its enterprise tells it: texts and heads by the names of its fields. */
interface ToldEntry {
  readonly line: Line;
  readonly fields: Readonly<Record<string, string>>;
  readonly heads: ReadonlyMap<string, string>;
}

const fieldIn = (path: string): string => stepsOf(path)[2] ?? '';

const sorted = (fields: ToldEntry['fields']): string =>
  JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Whether an entry is another that says more. */
const isPartOf = ({ fields }: ToldEntry, { fields: whole }: ToldEntry): boolean =>
  Object.keys(fields).length < Object.keys(whole).length &&
  Object.entries(fields).every(([field, value]) => whole[field] === value);

/** What lines tell of one entry, each once, in an order that is not that of the lines. */
const differing = (told: readonly ToldEntry[]): readonly ToldEntry[] => {
  const first = new Map<string, ToldEntry>();
  for (const each of told) {
    const key = sorted(each.fields);
    if (!first.has(key)) first.set(key, each);
  }
  return [...first].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
};

/** A title comes on one day: lines that tell it alike but for that contradict one another. */
const isOtherDay = ({ fields: { on: one, ...a } }: ToldEntry, { fields: { on: other, ...b } }: ToldEntry): boolean =>
  one !== undefined && other !== undefined && one !== other && sorted(a) === sorted(b);

/** Receipts and projects of several lines are several; of a title, lines may tell one more and one less. */
const entriesOf = (reading: RowReading, list: ClosableList, told: readonly ToldEntry[]): readonly ToldEntry[] => {
  const entries = differing(told);
  if (list !== 'titles') return entries;
  const own = entries.filter((each) => !entries.some((other) => isPartOf(each, other)));
  for (const each of own) {
    const before = own.find((other) => other.line.row < each.line.row && isOtherDay(other, each));
    if (before === undefined) continue;
    const [cell, place] = [each.fields['on'] ?? '', { path: pathTo(list, 0, 'on') }];
    reading.bad.push({
      row: each.line.row,
      column: each.heads.get('on') ?? '',
      cell,
      issue: issue('row-disagrees', place, cell, { before: before.fields['on'] ?? '' }),
    });
  }
  return own;
};

/**
 * Reads an entry from each line into the places of its list from one on: how many it came to, and whether there may be
 * more.
 */
const readLines = (
  reading: RowReading,
  entry: MappedEntry,
  lines: readonly Line[],
  from: number,
): { readonly count: number; readonly isDoubtful: boolean } => {
  const { list } = entry;
  const told: ToldEntry[] = [];
  let isDoubtful = false;
  for (const line of lines) {
    const own: RowReading = { ...reading, cells: {}, heads: new Map() };
    const said = readEntry(own, entry, line, 0);
    if (said === 'unknown') isDoubtful = true;
    if (said !== 'told') continue;
    const fields = Object.entries(own.cells).map(([path, value]) => [fieldIn(path), value] as const);
    const heads = [...own.heads].map(([path, head]) => [fieldIn(path), head] as const);
    told.push({ line, fields: Object.fromEntries(fields), heads: new Map(heads) });
  }
  const entries = entriesOf(reading, list, told);
  entries.forEach(({ fields, heads }, index) => {
    const path = (field: string): string => pathTo(list, from + index, field);
    for (const [field, value] of Object.entries(fields)) reading.cells[path(field)] = value;
    for (const [field, head] of heads) reading.heads.set(path(field), head);
  });
  return { count: entries.length, isDoubtful };
};

/** What the lines of one enterprise tell of its lists: how many entries of each, and of which there may be more. */
export const readEntries = (
  reading: RowReading,
  { entries }: Pick<Mapping, 'entries'>,
  lines: readonly [Line, ...Line[]],
): { readonly counts: Record<ClosableList, number>; readonly doubtful: Set<ClosableList> } => {
  const counts = { titles: 0, projects: 0, received: 0 };
  const doubtful = new Set<ClosableList>();
  for (const entry of entries) {
    const { count, isDoubtful } = readLines(reading, entry, lines, counts[entry.list]);
    counts[entry.list] += count;
    if (isDoubtful) doubtful.add(entry.list);
  }
  return { counts, doubtful };
};
