import { type CitedClause, type Reasons, reformsOn } from '../engine/index.js';
import type { Language } from '../issue/index.js';
import type { Truth } from '../truth/truth.js';
import { clause, type PageSpan } from './page.js';
import { type Tree, treeOf } from './tree.js';
import { type PageWords, words } from './words/index.js';

/** What every sentence about an outcome looks at: its reasoning, the language, and what has been said already. */
export interface Scene {
  readonly language: Language;
  readonly say: PageWords;
  readonly reason: Reasons;
  readonly tree: Tree;
  /** Keys of conditions that stand elsewhere on the page and are not repeated. */
  readonly said: ReadonlySet<string>;
  /** Verdicts whose conditions are shown: all of them, or only those that settle the outcome. */
  readonly shows: readonly Truth[];
  /** Ids of rules that the page explains: a reference to one only names it. */
  readonly told: ReadonlySet<string>;
  /** Ids of rules shown so far under the reference that is being told: what refers to one again only names it. */
  readonly shown?: Set<string>;
}

type SceneOptions = Partial<Pick<Scene, 'said' | 'shows' | 'told'>>;

export const sceneOf = (
  reason: Reasons,
  language: Language,
  { said = new Set(), shows = ['yes', 'unknown', 'no'], told = new Set() }: SceneOptions = {},
): Scene => ({
  language,
  say: words[language],
  reason,
  tree: treeOf(reason),
  said,
  shows,
  told,
});

/**
 * Clauses as a reader looks them up: `〔台州方案〕二（四）3`. Clauses of one place are one citation. What a
 * reform has changed is cited as that change: it does not stand in the clause.
 */
export const cite = (
  clauses: readonly CitedClause[],
  { say, language, reason: { document } }: Scene,
  reformedBy: readonly number[],
): readonly PageSpan[] => {
  if (clauses.length === 0) return [];
  const citation = say.citation(document.shortTitle[language], [...new Set(clauses.map(({ place }) => place))]);
  return [clause(reformedBy.length === 0 ? citation : say.reforms.citation(reformedBy, citation))];
};

/** The same of clauses by their ids, which the outcome's own rule stands on, or a group of its document. */
export const citeIds = (ids: readonly string[], scene: Scene, group?: string): readonly PageSpan[] => {
  const { places, reforms, rule } = scene.reason;
  const clauses = ids.flatMap((id) => {
    const place = places[id];
    return place === undefined ? [] : [{ id, place }];
  });
  return cite(clauses, scene, group === undefined ? rule.reformedBy : reformsOn(reforms, { group }));
};
