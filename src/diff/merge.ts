import { canonicalJson } from '../condition/index.js';
import { isPlainObject, nameIn, type PlainObject } from '../edge/index.js';
import { columnsOf, withColumns } from '../rule/table-columns.js';

/** Where something stands in a JSON value, from its root. */
export type JsonSteps = readonly (string | number)[];

/** A place at which two JSON values differ: what stood there and what stands there, `undefined` where nothing does. */
export interface JsonDifference {
  /** By stable names: `conditions.breaks.operator`. */
  readonly names: readonly string[];
  /** The same by keys and indices, in the value after, or in the value before where it is gone. */
  readonly steps: JsonSteps;
  readonly from: unknown;
  readonly to: unknown;
  /** The same entries, in another order. */
  readonly isOrder?: true;
}

/** Whether a difference is taken over: from all of them the value after is made, from none the value before. */
export type Takes = (difference: JsonDifference) => boolean;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

// Mostly nothing differs, and not even in how it is written. What is not there is not what is written as null.
const isSame = (a: unknown, b: unknown): boolean => {
  if (a === undefined || b === undefined) return a === b;
  return JSON.stringify(a) === JSON.stringify(b) || canonicalJson(withColumns(a)) === canonicalJson(withColumns(b));
};

/** What entries of a list are called, in the order in which that is looked for. */
const nameKeys = ['name', 'id', 'clause'] as const;

const nameOf = (entry: unknown): string | undefined => {
  if (!isPlainObject(entry)) return undefined;
  const named = nameKeys.map((key) => entry[key]).find((name) => typeof name === 'string');
  if (typeof named === 'string') return named;
  const { rule, group, target, document, part } = entry;
  return typeof part === 'string' ? [rule ?? group ?? target ?? document, part].map(nameIn).join('.') : undefined;
};

/** The names of all entries, where each has one of its own. */
const namesOf = (list: readonly unknown[]): readonly string[] | undefined => {
  const names = list.map(nameOf);
  const known = names.filter((name) => name !== undefined);
  return known.length === list.length && new Set(known).size === list.length ? known : undefined;
};

const isTable = (list: readonly unknown[]): boolean => list.every(Array.isArray);
const firstCells = (list: readonly unknown[]): readonly string[] | undefined => {
  const cells = list.map((row) => JSON.stringify((row as readonly unknown[])[0]));
  return new Set(cells).size === cells.length ? cells : undefined;
};

/** An entry before and the one that it is after. */
interface EntryPair {
  readonly name: string;
  readonly before?: { readonly at: number; readonly value: unknown };
  readonly after?: { readonly at: number; readonly value: unknown };
}

/** Entries of one name are one; of those left over on either side, the first is taken for the first. */
const pairsByName = (
  before: readonly unknown[],
  after: readonly unknown[],
  [namesBefore, namesAfter]: readonly [readonly string[], readonly string[]],
): readonly EntryPair[] => {
  const gone = namesBefore.filter((name) => !namesAfter.includes(name));
  const come = namesAfter.filter((name) => !namesBefore.includes(name));
  const renamed = new Map(gone.length === come.length ? come.map((name, index) => [name, gone[index] ?? '']) : []);
  const pairs = after.map((value, at): EntryPair => {
    const name = namesAfter[at] ?? '';
    const was = namesBefore.indexOf(renamed.get(name) ?? name);
    return { name, after: { at, value }, ...(was === -1 ? {} : { before: { at: was, value: before[was] } }) };
  });
  const left = before.flatMap((value, at): readonly EntryPair[] =>
    pairs.some((pair) => pair.before?.at === at) ? [] : [{ name: namesBefore[at] ?? '', before: { at, value } }],
  );
  return [...pairs, ...left];
};

const pairsByPlace = (before: readonly unknown[], after: readonly unknown[]): readonly EntryPair[] =>
  Array.from({ length: Math.max(before.length, after.length) }, (_, at) => ({
    name: String(at),
    ...(at < before.length ? { before: { at, value: before[at] } } : {}),
    ...(at < after.length ? { after: { at, value: after[at] } } : {}),
  }));

const pairsOf = (before: readonly unknown[], after: readonly unknown[]): readonly EntryPair[] => {
  const [named, renamed] = [namesOf(before), namesOf(after)];
  if (named !== undefined && renamed !== undefined) return pairsByName(before, after, [named, renamed]);
  const isRows = isTable(before) && isTable(after);
  const [was, is] = isRows ? [firstCells(before), firstCells(after)] : [];
  // As many rows, one of which begins otherwise: that cell is edited. The same rows in another order are only moved.
  const isPlaced =
    before.length === after.length &&
    (was?.join() === is?.join() || !(was ?? []).every((cell) => is?.includes(cell) === true));
  return was === undefined || is === undefined || isPlaced
    ? pairsByPlace(before, after)
    : pairsByName(before, after, [was, is]);
};

const isSimple = (list: readonly unknown[]): boolean => list.every((each) => typeof each !== 'object');

const isRow = (names: readonly string[]): boolean => names.at(-2) === 'rows';

/** Whether entries that stand on both sides stand in another order. */
const isReordered = (pairs: readonly EntryPair[]): boolean => {
  const places = pairs.flatMap(({ before, after }) => (before === undefined || after === undefined ? [] : [before.at]));
  return places.some((at, index) => at < (places[index - 1] ?? 0));
};

/**
 * Two JSON values made one: where they differ, `takes` decides for each place. Objects are held against one another key by
 * key, lists by the names of their entries, so that what is only written in another order is no difference but of order.
 */
export const mergeJson = (before: unknown, after: unknown, takes: Takes): unknown => {
  const merged = (was: unknown, is: unknown, names: readonly string[], steps: JsonSteps): unknown => {
    if (isSame(was, is)) return is ?? was;
    if (isPlainObject(was) && isPlainObject(is)) return mergedObjects(was, is, names, steps);
    if (isList(was) && isList(is) && (isRow(names) || !isSimple([...was, ...is])))
      return mergedLists(was, is, names, steps);
    return takes({ names, steps, from: was, to: is }) ? is : was;
  };

  const mergedObjects = (
    was: PlainObject,
    is: PlainObject,
    names: readonly string[],
    steps: JsonSteps,
  ): PlainObject => {
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
    const found = new Map(keys.map((key) => [key, merged(was[key], is[key], [...names, key], [...steps, key])]));
    const [columns, others] = [columnsOf(was), columnsOf(is)];
    const isTurned = columns.length === others.length && columns.join() !== others.join();
    const isTaken = !isTurned || takes({ names: [...names, 'columns'], steps, from: columns, to: others });
    // Columns stand in the order of one side; what the other has beside them comes after.
    const order = isTaken ? [...Object.keys(is), ...keys] : [...Object.keys(was), ...keys];
    return Object.fromEntries(
      [...new Set(order)].flatMap((key) => {
        const value = found.get(key);
        return value === undefined ? [] : [[key, value] as const];
      }),
    );
  };

  const mergedLists = (
    was: readonly unknown[],
    is: readonly unknown[],
    names: readonly string[],
    steps: JsonSteps,
  ): readonly unknown[] => {
    const pairs = pairsOf(was, is);
    const reordered = isReordered(pairs) && !isRow(names);
    const isMoved = reordered && takes({ names, steps, from: was, to: is, isOrder: true });
    const values = pairs.map((pair) => ({
      at: (isMoved || !reordered ? undefined : pair.before?.at) ?? pair.after?.at ?? (pair.before?.at ?? 0) - 0.5,
      value: merged(
        pair.before?.value,
        pair.after?.value,
        [...names, pair.name],
        [...steps, pair.after?.at ?? pair.before?.at ?? 0],
      ),
    }));
    return [...values].sort((a, b) => a.at - b.at).flatMap(({ value }) => (value === undefined ? [] : [value]));
  };

  return merged(before, after, [], []);
};
