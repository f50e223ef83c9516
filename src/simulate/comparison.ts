import type { Member } from '../population/index.js';
import type { Bilingual } from '../issue/index.js';
import type { Executor } from './executor.js';
import { type Fate, fateOf, fates, type Gain, gainsBetween, type MemberGain } from './gain.js';
import type { Wide } from './jointly.js';
import type { DecidedStrands, Subjects } from './member.js';
import { isSameRules } from './noticed.js';
import { atLeastOne, type Sample, SampledSums, type Stand } from './sampled.js';
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
  /** Of a sample the standard errors of both. */
  errors?: Readonly<Record<'low' | 'high', number>>;
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
  /** Of a sample the number of rows that it rests on. */
  readonly rows?: number;
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

const wideNames = ['stretches', 'untried'] as const satisfies readonly Wide[];
const changeNames = ['low', 'high', 'unboundedBelow', 'unboundedAbove'] as const;

/** All numbers of a sum, in one order. */
const numbersOf = (sum: ComparisonSum): readonly number[] => [
  ...[sum.fates, sum.assumedFates].flatMap((each) => fates.map((fate) => each[fate])),
  ...[sum.change, sum.assumedChange].flatMap((each) => changeNames.map((name) => each[name])),
  ...[sum.wide, sum.assumedWide].flatMap((each) => wideNames.map((name) => each[name])),
];

const sumWidth = numbersOf(emptySum()).length;

/** What one enterprise adds to a sum. */
const numbersFor = (gains: MemberGain): readonly number[] => {
  const own = emptySum();
  add(own, gains, 1);
  return numbersOf(own);
};

/** What rows of a sample come to, as an estimate of its population. */
const estimated = (rows: ComparisonSum, sampled: SampledSums): ComparisonSum => {
  const [counted, { sums, errors }] = [numbersOf(rows), sampled.estimates()];
  const changesAt = fates.length * 2;
  const widesAt = changesAt + changeNames.length * 2;
  const countsAt = <Name extends string>(names: readonly Name[], start: number): Record<Name, number> =>
    Object.fromEntries(
      names.map((name, at) => [name, atLeastOne(sums[start + at] ?? 0, counted[start + at] ?? 0)]),
    ) as Record<Name, number>;
  const changeAt = (start: number): ChangeSums => ({
    ...countsAt(changeNames, start),
    low: sums[start] ?? 0,
    high: sums[start + 1] ?? 0,
    ...(errors === undefined ? {} : { errors: { low: errors[start] ?? 0, high: errors[start + 1] ?? 0 } }),
  });
  return {
    fates: countsAt(fates, 0),
    assumedFates: countsAt(fates, fates.length),
    change: changeAt(changesAt),
    assumedChange: changeAt(changesAt + changeNames.length),
    wide: countsAt(wideNames, widesAt),
    assumedWide: countsAt(wideNames, widesAt + wideNames.length),
  };
};

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

/** A sum while enterprises are added. */
interface Summing {
  readonly add: (stratum: string, gains: MemberGain, stand: Stand) => void;
  /** The sum, and how many rows it is of. */
  readonly told: () => { readonly sum: ComparisonSum; readonly rows: number };
}

const summing = (sample: Sample | undefined): Summing => {
  const sum = emptySum();
  const sampled = sample === undefined ? undefined : new SampledSums(sumWidth, sample);
  return {
    add: (stratum, gains, stand) => {
      add(sum, gains, stand.rows);
      sampled?.add(stratum, numbersFor(gains), stand);
    },
    told: () => ({
      sum: sampled === undefined ? sum : estimated(sum, sampled),
      rows: Object.values(sum.fates).reduce((all, each) => all + each, 0),
    }),
  };
};

/** Compares two settings enterprise by enterprise. */
export const createComparison = (
  before: Setting,
  after: Setting,
  groupBy: readonly Grouping[],
  executor: Executor,
  sample?: Sample,
): {
  readonly gainOf: (subjects: Subjects, known: DecidedStrands) => MemberGain;
  /** Sees the first enterprise of all that gain the same: the first of those that gain most is named. */
  readonly see: (member: Pick<Member, 'key' | 'name'>, gains: MemberGain) => void;
  /** Adds enterprises of one place that gain the same. */
  readonly add: (place: PlacePath, gains: MemberGain, stand: Stand) => void;
  readonly told: () => SettingComparison;
} => {
  const gainOf = gainsBetween(before, after, executor);
  const whole = summing(sample);
  // A gain is of all years and rules together: only columns of the table tell enterprises apart by it.
  const groupings = groupBy.filter((by) => by.length > 0 && ownColumns(by).length === by.length);
  const groups = groupings.map((by) => ({
    by,
    rows: new Map<string, { readonly is: readonly string[]; readonly sum: Summing }>(),
  }));
  let [gain, loss]: [Winner | undefined, Winner | undefined] = [undefined, undefined];

  return {
    gainOf,
    see: ({ key, name }, { assumed: narrowed }) => {
      const winner = (): Winner => ({ key, name, gain: narrowed.gain });
      if (narrowed.gain.low > (gain?.gain.low ?? 0)) gain = winner();
      if (narrowed.gain.high < (loss?.gain.high ?? 0)) loss = winner();
    },
    add: ({ values, stratum }, gains, stand) => {
      whole.add(stratum, gains, stand);
      for (const { by, rows } of groups) {
        const is = by.map((name) => values.get(name) ?? '');
        const key = is.join('\n');
        const row = rows.get(key) ?? { is, sum: summing(sample) };
        rows.set(key, row);
        row.sum.add(stratum, gains, stand);
      }
    },
    told: () => {
      const { sum, rows: counted } = whole.told();
      const changesNothing = fates.every((fate) => fate === 'unchanged' || sum.fates[fate] === 0);
      return {
        before: before.name,
        after: after.name,
        title: after.title,
        ...sum,
        ...(sample === undefined ? {} : { rows: counted }),
        changesNothing,
        ...(changesNothing ? { because: isSameRules(before, after) ? 'same-rules' : 'no-enterprise' } : {}),
        ...(gain === undefined ? {} : { largestGain: gain }),
        ...(loss === undefined ? {} : { largestLoss: loss }),
        groups: groups.map(({ by, rows }) => ({
          by,
          rows: [...rows.values()]
            .map(({ is, sum: own }) => {
              const { sum: told, rows: of } = own.told();
              return { is, ...told, ...(sample === undefined ? {} : { rows: of }) };
            })
            .sort((a, b) => (a.is.join('\n') < b.is.join('\n') ? -1 : 1)),
        })),
      };
    },
  };
};
