import { canonicalJson } from '../condition/index.js';
import type { Document } from '../rule/index.js';
import { saidOfWords } from '../rule/parts.js';

const deciding = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(deciding);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !saidOfWords.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, deciding(inner)]));
};

/** What each word decides, by what it is a word for and its name. */
const formsOf = ({ vocabulary }: Document): ReadonlyMap<string, { readonly name: string; readonly form: string }> =>
  new Map(
    Object.entries(vocabulary.words).flatMap(([list, words]) =>
      Object.entries(words as Readonly<Record<string, unknown>>).map(
        ([name, word]) => [`${list} ${name}`, { name, form: canonicalJson(deciding(word)) }] as const,
      ),
    ),
  );

/**
 * Words that mean otherwise on the other side, or are no longer there: another term or other levels of a title, another
 * whole of a figure. One more word takes nothing from anybody.
 */
export const changedWords = (before: Document, after: Document): readonly string[] => {
  if (before.vocabulary === after.vocabulary) return [];
  const is = formsOf(after);
  return [...formsOf(before)].flatMap(([key, { name, form }]) => (is.get(key)?.form === form ? [] : [name]));
};
