import type { Issue, Notice } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import { parseMoney } from '../quantity/index.js';
import { checkEnterprise, type ClosableList, type Enterprise, narrowed, valueAt } from '../subject/index.js';
import { type Day } from '../quantity/index.js';
import { farFigures } from './far.js';
import { toldFigures } from './figures.js';
import { foldedKey, keyIssue, keyRemark, keySpelling, keyTwice } from './key.js';
import { type Mapping, mapTable } from './mapping.js';
import { type BadCell, type Line, readRow, type TableRow } from './row.js';
import { abovePeak, watchPeaks } from './peaks.js';
import type { CellRemark } from './remark.js';
import { watchFigures } from './slips.js';
import type { PopulationSpec } from './spec.js';
import { emptyTable, namelessRemark, unreadRemark } from './unread.js';

/** One enterprise of a table, ready to be decided. */
export interface Member extends TableRow {
  /** As the table tells it, nothing assumed. */
  readonly subject: Enterprise;
  /** The same if some of its lists were known to be whole. */
  readonly closing: (lists: readonly ClosableList[]) => Enterprise;
}

/** What a line of a table comes to. */
export type MemberRead = { readonly member: Member } | { readonly bad: readonly BadCell[] };

/** What is told of a table when it was read through. */
interface PopulationReport {
  readonly rows: number;
  readonly read: number;
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
  readonly report: () => PopulationReport;
}

const always = 0 as Day;

/** Lists of which nothing says that they are whole may have had more in them at any time. */
const opened = (subject: Enterprise, open: readonly ClosableList[]): Enterprise => {
  const toldThrough = { ...subject.toldThrough };
  for (const list of open) if (subject[list] !== undefined) toldThrough[list] = always;
  return { ...subject, toldThrough };
};

/** Sums of money in lists, where a column has them. */
const sumsIn = ({ cells, input }: TableRow): readonly { path: string; fen: number; cell: string }[] => {
  const found: { path: string; fen: number; cell: string }[] = [];
  for (const [path, head] of cells) {
    if (head === '' || !/^(?:received|projects)\..*\.(?:amount|approved)$/u.test(path)) continue;
    const cell = valueAt(input, path);
    const money = typeof cell === 'string' ? parseMoney(cell) : undefined;
    if (typeof cell === 'string' && money?.ok === true) found.push({ path, fen: money.value, cell });
  }
  return found;
};

/** The head of the column that a path of the input came from. */
const headAt = ({ cells }: TableRow, path: string): string =>
  cells.get(path) ?? [...cells].find(([own]) => own.startsWith(`${path}.`) || path.startsWith(`${own}.`))?.[1] ?? '';

const cellAt = ({ input }: TableRow, path: string): string => {
  const found = valueAt(input, path);
  return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean' ? String(found) : '';
};

const badAt = (row: TableRow, found: Issue): BadCell => {
  const path = 'path' in found.place ? found.place.path : '';
  return { row: row.row, column: headAt(row, path), cell: cellAt(row, path), issue: found };
};

/**
 * Reads a table of enterprises: its head at once, its lines one by one. Good rows go on and bad ones are told, each with its
 * row, its column, its cell and what to do.
 *
 * @param header the cells of the first line.
 */
export const readPopulation = (header: readonly string[], spec: PopulationSpec): Population => {
  const { mapping, issues: unmapped } = mapTable(header, spec);
  const issues = header.every((cell) => cell.trim() === '') ? [emptyTable(false)] : unmapped;
  const keys = new Map<string, { readonly row: number; readonly key: string }>();
  const bad: BadCell[] = [];
  const remarks: CellRemark[] = mapping.unread.map(unreadRemark);
  const nameless = new Set(mapping.nameless);
  const counts = { rows: 0, read: 0 };
  const groups = new Map<string, [Line, ...Line[]]>();
  const keyHead = mapping.heads[mapping.key]?.written ?? '';
  const slips = watchFigures();
  const peaks = watchPeaks();

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
    const own = mapping.key < 0 ? undefined : keyIssue(key);
    if (own !== undefined) return wrong(own);
    const before = keys.get(foldedKey(key));
    return before === undefined ? undefined : wrong(keyTwice(key, before.key, before.row));
  };

  const remarkKey = (row: number, key: string, found: Notice | undefined): void => {
    if (found !== undefined) remarks.push({ row, column: keyHead, cell: key, notice: found });
  };

  /** What of the figures of a row, and of columns, may be of another unit. */
  const lookAt = (row: TableRow, { history }: Enterprise, noticed: readonly Notice[]): void => {
    const headOf = (path: string): string => row.cells.get(path) ?? '';
    const figures = toldFigures(history, row.narrowings);
    peaks.see(row.row, history, headOf);
    slips.see({ row: row.row, sizeClass: cellAt(row, 'size'), headAt: headOf, figures, sums: sumsIn(row) });
    const seen = new Set(noticed.map(({ place }) => place.path));
    for (const each of farFigures(figures, (path) => seen.has(path)))
      remarks.push({ row: row.row, column: headOf(each.place.path), cell: each.found ?? '', notice: each });
  };

  const refuse = (found: readonly BadCell[]): MemberRead => {
    bad.push(...found);
    return { bad: found };
  };

  const membersOf = (lines: readonly [Line, ...Line[]]): MemberRead => {
    const row = readRow(mapping, lines);
    const unkeyed = keyProblem(row);
    const found = [...(unkeyed === undefined ? [] : [unkeyed]), ...row.bad];
    const parsed = checkEnterprise(row.input);
    if (!parsed.ok) found.push(...parsed.issues.map((each) => badAt(row, each)));
    const history =
      parsed.ok && row.narrowings.length > 0 ? narrowed(parsed.subject.history, row.narrowings) : undefined;
    if (history !== undefined) found.push(...abovePeak(history).map((each) => badAt(row, each)));
    if (!parsed.ok || found.length > 0) return refuse(found);
    keys.set(foldedKey(row.key), { row: row.row, key: row.key });
    if (mapping.key >= 0) remarkKey(row.row, row.key, keyRemark(row.key));
    counts.read += lines.length;
    for (const each of parsed.notices)
      remarks.push({
        row: row.row,
        column: headAt(row, each.place.path),
        cell: cellAt(row, each.place.path),
        notice: each,
      });
    const told = history === undefined ? parsed.subject : { ...parsed.subject, history };
    lookAt(row, told, parsed.notices);
    const closing = (lists: readonly ClosableList[]): Enterprise => {
      const closed = row.open.filter((list) => lists.includes(list) && !row.doubtful.includes(list));
      const left = row.open.filter((list) => !closed.includes(list));
      const again = checkEnterprise(row.input, { assumeNone: closed });
      return opened({ ...(again.ok ? again.subject : told), history: told.history }, left);
    };
    return { member: { ...row, subject: opened(told, row.open), closing } };
  };

  return {
    mapping,
    issues,
    take: (line) => {
      counts.rows += 1;
      watch(line);
      if (mapping.year < 0) return membersOf([line]);
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
    report: () => ({ ...counts, bad, remarks: [...remarks, ...peaks.remarks(), ...slips.remarks()] }),
  };
};
