import { moneyOf } from '../../engine/index.js';
import type { Money } from '../../quantity/index.js';
import type { AwardRule } from '../../rule/index.js';
import type { PlainFacts } from './facts.js';
import type { ExportedRule } from './rules.js';
import { approvedFact } from './sheets.js';

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
  if (rule.kind !== 'award') return 0 as Money;
  if (rule.payment.kind === 'rows') return rule.payment.amounts[row] ?? (0 as Money);
  return Math.min(rule.payment.upTo, Number(facts[approvedFact])) as Money;
};

/** What the rows of one award that fired in one run pay together. */
export const awardAmount = (
  { severalRows, rowRanks }: AwardRule,
  due: readonly Pick<Fired, 'row' | 'amount'>[],
  paidBefore: readonly Money[],
): Money => {
  if (severalRows === 'each') return moneyOf(due.reduce((sum, { amount }) => sum + amount, 0));
  const rankOf = ({ row }: Pick<Fired, 'row'>): number => rowRanks[row] ?? 0;
  const top = Math.max(...due.map(rankOf));
  const highest = Math.max(0, ...due.flatMap((fired) => (rankOf(fired) === top ? [fired.amount] : [])));
  if (severalRows === 'highest') return highest as Money;
  return Math.max(0, highest - Math.max(0, ...paidBefore)) as Money;
};
