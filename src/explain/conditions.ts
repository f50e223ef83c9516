import type { Trace } from '../condition/index.js';
import type { RowReason } from '../engine/index.js';
import { facts } from '../fact/index.js';
import { formatMoney, type Money } from '../quantity/index.js';
import type { AwardRule } from '../rule/index.js';
import { entry, type Entry, type Line, marked, verdict } from './page.js';
import { cite, type Scene } from './scene.js';
import { type Row, type Table, tableOf, type Tier } from './tiers.js';
import { type Compared, conjuncts, firstFailing, isTable, keyOf } from './trace.js';
import { requiredText, seenText } from './value.js';
import type { Words } from './words/index.js';

/** One condition in one line: what it is, the value seen, what is asked, the verdict, the clause. */
export const comparisonLine = ({ comparison, seen, truth }: Compared, scene: Scene): Line => {
  const { language, say, reason: { rule, year } } = scene;
  const { name, params } = comparison.fact;
  return [
    say.finding(facts[name].title(params, year)[language], seenText(comparison, seen, say), requiredText(comparison, say)),
    verdict(say.verdicts[truth]),
    say.stop,
    ...cite(rule.citesOf(comparison.name), scene),
  ];
};

const isShown = (trace: Trace, { said, shows }: Scene): boolean => !said.has(keyOf(trace)) && shows.includes(trace.truth);

const traceEntries = (trace: Trace, scene: Scene): readonly Entry[] => {
  if (trace.kind === 'comparison') return [marked(trace.truth, comparisonLine(trace, scene))];
  const { say } = scene;
  // A rule over a table that another rule refers to: rows again, though nothing is paid by them.
  const table = trace.kind === 'any' && isTable(trace.parts) ? tableOf(trace.parts.map((part) => ({ amount: undefined, trace: part })), false) : undefined;
  const parts = table === undefined ? listEntries(trace.parts, scene) : tableEntries(table, scene);
  // Nothing is left of a group whose reasons all stand elsewhere.
  return parts.length === 0 ? [] : [marked(trace.truth, [say.groups[trace.kind], verdict(say.verdicts[trace.truth]), say.stop], parts)];
};

// What stands in a list is not said again inside a group of the same list.
const listEntries = (traces: readonly Trace[], scene: Scene): readonly Entry[] => {
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
  if (first !== undefined && rest.length === 0) return [marked(tier.truth, [label, say.dash, ...first.line], first.parts)];
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

const paysSeveral = ({ severalRows, together }: AwardRule): boolean => severalRows === 'each' || together;

const rowsEntries = (rows: readonly Row[], scene: Scene): readonly Entry[] => {
  const { rule } = scene.reason;
  const [only, ...more] = rows;
  if (only !== undefined && more.length === 0) return listEntries(conjuncts(only.trace), scene);
  return tableEntries(tableOf(rows, rule.kind === 'award' && paysSeveral(rule)), scene);
};

/** The rows of each item apart: an award reported together walks its table once for every item. */
const itemsIn = ({ rows, rule }: Scene['reason']): readonly (readonly RowReason[])[] => {
  const size = rule.kind === 'award' ? rule.rows.length : 1;
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) => rows.slice(index * size, (index + 1) * size));
};

const noneListed = (list: keyof Words['lists'], scene: Scene): Line => [
  scene.say.noneListed(scene.say.lists[list]),
  scene.say.stop,
  ...cite(scene.reason.rule.clauses.slice(0, 1), scene),
];

/** Why an outcome is refused, in one line: the condition that refuses first, of a table the one missed by least. */
export const refusalLine = (scene: Scene): Line => {
  const { reason } = scene;
  const [rows = []] = itemsIn(reason);
  if (rows.length === 0 && reason.rule.kind === 'award' && reason.rule.items !== undefined) return noneListed(reason.rule.items.list, scene);
  const { shared, shown } = tableOf(rows, false);
  const failing = [...shared, ...(shown.at(-1)?.own ?? [])].map(firstFailing).find((each) => each !== undefined);
  return failing === undefined ? [] : comparisonLine(failing, scene);
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
