/**
 * What a rule asks, in words, without anybody in particular: its conditions as reasons give them for a subject of which
 * nothing is told.
 */
import { type LimitOutcome, type Outcome, reasonsOf, type Result } from '../../src/engine/index.js';
import { evaluate, type EvaluateOptions } from '../../src/engine/evaluate.js';
import { setText } from '../../src/explain/limits.js';
import { placeText } from '../../src/explain/place.js';
import { type Scene, sceneOf } from '../../src/explain/scene.js';
import { conjuncts, keyOf } from '../../src/explain/trace.js';
import type { TreeNode, TreeRow } from '../../src/explain/tree.js';
import { claimed, requiredText } from '../../src/explain/value.js';
import { unchecked } from '../../src/subject/index.js';
import { corpus, type Entry, type Language, rootOf, type RuleFile, shownYear, subjectsOf } from './corpus.js';
import { type Item, link, plain } from './markdown.js';
import { pageWords } from './words.js';

export interface Asked {
  readonly scene: Scene;
  readonly common: readonly Item[];
  /** Rows of the rule that ask or pay something of their own. */
  readonly rows: readonly { readonly amountFen: number | undefined; readonly items: readonly Item[] }[];
  /** What a permission or a duty asks of those it is for. */
  readonly demands: readonly Item[];
  readonly sets: string | undefined;
  readonly pays: string | undefined;
}

const outcomesIn = (result: Result): readonly (Outcome | LimitOutcome)[] => [
  ...result.awards,
  ...result.tiers,
  ...result.services,
  ...result.limits,
];

const asked = new Map<string, Result>();

/** What is decided of a subject of which only its city is told. */
const untold = (entry: Entry, subject: string, readings: Readonly<Record<string, string>>): Result => {
  const key = `${entry.id} ${subject} ${JSON.stringify(readings)}`;
  const known = asked.get(key);
  if (known !== undefined) return known;
  const options = { document: entry.id, subject, year: shownYear(entry), readings } as unknown as EvaluateOptions;
  const result = evaluate(unchecked({ city: entry.document.city }), options);
  asked.set(key, result);
  return result;
};

/** Every clause with its document: one may cite another’s. */
const clauses: ReadonlyMap<string, { readonly document: Entry; readonly place: string }> = new Map(
  corpus.flatMap((document) => document.clauses.map(({ id, place }) => [id, { document, place }] as const)),
);

/** A clause by where it stands, with its document where that is another one. */
export const clauseLink = (of: string, id: string, language: Language): string => {
  const found = clauses.get(id);
  if (found === undefined) throw new Error(`There is no clause ${id}`);
  const { document: entry, place } = found;
  const foreign = entry.id === of ? '' : `${entry.document.shortTitle[language]} `;
  return link(plain(`${foreign}${placeText(place, language)}`), `${rootOf(language)}documents/${entry.id}/#c-${id}`);
};

const standing = (id: string): string => `${clauses.get(id)?.document.id ?? ''} ${clauses.get(id)?.place ?? ''}`;

/** Several clauses, one link a place: to the first there. */
export const clauseLinks = (of: string, ids: readonly string[], language: Language): string =>
  ids
    .filter((id, index) => ids.findIndex((other) => standing(other) === standing(id)) === index)
    .map((id) => clauseLink(of, id, language))
    .join(pageWords[language].separator);

const pageOf = (rule: string, language: Language): string => `${rootOf(language)}documents/${rule}`;

const itemOf = (node: TreeNode, scene: Scene): Item => {
  const { language, tree, reason } = scene;
  const say = pageWords[language];
  const other = tree.owners.get(node);
  if (other !== undefined)
    return { text: link(say.ofRule(plain(other.rule.title[language])), pageOf(other.rule.rule, language)) };
  if (node.kind !== 'comparison')
    return { text: say[node.kind], parts: node.parts.map((part) => criterionItem(part, scene)) };
  const claim = claimed(node)?.[language];
  const text = claim ?? `${node.title[language]}${say.colon}${requiredText(node, language)}`;
  const cited = clauseLinks(
    reason.document.id,
    node.clauses.map(({ id }) => id),
    language,
  );
  return { text: `${plain(text)}${cited === '' ? '' : say.cited(cited)}` };
};

/** One of the alternatives of a library, under its own name. */
const criterionItem = (node: TreeNode, scene: Scene): Item => {
  const title = scene.reason.rule.criteria?.[node.name ?? '']?.[scene.language];
  const item = itemOf(node, scene);
  return title === undefined ? item : { text: `**${plain(title)}**`, parts: [item] };
};

const apart = (rows: readonly TreeRow[], scene: Scene): Pick<Asked, 'common' | 'rows'> => {
  const owners = scene.tree.owners;
  const each = rows.map(({ node }) => conjuncts(node, owners));
  const keys = each.map((nodes) => new Set(nodes.map(keyOf)));
  const isShared = (node: TreeNode): boolean => keys.every((set) => set.has(keyOf(node)));
  const itemsOf = (nodes: readonly TreeNode[]): readonly Item[] => nodes.map((node) => itemOf(node, scene));
  return {
    common: itemsOf((each[0] ?? []).filter(isShared)),
    rows: rows.map(({ amount }, index) => ({
      amountFen: amount,
      items: itemsOf((each[index] ?? []).filter((node) => !isShared(node))),
    })),
  };
};

const setOf = (outcome: LimitOutcome, scene: Scene): string =>
  scene.say.limits.set[outcome.force](setText(outcome, scene));

export const askedBy = (
  entry: Entry,
  rule: RuleFile,
  language: Language,
  readings: Readonly<Record<string, string>> = {},
): Asked => {
  const [subject = 'enterprise'] = subjectsOf(rule);
  const outcome = outcomesIn(untold(entry, subject, readings)).find((each) => each.rule === rule.id);
  if (outcome === undefined) throw new Error(`${rule.id} decides nothing of one of whom nothing is told`);
  const scene = sceneOf(reasonsOf(outcome), language);
  const { holds } = scene.tree;
  const demanded = holds === undefined ? [] : conjuncts(holds, scene.tree.owners);
  return {
    scene,
    ...apart(
      scene.tree.items.flatMap(({ rows }) => rows),
      scene,
    ),
    demands: demanded.map((node) => itemOf(node, scene)),
    sets: outcome.kind === 'limit' ? setOf(outcome as LimitOutcome, scene) : undefined,
    pays: scene.reason.rule.pays,
  };
};
