import { type Claim, partBounds, type Part, type PaymentDue } from '../evaluate/index.js';
import { lastDayOf } from '../quantity/index.js';
import type { Document } from '../rule/index.js';
import type { Enterprise } from '../subject/index.js';
import type { Meanings } from './meanings.js';
import { outsideGroup, type ReceiptGroup } from './receipt-groups.js';
import { concerns } from './receipts.js';

const isFor = ({ award: { rule } }: Claim, label: string) => (due: PaymentDue): boolean => due.award.rule.slug === rule.slug && due.key === label;

/** What money elsewhere has left of a row that came due before: the least and the most that the clause paid for it. */
const paidFor = (claim: Claim, { label, low, high }: Part, elsewhere: readonly Meanings[], group: ReceiptGroup, document: Document): { readonly low: number; readonly high: number } =>
  elsewhere.reduce(
    (paid, each) => {
      const { isUnsaid, here, past, early, receipt: { amount } } = each;
      const isCertain = concerns(group, each, document) === 'yes';
      const possible = [...here, ...past];
      const mayBe = isUnsaid || possible.some(isFor(claim, label));
      const mustBe = mayBe && isCertain && !isUnsaid && !early && possible.every(isFor(claim, label));
      const most = group.received === 'bars' ? Infinity : (amount ?? Infinity);
      const least = group.received === 'bars' ? Infinity : (amount ?? 0);
      return { low: mayBe ? Math.max(0, paid.low - most) : paid.low, high: mustBe ? Math.max(0, paid.high - least) : paid.high };
    },
    { low, high },
  );

/**
 * Where a clause pays the difference to what it has paid before, takes that off: what this clause
 * paid, and not what money elsewhere kept it from paying.
 */
export const lessPaidBefore = (claims: readonly Claim[], meanings: readonly Meanings[], document: Document, { received, toldThrough }: Enterprise): readonly Claim[] => {
  const group = outsideGroup(document);
  const outside = group === undefined ? [] : meanings.filter((each) => !each.receipt.claimable && each.receipt.amount !== 0 && concerns(group, each, document) !== 'no');
  return claims.map((claim) => {
    if (claim.before.length === 0) return claim;
    const paid = claim.before.map((part) => (group === undefined ? part : paidFor(claim, part, outside, group, document)));
    const isOpen = received === undefined || toldThrough.received < lastDayOf(claim.year);
    const least = isOpen && group !== undefined ? 0 : Math.max(0, ...paid.map(({ low }) => low));
    const most = Math.max(0, ...paid.map(({ high }) => high));
    const parts = { ...claim.parts, parts: claim.parts.parts.map((part) => ({ ...part, low: Math.max(0, part.low - most), high: Math.max(0, part.high - least) })) };
    return { ...claim, parts, ...partBounds(parts) };
  });
};
