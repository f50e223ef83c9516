import type { Value } from '../condition/index.js';
import type { Looked } from '../engine/index.js';
import type { FactType } from '../fact/index.js';
import { type Area, formatArea, formatMoney, largestMoney, type Money } from '../quantity/index.js';
import type { Words } from './words/index.js';

const isNamed = (text: string, say: Words): text is keyof Words['values'] => Object.hasOwn(say.values, text);

const textValue = (value: Value, say: Words): string => {
  const text = String(value);
  return isNamed(text, say) ? say.values[text] : text;
};

/** How a value of each type of fact prints. */
const printed = {
  flag: (value, say) => say.flags[value === 0 ? 0 : 1],
  money: (value) => formatMoney(Number(value) as Money),
  area: (value) => formatArea(Number(value) as Area, '亩'),
  integer: (value, say) => (value === 0 ? say.none : String(value)),
  text: textValue,
} as const satisfies Record<FactType, (value: Value, say: Words) => string>;

const bounds = (low: number, high: number, say: Words, print: (value: number) => string): string => {
  if (low === high) return print(low);
  const top = high > largestMoney ? undefined : print(high);
  if (top === undefined) return low > 0 ? say.atLeast(print(low)) : say.unknown;
  return low > 0 ? say.between(print(low), top) : say.atMost(top);
};

type SeenNumber = Extract<Looked['seen'], { kind: 'number' }>;

const ends = ({ low, high }: SeenNumber): { readonly low: number; readonly high: number } => ({
  low: low ?? -Infinity,
  high: high ?? Infinity,
});

/** What a fact was seen to be: a value, bounds in words, or unknown. */
export const seenText = ({ type, counts, seen }: Looked, say: Words): string => {
  if (seen.kind === 'text') return seen.text === undefined ? say.unknown : textValue(seen.text, say);
  const { low, high } = ends(seen);
  // Bounds of a flag say nothing: it may be either.
  if (type === 'flag' && low !== high) return say.unknown;
  // A place counts years and industries, of which 0 is a number like any other; an enterprise has grades, of which 0 is none.
  return bounds(low, high, say, (value) =>
    type === 'integer' && counts === true ? String(value) : printed[type](value, say),
  );
};

/** What a comparison asks for, in the unit of its fact. */
export const requiredText = ({ type, operator, values }: Looked, say: Words): string =>
  say.required[operator](say.either(values.map((value) => printed[type](value, say))));

/** How far a comparison is from what it asks: tells the tier just missed from those far away. */
export const distance = ({ values: [value], seen }: Looked): number => {
  if (seen.kind === 'text' || typeof value === 'string') return 1;
  const { low, high } = ends(seen);
  return Math.min(Math.abs(value - low), Math.abs(value - high));
};
