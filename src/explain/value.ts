import type { Value } from '../condition/index.js';
import type { SeenComparison } from '../engine/index.js';
import type { Bilingual, Language } from '../issue/index.js';
import { bounds, printed, textValue } from './printed.js';
import { cameTo, reckoningText } from './reckoning.js';
import { words } from './words/index.js';

type SeenNumber = Extract<SeenComparison['seen'], { kind: 'number' }>;

const ends = ({ low, high }: SeenNumber): { readonly low: number; readonly high: number } => ({
  low: low ?? -Infinity,
  high: high ?? Infinity,
});

/** One value of a fact, with what it counts. */
const valueText = (value: Value, { type, counts, unit, called }: SeenComparison, language: Language): string => {
  // A place counts years and industries, of which 0 is a number like any other; an enterprise has grades, of which 0 is none.
  const own = called?.[String(value)]?.[language];
  if (own !== undefined) return own;
  const text = type === 'integer' && counts === true ? String(value) : printed[type](value, language);
  return unit === undefined || value === 0 ? text : `${text}${unit[language]}`;
};

/** What a fact was seen to be: a value, bounds in words, or unknown. */
export const seenText = (looked: SeenComparison, language: Language): string => {
  const { type, seen } = looked;
  const say = words[language];
  if (seen.kind === 'text') {
    if (seen.text === undefined) return say.unknown;
    const text = looked.called?.[seen.text]?.[language] ?? textValue(seen.text, language);
    return looked.assumed === true ? say.takenAs(text) : text;
  }
  const { low, high } = ends(seen);
  // Bounds of a flag say nothing: it may be either.
  if (type === 'flag' && low !== high) return say.unknown;
  return bounds(low, high, language, (value) => valueText(value, looked, language));
};

/** What a comparison looks at. */
export const titleText = ({ title, compared }: SeenComparison, language: Language): string =>
  compared === undefined || compared.left.how.kind === 'term'
    ? title[language]
    : reckoningText(compared.left.how, language);

/** The expression that is asked for, with what it comes to where that is not the one figure told already. */
const againstText = ({ right }: NonNullable<SeenComparison['compared']>, language: Language): string => {
  const text = reckoningText(right.how, language);
  const isKnown = right.low === right.high || right.between === true;
  const isPlain = right.how.kind === 'term' || right.how.kind === 'figure' || !isKnown;
  return isPlain ? text : words[language].comesTo(text, cameTo(right, language));
};

/** What a comparison asks for, in the unit of its fact. */
export const requiredText = (looked: SeenComparison, language: Language): string => {
  const say = words[language];
  if (looked.compared !== undefined) return say.required[looked.operator](againstText(looked.compared, language));
  return say.required[looked.operator](say.either(looked.values.map((value) => valueText(value, looked, language))));
};

/** What a condition on a flag claims, in the words for what is so or for what is not; nothing where it has none of the latter. */
export const claimed = ({ type, title, denied, operator, values: [value] }: SeenComparison): Bilingual | undefined => {
  if (type !== 'flag' || denied === undefined) return undefined;
  const isAsked = (value === 1) === (operator === 'equal' || operator === 'in');
  return isAsked ? title : denied;
};

/** How far a comparison is from what it asks: tells the tier just missed from those far away. */
export const distance = ({ values: [value], seen }: SeenComparison): number => {
  if (seen.kind === 'text' || typeof value === 'string') return 1;
  const { low, high } = ends(seen);
  return Math.min(Math.abs(value - low), Math.abs(value - high));
};
