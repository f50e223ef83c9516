import { describeIssue, describeNotice, type Language } from '../issue/index.js';
import type { BadCell, CellRemark } from '../population/index.js';
import { formatMoney, type Money } from '../quantity/index.js';
import { fates } from './gain.js';
import { groupValue } from './member.js';
import type { Grouping, Scenario } from './scenario.js';
import type { MemberRun, Simulation } from './simulation.js';
import type { Summary } from './summary.js';
import type { ToldFigures, ToldGroup } from './told/figures.js';
import { along } from './sweep/sweep.js';
import type { ToldSweep } from './sweep/told.js';
import { ownColumns } from './suppress.js';
import { looseColumnsOf } from './width.js';

type CsvCell = string | number;

/** What begins so is a formula to a spreadsheet: it stands as text. */
const formula = /^[=+\-@\t\r]/u;
const plainNumber = /^-?\d+(?:\.\d+)?(?:元|万元|亿元|万亿元)?$/u;

const quoted = (cell: CsvCell): string => {
  const text = String(cell);
  const safe = formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Rows as CSV that a spreadsheet opens as UTF-8. */
export const csvOf = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;

const money = (fen: number): string => (Number.isFinite(fen) ? formatMoney(fen as Money) : '');

const heads = [
  'certain',
  'assumedLow',
  'assumedHigh',
  'possible',
  'certainFen',
  'assumedLowFen',
  'assumedHighFen',
  'possibleFen',
  'enterprises',
  'sure',
  'undecided',
  'undecidedAssumed',
  'unbounded',
  'unboundedAssumed',
] as const;

const figureCells = (figures: ToldFigures): readonly CsvCell[] => {
  const { certain, assumedLow, assumedHigh, possible } = figures;
  const sums = [certain, assumedLow, assumedHigh, possible];
  return [
    ...sums.map(({ text }) => text),
    ...sums.map(({ fen }) => fen),
    figures.enterprises,
    figures.sure,
    figures.undecided,
    figures.undecidedAssumed,
    figures.unbounded,
    figures.unboundedAssumed,
  ];
};

const badRows = (bad: readonly BadCell[], language: Language): string =>
  csvOf([
    ['row', 'column', 'cell', 'code', 'problem'],
    ...bad.map(({ row, column, cell, issue }) => [row, column, cell, issue.code, describeIssue(issue, language)]),
  ]);

const remarkRows = (remarks: readonly CellRemark[], language: Language): string =>
  csvOf([
    ['row', 'column', 'cell', 'code', 'remark'],
    ...remarks.map(({ row, column, cell, notice }) => [
      row,
      column,
      cell,
      notice.code,
      describeNotice(notice, language),
    ]),
  ]);

/** What could not be used of a table, as CSV. */
export const badCsv = badRows;

/** What one enterprise is paid, by setting, year and rule: the rows behind every figure. */
export const outcomeHead = (groupBy: readonly Grouping[]): readonly CsvCell[] => [
  ...outcomeColumns,
  ...columnsOf(groupBy),
];

/** Columns of the table that something is grouped by. */
const columnsOf = (groupBy: readonly Grouping[]): readonly string[] => ownColumns([...new Set(groupBy.flat())]);

const outcomeColumns: readonly CsvCell[] = [
  'setting',
  'key',
  'name',
  'row',
  'year',
  'document',
  'rule',
  'certainFen',
  'assumedLowFen',
  'assumedHighFen',
  'possibleFen',
];

const openEnded = (fen: number): CsvCell => (Number.isFinite(fen) ? fen : '');

export const outcomeRows = (
  { member, outcomes }: Pick<MemberRun, 'member' | 'outcomes'>,
  { compare, groupBy }: Pick<Scenario, 'compare' | 'groupBy'>,
): readonly (readonly CsvCell[])[] =>
  outcomes.flatMap(({ cells }, index) =>
    cells.map(({ year, document, rule, figures }) => [
      compare[index] ?? '',
      member.key,
      member.name,
      member.row,
      year,
      document,
      rule,
      figures.certain,
      figures.assumedLow,
      figures.isOpenAssumed ? '' : figures.assumedHigh,
      figures.isOpen ? '' : figures.possible,
      ...columnsOf(groupBy).map((name) => groupValue(member, name)),
    ]),
  );

const groupFile = (by: readonly string[]): string => (by.length === 0 ? 'totals.csv' : `by-${by.join('-')}.csv`);

const groupTables = ({ settings }: Summary): readonly (readonly [string, string])[] => {
  const [first] = settings;
  return (first?.groups ?? []).map(({ by }, at): readonly [string, string] => {
    const rowsOf = (name: string, group: ToldGroup | undefined): readonly (readonly CsvCell[])[] =>
      (group?.rows ?? []).map(({ is, figures }) => [
        name,
        ...by.map((each) => is[each] ?? ''),
        ...figureCells(figures),
      ]);
    const rows = settings.flatMap(({ name, groups, lifetimes }) => [
      ...rowsOf(name, groups[at]),
      ...rowsOf(
        `${name} (lifetime)`,
        lifetimes.find((each) => each.by.join() === by.join()),
      ),
    ]);
    return [groupFile(by), csvOf([['setting', ...by, ...heads], ...rows])];
  });
};

const comparisonTable = ({ comparisons }: Summary): string =>
  csvOf([
    [
      'before',
      'after',
      'by',
      'is',
      ...fates,
      ...fates.map((fate) => `${fate} (assumed)`),
      'changeLow',
      'changeHigh',
      'assumedChangeLow',
      'assumedChangeHigh',
    ],
    ...comparisons.flatMap((each) =>
      [{ by: [] as readonly string[], rows: [{ is: {}, ...each }] }, ...each.groups].flatMap(({ by, rows }) =>
        rows.map((row): readonly CsvCell[] => [
          each.before,
          each.after,
          by.join('+'),
          Object.values(row.is).join(' '),
          ...fates.map((fate) => row.fates[fate]),
          ...fates.map((fate) => row.assumedFates[fate]),
          row.change.low.text,
          row.change.high.text,
          row.assumedChange.low.text,
          row.assumedChange.high.text,
        ]),
      ),
    ),
  ]);

const attributionTable = ({ attributions }: Summary): string =>
  csvOf([
    ['setting', 'reform', 'way', 'certain', 'assumedHigh', 'certainFen', 'assumedHighFen'],
    ...attributions.flatMap(({ name, whole, parts }) => [
      ...parts.flatMap(({ reform, alone, inOrder, averaged }) =>
        Object.entries({ alone, inOrder, averaged }).map(([way, { certain, assumedHigh }]): readonly CsvCell[] => [
          name,
          reform,
          way,
          certain.text,
          assumedHigh.text,
          certain.fen,
          assumedHigh.fen,
        ]),
      ),
      [name, '', 'together', whole.certain.text, whole.assumedHigh.text, whole.certain.fen, whole.assumedHigh.fen],
    ]),
  ]);

const fenOf = (name: (typeof along)[number]): string => (name.startsWith('unbounded') ? '' : 'Fen');

/** Stretch by stretch: what it costs at its first value, and what each 分 more of the value adds. */
const sweepTable = ({ curves }: ToldSweep): string =>
  csvOf([
    [
      'year',
      'from',
      'through',
      'fromFen',
      'throughFen',
      ...along.flatMap((name) => [`${name}${fenOf(name)}`, `${name} rise`]),
    ],
    ...curves.flatMap(({ year, pieces }) =>
      pieces.map(({ from, through, at, rise }): readonly CsvCell[] => [
        year ?? '',
        money(from),
        money(through),
        from,
        through,
        ...along.flatMap((name) => [at[name], rise[name]]),
      ]),
    ),
  ]);

const widthTable = ({ loose }: Simulation): string =>
  csvOf([
    ['field', 'cells', 'worth', 'worthFen', 'unbounded', 'key', 'name', 'column', 'path'],
    ...looseColumnsOf(loose).map(({ pattern, cells, worth, unbounded }) => [
      pattern,
      cells,
      money(worth),
      worth,
      unbounded,
      '',
      '',
      '',
      '',
    ]),
    ...loose.map(({ key, name, path, column, worth }): readonly CsvCell[] => [
      '',
      '',
      money(worth),
      openEnded(worth),
      '',
      key,
      name,
      column,
      path,
    ]),
  ]);

const nearTable = ({ near }: Simulation): string =>
  csvOf([
    ['key', 'name', 'rule', 'year', 'figure', 'value', 'threshold', 'paid', 'beyond'],
    ...near.map(({ key, name, rule, year, figure, figureYear, value, threshold, paid, beyond }) => [
      key,
      name,
      rule,
      year,
      `years.${String(figureYear)}.${figure}`,
      money(value),
      money(threshold),
      money(paid),
      money(beyond),
    ]),
  ]);

/** A run as tables, by the names of their files. */
export const tablesOf = (run: Simulation, summary: Summary, language: Language): ReadonlyMap<string, string> =>
  new Map([
    ...groupTables(summary),
    ...(summary.comparisons.length === 0 ? [] : [['comparisons.csv', comparisonTable(summary)] as const]),
    ...(summary.attributions.length === 0 ? [] : [['attribution.csv', attributionTable(summary)] as const]),
    ...summary.sweeps.map((each) => [`sweep-${each.id}.csv`, sweepTable(each)] as const),
    ['width.csv', widthTable(run)],
    ['near.csv', nearTable(run)],
    ['bad.csv', badRows(run.bad, language)],
    ['remarks.csv', remarkRows(run.remarks, language)],
  ]);
