import { pathTo } from '../issue/index.js';
import { type GrossAward, partBounds, type Part, type PaymentDue } from '../evaluate/index.js';
import { lastDayOf } from '../quantity/index.js';
import { type Document, rowNamed } from '../rule/index.js';
import type { Enterprise } from '../subject/index.js';
import type { Meanings } from './meanings.js';
import { outsideGroup, type ReceiptGroup } from './receipt-groups.js';
import { concerns } from './receipts.js';

const isFor =
  ({ award: { rule } }: GrossAward, row: number) =>
  (due: PaymentDue): boolean =>
    due.award.rule.slug === rule.slug && due.row === row;

/** Whether money of which nothing but a name is told may be for this row: it names the row, or nothing. */
const mayName = ({ award: { rule } }: GrossAward, row: number, of: string | undefined): boolean =>
  of === undefined || rule.repeats !== 'once-per-row' || rowNamed(rule, of) === rule.rowLabels[row];

/** What was paid of a row, in bounds, and what would tell it better. */
interface PaidOfRow {
  readonly low: number;
  readonly high: number;
  readonly untold: readonly string[];
}

const untoldOf = ({ missing, receipt: { path, amount } }: Meanings, isCertain: boolean): readonly string[] => [
  ...missing,
  ...(isCertain ? [] : [pathTo(path, 'level')]),
  ...(amount === undefined ? [pathTo(path, 'amount')] : []),
];

/** What money elsewhere has left of a row that came due before: the least and the most that the clause paid for it. */
const paidFor = (
  grossAward: GrossAward,
  { row, low, high }: Part,
  elsewhere: readonly Meanings[],
  group: ReceiptGroup,
  document: Document,
): PaidOfRow =>
  elsewhere.reduce<PaidOfRow>(
    (paid, each) => {
      const {
        isUnsaid,
        here,
        past,
        early,
        receipt: { of, amount },
      } = each;
      const isCertain = concerns(group, each, document) === 'yes';
      const possible = [...here, ...past];
      const mayBe = isUnsaid ? mayName(grossAward, row, of) : possible.some(isFor(grossAward, row));
      if (!mayBe) return paid;
      const mustBe = isCertain && !isUnsaid && !early && possible.every(isFor(grossAward, row));
      const bars = group.received === 'bars';
      const most = bars ? Infinity : (amount ?? Infinity);
      // Of an amount that is not told it may have been 0元.
      const least = amount === undefined ? 0 : most;
      const isTold = mustBe && most === least;
      return {
        low: Math.max(0, paid.low - most),
        high: mustBe ? Math.max(0, paid.high - least) : paid.high,
        untold: isTold ? paid.untold : [...paid.untold, ...untoldOf(each, isCertain)],
      };
    },
    { low, high, untold: [] },
  );

/**
 * Where a clause pays the difference to what it has paid before, takes that off: what this clause
 * paid, and not what money elsewhere kept it from paying.
 */
export const lessPaidBefore = (
  grossAwards: readonly GrossAward[],
  meanings: readonly Meanings[],
  document: Document,
  { received, toldThrough }: Enterprise,
): readonly GrossAward[] => {
  const group = outsideGroup(document);
  const outside =
    group === undefined
      ? []
      : meanings.filter(
          (each) => !each.receipt.claimable && each.receipt.amount !== 0 && concerns(group, each, document) !== 'no',
        );
  return grossAwards.map((grossAward) => {
    if (grossAward.before.length === 0) return grossAward;
    const paid = grossAward.before.map((part): PaidOfRow =>
      group === undefined ? { ...part, untold: [] } : paidFor(grossAward, part, outside, group, document),
    );
    const isOpen = received === undefined || toldThrough.received < lastDayOf(grossAward.year);
    const least = isOpen && group !== undefined ? 0 : Math.max(0, ...paid.map(({ low }) => low));
    const most = Math.max(0, ...paid.map(({ high }) => high));
    const parts = {
      ...grossAward.parts,
      parts: grossAward.parts.parts.map((part) => ({
        ...part,
        low: Math.max(0, part.low - most),
        high: Math.max(0, part.high - least),
      })),
    };
    return { ...grossAward, parts, beforeUntold: paid.flatMap(({ untold }) => untold), ...partBounds(parts) };
  });
};
