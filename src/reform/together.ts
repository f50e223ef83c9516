import { canonicalJson } from '../condition/index.js';
import { isPlainObject } from '../edge/index.js';
import type { Bilingual } from '../issue/index.js';
import { applied, type Changeable, changedFiles, type PreparedDocument, type ReadingChoices } from '../rule/index.js';
import { outcomeOf } from './changes.js';
import { nameOf } from './named.js';
import { type Operation, type OperationKeys, operations } from './operation.js';

/** Two reforms of which the one that comes later would have its way, and what both of them are about. */
export interface Overridden {
  /** Their places among those that were given. */
  readonly first: number;
  readonly then: number;
  readonly about: string;
}

const nowhere = { file: '', pointer: '' };

/** Rules as operations leave them; nothing where one of them does not fit what the others left. */
export const leftBy = (before: Changeable, all: readonly Operation[]): Changeable | undefined => {
  let files = before;
  for (const operation of all) {
    const { changes, issues } = outcomeOf(operation, '', files);
    if (issues.length > 0) return undefined;
    files = applied(files, changes, () => nowhere).files;
  }
  return files;
};

/** The same whatever the order in which conditions, rules and groups stand beside one another; rows keep theirs. */
const unordered = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const parts = (value as readonly unknown[]).map(unordered);
    return parts.every(isPlainObject) ? parts.map((part) => canonicalJson(part)).sort() : parts;
  }
  return isPlainObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unordered(inner)]))
    : value;
};

export const isSameRules = (a: Changeable, b: Changeable): boolean =>
  canonicalJson(unordered(a)) === canonicalJson(unordered(b));

/**
 * Whether of two reforms the later wins: the other way round they come to something else, or the first leaves nothing of what it
 * did. Where only one order is possible (it adds a row that the other changes, or says with `was` what the other left), the
 * later builds on the first, and nobody wins.
 */
const isOverridden = (before: Changeable, first: readonly Operation[], then: readonly Operation[]): boolean => {
  const together = leftBy(before, [...first, ...then]);
  if (together === undefined) return false;
  const turned = leftBy(before, [...then, ...first]);
  if (turned !== undefined) return !isSameRules(together, turned);
  const alone = leftBy(before, then);
  return alone !== undefined && isSameRules(together, alone);
};

/** What both speak of: the last of the names of the later one that the first has too, or its last name at all. */
const aboutBoth = (first: readonly Operation[], then: readonly Operation[]): string => {
  const names = then.map(nameOf);
  const others = new Set(first.map(nameOf));
  return names.filter((name) => others.has(name)).at(-1) ?? names.at(-1) ?? '';
};

/** Of reforms that are tried one after another in a year, each pair that comes to something else the other way round. */
export const overriddenAmong = (
  reforms: readonly (readonly OperationKeys[])[],
  prepared: PreparedDocument,
  { year = Infinity, readings = {} }: { readonly year?: number | undefined; readonly readings?: ReadingChoices },
): readonly Overridden[] => {
  const before = changedFiles(prepared, { readings });
  const read = reforms.map((each, at) =>
    (operations(each, String(at)).value ?? []).filter(({ from }) => from === undefined || from <= year),
  );
  return read.flatMap((then, at) =>
    read
      .slice(0, at)
      .flatMap((first, place): readonly Overridden[] =>
        first.length > 0 && then.length > 0 && isOverridden(before, first, then)
          ? [{ first: place, then: at, about: aboutBoth(first, then) }]
          : [],
      ),
  );
};

/** How it is said of two reforms. */
export const laterWins = (one: Bilingual, other: Bilingual, about: string): Bilingual => ({
  zh: `“${one.zh}”和“${other.zh}”都改动 ${about}，先后不同，结果不同`,
  en: `“${one.en}” and “${other.en}” both change ${about}, and come to something else the other way round`,
});
