import { checkEnterprise, type ClosableList, type Enterprise, type Vocabulary } from '../subject/index.js';
import { type FigureColumn, figureColumn } from './figure-column.js';
import type { ToldFigure } from './figures.js';
import { keptText } from './key.js';
import type { Mapping } from './mapped.js';
import { closedBy, opened } from './opened.js';
import type { Line } from './line.js';
import { type BesideRows, readRow, type TableRow } from './row.js';
import { cellAt, sumsIn } from './seen-cells.js';
import { weightIn } from './weight.js';

/** What rows have in common that differ in their figures alone: read once, as every row is. */
export interface PlainRest {
  readonly row: TableRow;
  readonly subject: Enterprise;
  /** The same if some of its lists were known to be whole. */
  readonly closing: (lists: readonly ClosableList[]) => Enterprise;
  readonly foundedIn: number | undefined;
  readonly through: number | undefined;
  readonly sizeClass: string;
  readonly sums: ReturnType<typeof sumsIn>;
}

/** A row of which nothing has to be remarked, and of which nothing but figures was read. */
export interface PlainRow {
  readonly rest: PlainRest;
  /** In the order of the columns of figures; not a number where one is not known. */
  readonly figures: readonly number[];
  readonly name: string | undefined;
  readonly groups: readonly FigureGroup[];
}

/** Columns of one figure: its years in their order, and the highest of earlier years; -1 where no column has it. */
interface FigureGroup {
  readonly name: string;
  readonly isMoney: boolean;
  readonly sumUp: string | undefined;
  readonly years: readonly { readonly year: number; readonly at: number; readonly path: string }[];
  readonly peak: number;
}

export interface PlainRows {
  readonly columns: readonly FigureColumn[];
  readonly groups: readonly FigureGroup[];
  /** A row of a table; nothing where it has to be looked at as a whole. */
  readonly read: (line: Line) => PlainRow | undefined;
}

/** A figure less than eight times every other of its line is far from none of them. */
const leastFar = 8;
/** A part that is hardly anything of its whole is remarked on. */
const farPart = 1000;

/** So many rests are kept, and as many that were met before them: of a table whose rows have nothing in common none is met again. */
const mostRests = 2500;

/** A row with a longer cell is looked at as a whole. */
const longestCell = 0xffff;

/** Names that nothing is wrong with, as most are. */
const plainName = /^[\p{Script=Han}\w（）()·-]{1,60}$/u;

const groupsOf = (columns: readonly FigureColumn[], { figures }: Vocabulary): readonly FigureGroup[] =>
  [...figures.values()].flatMap((figure): readonly FigureGroup[] => {
    const own = columns.flatMap((each, at) => (each.figure === figure ? [{ at, each }] : []));
    if (own.length === 0) return [];
    return [
      {
        name: figure.name,
        isMoney: figure.kind === 'money',
        sumUp: figure.sumUp,
        years: own
          .flatMap(({ at, each: { year, column } }) => (year === undefined ? [] : [{ year, at, path: column.path }]))
          .sort((a, b) => a.year - b.year),
        peak: own.find(({ each }) => each.year === undefined)?.at ?? -1,
      },
    ];
  });

/** Whether nothing in a line of figures contradicts the others, or stands out of them. */
const isInLine = (
  { years, peak: peakAt, isMoney }: FigureGroup,
  figures: readonly number[],
  { foundedIn, through }: PlainRest,
): boolean => {
  const peak = peakAt < 0 ? NaN : (figures[peakAt] as number);
  const hasPeak = !Number.isNaN(peak);
  if (hasPeak && foundedIn !== undefined) return false;
  let [least, most] = hasPeak && peak > 0 ? [peak, peak] : [Infinity, 0];
  for (const { year, at } of years) {
    const value = figures[at] as number;
    // What is not known is neither.
    if (!(value > 0)) continue;
    if (foundedIn !== undefined && year < foundedIn) return false;
    if (hasPeak && through !== undefined && year <= through && value > peak) return false;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return !isMoney || most < least * leastFar;
};

/** Columns of a figure that is part of another, with that of the other in the same year. */
const partsOf = (
  columns: readonly FigureColumn[],
  { wholes, looseParts }: Vocabulary,
): readonly (readonly [part: number, whole: number])[] =>
  [...wholes, ...looseParts].flatMap(([part, whole]) =>
    columns.flatMap(({ figure, year }, at) => {
      if (figure !== part || year === undefined) return [];
      const other = columns.findIndex((each) => each.figure === whole && each.year === year);
      return other < 0 ? [] : [[at, other] as const];
    }),
  );

const isFarPart = (part: number, whole: number): boolean => part > whole || (part > 0 && whole >= part * farPart);

/**
 * Reads rows of a table that are plain; nothing of a table whose rows are not.
 *
 * @param beside tables beside it, in which none of its rows has anything.
 */
export const plainRows = (mapping: Mapping, beside: readonly BesideRows[] = []): PlainRows | undefined => {
  if (mapping.year >= 0) return undefined;
  const { vocabulary } = mapping;
  const columns: FigureColumn[] = [];
  const others: Mapping['columns'][number][] = [];
  for (const column of mapping.columns) {
    const own = figureColumn(column, vocabulary);
    if (own !== undefined) columns.push(own);
    // A figure of a single document is worked out from what was told when it is asked for.
    else if (/^(?:years|before)\./u.test(column.path) && column.path !== 'before.through') return undefined;
    else others.push(column);
  }
  const nameAt = others.find(({ path, is }) => path === 'name' && is === undefined)?.at ?? -1;
  const nameColumn = others.find(({ at, path }) => at === nameAt && path === 'name');
  if (nameColumn !== undefined && (nameColumn.values.size > 0 || nameColumn.blank !== 'unknown')) return undefined;
  // Weights tell rows apart that are alike in all else: each has its own.
  const restMapping = { ...mapping, columns: others, weight: -1 };
  const restAt = [
    ...new Set(
      [...others, ...mapping.entries.flatMap(({ fields }) => fields)]
        .map(({ at }) => at)
        .concat(
          mapping.labels.map(([, at]) => at),
          mapping.stratum,
        )
        .filter((at) => at >= 0 && at !== nameAt),
    ),
  ];
  const groups = groupsOf(columns, vocabulary);
  const parts = partsOf(columns, vocabulary);
  const width = mapping.heads.length;
  const figureHeads = columns.map(({ column }) => [column.path, column.head] as const);

  const restOf = (line: Line): PlainRest | undefined => {
    const cells = line.cells.map((cell, at) => (at === nameAt ? '' : keptText(cell)));
    const read = readRow(restMapping, [{ row: line.row, cells }], beside);
    const parsed = checkEnterprise(read.input, { vocabulary });
    if (read.bad.length > 0 || read.narrowings.length > 0 || !parsed.ok || parsed.notices.length > 0) return undefined;
    const heads = new Map([...figureHeads, ...read.cells]);
    const row: TableRow = { ...read, cells: heads };
    const closed = new Map<string, Enterprise>();
    const { foundedIn, through } = parsed.subject.history.told.revenue;
    return {
      row,
      subject: opened(parsed.subject, row.open),
      closing: (lists) => {
        const key = [...lists].sort().join(' ');
        const known = closed.get(key) ?? closedBy(row, parsed.subject, lists, vocabulary);
        closed.set(key, known);
        return known;
      },
      foundedIn,
      through,
      sizeClass: cellAt(row, 'size'),
      sums: sumsIn(row),
    };
  };

  /** Rests that were met of late, and before: what is met again stays. */
  let [young, old] = [new Map<string, PlainRest | undefined>(), new Map<string, PlainRest | undefined>()];

  const restFor = (line: Line): PlainRest | undefined => {
    let key = '';
    for (const at of restAt) {
      const cell = line.cells[at] as string;
      if (cell.length > longestCell) return undefined;
      // Each cell behind its length: no two rows have one key.
      key += String.fromCharCode(cell.length) + cell;
    }
    const known = young.get(key);
    if (known !== undefined || young.has(key)) return known;
    const rest = old.has(key) ? old.get(key) : restOf(line);
    if (young.size >= mostRests) [old, young] = [young, new Map<string, PlainRest | undefined>()];
    young.set(key, rest);
    return rest;
  };

  return {
    columns,
    groups,
    read: (line) => {
      const { cells } = line;
      if (cells.length !== width) return undefined;
      if (mapping.weight >= 0 && weightIn(cells[mapping.weight] as string) === undefined) return undefined;
      const name = nameAt < 0 ? undefined : (cells[nameAt] as string);
      if (name !== undefined && name !== '' && !plainName.test(name)) return undefined;
      const figures = new Array<number>(columns.length);
      for (let index = 0; index < columns.length; index += 1) {
        const { column, read } = columns[index] as FigureColumn;
        const value = read(column.at < 0 ? '' : (cells[column.at] as string));
        if (value === undefined) return undefined;
        figures[index] = value;
      }
      for (const [part, whole] of parts)
        if (isFarPart(figures[part] as number, figures[whole] as number)) return undefined;
      const rest = restFor(line);
      if (rest === undefined) return undefined;
      for (const group of groups) if (!isInLine(group, figures, rest)) return undefined;
      return { rest, figures, name: name === '' ? undefined : name, groups };
    },
  };
};

/** The figures of a plain row as they are held against one another: of money, the highest of earlier years first. */
export const plainFigures = ({
  groups,
  figures,
  rest: { through, foundedIn },
}: PlainRow): readonly (readonly [ToldFigure, ...ToldFigure[]])[] => {
  const found: [ToldFigure, ...ToldFigure[]][] = [];
  for (const { name, isMoney, sumUp = '', years, peak } of groups) {
    if (!isMoney) continue;
    const own: ToldFigure[] = [];
    for (const { year, at, path } of years) {
      const value = figures[at] as ToldFigure['low'];
      if (value > 0 && year !== foundedIn)
        own.push({ path, figure: name, year, isPeak: false, low: value, high: value });
    }
    const highest = peak < 0 ? NaN : (figures[peak] as ToldFigure['low']);
    if (highest > 0) {
      const year = through ?? (own[0]?.year ?? 0) - 1;
      own.unshift({
        path: sumUp,
        figure: name,
        year,
        isPeak: true,
        low: highest as ToldFigure['low'],
        high: highest as ToldFigure['low'],
      });
    }
    if (own.length > 0) found.push(own as [ToldFigure, ...ToldFigure[]]);
  }
  return found;
};
