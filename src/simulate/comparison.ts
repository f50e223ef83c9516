import type { Member } from '../population/index.js';
import type { Bilingual } from '../issue/index.js';
import type { Executor } from './executor.js';
import { type Fate, fateOf, fates, type Gain, gainsBetween, type MemberGain } from './gain.js';
import type { Wide } from './jointly.js';
import type { DecidedStrands, Subjects } from './member.js';
import { isSameRules } from './noticed.js';
import type { PlacePath } from './places.js';
import type { Grouping } from './scenario.js';
import type { Setting } from './settings.js';
import { ownColumns } from './suppress.js';

/** How many enterprises have each fate. */
export type FateCounts = Readonly<Record<Fate, number>>;

/** How many enterprises have bounds that may be wider than they need be, by why. */
export type WideCounts = Readonly<Record<Wide, number>>;

/** The difference of what is paid, summed up; who has no bound is counted beside. */
export interface ChangeSums {
  low: number;
  high: number;
  unboundedBelow: number;
  unboundedAbove: number;
}

/** What a change of rules does to some enterprises, each judged by itself and under both rules at once. */
export interface ReformEffect {
  /** Whatever is not known, and under the named assumptions. */
  readonly fates: FateCounts;
  readonly assumedFates: FateCounts;
  readonly change: ChangeSums;
  readonly assumedChange: ChangeSums;
  /** Of how many enterprises the bounds may be wider than they need be, and why. */
  readonly wide: WideCounts;
  readonly assumedWide: WideCounts;
}

/** An enterprise with what a change gives it. */
export interface Winner {
  readonly key: string;
  readonly name: string;
  readonly gain: Gain;
}

interface ComparisonGroup extends ReformEffect {
  readonly is: readonly string[];
}

/** One setting held against another. */
export interface SettingComparison extends ReformEffect {
  readonly before: string;
  readonly after: string;
  readonly title: Bilingual;
  /** Whether nothing changes for anyone, whatever is not known. */
  readonly changesNothing: boolean;
  /** Why: the rules are the same in both, or no enterprise is paid by what differs. */
  readonly because?: 'same-rules' | 'no-enterprise';
  readonly largestGain?: Winner;
  readonly largestLoss?: Winner;
  readonly groups: readonly { readonly by: Grouping; readonly rows: readonly ComparisonGroup[] }[];
}

interface ComparisonSum {
  readonly fates: Record<Fate, number>;
  readonly assumedFates: Record<Fate, number>;
  readonly change: ChangeSums;
  readonly assumedChange: ChangeSums;
  readonly wide: Record<Wide, number>;
  readonly assumedWide: Record<Wide, number>;
}

const emptyChange = (): ChangeSums => ({ low: 0, high: 0, unboundedBelow: 0, unboundedAbove: 0 });
const noFates = (): Record<Fate, number> => Object.fromEntries(fates.map((fate) => [fate, 0])) as Record<Fate, number>;
const emptySum = (): ComparisonSum => ({
  fates: noFates(),
  assumedFates: noFates(),
  change: emptyChange(),
  assumedChange: emptyChange(),
  wide: { stretches: 0, untried: 0 },
  assumedWide: { stretches: 0, untried: 0 },
});

const addChange = (change: ChangeSums, { low, high }: Gain, times: number): void => {
  if (low === -Infinity) change.unboundedBelow += times;
  else change.low += times * low;
  if (high === Infinity) change.unboundedAbove += times;
  else change.high += times * high;
};

const add = (sum: ComparisonSum, { told, assumed }: MemberGain, times: number): void => {
  sum.fates[fateOf(told.gain)] += times;
  sum.assumedFates[fateOf(assumed.gain)] += times;
  addChange(sum.change, told.gain, times);
  addChange(sum.assumedChange, assumed.gain, times);
  if (told.wide !== undefined) sum.wide[told.wide] += times;
  if (assumed.wide !== undefined) sum.assumedWide[assumed.wide] += times;
};

/** Compares two settings enterprise by enterprise. */
export const createComparison = (
  before: Setting,
  after: Setting,
  groupBy: readonly Grouping[],
  executor: Executor,
): {
  readonly gainOf: (subjects: Subjects, known: DecidedStrands) => MemberGain;
  /** Sees the first enterprise of all that gain the same: the first of those that gain most is named. */
  readonly see: (member: Pick<Member, 'key' | 'name'>, gains: MemberGain) => void;
  /** Adds enterprises of one place that gain the same. */
  readonly add: (place: PlacePath, gains: MemberGain, times: number) => void;
  readonly told: () => SettingComparison;
} => {
  const gainOf = gainsBetween(before, after, executor);
  const whole = emptySum();
  // A gain is of all years and rules together: only columns of the table tell enterprises apart by it.
  const groupings = groupBy.filter((by) => by.length > 0 && ownColumns(by).length === by.length);
  const groups = groupings.map((by) => ({
    by,
    rows: new Map<string, { readonly is: readonly string[]; readonly sum: ComparisonSum }>(),
  }));
  let [gain, loss]: [Winner | undefined, Winner | undefined] = [undefined, undefined];

  return {
    gainOf,
    see: ({ key, name }, { assumed: narrowed }) => {
      const winner = (): Winner => ({ key, name, gain: narrowed.gain });
      if (narrowed.gain.low > (gain?.gain.low ?? 0)) gain = winner();
      if (narrowed.gain.high < (loss?.gain.high ?? 0)) loss = winner();
    },
    add: (place, gains, times) => {
      add(whole, gains, times);
      for (const { by, rows } of groups) {
        const is = by.map((name) => place.get(name) ?? '');
        const key = is.join('\n');
        const row = rows.get(key) ?? { is, sum: emptySum() };
        rows.set(key, row);
        add(row.sum, gains, times);
      }
    },
    told: () => {
      const changesNothing = fates.every((fate) => fate === 'unchanged' || whole.fates[fate] === 0);
      return {
        before: before.name,
        after: after.name,
        title: after.title,
        ...whole,
        changesNothing,
        ...(changesNothing ? { because: isSameRules(before, after) ? 'same-rules' : 'no-enterprise' } : {}),
        ...(gain === undefined ? {} : { largestGain: gain }),
        ...(loss === undefined ? {} : { largestLoss: loss }),
        groups: groups.map(({ by, rows }) => ({
          by,
          rows: [...rows.values()]
            .map(({ is, sum }) => ({ is, ...sum }))
            .sort((a, b) => (a.is.join('\n') < b.is.join('\n') ? -1 : 1)),
        })),
      };
    },
  };
};
