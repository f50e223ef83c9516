import type { Value } from '../condition/index.js';
import type { Looked } from '../engine/index.js';
import type { FactType } from '../fact/index.js';
import { type Area, formatArea, formatMoney, largestMoney, type Money } from '../quantity/index.js';
import type { Language } from '../issue/index.js';
import { wordTitle } from '../subject/index.js';
import { words } from './words/index.js';

const textValue = (value: Value, language: Language): string => wordTitle(String(value))?.[language] ?? String(value);

/** How a value of each type of fact prints. */
const printed = {
  flag: (value, language) => words[language].flags[value === 0 ? 0 : 1],
  money: (value) => formatMoney(Number(value) as Money),
  area: (value) => formatArea(Number(value) as Area, '亩'),
  integer: (value, language) => (value === 0 ? words[language].none : String(value)),
  text: textValue,
} as const satisfies Record<FactType, (value: Value, language: Language) => string>;

const bounds = (low: number, high: number, language: Language, print: (value: number) => string): string => {
  const say = words[language];
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
export const seenText = ({ type, counts, seen }: Looked, language: Language): string => {
  const say = words[language];
  if (seen.kind === 'text') return seen.text === undefined ? say.unknown : textValue(seen.text, language);
  const { low, high } = ends(seen);
  // Bounds of a flag say nothing: it may be either.
  if (type === 'flag' && low !== high) return say.unknown;
  // A place counts years and industries, of which 0 is a number like any other; an enterprise has grades, of which 0 is none.
  return bounds(low, high, language, (value) =>
    type === 'integer' && counts === true ? String(value) : printed[type](value, language),
  );
};

/** What a comparison asks for, in the unit of its fact. */
export const requiredText = ({ type, operator, values }: Looked, language: Language): string => {
  const say = words[language];
  return say.required[operator](say.either(values.map((value) => printed[type](value, language))));
};

/** How far a comparison is from what it asks: tells the tier just missed from those far away. */
export const distance = ({ values: [value], seen }: Looked): number => {
  if (seen.kind === 'text' || typeof value === 'string') return 1;
  const { low, high } = ends(seen);
  return Math.min(Math.abs(value - low), Math.abs(value - high));
};
