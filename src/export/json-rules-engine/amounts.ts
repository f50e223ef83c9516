import { moneyOf } from '../../engine/index.js';
import { isAward, paidFor } from '../../kinds/index.js';
import type { Money } from '../../quantity/index.js';
import type { AwardRule } from '../../rule/index.js';
import type { PlainFacts } from './facts.js';
import type { ExportedRule } from './rules.js';

/** A rule's row that fired. */
export interface Fired {
  /** The rule's id. */
  readonly rule: string;
  readonly row: number;
  /** The item it fired for: its name, or its path where it has none; absent for the enterprise. */
  readonly of?: string;
  /** Where the input lists that item. */
  readonly path?: string;
  /** What the row alone would pay, in 分; 0 for what is not about money. */
  readonly amount: Money;
}

/** What an award comes to, before non-duplication. */
export type Paid = Omit<Fired, 'row'>;

/** What one row pays, in 分. */
export const rowAmount = ({ rule, row }: ExportedRule, facts: PlainFacts): Money => {
  if (!isAward(rule)) return 0 as Money;
  const { payment } = rule;
  const known = payment.reads.map(({ id }) => ({ low: Number(facts[id]), high: Number(facts[id]) }));
  return payment.paid(row, known).high as Money;
};

/** What the rows of one award that fired in one run pay together. */
export const awardAmount = (
  rule: AwardRule,
  due: readonly Pick<Fired, 'row' | 'amount'>[],
  paidBefore: readonly Money[],
): Money => moneyOf(paidFor(rule, due, paidBefore));
