import { isPlainObject } from '../../src/edge/index.js';

/** One place in a value that holds no other: a figure, a word, a switch. */
export interface Leaf {
  readonly steps: readonly (string | number)[];
  readonly value: unknown;
}

export const leavesOf = (value: unknown, steps: Leaf['steps'] = []): readonly Leaf[] => {
  if (Array.isArray(value)) return value.flatMap((each, at) => leavesOf(each, [...steps, at]));
  if (isPlainObject(value)) return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...steps, key]));
  return [{ steps, value }];
};

/** The same value with another at one place, or with nothing there. */
export const withLeaf = (value: unknown, [step, ...rest]: Leaf['steps'], to: unknown): unknown => {
  if (step === undefined) return to;
  if (Array.isArray(value)) return value.map((each, at) => (at === step ? withLeaf(each, rest, to) : each) as unknown);
  const entries = Object.entries(value as object).map(
    ([key, inner]) => [key, key === step ? withLeaf(inner, rest, to) : (inner as unknown)] as const,
  );
  return Object.fromEntries(entries);
};

/** What a leaf is called, whatever list it stands in: `conditions.all.*.operator`. */
export const kindOfLeaf = ({ steps }: Leaf): string =>
  steps.map((step) => (typeof step === 'number' ? '*' : step)).join('.');

const nameOf = (steps: Leaf['steps']): string => steps.filter((step) => typeof step === 'string').at(-1) ?? '';

const otherDay = (day: string): string => day.replace(/^\d{4}/u, (year) => String(Number(year) + 1));

/**
 * Other values that may stand in the place of one, the likeliest to be taken first: what stands in like places of other
 * files is among them.
 */
export const othersOf = (
  { value, steps }: Leaf,
  alike: ReadonlyMap<string, readonly unknown[]>,
): readonly unknown[] => {
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [value + 1, value - 1, value * 2];
  if (typeof value !== 'string') return ['2031-12-31', 1, true];
  if (/^\d{4}-\d\d-\d\d$/u.test(value)) return [otherDay(value), value.replace(/\d\d$/u, '15')];
  const counted = /\d/u.test(value) ? [value.replace(/\d+(?!.*\d)/u, (figure) => String(Number(figure) + 1))] : [];
  const key = nameOf(steps);
  return [...counted, ...(alike.get(key) ?? []).filter((other) => other !== value), `${value}改`, `${value}-x`];
};

/** The texts that stand under each key in any file. */
export const textsByKey = (values: readonly unknown[]): ReadonlyMap<string, readonly unknown[]> => {
  const found = new Map<string, Set<unknown>>();
  for (const { steps, value } of values.flatMap((each) => leavesOf(each))) {
    const key = nameOf(steps);
    found.set(key, (found.get(key) ?? new Set()).add(value));
  }
  return new Map([...found].map(([key, texts]) => [key, [...texts].slice(0, 40)]));
};
