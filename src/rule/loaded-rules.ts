import { canonicalJson } from '../condition/index.js';
import type { LoadedRule } from './load-rule.js';

/** Rules as they were read under the document's own scope, by what is written in their files. */
export type LoadedRules = Map<string, LoadedRule>;

export const noRules = (): LoadedRules => new Map<string, LoadedRule>();

/** A rule as a reading or a reform leaves it: by all that is written in it, after a slug, which has no space. */
export const keyRewritten = (slug: string, raw: unknown): string => `${slug} ${canonicalJson(raw)}`;

const isRewritten = (key: string): boolean => key.includes(' ');

/** What readings make of rules is little, and of reforms there is no end. */
const mostRewritten = 1_000;

/** Keeps a rule for other settings; of those that are rewritten, the oldest is forgotten first. */
export const keepRule = (loaded: LoadedRules, key: string, read: LoadedRule): void => {
  loaded.set(key, read);
  if (!isRewritten(key) || loaded.size <= mostRewritten) return;
  const rewritten = [...loaded.keys()].filter(isRewritten);
  const [oldest] = rewritten;
  if (oldest !== undefined && rewritten.length > mostRewritten) loaded.delete(oldest);
};
