import type { ComparisonReason, RuleReasons } from '../engine/index.js';
import type { Bilingual } from '../issue/index.js';
import type { Truth } from '../truth/truth.js';
import { itemName } from './item-name.js';
import { entry, type PageEntry, type PageLine, marked, verdict } from './page.js';
import { cite, type Scene } from './scene.js';
import { type ExplainedTable, tableOf, type Tier } from './tiers.js';
import { conjuncts, firstFailing, keyOf, truthOfAll } from './trace.js';
import type { TreeNode, TreeRow } from './tree.js';
import { reckonedText, sinceText } from './reckoning.js';
import { claimed, requiredText, seenText, titleText } from './value.js';
import type { PageWords } from './words/index.js';

/** Whether what is so says in its words what is asked: it is the same with a no. */
const saysBoth = (fact: string, wanted: string): boolean => {
  const without = fact
    .replace('不是', '为')
    .replace(/[未不]|没有?/u, '')
    .replace(/^not |(?<=^does )not /u, '');
  return without !== fact && without === wanted.replace(/^is /u, '');
};

/** What is claimed, and whether it is so: where it is not, what is so instead, without a second no. */
const claimLine = (reason: ComparisonReason, claim: Bilingual, { language, say }: Scene): PageLine => {
  const { truth, title, denied } = reason;
  const opposite = claim === title ? denied : title;
  const claimFails = (fact: string, wanted: string): PageLine => [
    say.claimFails(fact, saysBoth(fact, wanted) ? undefined : wanted),
    verdict(say.verdicts.no),
  ];
  return truth === 'no' && opposite !== undefined
    ? claimFails(opposite[language], claim[language])
    : [say.claim(claim[language]), verdict(say.claims[truth])];
};

/** What was seen of what, and what is asked of it where that is another thing. */
const findingText = (reason: ComparisonReason, { language, say }: Scene): string => {
  const [what, seen, asked] = [titleText(reason, language), seenText(reason, language), requiredText(reason, language)];
  return seen === asked ? say.asAsked(what, seen) : say.finding(what, seen, asked);
};

/** One condition in one line: what it is, the value seen, what is asked, the verdict, the clause. */
export const comparisonLine = (reason: ComparisonReason, scene: Scene): PageLine => {
  const { say } = scene;
  const { truth, clauses, reformedBy } = reason;
  const claim = claimed(reason);
  const found =
    claim === undefined ? [findingText(reason, scene), verdict(say.verdicts[truth])] : claimLine(reason, claim, scene);
  return [...found, say.stop, ...cite(clauses, scene, reformedBy)];
};

const isShown = (node: TreeNode, { said, shows }: Scene): boolean =>
  !said.has(keyOf(node)) && shows.includes(node.truth);

/** The conditions of another rule: named, and shown unless the page shows them under that rule or has shown them just before. */
const referenceEntry = (rule: RuleReasons, rows: readonly TreeRow[], truth: Truth, scene: Scene): PageEntry => {
  const { say, language, told, reason, shown = new Set() } = scene;
  const line = [say.referred[rule.kind](rule.title[language]), say.colon, verdict(say.verdicts[truth]), say.stop];
  if (told.has(rule.rule) || shown.has(rule.rule)) return marked(truth, line);
  shown.add(rule.rule);
  return marked(truth, line, rowsEntries(rows, { ...scene, shown, reason: { ...reason, rule } }));
};

/** What the rule remarks on a condition. */
const remarks = ({ note }: ComparisonReason, { say, language }: Scene): readonly PageEntry[] =>
  note === undefined ? [] : [entry([say.labels.note, say.colon, note[language]])];

const nodeEntries = (node: TreeNode, scene: Scene): readonly PageEntry[] => {
  if (node.kind === 'comparison') return [marked(node.truth, comparisonLine(node, scene), remarks(node, scene))];
  const { say, tree } = scene;
  const other = tree.owners.get(node);
  if (other !== undefined) return [referenceEntry(other.rule, other.rows, node.truth, scene)];
  const parts = listEntries(node.parts, scene);
  // Nothing is left of a group whose reasons all stand elsewhere.
  return parts.length === 0
    ? []
    : [marked(node.truth, [say.groups[node.kind], verdict(say.verdicts[node.truth]), say.stop], parts)];
};

// What stands in a list is not said again inside a group of the same list.
export const listEntries = (nodes: readonly TreeNode[], scene: Scene): readonly PageEntry[] => {
  const inside: Scene = { ...scene, said: new Set([...scene.said, ...nodes.map(keyOf)]) };
  return nodes.filter((node) => isShown(node, scene)).flatMap((node) => nodeEntries(node, inside));
};

/** Conditions that settle a tier: those that refuse it or leave it open. */
const decisive = ({ own, truth }: Tier): readonly TreeNode[] => own.filter((node) => node.truth === truth);

const tierEntries = (tier: Tier, full: boolean, scene: Scene): readonly PageEntry[] => {
  const { say } = scene;
  const parts = (full ? tier.own : decisive(tier)).flatMap((node) => nodeEntries(node, scene));
  const [first, ...rest] = parts;
  if (tier.amount === undefined) return parts;
  const asked = tier.own.flatMap((node) =>
    node.kind === 'comparison' && claimed(node) === undefined ? [requiredText(node, scene.language)] : [],
  );
  // What it asks first is what it is called by: that no earlier year had it goes with it.
  const label = say.tier(say.money(tier.amount), asked[0]);
  if (first !== undefined && rest.length === 0)
    return [marked(tier.truth, [label, say.dash, ...first.line], first.parts)];
  return [marked(tier.truth, [label, say.colon, verdict(say.verdicts[tier.truth]), say.stop], parts)];
};

const tableEntries = ({ shared, shown, spent }: ExplainedTable, scene: Scene): readonly PageEntry[] => {
  const { say } = scene;
  const holds = shown.filter(({ truth }) => truth === 'yes');
  const main = holds.at(-1) ?? shown.filter(({ truth }) => truth === 'unknown').at(-1);
  // Where no row pays, one that holds or may hold says it all.
  const relevant = shown.filter((tier) => tier.amount !== undefined || main === undefined || tier === main);
  const amounts = spent.flatMap(({ amount }) => (amount === undefined ? [] : [say.money(amount)]));
  return [
    ...listEntries(shared, scene),
    ...relevant.flatMap((tier) => tierEntries(tier, tier === main || tier.truth === 'yes', scene)),
    ...(amounts.length === 0 ? [] : [entry([say.spentTiers(amounts)])]),
  ];
};

// A criterion that is met is told by what meets it, one that is not by what it fails.
const settling = { yes: ['yes'], no: ['no'], unknown: ['yes', 'unknown', 'no'] } as const satisfies Record<
  Truth,
  readonly Truth[]
>;

// A flag, or a word not told, says no more than the criterion's own name.
const saysMore = ({ type, seen }: ComparisonReason): boolean =>
  type !== 'flag' && (seen.kind === 'number' || seen.text !== undefined);

/** One of the alternatives of a library, under its own name. */
const criterionEntry = (title: string, node: TreeNode, scene: Scene): PageEntry => {
  const { say, tree } = scene;
  const found = [title, say.colon, verdict(say.verdicts[node.truth]), say.stop];
  if (node.kind === 'comparison') {
    return saysMore(node)
      ? marked(node.truth, [title, say.dash, ...comparisonLine(node, scene)])
      : marked(node.truth, [...found, ...cite(node.clauses, scene, node.reformedBy)]);
  }
  const parts = listEntries(conjuncts(node, tree.owners), { ...scene, shows: settling[node.truth] });
  return marked(node.truth, found, parts);
};

/** Every criterion of a library; outside the document's scope, only what puts it there. */
const criteriaEntries = (
  { title }: RuleReasons,
  criteria: NonNullable<RuleReasons['criteria']>,
  { scope, own }: TreeRow,
  scene: Scene,
): readonly PageEntry[] => {
  const common = scope.flatMap((each) => conjuncts(each));
  if (truthOfAll(common) === 'no') return listEntries(common, { ...scene, shows: ['no'] });
  const alternatives = own.kind === 'any' ? own.parts : [own];
  return [
    ...listEntries(common, scene),
    ...alternatives.map((each) =>
      criterionEntry(scene.say.classes.criterion((criteria[each.name ?? ''] ?? title)[scene.language]), each, scene),
    ),
  ];
};

/** How the money of a row is reckoned, or since when it is what it is, unless the row fails. */
const reckonedEntries = (
  { node, reckoned, since }: Pick<TreeRow, 'node' | 'reckoned' | 'since'>,
  scene: Scene,
): readonly PageEntry[] => {
  const { language, say } = scene;
  if (node.truth === 'no') return [];
  // Of an open row that the figures leave nothing of it matters little how.
  const isNothing = node.truth === 'unknown' && reckoned?.high === 0;
  return [
    ...(reckoned === undefined || isNothing ? [] : [entry([say.opening(reckonedText(reckoned, language)), say.stop])]),
    ...(since === undefined
      ? []
      : [
          entry([
            say.opening(sinceText(since, language)),
            say.stop,
            ...cite(since.clauses, scene, scene.reason.rule.reformedBy),
          ]),
        ]),
  ];
};

const rowsEntries = (rows: readonly TreeRow[], scene: Scene): readonly PageEntry[] => {
  const {
    tree,
    reason: { rule },
  } = scene;
  const [only, ...more] = rows;
  if (only !== undefined && more.length === 0) {
    return rule.criteria === undefined
      ? [...listEntries(conjuncts(only.node, tree.owners), scene), ...reckonedEntries(only, scene)]
      : criteriaEntries(rule, rule.criteria, only, scene);
  }
  return [
    ...tableEntries(tableOf(rows, rule.pays === 'sum'), scene),
    ...rows.flatMap((row) => reckonedEntries(row, scene)),
  ];
};

const noneListed = (list: keyof PageWords['noneListed'], scene: Scene): PageLine => [
  scene.say.noneListed[list],
  scene.say.stop,
  ...cite(scene.reason.rule.clauses.slice(0, 1), scene, scene.reason.rule.reformedBy),
];

/** The condition that refuses an outcome first, of a table that of the row missed by least, with all that it consists of. */
export const refusingOf = ({ tree }: Scene): TreeNode | undefined => {
  const { shared, shown } = tableOf(tree.items[0]?.rows ?? [], false);
  return [...shared, ...(shown.at(-1)?.own ?? [])].find((each) => firstFailing(each) !== undefined);
};

/** The comparison in it that refuses first. */
export const failingOf = (scene: Scene): ComparisonReason | undefined => {
  const refusing = refusingOf(scene);
  return refusing === undefined ? undefined : firstFailing(refusing);
};

/** Why an outcome is refused, in one line. */
export const refusalLine = (scene: Scene): PageLine => {
  const { reason, tree } = scene;
  if (tree.items.length === 0 && reason.rule.list !== undefined) return noneListed(reason.rule.list, scene);
  const failing = failingOf(scene);
  return failing === undefined ? [] : comparisonLine(failing, scene);
};

/** What puts an outcome inside its document's scope. */
export const scopeEntries = (scene: Scene): readonly PageEntry[] =>
  listEntries(scene.tree.items[0]?.rows[0]?.scope ?? [], scene);

/** Every condition of an outcome, what is common to its rows once. */
export const conditionEntries = (scene: Scene): readonly PageEntry[] => {
  const { reason, tree } = scene;
  const { items } = tree;
  if (items.length === 0 && reason.rule.list !== undefined) {
    return [marked('no', noneListed(reason.rule.list, scene))];
  }
  if (items.length === 1) return rowsEntries(items[0]?.rows ?? [], scene);
  const common = tableOf(
    items.flatMap(({ rows }) => rows),
    true,
  ).shared;
  const rest: Scene = { ...scene, said: new Set([...scene.said, ...common.map(keyOf)]) };
  return [
    ...listEntries(common, scene),
    ...items.flatMap(({ of, rows }) => {
      const parts = rowsEntries(rows, rest);
      const [first, ...more] = parts;
      if (of === undefined || first === undefined) return parts;
      const named = itemName(of, scene.language);
      return more.length === 0 ? [{ ...first, line: [named, scene.say.dash, ...first.line] }] : [entry([named], parts)];
    }),
  ];
};
