import { isPlainObject, type PlainObject } from '../edge/index.js';
import { otherValues, type WordLists } from './other-values.js';

/** One change of a JSON value at one place. */
export interface Mutation {
  readonly path: readonly (string | number)[];
  readonly from: unknown;
  /** What stands there instead; left out where the part is gone. */
  readonly to?: unknown;
  /** The whole value with that change. */
  readonly value: unknown;
}

/** What people read, and what only says where something comes from or what it is called. */
const left: ReadonlySet<string> = new Set([
  '$schema',
  'bearsOn',
  'cites',
  'clauses',
  'criteria',
  'grants',
  'group',
  'id',
  'library',
  'name',
  'note',
  'part',
  'periodCites',
  'policyNames',
  'rankWhy',
  'rule',
  'says',
  'scopeCites',
  'shortTitle',
  'status',
  'statusNote',
  'target',
  'why',
]);

/** A title is what something is called, or in conditions the word of one. */
const isLeft = ([name, inner]: readonly [string, unknown]): boolean =>
  left.has(name) || (name === 'title' && typeof inner !== 'string');

const connectives: Readonly<Record<string, string>> = { all: 'any', any: 'all' };

const swapped = (value: PlainObject): readonly PlainObject[] =>
  Object.keys(connectives).flatMap((key) => {
    const list = value[key];
    if (!Array.isArray(list) || list.length < 2) return [];
    return [Object.fromEntries(Object.entries(value).map(([each, inner]) => [connectives[each] ?? each, inner]))];
  });

/** Every change of one thing in a value: a figure, an operator, a word, a day, a connective, an entry of a list. */
export const mutationsOf = (root: unknown, lists: WordLists = []): readonly Mutation[] => {
  const inside = (
    value: unknown,
    key: string,
    path: Mutation['path'],
    put: (changed: unknown) => unknown,
  ): readonly Mutation[] => {
    const made = (to: unknown): Mutation => ({ path, from: value, to, value: put(to) });
    if (Array.isArray(value)) {
      const list: readonly unknown[] = value;
      const inner = list.flatMap((each, at) =>
        inside(each, key, [...path, at], (changed) => put(list.map((one, place) => (place === at ? changed : one)))),
      );
      const isTable = list.every(Array.isArray);
      const gone =
        list.length < 2 || isTable
          ? []
          : list.map((each, at): Mutation => ({
              path: [...path, at],
              from: each,
              value: put(list.filter((_, place) => place !== at)),
            }));
      return [...inner, ...gone];
    }
    if (!isPlainObject(value)) return otherValues(key, value, lists).map(made);
    const parts = Object.entries(value).filter((part) => !isLeft(part));
    return [
      ...swapped(value).map(made),
      ...parts.flatMap(([name, inner]) =>
        inside(inner, name, [...path, name], (changed) => put({ ...value, [name]: changed })),
      ),
    ];
  };
  return inside(root, '', [], (changed) => changed);
};

const namesIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (!isPlainObject(value)) return [];
  const { name } = value;
  return [...(typeof name === 'string' ? [name] : []), ...Object.values(value).flatMap(namesIn)];
};

/** A rule without the citations of conditions that a change took away: they would keep it from loading, and decide nothing. */
export const withoutStrayCites = (rule: unknown): unknown => {
  if (!isPlainObject(rule)) return rule;
  const named = new Set(namesIn({ conditions: rule['conditions'], outcome: rule['outcome'] }));
  const kept = (key: string): PlainObject => {
    const all = rule[key];
    if (!isPlainObject(all)) return {};
    return { [key]: Object.fromEntries(Object.entries(all).filter(([name]) => named.has(name))) };
  };
  return { ...rule, ...kept('cites'), ...kept('criteria') };
};
