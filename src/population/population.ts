import type { Issue, Notice } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import {
  checkEnterprise,
  type ClosableList,
  type Enterprise,
  narrowed,
  shipped,
  type Vocabulary,
} from '../subject/index.js';
import { watchTotals } from './adding-up.js';
import { createAsides } from './aside.js';
import { asOfCell } from './cell-issues.js';
import { farFigures } from './far.js';
import { toldFigures } from './figures.js';
import { foldedKey, keptText, keyIssue, keyRemark, keySpelling, keyTwice } from './key.js';
import { createKeys } from './keys.js';
import type { Column, Mapping } from './mapped.js';
import { mapTable } from './mapping.js';
import type { Line } from './line.js';
import { type BadCell, type BesideRows, readRow, type TableRow } from './row.js';
import { noRecord } from './row-reading.js';
import { sideIssues, type SideTable } from './side-table.js';
import { closedBy, opened } from './opened.js';
import { abovePeak, watchPeaks } from './peaks.js';
import { plainFigures, plainRows } from './plain-rows.js';
import type { CellRemark } from './remark.js';
import { createSaidCells } from './said-cells.js';
import { cellAt, sumsIn } from './seen-cells.js';
import { watchFigures } from './slips.js';
import type { PopulationSpec } from './spec.js';
import { type Member, PlainMember } from './table-member.js';
import { headIssues, namelessRemark, unreadRemark } from './unread.js';

/** What a line of a table comes to. */
export type MemberRead = { readonly member: Member } | { readonly bad: readonly BadCell[] };

/** What was read of a table beside, and of how many enterprises it says nothing. */
export interface ReadBeside {
  readonly list: string;
  readonly file: string;
  readonly rows: number;
  readonly without: number;
  /** How many of its rows are of no enterprise of the population. */
  readonly unused: number;
  readonly absent: 'none' | 'unknown';
  readonly fields: readonly Column[];
}

/** What is told of a table when it was read through. */
interface PopulationReport extends RowsNoticed {
  readonly rows: number;
  readonly read: number;
  readonly tables: readonly ReadBeside[];
}

/** What could not be used of rows, and what was remarked on them. */
interface RowsNoticed {
  readonly bad: readonly BadCell[];
  readonly remarks: readonly CellRemark[];
}

/** A table of enterprises that is read line by line. */
export interface Population {
  readonly mapping: Mapping;
  /** What is wrong with its head or its mapping: nothing is read then. */
  readonly issues: readonly Issue[];
  /** Takes a line; of a table with a line for each year, nothing comes before the end. */
  readonly take: (line: Line) => MemberRead | undefined;
  readonly rest: () => Iterable<MemberRead>;
  /** How much of rows was noticed that was not handed over yet, and hands it over. */
  readonly noticed: () => number;
  readonly handOver: () => RowsNoticed;
  /** What is left to be told at the end. */
  readonly report: () => PopulationReport;
}

/** The head of the column that a path of the input came from. */
export const headAt = ({ cells }: Pick<TableRow, 'cells'>, path: string): string =>
  cells.get(path) ??
  [...cells].find(([own, head]) => head !== '' && (own.startsWith(`${path}.`) || path.startsWith(`${own}.`)))?.[1] ??
  '';

const badAt = (row: TableRow, found: Issue, vocabulary: Vocabulary): BadCell => {
  const path = 'path' in found.place ? found.place.path : '';
  const cell = cellAt(row, path);
  return { row: row.row, column: headAt(row, path), cell, issue: asOfCell(found, cell, vocabulary) };
};

/** How a table is read. */
interface PopulationOptions {
  /** Whether rows that differ in their figures alone are read by those: the same comes of it, sooner. */
  readonly isPlain?: boolean;
  /** The tables beside it, filled. */
  readonly tables?: readonly SideTable[];
  /** The words that its enterprises are told in: those of the documents that decide them. */
  readonly vocabulary?: Vocabulary;
}

/**
 * Reads a table of enterprises: its head at once, its lines one by one. Good rows go on and bad ones are told, each with its
 * row, its column, its cell and what to do.
 *
 * @param header the cells of the first line.
 */
export const readPopulation = (
  header: readonly string[],
  spec: PopulationSpec,
  { isPlain = true, tables = [], vocabulary = shipped }: PopulationOptions = {},
): Population => {
  const { mapping, issues: unmapped } = mapTable(header, spec, vocabulary);
  const issues = [...headIssues(header, unmapped), ...sideIssues(spec, tables)];
  const absent = tables.map((side): BesideRows => ({ side, lines: [] }));
  const without = tables.map(() => 0);
  const keys = createKeys();
  const bad: BadCell[] = [];
  const remarks: CellRemark[] = mapping.unread.map(unreadRemark);
  const nameless = new Set(mapping.nameless);
  const counts = { rows: 0, read: 0 };
  const groups = new Map<string, [Line, ...Line[]]>();
  const keyHead = mapping.heads[mapping.key]?.written ?? '';
  const plain = isPlain && issues.length === 0 ? plainRows(mapping, absent) : undefined;
  const asides = createAsides(mapping);
  const said = createSaidCells();
  const slips = watchFigures(vocabulary);
  const peaks = watchPeaks(vocabulary);
  const totals = watchTotals();

  const watch = (line: Line): void => {
    for (const at of nameless) {
      const cell = line.cells[at]?.trim() ?? '';
      if (cell === '') continue;
      nameless.delete(at);
      remarks.push(namelessRemark(line.row, at, cell));
    }
  };

  const keyProblem = ({ row, key }: TableRow): BadCell | undefined => {
    const wrong = (found: Issue): BadCell => ({ row, column: keyHead, cell: key, issue: found });
    // Without a column of keys, rows are known by their numbers: no two are alike.
    if (mapping.key < 0) return undefined;
    const own = keyIssue(key);
    if (own !== undefined) return wrong(own);
    const before = keys.find(foldedKey(key));
    return before === undefined ? undefined : wrong(keyTwice(key, before.key, before.row));
  };

  const remarkKey = (row: number, key: string, found: Notice | undefined): void => {
    if (found !== undefined) remarks.push({ row, column: keyHead, cell: key, notice: found });
  };

  const keep = (row: number, key: string): void => {
    if (mapping.key < 0) return;
    keys.add(row, key, foldedKey(key));
    remarkKey(row, key, keyRemark(key));
  };

  /** What of the figures of a row, and of columns, may be of another unit. */
  const lookAt = (row: TableRow, { history }: Enterprise, noticed: readonly Notice[]): void => {
    const headOf = (path: string): string => row.cells.get(path) ?? '';
    const figures = toldFigures(history, row.narrowings, vocabulary);
    peaks.see(row.row, history, headOf);
    totals.see(row.row, row.key, figures);
    slips.see({ row: row.row, sizeClass: cellAt(row, 'size'), headAt: headOf, figures, sums: sumsIn(row) });
    const seen = new Set(noticed.map(({ place }) => place.path));
    for (const each of farFigures(figures, (path) => seen.has(path), vocabulary))
      remarks.push({ row: row.row, column: headOf(each.place.path), cell: each.found ?? '', notice: each });
  };

  const refuse = (found: readonly BadCell[]): MemberRead => {
    bad.push(...found);
    return { bad: found };
  };

  /** What stands of an enterprise in other tables. */
  const besideOf = ({ cells }: Line): readonly BesideRows[] => {
    if (tables.length === 0) return absent;
    const folded = foldedKey((cells[mapping.key] ?? '').trim());
    return tables.map((side) => ({ side, lines: side.rows.of(folded) }));
  };

  const membersOf = (lines: readonly [Line, ...Line[]]): MemberRead => {
    const beside = besideOf(lines[0]);
    const row = readRow(mapping, lines, beside);
    const unkeyed = keyProblem(row);
    const found = [...(unkeyed === undefined ? [] : [unkeyed]), ...row.bad];
    const parsed = checkEnterprise(row.input, { vocabulary });
    if (!parsed.ok) found.push(...parsed.issues.map((each) => badAt(row, each, vocabulary)));
    const history =
      parsed.ok && row.narrowings.length > 0 ? narrowed(parsed.subject.history, row.narrowings) : undefined;
    if (history !== undefined)
      found.push(...abovePeak(history, vocabulary).map((each) => badAt(row, each, vocabulary)));
    if (!parsed.ok || found.length > 0) return refuse(found);
    keep(row.row, row.key);
    said.add(row.row, row.said);
    counts.read += lines.length;
    beside.forEach(({ lines: own }, at) => {
      if (own.length === 0) without[at] = (without[at] ?? 0) + 1;
    });
    for (const each of parsed.notices)
      remarks.push({
        row: row.row,
        column: headAt(row, each.place.path),
        cell: cellAt(row, each.place.path),
        notice: each,
      });
    const told = history === undefined ? parsed.subject : { ...parsed.subject, history };
    lookAt(row, told, parsed.notices);
    const closing = (lists: readonly ClosableList[]): Enterprise => closedBy(row, told, lists, vocabulary);
    return { member: { ...row, name: told.name ?? '', subject: opened(told, row.open), closing } };
  };

  /** A row that is read by its figures, as long as nothing of it has to be remarked. */
  const plainMember = (line: Line): MemberRead | undefined => {
    const read = plain?.read(line);
    if (plain === undefined || read === undefined) return undefined;
    const { row, cells } = line;
    const key = mapping.key < 0 ? String(row) : (cells[mapping.key] ?? '').trim();
    if (mapping.key >= 0 && (keyIssue(key) !== undefined || keys.find(foldedKey(key)) !== undefined)) return undefined;
    if (tables.some(({ rows }) => rows.has(foldedKey(key)))) return undefined;
    keep(row, key);
    said.add(row, read.rest.row.said);
    counts.read += 1;
    tables.forEach((_, at) => (without[at] = (without[at] ?? 0) + 1));
    const headOf = (path: string): string => read.rest.row.cells.get(path) ?? '';
    for (const { sumUp, years, peak } of plain.groups)
      if (sumUp !== undefined && years.some(({ at }) => !Number.isNaN(read.figures[at])))
        peaks.seeTold(sumUp, row, headOf, {
          foundedIn: read.rest.foundedIn,
          through: read.rest.through,
          isTold: peak >= 0 && !Number.isNaN(read.figures[peak]),
        });
    const figures = plainFigures(read);
    totals.see(row, key, figures);
    slips.see({
      row,
      sizeClass: read.rest.sizeClass,
      headAt: headOf,
      figures,
      sums: read.rest.sums,
    });
    return { member: new PlainMember(line, key, read, mapping, absent) };
  };

  return {
    mapping,
    issues,
    take: (line) => {
      if (line.isNoRecord !== true && asides.isAside(line)) return undefined;
      counts.rows += 1;
      if (line.isNoRecord === true) return refuse([noRecord(line)]);
      watch(line);
      if (mapping.year < 0) return plainMember(line) ?? membersOf([{ row: line.row, cells: line.cells.map(keptText) }]);
      const key = line.cells[mapping.key]?.trim() ?? '';
      const own = groups.get(foldedKey(key));
      if (key === '')
        return refuse([
          { row: line.row, column: keyHead, cell: '', issue: issue('row-key-missing', { path: '' }, undefined) },
        ]);
      if (own === undefined) groups.set(foldedKey(key), [line]);
      else {
        remarkKey(line.row, key, keySpelling(key, own[0].cells[mapping.key]?.trim() ?? ''));
        own.push(line);
      }
      return undefined;
    },
    rest: function* () {
      for (const lines of groups.values()) yield membersOf(lines);
      groups.clear();
    },
    noticed: () => bad.length + remarks.length,
    handOver: () => ({ bad: bad.splice(0), remarks: remarks.splice(0) }),
    report: () => {
      const sides = tables.map((side) => side.remarks());
      return {
        ...counts,
        bad,
        remarks: [
          ...remarks,
          ...asides.remarks(),
          ...totals.remarks(),
          ...said.remarks(),
          ...peaks.remarks(),
          ...slips.remarks(),
          ...sides.flat(),
        ],
        tables: tables.map(({ list, file, absent: meant, count, fields }, at) => ({
          list,
          file,
          rows: count(),
          without: without[at] ?? 0,
          unused: (sides[at] ?? []).filter(({ notice }) => notice.code === 'side-row-unused').length,
          absent: meant,
          fields,
        })),
      };
    },
  };
};
