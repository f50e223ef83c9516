import type { Bilingual } from '../../issue/index.js';
import type { ChangeSums, FateCounts, ReformEffect, SettingComparison, WideCounts, Winner } from '../comparison.js';
import { type PrintedSum, sumOf } from '../printed-sum.js';
import type { Grouping } from '../scenario.js';
import { keptOf } from '../suppress.js';
import { named } from './figures.js';

export interface ToldChange {
  /** Left out where there is no bound for some. */
  readonly low: PrintedSum;
  readonly high: PrintedSum;
  readonly unboundedBelow: number;
  readonly unboundedAbove: number;
  /** Of a sample the standard errors of both. */
  readonly errors?: Readonly<Record<'low' | 'high', PrintedSum>>;
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
  /** Of a sample the number of rows that it rests on. */
  readonly rows?: number;
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

const toldChange = ({ low, high, errors, ...counts }: ChangeSums): ToldChange => ({
  low: sumOf(low),
  high: sumOf(high),
  ...counts,
  ...(errors === undefined ? {} : { errors: { low: sumOf(errors.low), high: sumOf(errors.high) } }),
});

const toldWinner = ({ key, name, gain: { low, high } }: Winner): ToldWinner => ({
  key,
  name,
  ...(Number.isFinite(low) ? { low: sumOf(low) } : {}),
  ...(Number.isFinite(high) ? { high: sumOf(high) } : {}),
});

const toldEffect = ({
  fates,
  assumedFates,
  change,
  assumedChange,
  wide,
  assumedWide,
  rows,
}: ReformEffect): ToldEffect => ({
  fates,
  assumedFates,
  change: toldChange(change),
  assumedChange: toldChange(assumedChange),
  wide,
  assumedWide,
  ...(rows === undefined ? {} : { rows }),
});

const countOf = ({ fates, rows }: Pick<SettingComparison, 'fates' | 'rows'>): number =>
  rows ?? Object.values(fates).reduce((sum, each) => sum + each, 0);

export const toldComparison = (each: SettingComparison, suppressBelow: number): ToldComparison => ({
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
