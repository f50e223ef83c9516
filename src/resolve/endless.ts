import type { GrossAward } from '../evaluate/index.js';
import type { AwardRule, Document, GroupFile } from '../rule/index.js';
import { standsForMany } from './constraints.js';
import type { AfterReceipts } from './receipts.js';

/** Whether a gross award stands for each of an unknown number of items, and nothing limits how many are paid. */
const isEndless = (grossAward: GrossAward, groups: readonly GroupFile[]): boolean =>
  standsForMany(grossAward) && isUnlimited(grossAward.award.rule, groups);

/** Whether of an award for each of several items nothing limits how many are paid. */
export const isUnlimited = (rule: AwardRule, groups: readonly GroupFile[]): boolean =>
  !rule.together &&
  !groups.some(
    (group) =>
      group.active && group.kind !== 'receipts' && group.members.includes(rule.slug) && group.per === undefined,
  );

/** Whether no upper bound can be stated on what the gross awards come to. */
export const isOpen = (
  grossAwards: readonly GrossAward[],
  afterReceipts: readonly AfterReceipts[],
  { groups }: Document,
): boolean =>
  grossAwards.some((grossAward, index) => (afterReceipts[index]?.high ?? 0) > 0 && isEndless(grossAward, groups));
