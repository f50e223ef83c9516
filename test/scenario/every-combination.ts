/** Brute force: every combination of readings, each as a whole document of its own. */
import { engineOn } from '../../src/engine/engine.js';
import type { Totals } from '../../src/engine/index.js';
import { HuiqiError } from '../../src/issue/index.js';
import { type DocumentFiles, prepareDocument, type PreparedDocument, type Reading } from '../../src/rule/index.js';
import type { Enterprise } from '../../src/subject/index.js';
import { bounds, type Interval } from '../laws/support.js';

type Choices = Readonly<Record<string, string>>;

interface Setting {
  readonly options: readonly number[];
  readonly totals: (subject: Enterprise, asked: { readonly year: number }) => Totals;
}

export interface Tried {
  readonly options: readonly number[];
  readonly total: Interval;
}

const product = (counts: readonly number[]): readonly (readonly number[])[] =>
  counts.reduce<readonly (readonly number[])[]>(
    (all, count) => all.flatMap((options) => Array.from({ length: count }, (_, option) => [...options, option])),
    [[]],
  );

const choicesOf = (readings: readonly Reading[], options: readonly number[]): Choices =>
  Object.fromEntries(
    readings.flatMap(({ id, options: all }, index) =>
      options[index] === 0 ? [] : [[id, all[options[index] ?? 0]?.id ?? '']],
    ),
  );

const settingFor = (prepared: PreparedDocument, options: readonly number[]): readonly Setting[] => {
  try {
    return [{ options, totals: engineOn(prepared, { readings: choicesOf(prepared.readings, options) }).totals }];
  } catch (error) {
    if (error instanceof HuiqiError && error.issues.every(({ code }) => code === 'change-misses')) return [];
    throw error;
  }
};

/** Every combination that the document can be loaded under, compiled one by one as it is asked for. */
export function* everySetting(files: DocumentFiles): Generator<Setting> {
  const prepared = prepareDocument(files);
  for (const options of product(prepared.readings.map(({ options: all }) => all.length)))
    yield* settingFor(prepared, options);
}

/** The same, kept: for many enterprises under few combinations. */
export const everyCombination = (files: DocumentFiles): ((subject: Enterprise, year: number) => readonly Tried[]) => {
  const settings = [...everySetting(files)];
  return (subject, year) =>
    settings.map(({ options, totals }) => ({ options, total: bounds(totals(subject, { year })) }));
};

// Fewest departures first; of as many, those that depart at an earlier reading, and there by an earlier option.
const rank = ({ options }: Tried): readonly number[] => [
  options.filter((option) => option > 0).length,
  ...options.map((option) => (option === 0 ? 99 : option)),
];

const before = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
};

const first = (tried: readonly Tried[]): Tried | undefined => [...tried].sort((a, b) => before(rank(a), rank(b)))[0];

export const leastIn = (tried: readonly Tried[]): Tried | undefined => {
  const low = Math.min(...tried.map(({ total }) => total.low));
  return first(tried.filter(({ total }) => total.low === low));
};

export const mostIn = (tried: readonly Tried[]): Tried | undefined => {
  const high = Math.max(...tried.map(({ total }) => total.high));
  return first(tried.filter(({ total }) => total.high === high));
};
