import type { ClosableList } from '../../subject/index.js';
import type { Breach } from '../budget.js';
import type { WideCounts } from '../comparison.js';
import type { Fate } from '../gain.js';
import type { ToldSample } from '../sampled.js';
import type { ToldAttribution } from '../told/attribution.js';
import type { ToldComparison } from '../told/comparison.js';
import type { ToldBeside } from '../told/population.js';

/** Words of the pages of a run. */
export interface Words {
  /** A sum in 分, in the one unit of tables: sums of a page are held against one another. */
  readonly money: (fen: number) => string;
  /** A value of an amount or a threshold in 分, as clauses and every page of the language write it. */
  readonly value: (fen: number) => string;
  readonly title: (title: string, years: string) => string;
  /** A title with the name by which it is asked for. */
  readonly named: (title: string, name: string) => string;
  /** What a reform makes of a part of the text, as a citation. */
  readonly cited: (change: {
    readonly reform: string;
    readonly about: string;
    readonly does: 'changes' | 'adds' | 'removes';
    readonly from: string | undefined;
    readonly to: string | undefined;
    readonly places: readonly string[];
  }) => string;
  /** @param figures those under assumptions where something is assumed. */
  readonly comesTo: (
    setting: string,
    figures: Readonly<Record<'certain' | 'possible', string>> & { readonly assumed: string | undefined },
  ) => string;
  readonly nothing: string;
  /** That no document applies to any of the years, whose terms are these. */
  readonly outside: (years: string, terms: readonly string[]) => string;
  readonly term: (from: string, through: string) => string;
  readonly entries: Readonly<Record<ClosableList, string>>;
  /** Behind the number of rows: lists of which a blank cell says that there is no entry. */
  readonly blankIsNone: (lists: readonly string[]) => string;
  /** Rows and assumptions. */
  readonly ground: string;
  /** Beside a sum: of so many enterprises more no upper limit can be stated. */
  readonly more: (count: number) => string;
  readonly whyMore: string;
  readonly byAward: string;
  /** That what comes to nothing under the assumptions is in the sums and has no line. */
  readonly onlyAssumed: string;
  /** That of some awards no line is here. */
  readonly otherAwards: (count: number) => string;
  readonly capped: (cap: string) => string;
  /** The same of every year. */
  readonly cappedYearly: (cap: string) => string;
  /** Years one after another, or all together, and whether a budget is kept in them. */
  readonly inYears: (years: string | undefined, breach: string) => string;
  readonly inYear: (year: number | undefined, breach: string) => string;
  readonly namedBy: (title: string, names: string) => string;
  /** Which figure was asked about. */
  readonly traced: (setting: string) => string;
  readonly tracedRows: (rows: number, figures: string) => string;
  readonly figures: (
    figures: Readonly<Record<'certain' | 'possible', string>> & { readonly assumed: string | undefined },
  ) => string;
  readonly oneByOne: string;
  readonly clauses: string;
  readonly key: string;
  readonly enterprise: string;
  /** No upper limit can be stated. */
  readonly open: string;
  readonly budget: (cap: string, breach: string) => string;
  readonly changed: (assumed: string, possible: string) => string;
  readonly changedShortly: (assumed: string) => string;
  /** Where nothing is assumed. */
  readonly changedInAll: (change: string) => string;
  readonly enterprisesInAll: (counts: string) => string;
  readonly fate: (fate: string, count: number) => string;
  readonly enterprisesChanged: (assumed: string, possible: string) => string;
  readonly cellsWorth: (count: number, worth: string) => string;
  readonly listing: string;
  readonly certain: string;
  readonly assumed: string;
  readonly atLeast: string;
  readonly possible: string;
  readonly setting: string;
  readonly total: string;
  readonly lifetime: string;
  readonly whyLifetime: string;
  readonly whyTogether: string;
  readonly years: (from: number, through: number) => string;
  readonly year: string;
  readonly rule: string;
  readonly exclusion: string;
  /** That what comes to the same under other rules is not listed again. */
  readonly onlyOtherwise: string;
  /** That of sets of rules beside the first only years stand that come to something else, and what stands where none does. */
  readonly onlyOtherYears: string;
  readonly asInFirst: string;
  readonly nothingCertain: string;
  readonly assumptions: (all: readonly string[]) => string;
  /** Why rules that exclude one another do not add up, and what the line is that makes them. */
  readonly whyExclusion: string;
  /** What the two ends of a sum have beyond those of its rules. */
  readonly rest: (low: string, high: string) => string;
  readonly enterprises: string;
  readonly undecided: string;
  readonly read: (read: number, rows: number) => string;
  /** Where a run wrote what is counted here, if it did. */
  readonly inFile: (file: string) => string;
  /** A table beside: what it is of, its rows, and of how many enterprises it has none. */
  readonly beside: (table: ToldBeside) => string;
  /** That a table beside has no row. */
  readonly besideEmpty: (file: string) => string;
  /** That rows are a sample, what they stand for, and how the standard errors were reckoned. */
  readonly sample: (sample: ToldSample) => string;
  /** How many rows of tables beside belong to nobody: they stand in no figure. */
  readonly ofNobody: (rows: number, seen: string) => string;
  /** Strata of which no standard error can be stated. */
  readonly alone: (strata: readonly string[]) => string;
  /** How many enterprises a row of a sample stands for. */
  readonly weight: string;
  readonly standardError: string;
  readonly withError: (sum: string, error: string) => string;
  readonly bad: (count: number, seen: string) => string;
  readonly remarks: (count: number, seen: string) => string;
  readonly remarked: (column: string, row: number, says: string, count: number) => string;
  /** A remark on a figure that may stand in another unit, beside the sum. */
  readonly suspected: (remark: string) => string;
  /** How many remarks and assumptions there are, and where they stand. */
  readonly remarksAndAssumptions: (remarks: number, assumptions: number, seen: string) => string;
  /** Columns that were not read, and whether one is of a list, whose columns the scenario names. */
  readonly unread: (columns: readonly string[], isOfList: boolean) => string;
  /** A column that is not read, with the head that may have been meant. */
  readonly meant: (column: string, head: string) => string;
  readonly noAssumption: string;
  readonly assumption: (id: string, why: string | undefined, count: number) => string;
  readonly between: (low: string, high: string) => string;
  /** By how much a sum rises, or falls, between its ends in 分. */
  readonly rises: (low: number, high: number) => string;
  readonly without: (count: number) => string;
  readonly fates: Readonly<Record<Fate, string>>;
  readonly comparison: (after: string, before: string) => string;
  readonly changesNothing: (because: ToldComparison['because']) => string;
  /** Of how many enterprises the bounds of gains may be wider than they need be, and why. */
  readonly wide: (counts: WideCounts) => string;
  readonly breaches: Readonly<Record<Breach, string>>;
  readonly cap: string;
  readonly width: string;
  readonly cells: (count: number) => string;
  /** Of how many cells single ones are told, where not of all. */
  readonly widthCells: (told: number, all: number, seen: string) => string;
  readonly near: (count: number, seen: string) => string;
  /** That rules of a folder are decided by, and not those of the package. */
  readonly otherRules: string;
  /** A name may end in a digit: it never stands right before the sum. */
  readonly largestGain: (name: string, by: string | undefined) => string;
  readonly largestLoss: (name: string, by: string | undefined) => string;
  readonly settings: string;
  readonly range: string;
  readonly checked: (rows: number, differences: number) => string;
  readonly whoGains: string;
  /** That enterprises are counted under the assumptions, where there are any. */
  readonly fatesAssumed: string;
  readonly attribution: string;
  readonly reform: string;
  /** What a reform makes of a sum: by itself, on top of those before it, on average over all orders. */
  readonly ways: readonly [alone: string, inOrder: string, averaged: string];
  readonly together: string;
  readonly whyWays: string;
  readonly notApart: Readonly<Record<NonNullable<ToldAttribution['because']>, (name: string) => string>>;
  /** Along one amount or threshold. */
  readonly sweeps: string;
  readonly swept: (vary: string, low: string, high: string, setting: string) => string;
  /** At the lower end, at the upper end, where it turns, where the budget is exceeded. */
  readonly sweepHeads: readonly [low: string, high: string, turns: string, over: string];
  readonly exceeded: (breach: string, ranges: string) => string;
  readonly never: string;
  /** What a budget comes to at every value. */
  readonly always: (breach: string) => string;
  readonly refusedValues: (ranges: string) => string;
  readonly whySweeps: (seen: string) => string;
  readonly by: (names: string) => string;
  readonly suppressed: (count: number) => string;
  readonly suppressedBelow: (least: number) => string;
  readonly fields: Readonly<Record<string, string>>;
}
