import type { Trace } from '../condition/index.js';
import { type Outcome, type Reasoning, reasoning, reformsOn } from '../engine/index.js';
import type { Reformable } from '../engine/reformed.js';
import { HuiqiError, issue, type Language } from '../issue/index.js';
import type { Rule } from '../rule/index.js';
import type { Truth } from '../truth/truth.js';
import { ownersIn } from './owners.js';
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
  /** The rules that conditions stand in, where it is not the outcome's own. */
  readonly owners: ReadonlyMap<Trace, Rule>;
  /** Ids of rules that the page explains: a reference to one only names it. */
  readonly told: ReadonlySet<string>;
  /** Ids of rules shown so far under the reference that is being told: what refers to one again only names it. */
  readonly shown?: Set<string>;
}

type Setting = Partial<Pick<Scene, 'said' | 'shows' | 'told'>>;

/**
 * The reasoning of an outcome.
 *
 * @throws HuiqiError with code `outcome-without-trace` for a copy that has lost it.
 */
export const reasonFor = (outcome: Pick<Outcome, 'rule' | typeof reasoning>): Reasoning => {
  const reason = (outcome as Partial<Outcome>)[reasoning];
  if (typeof reason !== 'function')
    throw new HuiqiError([issue('outcome-without-trace', { option: 'outcome' }, outcome.rule)]);
  return reason();
};

export const sceneOf = (
  reason: Reasoning,
  language: Language,
  { said = new Set(), shows = ['yes', 'unknown', 'no'], told = new Set() }: Setting = {},
): Scene => ({
  language,
  say: words[language],
  reason,
  said,
  shows,
  owners: ownersIn(reason),
  told,
});

/**
 * Clauses as a reader looks them up: `〔台州方案〕二(四)3`. Clauses of one place are one citation. What a
 * reform has changed is cited as that change: it does not stand in the clause.
 */
export const cite = (
  ids: readonly string[],
  { say, language, reason: { document, rule, reforms } }: Scene,
  about: Reformable = { rule: rule.slug },
): readonly Span[] => {
  const places = ids.flatMap((id) => document.clauses.get(id)?.place ?? []);
  if (places.length === 0) return [];
  const citation = say.citation(document.shortTitle[language], [...new Set(places)]);
  const changes = reformsOn(reforms, about);
  return [clause(changes.length === 0 ? citation : say.reforms.citation(changes, citation))];
};
