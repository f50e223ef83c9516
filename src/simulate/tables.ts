import type { Language } from '../issue/index.js';
import { type CsvCell, csvOf, moneyCell } from './csv.js';
import { fates } from './gain.js';
import { lineCites, type OutcomeColumns } from './line-cites.js';
import { groupValue, type MemberOutcome } from './member.js';
import type { Grouping } from './scenario.js';
import type { MemberRun, Simulation } from './simulation.js';
import type { Summary } from './summary.js';
import { weightText } from '../population/index.js';
import type { ToldFigures, ToldGroup } from './told/figures.js';
import { along } from './sweep/sweep.js';
import type { ToldSweep } from './sweep/told.js';
import { looseTold } from './hidden.js';
import { rowFilesOf, widthTable } from './row-files.js';
import { ownColumns } from './suppress.js';

type Told = (fen: number) => string;

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

/** Of a sample, behind the others: how many of its rows a figure rests on, and the standard errors. */
const errorHeads = [
  'rows',
  'certainErrorFen',
  'assumedLowErrorFen',
  'assumedHighErrorFen',
  'possibleErrorFen',
  'enterprisesError',
] as const;

const errorCells = ({ rows, errors }: ToldFigures): readonly CsvCell[] => [
  rows ?? '',
  ...(errors === undefined
    ? errorHeads.slice(1).map(() => '')
    : [errors.certain.fen, errors.assumedLow.fen, errors.assumedHigh.fen, errors.possible.fen, errors.enterprises]),
];

const figureCells = (figures: ToldFigures, money: Told): readonly CsvCell[] => {
  const { certain, assumedLow, assumedHigh, possible } = figures;
  const sums = [certain, assumedLow, assumedHigh, possible];
  return [
    ...sums.map(({ fen }) => money(fen)),
    ...sums.map(({ fen }) => fen),
    figures.enterprises,
    figures.sure,
    figures.undecided,
    figures.undecidedAssumed,
    figures.unbounded,
    figures.unboundedAssumed,
  ];
};

/** What one enterprise is paid, by setting, year and rule: the rows behind every figure. */
/** @param isWeighted whether rows are of a sample: what each stands for is told behind what it is paid. */
export const outcomeHead = (groupBy: readonly Grouping[], isWeighted = false): readonly CsvCell[] => [
  ...outcomeColumns,
  ...(isWeighted ? ['weight'] : []),
  ...columnsOf(groupBy),
];

/** Columns of the table that something is grouped by. */
export const columnsOf = (groupBy: readonly Grouping[]): readonly string[] => ownColumns([...new Set(groupBy.flat())]);

export type { OutcomeColumns } from './line-cites.js';

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
  // Whether there is no upper limit: the sums beside it are then what it comes to at least, as in every table.
  'unboundedAssumed',
  'unbounded',
  // Whatever a reform made cites it.
  'reforms',
];

/** What a line tells of what is paid, whoever it is paid to. */
export const paidCells = (
  { year, document, rule, figures }: MemberOutcome['cells'][number],
  cited: string,
): readonly CsvCell[] => [
  year,
  document,
  rule,
  figures.certain,
  figures.assumedLow,
  figures.assumedHigh,
  figures.possible,
  Number(figures.isOpenAssumed),
  Number(figures.isOpen),
  cited,
];

export const outcomeRows = (
  { member, outcomes }: Pick<MemberRun, 'member' | 'outcomes'>,
  scenario: OutcomeColumns,
): readonly (readonly CsvCell[])[] => {
  const { compare, groupBy, population } = scenario;
  const cited = lineCites(scenario);
  return outcomes.flatMap(({ cells }, index) =>
    cells.map((cell) => [
      compare[index] ?? '',
      member.key,
      member.name,
      member.row,
      ...paidCells(cell, cited(compare[index] ?? '', cell)),
      ...(population?.weight === undefined ? [] : [weightText(member.weight)]),
      ...columnsOf(groupBy).map((name) => groupValue(member, name)),
    ]),
  );
};

type CsvRows = readonly (readonly CsvCell[])[];

const groupName = (by: readonly string[]): string => (by.length === 0 ? 'totals' : `by-${by.join('-')}`);

const groupTables = ({ settings, sample }: Summary, money: Told): readonly (readonly [string, CsvRows])[] => {
  const [first] = settings;
  return (first?.groups ?? []).map(({ by }, at): readonly [string, CsvRows] => {
    const rowsOf = (name: string, group: ToldGroup | undefined): readonly (readonly CsvCell[])[] =>
      (group?.rows ?? []).map(({ is, figures }) => [
        name,
        ...by.map((each) => is[each] ?? ''),
        ...figureCells(figures, money),
        ...(sample === undefined ? [] : errorCells(figures)),
      ]);
    const rows = settings.flatMap(({ name, groups, lifetimes }) => [
      ...rowsOf(name, groups[at]),
      ...rowsOf(
        `${name} (lifetime)`,
        lifetimes.find((each) => each.by.join() === by.join()),
      ),
    ]);
    return [groupName(by), [['setting', ...by, ...heads, ...(sample === undefined ? [] : errorHeads)], ...rows]];
  });
};

const changeErrorHeads = [
  'rows',
  'changeLowErrorFen',
  'changeHighErrorFen',
  'assumedChangeLowErrorFen',
  'assumedChangeHighErrorFen',
] as const;

const changeErrorCells = ({
  rows,
  change,
  assumedChange,
}: Pick<Summary['comparisons'][number], 'rows' | 'change' | 'assumedChange'>): readonly CsvCell[] => [
  rows ?? '',
  ...[change, assumedChange].flatMap(({ errors }) => [errors?.low.fen ?? '', errors?.high.fen ?? '']),
];

/** Who has no bound is in no sum. */
const unboundedHeads = ['UnboundedBelow', 'UnboundedAbove'] as const;

const comparisonTable = ({ comparisons, sample }: Summary, money: Told): CsvRows => [
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
    ...['change', 'assumedChange'].flatMap((name) => unboundedHeads.map((side) => `${name}${side}`)),
    ...(sample === undefined ? [] : changeErrorHeads),
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
        money(row.change.low.fen),
        money(row.change.high.fen),
        money(row.assumedChange.low.fen),
        money(row.assumedChange.high.fen),
        ...[row.change, row.assumedChange].flatMap((each) => [each.unboundedBelow, each.unboundedAbove]),
        ...(sample === undefined ? [] : changeErrorCells(row)),
      ]),
    ),
  ),
];

const attributionTable = ({ attributions, sample }: Summary, money: Told): CsvRows => [
  [
    'setting',
    'reform',
    'way',
    'certain',
    'assumedHigh',
    'certainFen',
    'assumedHighFen',
    ...(sample === undefined ? [] : ['certainErrorFen', 'assumedHighErrorFen']),
  ],
  ...attributions.flatMap(({ name, whole, parts }) => [
    ...parts.flatMap(({ reform, alone, inOrder, averaged }) =>
      Object.entries({ alone, inOrder, averaged }).map(
        ([way, { certain, assumedHigh, errors }]): readonly CsvCell[] => [
          name,
          reform,
          way,
          money(certain.fen),
          money(assumedHigh.fen),
          certain.fen,
          assumedHigh.fen,
          ...(sample === undefined ? [] : [errors?.certain.fen ?? '', errors?.assumedHigh.fen ?? '']),
        ],
      ),
    ),
    [
      name,
      '',
      'together',
      money(whole.certain.fen),
      money(whole.assumedHigh.fen),
      whole.certain.fen,
      whole.assumedHigh.fen,
      ...(sample === undefined ? [] : [whole.errors?.certain.fen ?? '', whole.errors?.assumedHigh.fen ?? '']),
    ],
  ]),
];

const fenOf = (name: (typeof along)[number]): string => (name.startsWith('unbounded') ? '' : 'Fen');

/** Stretch by stretch: what it costs at its first value, and what each 分 more of the value adds. */
const sweepTable = ({ curves }: ToldSweep, money: Told): CsvRows => [
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
];

/** What a run comes to as tables, by their names. */
export const sheetsOf = (run: Simulation, summary: Summary, language: Language): ReadonlyMap<string, CsvRows> => {
  const money: Told = (fen) => moneyCell(fen, language);
  return new Map([
    ...groupTables(summary, money),
    ...(summary.comparisons.length === 0 ? [] : [['comparisons', comparisonTable(summary, money)] as const]),
    ...(summary.attributions.length === 0 ? [] : [['attribution', attributionTable(summary, money)] as const]),
    ...summary.sweeps.map((each) => [`sweep-${each.id}`, sweepTable(each, money)] as const),
    ['width', widthTable(looseTold(run), language)],
  ]);
};

/** The same as CSV by the names of their files, and what is told of single rows. */
export const tablesOf = (run: Simulation, summary: Summary, language: Language): ReadonlyMap<string, string> =>
  new Map([
    ...[...sheetsOf(run, summary, language)].map(([name, rows]) => [`${name}.csv`, csvOf(rows)] as const),
    ...rowFilesOf(run.scenario).map((each) => [each.file, csvOf([each.head, ...each.rowsOf(run, language)])] as const),
  ]);
