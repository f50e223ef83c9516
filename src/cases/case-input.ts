import { isPlainObject, type PlainObject } from '../edge/index.js';
import { stepsOf } from '../issue/index.js';

const placed = (node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown => {
  if (key === undefined) return value;
  if (Array.isArray(node))
    return node.map((each: unknown, index) => (String(index) === key ? placed(each, rest, value) : each));
  const { [key]: was, ...others } = isPlainObject(node) ? node : {};
  const made = placed(was, rest, value);
  return made === null ? others : { ...others, [key]: made };
};

/** How many entries a list has that a path goes into at one that it has not; `undefined` for every other path. */
export const entriesShortOf = (node: unknown, [key, ...rest]: readonly string[]): number | undefined => {
  if (key === undefined) return undefined;
  if (Array.isArray(node))
    return Object.hasOwn(node, key) && /^\d+$/u.test(key) ? entriesShortOf(node[Number(key)], rest) : node.length;
  return isPlainObject(node) && Object.hasOwn(node, key) ? entriesShortOf(node[key], rest) : undefined;
};

/** An input from the base of its table: new values by input path, where `null` takes a field away. */
export const inputFrom = (base: unknown, changes: PlainObject = {}): unknown =>
  Object.entries(changes).reduce((input, [path, value]) => placed(input, stepsOf(path), value), base);

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The changes that make an input of a base: the opposite of `inputFrom`. Lists are told whole. */
export const changesFrom = (base: unknown, input: unknown, path: readonly string[] = []): PlainObject => {
  if (isSame(base, input)) return {};
  if (!isPlainObject(base) || !isPlainObject(input)) return { [path.join('.')]: input ?? null };
  return Object.assign(
    {},
    ...[...new Set([...Object.keys(base), ...Object.keys(input)])].map((key) =>
      changesFrom(base[key], input[key], [...path, key]),
    ),
  ) as PlainObject;
};
