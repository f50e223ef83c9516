import { type Issue, stepsOf } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import { any, type ClosableList, closableLists, figureOf, type Narrowing, type Vocabulary } from '../subject/index.js';
import { inputFromCells } from '../scenario/form/from-cells.js';
import { readEntries } from './entries.js';
import { readEntry } from './entry-cells.js';
import type { Line } from './line.js';
import type { Mapping } from './mapped.js';
import { type BadCell, readInto, type RowReading, type SaidCell, textAt } from './row-reading.js';
import type { SideTable } from './side-table.js';
import { oneEnterprise, type RowWeight, weightIn } from './weight.js';

export type { BadCell, SaidCell } from './row-reading.js';

/** One enterprise of a table, as its input says it. */
export interface TableRow {
  readonly row: number;
  readonly key: string;
  readonly input: unknown;
  /** What is known between bounds alone. */
  readonly narrowings: readonly Narrowing[];
  /** Lists of which it is not said that they are whole. */
  readonly open: readonly ClosableList[];
  /** Those of them of which an entry may be there or not: no assumption about others closes them. */
  readonly doubtful: readonly ClosableList[];
  readonly labels: Readonly<Record<string, string>>;
  /** Of a sample, how many enterprises it stands for, and of which stratum it is. */
  readonly weight: RowWeight;
  readonly stratum: string;
  /** Where a path of the input stands in the table. */
  readonly cells: ReadonlyMap<string, BadCell['column']>;
  readonly bad: readonly BadCell[];
  /** Cells that say a word in other words. */
  readonly said: readonly SaidCell[];
}

/** The year that a line is about, where a table has a line for each. */
const yearOf = (line: Line, { year, heads }: Mapping): { readonly year: string; readonly bad?: BadCell } => {
  const text = textAt(line, year).trim();
  const told = /^(?<year>\d{4})年?(?:度)?$/u.exec(text)?.groups?.['year'];
  if (told !== undefined) return { year: told };
  return {
    year: '',
    bad: {
      row: line.row,
      column: heads[year]?.written ?? '',
      cell: text,
      issue: issue('integer-cell', { path: 'years' }, text, { least: '1949', most: '2999' }),
    },
  };
};

const isYearly = (path: string): boolean => path.startsWith(`years.${any}.`);

/** Ranges as bounds of figures, by figure. */
const narrowingsOf = (ranges: RowReading['ranges'], vocabulary: Vocabulary): readonly Narrowing[] =>
  [...vocabulary.figures.values()].flatMap((figure): readonly Narrowing[] => {
    const own = [...ranges].filter(([path]) => figureOf(path, vocabulary) === figure);
    if (own.length === 0) return [];
    const years = new Map(
      own.flatMap(([path, range]) => (path.startsWith('years.') ? [[Number(stepsOf(path)[1]), range] as const] : [])),
    );
    const peak = own.find(([path]) => path.startsWith('before.'))?.[1];
    return [{ figure: figure.name, kind: figure.kind, years, ...(peak === undefined ? {} : { peak }) }];
  });

/** A label as the lines of an enterprise tell it; nothing where all leave it blank. */
const labelIn = (lines: readonly Line[], at: number): string => {
  const told = lines.find((line) => textAt(line, at).trim() !== '');
  return told === undefined ? '' : textAt(told, at).trim();
};

/** What the lines of one enterprise stand for: each of them says the same. */
const sampled = (
  reading: RowReading,
  { weight, stratum, labels, heads }: Mapping,
  lines: readonly [Line, ...Line[]],
): Pick<TableRow, 'weight' | 'stratum'> => {
  const [first] = lines;
  const own = weight < 0 ? oneEnterprise : weightIn(textAt(first, weight));
  const found = (line: Line, at: number, made: Issue): void => {
    reading.bad.push({ row: line.row, column: heads[at]?.written ?? '', cell: textAt(line, at), issue: made });
  };
  if (own === undefined) found(first, weight, issue('row-weight-wanted', { path: '' }, textAt(first, weight)));
  const name = textAt(first, stratum).trim();
  if (stratum >= 0 && name === '') found(first, stratum, issue('row-stratum-missing', { path: '' }, undefined));
  for (const line of lines.slice(1))
    for (const at of [weight, stratum])
      if (textAt(line, at).trim() !== textAt(first, at).trim())
        found(line, at, issue('row-disagrees', { path: '' }, textAt(line, at), { before: textAt(first, at) }));
  for (const [, at] of labels)
    for (const line of lines)
      if (!['', labelIn(lines, at)].includes(textAt(line, at).trim()))
        found(line, at, issue('row-disagrees', { path: '' }, textAt(line, at), { before: labelIn(lines, at) }));
  return { weight: own ?? oneEnterprise, stratum: name };
};

/** What stands of an enterprise in a table beside. */
export interface BesideRows {
  readonly side: SideTable;
  readonly lines: readonly Line[];
}

/** Reads the entries that stand in a table beside; what is wrong there is wrong with the enterprise. */
const readBeside = (
  reading: RowReading,
  { side: { list, fields, file, width }, lines }: BesideRows,
  row: number,
  counts: Record<ClosableList, number>,
): 'unknown' | 'told' => {
  let told: 'unknown' | 'told' = 'told';
  for (const line of lines) {
    // A table beside has rows of its own: which of them stands with its column.
    const called = `${file}:${String(line.row)}`;
    if (line.cells.length !== width) {
      const code = line.cells.length > width ? 'row-too-long' : 'row-too-short';
      const found = issue(code, { path: '' }, String(line.cells.length), { columns: String(width) });
      reading.bad.push({ row, column: called, cell: line.cells.join(','), issue: found });
      continue;
    }
    const own = fields.map((each) => (each.at < 0 ? each : { ...each, head: `${called}/${each.head}` }));
    const said = readEntry(reading, { list, fields: own, isFlagged: false }, { row, cells: line.cells }, counts[list]);
    if (said === 'told') counts[list] += 1;
    if (said === 'unknown') told = 'unknown';
  }
  return told;
};

/**
 * The lines of one enterprise as its input.
 *
 * @param beside what stands of it in other tables.
 */
export const readRow = (
  mapping: Mapping,
  lines: readonly [Line, ...Line[]],
  beside: readonly BesideRows[] = [],
): TableRow => {
  const [first] = lines;
  const reading: RowReading = { cells: {}, heads: new Map(), ranges: new Map(), bad: [], said: [] };
  for (const line of lines) {
    const { year, bad } = mapping.year < 0 ? { year: '' } : yearOf(line, mapping);
    if (bad !== undefined) reading.bad.push(bad);
    if (line.cells.length > mapping.heads.length)
      reading.bad.push({
        row: line.row,
        column: '',
        cell: line.cells.slice(mapping.heads.length).join(','),
        issue: issue('row-too-long', { path: '' }, String(line.cells.length), {
          columns: String(mapping.heads.length),
        }),
      });
    if (line.cells.length < mapping.heads.length)
      reading.bad.push({
        row: line.row,
        column: '',
        cell: line.cells.join(','),
        issue: issue('row-too-short', { path: '' }, String(line.cells.length), {
          columns: String(mapping.heads.length),
        }),
      });
    // What a line tells of a year that is none is told with the year, and not a second time.
    for (const column of bad === undefined ? mapping.columns : mapping.columns.filter(({ path }) => !isYearly(path)))
      readInto(
        reading,
        column,
        line,
        mapping.year < 0 ? column.path : column.path.replace(`years.${any}.`, `years.${year}.`),
      );
  }
  const { counts, doubtful } = readEntries(reading, mapping, lines);
  for (const each of beside)
    if (readBeside(reading, each, first.row, counts) === 'unknown') doubtful.add(each.side.list);
  const besideWhole = beside.flatMap(({ side: { list, absent }, lines: own }) =>
    own.length > 0 || absent === 'none' ? [list] : [],
  );
  for (const list of besideWhole) if (counts[list] === 0 && !doubtful.has(list)) reading.cells[list] = '[]';
  // A list of which every entry that there is stands in the table is empty where none stands.
  for (const list of mapping.whole)
    if (counts[list] === 0 && !doubtful.has(list) && mapping.entries.some((entry) => entry.list === list))
      reading.cells[list] = '[]';
  const key = textAt(first, mapping.key).trim();
  return {
    ...sampled(reading, mapping, lines),
    row: first.row,
    key: mapping.key < 0 ? String(first.row) : key,
    input: inputFromCells('enterprise', reading.cells, mapping.vocabulary),
    narrowings: narrowingsOf(reading.ranges, mapping.vocabulary),
    open: closableLists.filter(
      (list) => doubtful.has(list) || !(mapping.whole.includes(list) || besideWhole.includes(list)),
    ),
    doubtful: [...doubtful],
    labels: Object.fromEntries(mapping.labels.map(([name, at]) => [name, labelIn(lines, at)])),
    cells: reading.heads,
    bad: reading.bad,
    said: reading.said,
  };
};
