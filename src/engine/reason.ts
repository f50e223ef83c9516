import { type Ground, missingIn, type Trace, traceCondition } from '../condition/index.js';
import { bindFor, type Claim, itemsOf, moreMayCome, type Plan, untoldOfPayment } from '../evaluate/index.js';
import { facts } from '../fact/index.js';
import { mayMatter } from '../kinds/index.js';
import { groundRow, type ItemSource } from '../rule/index.js';
import type { Enterprise, Item, Subject } from '../subject/index.js';
import type { ItemReason } from './result.js';

/** Walks a condition for a subject, keeping what was seen. */
export const traceFor = (
  plan: Plan,
  source: ItemSource | undefined,
  ground: Ground,
  subject: Subject,
  year: number,
  item: Item | undefined,
): Trace =>
  traceCondition(ground, { subject, year, item }, bindFor(plan, source), ({ name }) =>
    facts[name].type === 'text' ? 'text' : 'number',
  );

// The items behind a claim: its own, all of an award reported together, the unknown one, or none.
const itemsBehind = (
  { award, item, unlisted }: Claim,
  subject: Enterprise,
  year: number,
): readonly (Item | undefined)[] => {
  const { items, together } = award.rule;
  if (items === undefined || item !== undefined || unlisted) return [item];
  return together
    ? [...(itemsOf(subject, items) ?? [undefined]), ...(moreMayCome(subject, items, year) ? [undefined] : [])]
    : [];
};

/** Every row of an award for each of its items, walked again for a claim. */
export const itemReasons = (plan: Plan, claim: Claim, subject: Enterprise, year: number): readonly ItemReason[] =>
  itemsBehind(claim, subject, year).map((item) => ({
    of: item?.of,
    rows: claim.award.ground.map((ground, row) => ({
      row,
      amount: claim.award.rule.payment.most(row),
      trace: traceFor(plan, claim.award.rule.items, ground, subject, year, item),
    })),
  }));

const beforeMissing = (plan: Plan, { award }: Claim, subject: Enterprise, year: number): readonly string[] => {
  const { rule } = award;
  const { paidBefore } = rule;
  if (paidBefore === undefined) return [];
  return rule.rows.flatMap((_, row) =>
    missingIn(
      traceFor(plan, rule.items, groundRow(plan.document.rules, paidBefore, row, rule), subject, year, undefined),
    ),
  );
};

/**
 * The input paths that settle a claim's amount, and no more: only rows that could still change the
 * amount are asked about.
 */
export const missingFor = (plan: Plan, claim: Claim, subject: Enterprise, year: number): readonly string[] => {
  const { rule } = claim.award;
  if (claim.low === claim.high && claim.truth !== 1) return [];
  const rows = itemReasons(plan, claim, subject, year).flatMap((each) => each.rows);
  const sure = rows.flatMap(({ trace, row }) => (trace.truth === 'yes' ? [row] : []));
  const matters = mayMatter(rule, sure);
  const open = rows.flatMap(({ trace, row }) => (matters(row) ? missingIn(trace) : []));
  return [
    ...new Set([
      ...open,
      ...beforeMissing(plan, claim, subject, year),
      ...claim.beforeUntold,
      ...(claim.high === 0 ? [] : untoldOfPayment(plan, claim.award, { subject, year, item: claim.item })),
    ]),
  ];
};
