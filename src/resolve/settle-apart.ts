import type { GrossAward } from '../evaluate/index.js';
import { HuiqiError, issue, type Issue } from '../issue/index.js';
import { instalmentsIn, type Schedule } from '../kinds/index.js';
import { largestMoney } from '../quantity/index.js';
import type { PayableBounds } from './bounds.js';
import type { Constraint } from './constraints.js';
import type { Payable, Resolution } from './payable.js';
import { sum } from './problem.js';
import type { AfterReceipts } from './receipts.js';

/** Turns what money received leaves of gross awards into what is payable, as choices and caps have it. */
export type Settle = (
  grossAwards: readonly GrossAward[],
  afterReceipts: readonly AfterReceipts[],
  constraints: readonly Constraint[],
  /** Whether no upper bound can be stated on what they come to. */
  open: boolean,
) => Resolution;

export const totalTooLarge = (): Issue => issue('total-too-large', { path: '' }, undefined);

/** A sum that is money. Up to the largest money every sum of whole 分 is exact. */
export const exactly = (total: number): number => {
  if (total > largestMoney) throw new HuiqiError([totalTooLarge()]);
  return total;
};

/** The most that awards come to together: without end where one of them is, since it may be paid alone. */
export const mostOf = (paid: readonly number[], isEndless: boolean): number =>
  isEndless ? Infinity : exactly(sum(paid));

/** What awards come to together by the least and the most that is paid of each. */
export const totalOf = (least: readonly number[], most: readonly number[], open: boolean): PayableBounds => ({
  low: exactly(sum(least)),
  high: mostOf(most, open || most.includes(Infinity)),
});

/** A payable with what is left of its instalments, where it is paid in some and money was received for one. */
export const withLeft = (payable: Payable, { left }: AfterReceipts, schedule: Schedule | undefined): Payable =>
  left === undefined || schedule === undefined ? payable : { ...payable, left: instalmentsIn(schedule, payable, left) };

/** Settles awards that nothing ties: what is left of each is paid. */
export const settleApart: Settle = (grossAwards, afterReceipts, _, open) => ({
  payables: afterReceipts.map((each, index) =>
    withLeft({ ...each, rivals: [] }, each, grossAwards[index]?.award.rule.schedule),
  ),
  total: totalOf(
    afterReceipts.map(({ low }) => low),
    afterReceipts.map(({ high }) => high),
    open,
  ),
});
