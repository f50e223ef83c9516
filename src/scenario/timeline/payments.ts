import { type AwardOutcome, reasoning } from '../../engine/index.js';
import { itemsOf } from '../../evaluate/index.js';
import type { Condition } from '../../condition/index.js';
import { readReceipt } from '../../resolve/index.js';
import { type AwardRule, type Document, rowNamed } from '../../rule/index.js';
import { type Enterprise, type Item, type Receipt, tellingLevel } from '../../subject/index.js';
import { intervalOf, isFixed } from '../interval.js';

/** What one payment is for: a whole award, one row of its table, or one item. */
export interface Payment {
  /** What a receipt for it names; nothing for an award paid once in a life, and for an item without a name. */
  readonly of: string | undefined;
  /** Absent where it is not settled, or not settled how the whole falls to the rows. */
  readonly amount: number | undefined;
  /** The most it can be. */
  readonly most: number;
  /** What the clause grants for it, whatever was paid before. */
  readonly granted: number;
  /** Whether it is settled that it is paid. */
  readonly isSure: boolean;
}

const itemOf = (outcome: AwardOutcome, items: readonly Item[]): Item | undefined =>
  items.find((item) => (item.of ?? item.path) === outcome.of && tellingLevel(item) === outcome.level);

/** An award of one year with what it pays. */
export interface Paying {
  readonly outcome: AwardOutcome;
  readonly rule: AwardRule;
  readonly payments: readonly Payment[];
  /** The most it pays; without end where it stands for each of an unknown number of items. */
  readonly most: number;
  /** Whether receipts can tell its payments from others of the same award. */
  readonly isNamed: boolean;
}

/** The levels that an award is for, where every row asks for one. */
const levelsMeant = (condition: Condition): readonly unknown[] | undefined => {
  if (condition.kind === 'all') return condition.conditions.map(levelsMeant).find((levels) => levels !== undefined);
  if (condition.kind !== 'comparison' || condition.fact.name !== 'itemLevel' || condition.operator !== 'equal') return undefined;
  return condition.operand.kind === 'values' ? condition.operand.values : undefined;
};

/**
 * Whether a receipt can say which payment of its award it is for. It names an item and not its
 * level: of two titles of one name that the award may be for it cannot say which.
 */
const canBeNamed = (outcome: AwardOutcome, { repeats, items: source, condition }: AwardRule, subject: Enterprise): boolean => {
  if (repeats !== 'once-per-item' || source === undefined) return true;
  const items = itemsOf(subject, source) ?? [];
  const name = itemOf(outcome, items)?.of;
  const levels = levelsMeant(condition);
  const isMeant = (item: Item): boolean => item.kind !== 'title' || item.level === undefined || levels === undefined || levels.includes(item.level);
  return name !== undefined && items.filter((item) => item.of === name && isMeant(item)).length === 1;
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

interface PaidRow {
  readonly label: string;
  readonly amount: number;
  readonly isYes: boolean;
}

/** The rows that an award may be paid by: of several that hold only the highest, unless each is paid. */
const paidRows = (outcome: AwardOutcome, { rows: { length: size }, rowLabels, rowRanks, severalRows, together }: AwardRule): readonly PaidRow[] => {
  const open = outcome[reasoning]().rows.flatMap(({ amount, trace: { truth } }, index): readonly (PaidRow & { readonly rank: number })[] =>
    truth === 'no' ? [] : [{ label: rowLabels[index % size] ?? '', amount, isYes: truth === 'yes', rank: rowRanks[index % size] ?? 0 }],
  );
  const surely = Math.max(-Infinity, ...open.map(({ rank, isYes }) => (isYes ? rank : -Infinity)));
  const rows = severalRows === 'each' || together ? open : open.filter(({ rank }) => rank >= surely);
  return [...new Set(rows.map(({ label }) => label))].flatMap((label) => {
    const own = rows.filter((row) => row.label === label);
    return own.find(({ isYes }) => isYes) ?? own.slice(0, 1);
  });
};

/** Whether a receipt under that name is for this award, or for one of the rows it may be paid by. */
export const isNamedBy = (of: string | undefined, outcome: AwardOutcome, rule: AwardRule): boolean => {
  if (rule.repeats === 'once' || of === undefined) return true;
  return rule.repeats === 'once-per-item' ? of === outcome.of : paidRows(outcome, rule).some(({ label }) => label === of);
};

const rowPayments = (outcome: AwardOutcome, rule: AwardRule, received: readonly Receipt[], document: Document): readonly Payment[] => {
  const payable = intervalOf(outcome.payable);
  const rows = paidRows(outcome, rule);
  const isAlternative = rule.severalRows !== 'each' && !rule.together;
  const isSettled = outcome.truth === 'yes' && isFixed(payable) && (rows.length === 1 || !isAlternative);
  // A row that a receipt names is paid elsewhere; where the others make up the whole, they are what is paid.
  const others = rows.filter(({ label }) => !received.some((receipt) => receipt.of !== undefined && readReceipt(receipt, document).matter === rule.matter && rowNamed(rule, receipt.of) === label));
  const isWhole = isSettled && sum(others.map(({ amount }) => amount)) === payable.low;
  return (isWhole ? others : rows).map(({ label, amount, isYes }) => ({
    of: label,
    amount: isWhole ? amount : isSettled && rows.length === 1 ? payable.low : undefined,
    most: Math.min(amount, payable.high),
    granted: amount,
    isSure: isSettled && isYes,
  }));
};

const paymentsOf = (outcome: AwardOutcome, rule: AwardRule, { received = [] }: Enterprise, document: Document): readonly Payment[] => {
  const payable = intervalOf(outcome.payable);
  if (payable.high === 0) return [];
  if (rule.repeats === 'once-per-row') return rowPayments(outcome, rule, received, document);
  const isSure = outcome.truth === 'yes' && isFixed(payable);
  return [{ of: rule.repeats === 'once' ? undefined : outcome.of, amount: isSure ? payable.low : undefined, most: payable.high, granted: intervalOf(outcome.amount).high, isSure }];
};

/** What an award pays, taken apart as receipts would name it. */
export const payingOf = (outcome: AwardOutcome, rule: AwardRule, subject: Enterprise, document: Document): Paying => ({
  outcome,
  rule,
  payments: paymentsOf(outcome, rule, subject, document),
  most: outcome.each === true ? Infinity : intervalOf(outcome.payable).high,
  isNamed: canBeNamed(outcome, rule, subject),
});
