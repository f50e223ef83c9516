import { type BoundCondition, missingIn, type Trace, traceCondition } from '../condition/index.js';
import { bindFor, type GrossAward, itemsOf, moreMayCome, type Plan, untoldOfPayment } from '../evaluate/index.js';
import { facts } from '../fact/index.js';
import { mayMatter } from '../kinds/index.js';
import { bindRow, type ItemSource } from '../rule/index.js';
import type { Enterprise, Item, Subject } from '../subject/index.js';
import type { ItemReason } from './result.js';

/** Walks a condition for a subject, keeping what was seen. */
export const traceFor = (
  plan: Plan,
  source: ItemSource | undefined,
  boundCondition: BoundCondition,
  subject: Subject,
  year: number,
  item: Item | undefined,
): Trace =>
  traceCondition(boundCondition, { subject, year, item }, bindFor(plan, source), ({ name }) =>
    facts[name].type === 'text' ? 'text' : 'number',
  );

// The items behind a gross award: its own, all of an award reported together, the unknown one, or none.
const itemsBehind = (
  { award, item, unlisted }: GrossAward,
  subject: Enterprise,
  year: number,
): readonly (Item | undefined)[] => {
  const { items, together } = award.rule;
  if (items === undefined || item !== undefined || unlisted) return [item];
  return together
    ? [...(itemsOf(subject, items) ?? [undefined]), ...(moreMayCome(subject, items, year) ? [undefined] : [])]
    : [];
};

/** Every row of an award for each of its items, walked again for a gross award. */
export const itemReasons = (
  plan: Plan,
  grossAward: GrossAward,
  subject: Enterprise,
  year: number,
): readonly ItemReason[] =>
  itemsBehind(grossAward, subject, year).map((item) => ({
    of: item?.of,
    rows: grossAward.award.boundCondition.map((boundCondition, row) => ({
      row,
      amount: grossAward.award.rule.payment.most(row),
      trace: traceFor(plan, grossAward.award.rule.items, boundCondition, subject, year, item),
    })),
  }));

const beforeMissing = (plan: Plan, { award }: GrossAward, subject: Enterprise, year: number): readonly string[] => {
  const { rule } = award;
  const { paidBefore } = rule;
  if (paidBefore === undefined) return [];
  return rule.rows.flatMap((_, row) =>
    missingIn(
      traceFor(plan, rule.items, bindRow(plan.document.rules, paidBefore, row, rule), subject, year, undefined),
    ),
  );
};

/**
 * The input paths that settle a gross award's amount, and no more: only rows that could still change the
 * amount are asked about.
 */
export const missingFor = (
  plan: Plan,
  grossAward: GrossAward,
  subject: Enterprise,
  year: number,
): readonly string[] => {
  const { rule } = grossAward.award;
  if (grossAward.low === grossAward.high && grossAward.truth !== 1) return [];
  const rows = itemReasons(plan, grossAward, subject, year).flatMap((each) => each.rows);
  const sure = rows.flatMap(({ trace, row }) => (trace.truth === 'yes' ? [row] : []));
  const matters = mayMatter(rule, sure);
  const open = rows.flatMap(({ trace, row }) => (matters(row) ? missingIn(trace) : []));
  return [
    ...new Set([
      ...open,
      ...beforeMissing(plan, grossAward, subject, year),
      ...grossAward.beforeUntold,
      ...(grossAward.high === 0
        ? []
        : untoldOfPayment(plan, grossAward.award, { subject, year, item: grossAward.item })),
    ]),
  ];
};
