import type { Value } from '../condition/index.js';
import type { FactType } from '../fact/index.js';
import type { Language } from '../issue/index.js';
import { type Area, formatShare, largestMoney, plainArea, type ShareValue } from '../quantity/index.js';
import { wordTitle } from '../subject/index.js';
import { cityText } from './city-names.js';
import { figureText } from './units.js';
import { words } from './words/index.js';

export const textValue = (value: Value, language: Language): string =>
  wordTitle(String(value))?.[language] ?? cityText(String(value), language);

/** How a value of each type of fact prints. */
export const printed = {
  flag: (value, language) => words[language].flags[value === 0 ? 0 : 1],
  money: (value, language) => words[language].money(Number(value)),
  area: (value, language) => figureText(plainArea(Number(value) as Area), language),
  share: (value) => formatShare(Number(value) as ShareValue),
  integer: (value, language) => (value === 0 ? words[language].none : String(value)),
  text: textValue,
} as const satisfies Record<FactType, (value: Value, language: Language) => string>;

/** Bounds in words; unknown where they say nothing. */
export const bounds = (low: number, high: number, language: Language, print: (value: number) => string): string => {
  const say = words[language];
  if (low === high) return print(low);
  const top = high > largestMoney ? undefined : print(high);
  if (top === undefined) return low > 0 ? say.atLeast(print(low)) : say.unknown;
  return low > 0 ? say.between(print(low), top) : say.atMost(top);
};

/** A figure of a type, nought like any other. */
export const figureOf = (type: 'money' | 'area' | 'share' | 'integer', value: number, language: Language): string =>
  type === 'integer' ? String(value) : printed[type](value, language);

/** Bounds in words, `null` where there is none. */
export const boundsText = (
  { low, high }: { readonly low: number | null; readonly high: number | null },
  language: Language,
  print: (value: number) => string,
): string => bounds(low ?? -Infinity, high ?? Infinity, language, print);
