import { type Outcome, type Reasoning, reasoning } from '../engine/index.js';
import { HuiqiError, issue, type Language } from '../issue/index.js';
import type { Truth } from '../truth/truth.js';
import { clause, type Span } from './page.js';
import { type Words, words } from './words/index.js';

/** What every sentence about an outcome looks at: its reasoning, the language, and what has been said already. */
export interface Scene {
  readonly language: Language;
  readonly say: Words;
  readonly reason: Reasoning;
  /** Keys of conditions that stand elsewhere on the page and are not repeated. */
  readonly said: ReadonlySet<string>;
  /** Verdicts whose conditions are shown: all of them, or only those that settle the outcome. */
  readonly shows: readonly Truth[];
}

/**
 * The reasoning of an outcome.
 *
 * @throws HuiqiError with code `outcome-without-trace` for a copy that has lost it.
 */
export const reasonFor = (outcome: Outcome): Reasoning => {
  const reason = (outcome as Partial<Outcome>)[reasoning];
  if (typeof reason !== 'function') throw new HuiqiError([issue('outcome-without-trace', { option: 'outcome' }, outcome.rule)]);
  return reason();
};

export const sceneOf = (reason: Reasoning, language: Language, said: ReadonlySet<string> = new Set(), shows: readonly Truth[] = ['yes', 'unknown', 'no']): Scene => ({
  language,
  say: words[language],
  reason,
  said,
  shows,
});

/** Clauses as a reader looks them up: `〔台州方案〕二(四)3`. Clauses of one place are one citation. */
export const cite = (ids: readonly string[], { say, language, reason: { document } }: Scene): readonly Span[] => {
  const places = ids.flatMap((id) => document.clauses.get(id)?.place ?? []);
  return places.length === 0 ? [] : [clause(say.citation(document.shortTitle[language], [...new Set(places)]))];
};
