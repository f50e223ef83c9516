import { type GrossAward, itemsOf, type Part } from '../../evaluate/index.js';
import type { Condition } from '../../condition/index.js';
import { readReceipt } from '../../resolve/index.js';
import { addsUp, type AwardRule, type Document, rowNamed } from '../../rule/index.js';
import { agree, type Enterprise, type Item, keyOfName, type Receipt, type TitleLevel } from '../../subject/index.js';
import { YES } from '../../truth/truth.js';
import { type MoneyInterval, isFixed } from '../interval.js';

/** What one payment is for: a whole award, one row of its table, or one item. */
export interface TimelinePayment {
  /** What a receipt for it names; nothing for an award paid once in a life, and for an item without a name. */
  readonly of: string | undefined;
  /** The level of the title it is for, of a title that comes at several. */
  readonly titleLevel: TitleLevel | undefined;
  /** Absent where it is not settled. */
  readonly amount: number | undefined;
  /** The most it can be. */
  readonly most: number;
  /** What the clause grants for it, whatever was paid before. */
  readonly granted: number;
  /** Whether it is settled that it is paid. */
  readonly isSure: boolean;
}

/** A gross award of one year, what is payable of it, and what it pays. */
export interface Paying {
  readonly grossAward: GrossAward;
  readonly rule: AwardRule;
  readonly payments: readonly TimelinePayment[];
  /** The most it pays; without end where it stands for each of an unknown number of items. */
  readonly most: number;
  /** Whether receipts can tell its payments from others of the same award. */
  readonly isNamed: boolean;
}

/** The levels that an award is for, where every row asks for one. */
const levelsMeant = (condition: Condition): readonly unknown[] | undefined => {
  if (condition.kind === 'all') return condition.conditions.map(levelsMeant).find((levels) => levels !== undefined);
  if (condition.kind !== 'comparison' || condition.fact.name !== 'itemLevel' || condition.operator !== 'equal')
    return undefined;
  return condition.operand.kind === 'values' ? condition.operand.values : undefined;
};

const levelOf = (item: Item | undefined): TitleLevel | undefined => (item?.kind === 'title' ? item.level : undefined);

/**
 * Whether a receipt can say which payment of its award it is for: by the name of the item and, of
 * two titles of one name, by the level.
 */
const canBeNamed = (
  item: Item | undefined,
  { repeats, items: source, condition }: AwardRule,
  subject: Enterprise,
): boolean => {
  if (repeats === 'once' || repeats === 'once-per-row' || source === undefined) return true;
  const levels = levelsMeant(condition);
  const isMeant = (other: Item): boolean =>
    levels === undefined || levelOf(other) === undefined || levels.includes(levelOf(other));
  if (item?.of === undefined) return false;
  const isAlike = (other: Item): boolean =>
    keyOfName(other) === keyOfName(item) && agree(levelOf(other), levelOf(item)) && isMeant(other);
  return (itemsOf(subject, source) ?? []).filter(isAlike).length === 1;
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

interface PaidRow {
  /** How a receipt names it. */
  readonly label: string;
  /** What the clause grants for it. */
  readonly amount: number;
  readonly isYes: boolean;
}

/** The rows that an award may be paid by: of several that hold only the highest, unless each is paid. */
const paidRows = ({ award: { rule }, parts, truth }: GrossAward): readonly PaidRow[] => {
  const paid = ({ row, high }: Part, isYes: boolean): PaidRow => ({
    label: rule.rowLabels[row] ?? '',
    amount: rule.payment.reads.length === 0 ? rule.payment.most(row) : high,
    isYes,
  });
  if (parts.kind === 'one') {
    const isOnly = truth === YES && parts.parts.length === 1;
    return parts.parts.map((part) => paid(part, isOnly));
  }
  return parts.parts.filter(({ high }) => high > 0).map((part) => paid(part, part.low > 0));
};

/** A sum shared out among rows in the proportion of what the clause grants for each, to the 分: the first takes what is left over. */
const sharedOut = (total: number, rows: readonly PaidRow[]): readonly number[] => {
  const granted = BigInt(sum(rows.map(({ amount }) => amount)));
  const shares = rows.map(({ amount }) => (granted === 0n ? 0 : Number((BigInt(total) * BigInt(amount)) / granted)));
  return shares.map((share, index) => (index === 0 ? share + total - sum(shares) : share));
};

/** Whether a receipt under that name is for this award, or for one of the rows or the item it may be paid by. */
export const isNamedBy = (receipt: Pick<Receipt, 'of' | 'titleLevel' | 'forYear'>, grossAward: GrossAward): boolean => {
  const {
    award: { rule },
    year,
    item,
  } = grossAward;
  if (rule.repeats === 'once-per-year' && !agree(receipt.forYear, year)) return false;
  if (rule.repeats === 'once' || receipt.of === undefined) return true;
  if (rule.repeats === 'once-per-row') return paidRows(grossAward).some(({ label }) => label === receipt.of);
  return item?.of === undefined || (keyOfName(item) === keyOfName(receipt) && agree(levelOf(item), receipt.titleLevel));
};

const rowPayments = (
  grossAward: GrossAward,
  payable: MoneyInterval,
  { received = [] }: Enterprise,
  document: Document,
): readonly TimelinePayment[] => {
  const { rule } = grossAward.award;
  const rows = paidRows(grossAward);
  const isAlternative = !addsUp(rule);
  const isSettled = grossAward.truth === YES && isFixed(payable) && (rows.length === 1 || !isAlternative);
  // A row that a receipt names is paid elsewhere; where the others make up the whole, they are what is paid.
  const others = rows.filter(
    ({ label }) =>
      !received.some(
        (receipt) =>
          receipt.of !== undefined &&
          readReceipt(receipt, document).matter === rule.matter &&
          rowNamed(rule, receipt.of) === label,
      ),
  );
  const isWhole = isSettled && sum(others.map(({ amount }) => amount)) === payable.low;
  const paid = isWhole ? others : rows;
  // What was taken off the whole is taken off each in proportion: together they are what is paid.
  const shares = sharedOut(payable.low, paid);
  return paid.map(({ label, amount, isYes }, index) => ({
    of: label,
    titleLevel: undefined,
    amount: isSettled ? shares[index] : undefined,
    most: Math.min(amount, payable.high),
    granted: amount,
    isSure: isSettled && isYes,
  }));
};

const paymentsOf = (
  grossAward: GrossAward,
  payable: MoneyInterval,
  subject: Enterprise,
  document: Document,
): readonly TimelinePayment[] => {
  const {
    award: { rule },
    item,
    truth,
  } = grossAward;
  if (payable.high === 0) return [];
  if (rule.repeats === 'once-per-row') return rowPayments(grossAward, payable, subject, document);
  const isSure = truth === YES && isFixed(payable);
  const isItem = (rule.repeats === 'once-per-item' || rule.repeats === 'once-per-year') && item !== undefined;
  return [
    {
      of: isItem ? (item.of ?? item.path) : undefined,
      titleLevel: isItem ? levelOf(item) : undefined,
      amount: isSure ? payable.low : undefined,
      most: payable.high,
      granted: grossAward.high,
      isSure,
    },
  ];
};

/** What a gross award pays, taken apart as receipts would name it. */
export const payingOf = (
  grossAward: GrossAward,
  payable: MoneyInterval,
  subject: Enterprise,
  document: Document,
): Paying => ({
  grossAward,
  rule: grossAward.award.rule,
  payments: paymentsOf(grossAward, payable, subject, document),
  most: grossAward.unlisted && !grossAward.award.rule.together ? Infinity : payable.high,
  isNamed: canBeNamed(grossAward.item, grossAward.award.rule, subject),
});
