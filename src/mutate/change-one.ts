import { isOperatorName } from '../condition/index.js';
import { isPlainObject, type PlainObject } from '../edge/index.js';

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
  'citesOf',
  'clauses',
  'criteria',
  'grants',
  'group',
  'id',
  'library',
  'name',
  'note',
  'notesOf',
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
  'title',
  'why',
]);

const operators: Readonly<Record<string, readonly string[]>> = {
  equal: ['notEqual'],
  notEqual: ['equal'],
  in: ['notIn'],
  notIn: ['in'],
  greaterThan: ['greaterThanInclusive', 'lessThan'],
  greaterThanInclusive: ['greaterThan', 'lessThanInclusive'],
  lessThan: ['lessThanInclusive', 'greaterThan'],
  lessThanInclusive: ['lessThan', 'greaterThanInclusive'],
};

/** Words that stand in the place of one another, by the key that they stand at. */
const choices: Readonly<Record<string, readonly string[]>> = {
  counts: ['awards', 'rules'],
  force: ['must', 'in-principle', 'aspirational', 'may', 'priority', 'eligible'],
  received: ['bars', 'difference'],
  policies: ['other', 'own'],
  severalRows: ['highest', 'each', 'difference'],
  span: ['year', 'plan'],
  repeats: ['once', 'once-per-row', 'once-per-item', 'once-per-year'],
  entries: ['together', 'each'],
  measure: ['revenue', 'revenueInTaizhou', 'mainRevenue'],
};

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text);

/** What begins with a year begins a year later: on another day it would not load. */
const yearAfter = (text: string): string => `${String(Number(text.slice(0, 4)) + 1)}-01-01`;

const otherDays = (text: string): readonly string[] =>
  text.endsWith('-01-01') ? [dayAfter(text), yearAfter(text)] : [dayAfter(text)];

const dayAfter = (text: string): string => {
  const day = new Date(`${text}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
};

/** A figure with its unit, `50万元`, `15%`, `30亩`: one more of it. */
const figure = /^(?<figure>\d+(?:\.\d+)?)(?<unit>\D*)$/u;

const otherTexts = (key: string, text: string): readonly unknown[] => {
  if (key === 'operator' && isOperatorName(text)) return operators[text] ?? [];
  const others = choices[key];
  if (others?.includes(text) === true) return others.filter((each) => each !== text);
  if (isDay(text)) return otherDays(text);
  const { figure: count, unit = '' } = figure.exec(text)?.groups ?? {};
  return count === undefined ? [] : [`${String(Number(count) + 1)}${unit}`];
};

const otherValues = (key: string, value: unknown): readonly unknown[] => {
  if (typeof value === 'number') return [value + 1, value - 1];
  if (typeof value === 'boolean') return [!value];
  return typeof value === 'string' ? otherTexts(key, value) : [];
};

const connectives: Readonly<Record<string, string>> = { all: 'any', any: 'all' };

const swapped = (value: PlainObject): readonly PlainObject[] =>
  Object.keys(connectives).flatMap((key) => {
    const list = value[key];
    if (!Array.isArray(list) || list.length < 2) return [];
    return [Object.fromEntries(Object.entries(value).map(([each, inner]) => [connectives[each] ?? each, inner]))];
  });

/** Every change of one thing in a value: a figure, an operator, a word, a day, a connective, an entry of a list. */
export const mutationsOf = (root: unknown): readonly Mutation[] => {
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
    if (!isPlainObject(value)) return otherValues(key, value).map(made);
    const parts = Object.entries(value).filter(([name]) => !left.has(name));
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
