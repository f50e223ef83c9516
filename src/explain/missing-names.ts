import type { Missing } from '../engine/index.js';
import type { Bilingual, Language } from '../issue/index.js';
import { fieldAt, said } from '../subject/index.js';
import type { Words } from './words/index.js';

/** Facts that are missing and are one to a reader: a figure of several years, or a single field. */
export interface MissingGroup {
  readonly all: readonly [Missing, ...Missing[]];
  /** The first and the last of several years on end. */
  readonly years: readonly [number, number] | undefined;
}

interface Placed {
  readonly missing: Missing;
  readonly figure: string | undefined;
  readonly year: number;
}

const placed = (missing: Missing): Placed => {
  const [, year = '', figure] = /^years\.(\d{4})\.(\w+)$/u.exec(missing.path) ?? [];
  return { missing, figure, year: Number(year) };
};

const isNext = (before: Placed, { figure, year, missing }: Placed): boolean =>
  figure !== undefined &&
  before.figure === figure &&
  before.year + 1 === year &&
  before.missing.worthUpToFen === missing.worthUpToFen;

/** Missing facts in the order they are given in; a figure of years on end, and of one worth, as one. */
export const groupsOf = (all: readonly Missing[]): readonly MissingGroup[] => {
  const runs: [Placed, ...Placed[]][] = [];
  for (const each of all.map(placed)) {
    const run = runs.find((one) => isNext(one.at(-1) ?? one[0], each));
    if (run === undefined) runs.push([each]);
    else run.push(each);
  }
  return runs.map(([first, ...more]) => ({
    all: [first.missing, ...more.map(({ missing }) => missing)],
    years: more.length === 0 ? undefined : [first.year, more.at(-1)?.year ?? first.year],
  }));
};

const nameOf = (path: string, years: string | undefined): Bilingual | undefined => {
  const [, year = '', figure] = /^years\.(\d{4})\.(\w+)$/u.exec(path) ?? [];
  const located = fieldAt(path);
  if (located === undefined) return undefined;
  if (figure === undefined) return located.field.title;
  const { factTitle = located.field.title } = located.field;
  return said(factTitle, years ?? year);
};

/** What a group of missing facts is called. */
export const groupName = ({ all: [first], years }: MissingGroup, say: Words, language: Language): string => {
  const span = years === undefined ? undefined : say.through(String(years[0]), String(years[1]));
  const own = first.called?.[language].replace(String(years?.[0]), span ?? '');
  const name = nameOf(first.path, span)?.[language] ?? own ?? first.path;
  return years === undefined ? name : say.brief.yearly(name);
};

/** Where a group of missing facts is written: `years.2009–2024.aboveScale`. */
export const groupPath = ({ all: [{ path }], years }: MissingGroup): string =>
  years === undefined ? path : path.replace(String(years[0]), `${String(years[0])}–${String(years[1])}`);

const mostNamed = 2;

/** What is missing by name; of many the first alone, and how many there are. */
export const namesOf = (missing: readonly Missing[], say: Words, language: Language): readonly string[] => {
  const names = [...new Set(groupsOf(missing).map((group) => groupName(group, say, language)))];
  const [first = ''] = names;
  return names.length <= mostNamed ? names : [say.brief.several(first, names.length)];
};
