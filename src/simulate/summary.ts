import { type Bilingual, type Notice, pathTo, stepsOf } from '../issue/index.js';
import { awardsIn } from '../rule/index.js';
import { ofAnyYear } from '../subject/any-year.js';
import { fieldAt } from '../subject/index.js';
import { version } from '../version.js';
import type { Attribution, PartSums } from './attribution.js';
import type { BudgetYear, Breach } from './budget.js';
import type { ChangeSums, SettingComparison, ReformEffect, FateCounts, WideCounts, Winner } from './comparison.js';
import { type PrintedSum, sumOf } from './printed-sum.js';
import type { Grouping } from './scenario.js';
import type { SampleCheck } from './sample.js';
import type { Setting } from './settings.js';
import type { SettingOutcome, Simulation } from './simulate.js';
import { keptOf } from './suppress.js';
import { toldSweep, type ToldSweep } from './sweep/told.js';
import { emptyTally, type Tally } from './tally.js';
import { looseColumnsOf } from './width.js';

/** The three figures, what is open about them, and how many enterprises they are of. */
export interface ToldFigures {
  readonly certain: PrintedSum;
  readonly assumedLow: PrintedSum;
  readonly assumedHigh: PrintedSum;
  readonly possible: PrintedSum;
  /** Enterprises without an upper bound, under the assumptions and altogether: no sum has them. */
  readonly unboundedAssumed: number;
  readonly unbounded: number;
  readonly enterprises: number;
  readonly sure: number;
  readonly undecided: number;
  readonly undecidedAssumed: number;
}

const figuresIn = ({ certain, assumedLow, assumedHigh, possible, ...counts }: Tally): ToldFigures => ({
  certain: sumOf(certain),
  assumedLow: sumOf(assumedLow),
  assumedHigh: sumOf(assumedHigh),
  possible: sumOf(possible),
  ...counts,
});

export interface ToldGroup {
  readonly by: Grouping;
  /** Of groups too small to be told, how many there are, in all. */
  readonly suppressed?: number;
  readonly rows: readonly { readonly is: Readonly<Record<string, string>>; readonly figures: ToldFigures }[];
}

interface ToldBudgetYear {
  readonly year?: number;
  readonly cap: PrintedSum;
  readonly breach: Breach;
  readonly leftCertain: PrintedSum;
  readonly leftAssumed: PrintedSum;
}

export interface ToldSetting {
  readonly name: string;
  readonly title: Bilingual;
  readonly changes: Setting['changes'];
  readonly total: ToldFigures;
  /** What is paid once counted once, in however many years it is possible: the sum of the years counts it in each. */
  readonly lifetime: ToldFigures;
  readonly groups: readonly ToldGroup[];
  /** The same without years: what is paid once counted once. */
  readonly lifetimes: readonly ToldGroup[];
  readonly budget?: {
    readonly years: readonly ToldBudgetYear[];
    readonly firstCertain?: number;
    readonly firstAssumed?: number;
    readonly firstPossibly?: number;
  };
}

export interface ToldChange {
  /** Left out where there is no bound for some. */
  readonly low: PrintedSum;
  readonly high: PrintedSum;
  readonly unboundedBelow: number;
  readonly unboundedAbove: number;
}

interface ToldWinner {
  readonly key: string;
  readonly name: string;
  readonly low?: PrintedSum;
  readonly high?: PrintedSum;
}

interface ToldEffect {
  readonly fates: FateCounts;
  readonly assumedFates: FateCounts;
  readonly change: ToldChange;
  readonly assumedChange: ToldChange;
  /** Of how many enterprises the bounds may be wider than they need be: too much is unknown, or more than figures. */
  readonly wide: WideCounts;
  readonly assumedWide: WideCounts;
}

export interface ToldComparison extends ToldEffect {
  readonly before: string;
  readonly after: string;
  readonly title: Bilingual;
  readonly changesNothing: boolean;
  readonly because?: NonNullable<SettingComparison['because']>;
  readonly largestGain?: ToldWinner;
  readonly largestLoss?: ToldWinner;
  readonly groups: readonly {
    readonly by: Grouping;
    readonly rows: readonly (ToldEffect & { readonly is: Readonly<Record<string, string>> })[];
  }[];
}

interface ToldSums {
  readonly certain: PrintedSum;
  readonly assumedHigh: PrintedSum;
}

export interface ToldAttribution {
  readonly name: string;
  /** What they change together. */
  readonly whole: ToldSums;
  /** By itself, on top of those before it, and on average over all orders: those in order and those on average add up to the whole. */
  readonly parts: readonly {
    readonly reform: string;
    readonly title: Bilingual;
    readonly alone: ToldSums;
    readonly inOrder: ToldSums;
    readonly averaged: ToldSums;
  }[];
  /** Why they are not taken apart. */
  readonly because?: NonNullable<Attribution['because']>;
}

/** A run as data: what `summary.json` holds. Every sum is a text and exact 分. */
export interface Summary {
  readonly kind: 'simulation';
  readonly huiqi: string;
  readonly title: string;
  readonly from: number;
  readonly through: number;
  readonly documents: readonly {
    readonly id: string;
    readonly title: Bilingual;
    readonly status: string;
    readonly statusNote: Bilingual;
  }[];
  readonly rules: Readonly<Record<string, { readonly title: Bilingual; readonly clauses: readonly string[] }>>;
  readonly population: {
    readonly rows: number;
    readonly read: number;
    readonly bad: number;
    /** Whether rows were left out that could not be used. */
    readonly incomplete: boolean;
    readonly remarks: number;
    readonly columns: readonly {
      readonly column: string;
      readonly path: string;
      readonly unit?: string;
      readonly blank: string;
    }[];
    /** Columns that nothing was made of, the one that tells of the same, and the head that may have been meant. */
    readonly unread: readonly { readonly column: string; readonly instead?: string; readonly nearest?: string }[];
    /** What was remarked, by its code: how often, and where first. */
    readonly remarked: readonly {
      readonly code: string;
      readonly count: number;
      readonly row: number;
      readonly column: string;
      readonly says: Bilingual;
    }[];
  };
  readonly assumptions: readonly { readonly id: string; readonly why?: string; readonly enterprises: number }[];
  /** How many enterprises were decided again with everything looked at, and how many of them came to something else. */
  readonly checked: SampleCheck;
  /** What of the scenario itself may not be meant: years without awards, reforms without effect. */
  readonly notices: readonly Notice[];
  readonly settings: readonly ToldSetting[];
  readonly comparisons: readonly ToldComparison[];
  /** Of settings of several reforms, what each of them makes of the sum of years. */
  readonly attributions: readonly ToldAttribution[];
  /** What the first of its settings costs while one amount or threshold goes from one value to another, exactly. */
  readonly sweeps: readonly ToldSweep[];
  readonly width: readonly {
    readonly pattern: string;
    readonly title: Bilingual;
    readonly cells: number;
    readonly worth: PrintedSum;
    readonly unbounded: number;
  }[];
  readonly near: number;
}

const named = (by: Grouping, is: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(by.map((name, index) => [name, is[index] ?? '']));

const toldGroup = ({ by, rows }: SettingOutcome['groups'][number], suppressBelow: number): ToldGroup => {
  const kept = keptOf(rows, by, ({ tally }) => tally.enterprises, suppressBelow);
  return {
    by,
    ...(kept.length === rows.length ? {} : { suppressed: rows.length - kept.length }),
    rows: kept.map(({ is, tally }) => ({ is: named(by, is), figures: figuresIn(tally) })),
  };
};

const toldSetting = ({ setting, groups, lifetimes, budget }: SettingOutcome, suppressBelow: number): ToldSetting => {
  const wholeOf = (all: SettingOutcome['groups']): ToldFigures =>
    figuresIn(all.find(({ by }) => by.length === 0)?.rows[0]?.tally ?? emptyTally());
  const yearOf = ({
    year,
    cap,
    breach,
    leftCertain,
    leftAssumed,
  }: BudgetYear & { readonly year?: number }): ToldBudgetYear => ({
    ...(year === undefined ? {} : { year }),
    cap: sumOf(cap),
    breach,
    leftCertain: sumOf(leftCertain),
    leftAssumed: sumOf(leftAssumed),
  });
  return {
    name: setting.name,
    title: setting.title,
    changes: setting.changes,
    total: wholeOf(groups),
    lifetime: wholeOf(lifetimes),
    groups: groups.map((each) => toldGroup(each, suppressBelow)),
    lifetimes: lifetimes.map((each) => toldGroup(each, suppressBelow)),
    ...(budget === undefined ? {} : { budget: { ...budget, years: budget.years.map(yearOf) } }),
  };
};

const toldChange = ({ low, high, ...counts }: ChangeSums): ToldChange => ({
  low: sumOf(low),
  high: sumOf(high),
  ...counts,
});

const toldWinner = ({ key, name, gain: { low, high } }: Winner): ToldWinner => ({
  key,
  name,
  ...(Number.isFinite(low) ? { low: sumOf(low) } : {}),
  ...(Number.isFinite(high) ? { high: sumOf(high) } : {}),
});

const toldEffect = ({ fates, assumedFates, change, assumedChange, wide, assumedWide }: ReformEffect): ToldEffect => ({
  fates,
  assumedFates,
  change: toldChange(change),
  assumedChange: toldChange(assumedChange),
  wide,
  assumedWide,
});

const countOf = ({ fates }: Pick<SettingComparison, 'fates'>): number =>
  Object.values(fates).reduce((sum, each) => sum + each, 0);

const toldComparison = (each: SettingComparison, suppressBelow: number): ToldComparison => ({
  before: each.before,
  after: each.after,
  title: each.title,
  changesNothing: each.changesNothing,
  ...(each.because === undefined ? {} : { because: each.because }),
  ...toldEffect(each),
  ...(each.largestGain === undefined ? {} : { largestGain: toldWinner(each.largestGain) }),
  ...(each.largestLoss === undefined ? {} : { largestLoss: toldWinner(each.largestLoss) }),
  groups: each.groups.map(({ by, rows }) => ({
    by,
    rows: keptOf(rows, by, countOf, suppressBelow).map((row) => ({ is: named(by, row.is), ...toldEffect(row) })),
  })),
});

const toldSums = ({ certain, assumedHigh }: PartSums): ToldSums => ({
  certain: sumOf(certain),
  assumedHigh: sumOf(assumedHigh),
});

const toldAttribution = ({ whole, parts, ...rest }: Attribution): ToldAttribution => ({
  ...rest,
  whole: toldSums(whole),
  parts: parts.map(({ alone, inOrder, averaged, ...part }) => ({
    ...part,
    alone: toldSums(alone),
    inOrder: toldSums(inOrder),
    averaged: toldSums(averaged),
  })),
});

const blankText = (blank: string | { readonly is: string }): string =>
  typeof blank === 'string' ? blank : `= ${blank.is}`;

const titleAt = (path: string): Bilingual => {
  const field = fieldAt(path)?.field;
  return field === undefined ? { zh: path, en: path } : ofAnyYear(field.title);
};

const remarkedIn = (remarks: Simulation['remarks']): Summary['population']['remarked'] => {
  const kinds = new Map<string, { count: number; first: Simulation['remarks'][number] }>();
  for (const each of remarks) {
    const { code } = each.notice;
    // Columns that are not read are told by name.
    if (code === 'column-unread') continue;
    const own = kinds.get(code) ?? { count: 0, first: each };
    own.count += 1;
    if (each.row < own.first.row) own.first = each;
    kinds.set(code, own);
  }
  return [...kinds].map(([code, { count, first }]) => ({
    code,
    count,
    row: first.row,
    column: first.column,
    says: first.notice.says,
  }));
};

/** A run as data, in 分 and as it is printed. */
export const summaryOf = (run: Simulation): Summary => {
  const { scenario, mapping, settings } = run;
  const every = settings.flatMap(({ setting }) =>
    setting.documents.flatMap(({ years }) => years.map(({ plan }) => plan.document)),
  );
  const documents = [...new Map(every.map((document) => [document.id, document])).values()];
  const badRows = new Set(run.bad.map(({ row }) => row)).size;
  const entryColumns = mapping.entries.flatMap(({ list, fields }) =>
    fields
      .filter(({ at }) => at >= 0)
      .map((column) => ({ ...column, path: pathTo(list, '*', ...stepsOf(column.path).slice(2)) })),
  );
  return {
    kind: 'simulation',
    huiqi: version,
    title: scenario.title,
    from: scenario.from,
    through: scenario.through,
    documents: documents.map(({ id, title, status, statusNote }) => ({ id, title, status, statusNote })),
    rules: Object.fromEntries(
      every.flatMap((document) =>
        awardsIn(document).map(({ id, title, clauses }) => [id, { title, clauses }] as const),
      ),
    ),
    population: {
      rows: run.rows,
      read: run.read,
      bad: badRows,
      incomplete: badRows > 0,
      remarks: run.remarks.length,
      columns: [...mapping.columns.filter(({ at }) => at >= 0), ...entryColumns].map(({ head, path, unit, blank }) => ({
        column: head,
        path,
        ...(unit === undefined ? {} : { unit }),
        blank: blankText(blank),
      })),
      unread: mapping.unread.map(({ head, instead, nearest }) => ({
        column: head.written,
        ...(instead === undefined ? {} : { instead }),
        ...(nearest === undefined ? {} : { nearest }),
      })),
      remarked: remarkedIn(run.remarks),
    },
    assumptions: scenario.assumptions.map(({ id, why }) => ({
      id,
      ...(why === undefined ? {} : { why }),
      enterprises: run.assumed.get(id) ?? 0,
    })),
    checked: run.checked,
    notices: run.notices,
    settings: settings.map((each) => toldSetting(each, scenario.suppressBelow)),
    comparisons: run.comparisons.map((each) => toldComparison(each, scenario.suppressBelow)),
    attributions: run.attributions.map(toldAttribution),
    sweeps: run.sweeps.map((each) => toldSweep(each, scenario.budget)),
    width: looseColumnsOf(run.loose).map(({ worth, ...each }) => ({
      ...each,
      title: titleAt(each.pattern),
      worth: sumOf(worth),
    })),
    near: run.near.length,
  };
};
