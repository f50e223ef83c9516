import type { Bilingual } from '../issue/index.js';

/** An object as JSON has it, by its keys. */
export type PlainObject = Readonly<Record<string, unknown>>;

export const isPlainObject = (value: unknown): value is PlainObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A name that somebody wrote; empty where it is none: data may hold a `toString` of its own, which is not called. */
export const nameIn = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

/** Whether a value is one of these words. */
export const isOneOf = <Word extends string>(words: readonly Word[], value: unknown): value is Word =>
  words.some((word) => word === value);

/** Whether values stand in it by keys: an object or a list. */
export const isContainer = (value: unknown): value is PlainObject => typeof value === 'object' && value !== null;

/** A copy that shares nothing with what it was made of, or the place in it that cannot be copied, and why. */
export type Copied =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly path: string; readonly why: Bilingual };

/** Deeper than anything the library reads, and shallow enough to walk. */
const deepest = 200;

/** As many values as a machine copies in a few seconds: a list of holes can claim to be longer than any memory. */
const mostValues = 10_000_000;

class CopyFault extends Error {
  readonly path: string;
  readonly why: Bilingual;

  constructor(path: string, why: Bilingual) {
    super(why.en);
    this.path = path;
    this.why = why;
  }
}

const because = {
  loop: { zh: '其中有一处指回自身', en: 'it leads back to itself' },
  deep: { zh: `嵌套超过${String(deepest)}层`, en: `it is nested more than ${String(deepest)} levels deep` },
  large: { zh: '内容过多', en: 'there is too much of it' },
  unreadable: { zh: '读取时出错', en: 'reading it fails' },
  other: { zh: '这不是数据', en: 'that is no data' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

const isLeaf = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  Number.isFinite(value);

// An object of any realm: its prototype is none, or one that has none above it.
const isBare = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/**
 * Whether what an object holds stands elsewhere than in keys of its own: a map, a date, an object of
 * getters. Read by its keys it would look empty, as if nothing had been told.
 */
export const isOpaque = (value: object): boolean =>
  !Array.isArray(value) && !isBare(value) && Object.keys(value).length === 0;

/** Copies lists and objects by their own enumerable keys, each read once; `toJSON` is never called. */
const copier = (isStrict: boolean): ((value: unknown) => unknown) => {
  const copies = new Map<object, unknown>();
  const open = new Set<object>();
  let left = mostValues;

  const inside = (value: object, path: string, depth: number): unknown => {
    if (Array.isArray(value)) {
      if (value.length > left) throw new CopyFault(path, because.large);
      return Array.from({ length: value.length }, (_, index) =>
        copy(value[index], below(path, String(index)), depth + 1),
      );
    }
    if (isStrict ? !isBare(value) : isOpaque(value)) throw new CopyFault(path, because.other);
    return Object.fromEntries(
      Object.keys(value).map((key) => [key, copy((value as PlainObject)[key], below(path, key), depth + 1)]),
    );
  };

  const copy = (value: unknown, path: string, depth: number): unknown => {
    left -= 1;
    if (left < 0) throw new CopyFault(path, because.large);
    if (typeof value !== 'object' || value === null) {
      if (isStrict && !isLeaf(value)) throw new CopyFault(path, because.other);
      return value;
    }
    if (open.has(value)) throw new CopyFault(path, because.loop);
    if (depth > deepest) throw new CopyFault(path, because.deep);
    // What stands in several places is copied once: told over and over it could be endless.
    if (copies.has(value)) return copies.get(value);
    open.add(value);
    let copied: unknown;
    try {
      copied = inside(value, path, depth);
    } catch (error) {
      // A getter or a proxy of the caller's may throw whatever it likes.
      throw error instanceof CopyFault ? error : new CopyFault(path, because.unreadable);
    }
    open.delete(value);
    copies.set(value, copied);
    return copied;
  };

  return (value) => copy(value, '', 0);
};

const attempted = (copy: (value: unknown) => unknown, value: unknown): Copied => {
  try {
    return { ok: true, value: copy(value) };
  } catch (error) {
    if (error instanceof CopyFault) return { ok: false, path: error.path, why: error.why };
    throw error;
  }
};

/**
 * A copy of what a caller wrote, to be checked: lists and objects are copied, each key read once;
 * what is neither is left for the check to refuse.
 *
 * @example
 * copyOf({ city: '台州市', titles: [] }) // { ok: true, value: { city: '台州市', titles: [] } }
 */
export const copyOf = (value: unknown): Copied => attempted(copier(false), value);

/** A copy of data as JSON has it: texts, finite numbers, true and false, null, lists and plain objects, and nothing else. */
export const dataOf = (value: unknown): Copied => attempted(copier(true), value);
