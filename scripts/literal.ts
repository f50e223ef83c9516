/** Data as a module has it, what stands in it several times written once. */
import { compact } from './compact.js';

/** What JSON cannot hold: a call, or a number of another kind, with what it is made of. */
interface Special {
  readonly [special]: string;
  readonly of: readonly Plain[];
}

const special = '\u0001';

type Plain =
  string | number | boolean | null | undefined | readonly Plain[] | Special | { readonly [key: string]: Plain };

interface Made {
  readonly by: string;
  readonly of: readonly unknown[];
}

const isMade = (value: object): value is { readonly made: Made } => 'made' in value;

/** What makes a payment, by its name in code. */
const makerOf = ({ by }: Made): string => `${by}Payment`;

/** @throws TypeError for a function that nothing makes. */
const plain = (value: unknown): Plain => {
  const made = (name: string, of: readonly unknown[]): Special => ({ [special]: name, of: of.map(plain) });
  switch (typeof value) {
    case 'function':
    case 'symbol':
      throw new TypeError('a function is written nowhere');
    case 'bigint':
      return made(`${String(value)}n`, []);
    case 'number':
      return Number.isFinite(value) ? value : made(String(value), []);
    case 'object':
      if (value === null) return null;
      if (Array.isArray(value)) return value.map(plain);
      if (value instanceof Map || value instanceof Set) return made(`new ${value.constructor.name}`, [[...value]]);
      if (isMade(value)) return made(makerOf(value.made), value.made.of);
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
    case 'string':
    case 'boolean':
    case 'undefined':
      return value;
  }
};

const isSpecial = (value: Plain): value is Special => typeof value === 'object' && value !== null && special in value;

const partsOf = (value: Plain): readonly Plain[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isSpecial(value)) return value.of;
  return Array.isArray(value) ? (value as readonly Plain[]) : Object.values(value);
};

/** Equal for values that are written alike. */
export const keyOf = (value: unknown): string => JSON.stringify([plain(value)]);

const textOf = (value: Plain): string => JSON.stringify([value]);

// A name and where it is made take some of what writing a part once spares.
const worthNaming = 100;

/** The parts that stand in more than one place, each after those that stand in it. */
const severalTimes = (root: Plain): ReadonlyMap<string, Plain> => {
  const places = new Map<string, number>();
  const inOrder = new Map<string, Plain>();
  const walk = (value: Plain): void => {
    const text = textOf(value);
    if (text.length < worthNaming) return;
    const seen = places.get(text) ?? 0;
    places.set(text, seen + 1);
    // What stands in a part that is there already is there with it.
    if (seen > 0) return;
    partsOf(value).forEach(walk);
    inOrder.set(text, value);
  };
  walk(root);
  return new Map([...inOrder].filter(([text]) => (places.get(text) ?? 0) > 1));
};

/** A value as the text of a module. */
export interface Literal {
  /** What stands before it: its parts that stand in it several times, by names. */
  readonly parts: readonly string[];
  readonly text: string;
  /** What makes payments in it. */
  readonly calls: readonly string[];
}

/**
 * Data as the text of a module: what JSON cannot hold is put as what makes it, payments as calls of their makers.
 *
 * @throws TypeError for a function that nothing makes.
 */
export const literal = (value: unknown): Literal => {
  const root = plain(value);
  const codes: string[] = [];
  const calls = new Set<string>();
  const names = new Map([...severalTimes(root).keys()].map((text, index) => [text, `part${String(index)}`]));
  const coded = (code: string): string => `${special}${String(codes.push(code) - 1)}${special}`;
  const within = (each: Plain): Plain => {
    const name = names.get(textOf(each));
    return name === undefined ? whole(each) : coded(name);
  };
  const whole = (each: Plain): Plain => {
    if (typeof each !== 'object' || each === null) return each;
    if (Array.isArray(each)) return (each as readonly Plain[]).map(within);
    if (!isSpecial(each))
      return Object.fromEntries(Object.entries(each).map(([key, inner]) => [key, within(inner)] as const));
    const { [special]: name, of } = each;
    if (name.endsWith('Payment')) calls.add(name);
    return coded(of.length === 0 ? name : `${name}(${of.map((inner) => written(within(inner))).join(', ')})`);
  };
  const written = (each: Plain): string =>
    compact(each)
      .trimEnd()
      .replaceAll(/"\\u0001(\d+)\\u0001"/gu, (_, at: string) => codes[Number(at)] ?? '');
  const parts = [...severalTimes(root)].map(
    ([text, part]) => `const ${names.get(text) ?? ''} = ${written(whole(part))};`,
  );
  return { parts, text: written(whole(root)), calls: [...calls].sort() };
};
