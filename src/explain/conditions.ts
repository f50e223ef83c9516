import type { Compared, Trace } from '../condition/index.js';
import type { RowReason } from '../engine/index.js';
import { facts } from '../fact/index.js';
import { formatMoney, type Money } from '../quantity/index.js';
import { addsUp, type Rule } from '../rule/index.js';
import type { Truth } from '../truth/truth.js';
import { entry, type Entry, type Line, marked, verdict } from './page.js';
import { cite, type Scene } from './scene.js';
import { rowsReferred } from './owners.js';
import { type Row, type Table, tableOf, type Tier } from './tiers.js';
import { conjuncts, firstFailing, keyOf, scopeAndOwn, truthOfAll } from './trace.js';
import { requiredText, seenText } from './value.js';
import type { Words } from './words/index.js';

/** One condition in one line: what it is, the value seen, what is asked, the verdict, the clause. */
export const comparisonLine = (trace: Compared, scene: Scene): Line => {
  const { comparison, seen, truth } = trace;
  const {
    language,
    say,
    owners,
    reason: { rule, year },
  } = scene;
  const owner = owners.get(trace) ?? rule;
  const { name, params } = comparison.fact;
  return [
    say.finding(
      facts[name].title(params, year)[language],
      seenText(comparison, seen, say),
      requiredText(comparison, say),
    ),
    verdict(say.verdicts[truth]),
    say.stop,
    ...cite(owner.citesOf(comparison.name), scene, { rule: owner.slug }),
  ];
};

const isShown = (trace: Trace, { said, shows }: Scene): boolean =>
  !said.has(keyOf(trace)) && shows.includes(trace.truth);

/** The conditions of another rule: named, and shown unless the page shows them under that rule or has shown them just before. */
const referenceEntry = (rule: Rule, trace: Trace, scene: Scene): Entry => {
  const { say, language, told, reason, shown = new Set() } = scene;
  const line = [say.referred[rule.kind](rule.title[language]), say.colon, verdict(say.verdicts[trace.truth]), say.stop];
  if (told.has(rule.id) || shown.has(rule.id)) return marked(trace.truth, line);
  shown.add(rule.id);
  const rows = rowsReferred(rule, trace).map((row) => ({ amount: undefined, trace: row }));
  return marked(trace.truth, line, rowsEntries(rows, { ...scene, shown, reason: { ...reason, rule } }));
};

const traceEntries = (trace: Trace, scene: Scene): readonly Entry[] => {
  if (trace.kind === 'comparison') return [marked(trace.truth, comparisonLine(trace, scene))];
  const { say, owners } = scene;
  const other = owners.get(trace);
  if (other !== undefined) return [referenceEntry(other, trace, scene)];
  const parts = listEntries(trace.parts, scene);
  // Nothing is left of a group whose reasons all stand elsewhere.
  return parts.length === 0
    ? []
    : [marked(trace.truth, [say.groups[trace.kind], verdict(say.verdicts[trace.truth]), say.stop], parts)];
};

// What stands in a list is not said again inside a group of the same list.
export const listEntries = (traces: readonly Trace[], scene: Scene): readonly Entry[] => {
  const inside: Scene = { ...scene, said: new Set([...scene.said, ...traces.map(keyOf)]) };
  return traces.filter((trace) => isShown(trace, scene)).flatMap((trace) => traceEntries(trace, inside));
};

/** Conditions that settle a tier: those that refuse it or leave it open. */
const decisive = ({ own, truth }: Tier): readonly Trace[] => own.filter((trace) => trace.truth === truth);

const tierEntries = (tier: Tier, full: boolean, scene: Scene): readonly Entry[] => {
  const { say } = scene;
  const parts = (full ? tier.own : decisive(tier)).flatMap((trace) => traceEntries(trace, scene));
  const [first, ...rest] = parts;
  if (tier.amount === undefined) return parts;
  const label = say.tier(formatMoney(tier.amount as Money));
  if (first !== undefined && rest.length === 0)
    return [marked(tier.truth, [label, say.dash, ...first.line], first.parts)];
  return [marked(tier.truth, [label, say.colon, verdict(say.verdicts[tier.truth]), say.stop], parts)];
};

const tableEntries = ({ shared, shown, spent }: Table, scene: Scene): readonly Entry[] => {
  const { say } = scene;
  const holds = shown.filter(({ truth }) => truth === 'yes');
  const main = holds.at(-1) ?? shown.filter(({ truth }) => truth === 'unknown').at(-1);
  // Where no row pays, one that holds or may hold says it all.
  const relevant = shown.filter((tier) => tier.amount !== undefined || main === undefined || tier === main);
  const amounts = spent.flatMap(({ amount }) => (amount === undefined ? [] : [formatMoney(amount as Money)]));
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
const saysMore = ({ comparison: { fact }, seen }: Compared): boolean =>
  facts[fact.name].type !== 'flag' && (seen.kind === 'number' || seen.text !== undefined);

/** One of the alternatives of a library, under its own name. */
const criterionEntry = (title: string, trace: Trace, scene: Scene): Entry => {
  const {
    say,
    owners,
    reason: { rule },
  } = scene;
  if (trace.kind === 'comparison') {
    if (saysMore(trace)) return marked(trace.truth, [title, say.dash, ...comparisonLine(trace, scene)]);
    return marked(trace.truth, [
      title,
      say.colon,
      verdict(say.verdicts[trace.truth]),
      say.stop,
      ...cite(rule.citesOf(trace.comparison.name), scene),
    ]);
  }
  const parts = listEntries(conjuncts(trace, owners), { ...scene, shows: settling[trace.truth] });
  return marked(trace.truth, [title, say.colon, verdict(say.verdicts[trace.truth]), say.stop], parts);
};

type WithCriteria = Extract<Rule, { kind: 'tier' }>;

const hasCriteria = (rule: Rule): rule is WithCriteria => rule.kind === 'tier' && Object.keys(rule.criteria).length > 0;

/** Every criterion of a library; outside the document's scope, only what puts it there. */
const criteriaEntries = ({ criteria, title }: WithCriteria, trace: Trace, scene: Scene): readonly Entry[] => {
  const { scope, own } = scopeAndOwn(trace);
  const common = scope.flatMap((each) => conjuncts(each));
  if (truthOfAll(common) === 'no') return listEntries(common, { ...scene, shows: ['no'] });
  const alternatives = own.kind === 'any' ? own.parts : [own];
  const nameOf = (each: Trace): string => (each.kind === 'comparison' ? each.comparison.name : (each.name ?? ''));
  return [
    ...listEntries(common, scene),
    ...alternatives.map((each) =>
      criterionEntry(scene.say.classes.criterion((criteria[nameOf(each)] ?? title)[scene.language]), each, scene),
    ),
  ];
};

const rowsEntries = (rows: readonly Row[], scene: Scene): readonly Entry[] => {
  const {
    owners,
    reason: { rule },
  } = scene;
  const [only, ...more] = rows;
  if (only !== undefined && more.length === 0) {
    return hasCriteria(rule)
      ? criteriaEntries(rule, only.trace, scene)
      : listEntries(conjuncts(only.trace, owners), scene);
  }
  return tableEntries(tableOf(rows, rule.kind === 'award' && addsUp(rule)), scene);
};

/** The rows of each item apart: an award reported together walks its table once for every item. */
const itemsIn = ({
  rows,
  rule: {
    rows: { length: size },
  },
}: Scene['reason']): readonly (readonly RowReason[])[] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, index) => rows.slice(index * size, (index + 1) * size));

const noneListed = (list: keyof Words['lists'], scene: Scene): Line => [
  scene.say.noneListed(scene.say.lists[list]),
  scene.say.stop,
  ...cite(scene.reason.rule.clauses.slice(0, 1), scene),
];

/** Why an outcome is refused, in one line: the condition that refuses first, of a table the one missed by least. */
export const refusalLine = (scene: Scene): Line => {
  const { reason } = scene;
  const [rows = []] = itemsIn(reason);
  if (rows.length === 0 && reason.rule.kind === 'award' && reason.rule.items !== undefined)
    return noneListed(reason.rule.items.list, scene);
  const { shared, shown } = tableOf(rows, false);
  const failing = [...shared, ...(shown.at(-1)?.own ?? [])].map(firstFailing).find((each) => each !== undefined);
  return failing === undefined ? [] : comparisonLine(failing, scene);
};

/** What puts an outcome inside its document's scope. */
export const scopeEntries = (scene: Scene): readonly Entry[] => {
  const [row] = scene.reason.rows;
  return row === undefined ? [] : listEntries(scopeAndOwn(row.trace).scope, scene);
};

/** Every condition of an outcome, what is common to its rows once. */
export const conditionEntries = (scene: Scene): readonly Entry[] => {
  const { reason } = scene;
  const items = itemsIn(reason);
  if (items.length === 0 && reason.rule.kind === 'award' && reason.rule.items !== undefined) {
    return [marked('no', noneListed(reason.rule.items.list, scene))];
  }
  if (items.length === 1) return rowsEntries(items[0] ?? [], scene);
  const common = tableOf(reason.rows, true).shared;
  const rest: Scene = { ...scene, said: new Set([...scene.said, ...common.map(keyOf)]) };
  return [
    ...listEntries(common, scene),
    ...items.flatMap((rows) => {
      const parts = rowsEntries(rows, rest);
      const name = rows[0]?.of;
      const [first, ...more] = parts;
      if (name === undefined || first === undefined) return parts;
      return more.length === 0 ? [{ ...first, line: [name, scene.say.dash, ...first.line] }] : [entry([name], parts)];
    }),
  ];
};
