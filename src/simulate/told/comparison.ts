import type { Bilingual } from '../../issue/index.js';
import type { ChangeSums, FateCounts, ReformEffect, SettingComparison, WideCounts, Winner } from '../comparison.js';
import { type PrintedSum, sumOf } from '../printed-sum.js';
import type { Grouping } from '../scenario.js';
import { type CountedGroup, groupKey, hiddenAmong, type HiddenGroups } from '../suppress.js';
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

/** How many enterprises a change is of: those that it does not leave as they were. */
const changedIn = (fates: FateCounts): number =>
  Object.entries(fates).reduce((sum, [fate, count]) => (fate === 'unchanged' ? sum : sum + count), 0);

/** Groups of a comparison that are not told: of few enterprises, or in which it changes something for few. */
const hiddenIn = ({ groups, ...whole }: SettingComparison, below: number): HiddenGroups => {
  const countedOf = ({ fates, assumedFates, rows }: ReformEffect): Omit<CountedGroup['rows'][number], 'is'> => ({
    enterprises: rows ?? changedIn(fates) + fates.unchanged,
    others: [changedIn(fates), changedIn(assumedFates)],
  });
  return hiddenAmong(
    [
      { by: [], rows: [{ is: [], ...countedOf(whole) }] },
      ...groups.map(({ by, rows }) => ({ by, rows: rows.map((row) => ({ is: row.is, ...countedOf(row) })) })),
    ],
    below,
  );
};

/** @param below where groups of fewer enterprises are not told, none is told by name either. */
export const toldComparison = (each: SettingComparison, below: number): ToldComparison => {
  const hidden = hiddenIn(each, below);
  const winner = (name: 'largestGain' | 'largestLoss'): Partial<Record<typeof name, ToldWinner>> => {
    const own = each[name];
    return own === undefined || below > 0 ? {} : { [name]: toldWinner(own) };
  };
  return {
    before: each.before,
    after: each.after,
    title: each.title,
    changesNothing: each.changesNothing,
    ...(each.because === undefined ? {} : { because: each.because }),
    ...toldEffect(each),
    ...winner('largestGain'),
    ...winner('largestLoss'),
    groups: each.groups.map(({ by, rows }) => ({
      by,
      rows: rows
        .filter(({ is }) => !hidden.has(groupKey(by, is)))
        .map((row) => ({ is: named(by, row.is), ...toldEffect(row) })),
    })),
  };
};
