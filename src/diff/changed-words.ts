import { canonicalJson } from '../condition/index.js';
import type { Document } from '../rule/index.js';

/** What words are called, and where a custom is known from: nothing is decided by it. */
const told: ReadonlySet<string> = new Set(['zh', 'en', 'said', 'verbs', 'source']);

const deciding = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(deciding);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !told.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, deciding(inner)]));
};

const formsOf = ({ vocabulary }: Document): ReadonlyMap<string, string> =>
  new Map(
    Object.values(vocabulary.words).flatMap((words) =>
      Object.entries(words as Readonly<Record<string, unknown>>).map(
        ([name, word]) => [name, canonicalJson(deciding(word))] as const,
      ),
    ),
  );

/** Words that mean otherwise on the other side: another term or other levels of a title, another whole of a figure. */
export const changedWords = (before: Document, after: Document): readonly string[] => {
  if (before.vocabulary === after.vocabulary) return [];
  const [was, is] = [formsOf(before), formsOf(after)];
  return [...was.keys()].filter((name) => is.has(name) && is.get(name) !== was.get(name));
};
