import { formatMoney, formatSpan, lastDayOf, type Money, type DaySpan, yearOf } from '../../quantity/index.js';
import { type ReadReceipt, readReceipt } from '../../resolve/index.js';
import { type AwardRule, type Document, rowNamed } from '../../rule/index.js';
import { agree, type Enterprise, keyOfName, type Receipt, type TitleLevel } from '../../subject/index.js';
import type { Paying, TimelinePayment } from './payments.js';

/** A receipt under the plan's own name, as an input's `received` lists it. */
export interface PlanReceipt {
  readonly policy: string;
  readonly matter: string;
  readonly of?: string;
  /** The level of the title it was for, of a title that comes at several. */
  readonly titleLevel?: TitleLevel;
  /** The year it was for, of an award that is due every year. */
  readonly forYear?: number;
  readonly amount?: string;
  readonly on: string;
  /** Paid before this enterprise was founded, to another whose history it took over. */
  readonly predecessor?: true;
}

/** What a plan has paid by the end of a year: for certain, and perhaps. */
export interface Carried {
  /** To be listed under `received` when later years are evaluated by themselves. */
  readonly received: readonly PlanReceipt[];
  /** Payments that what is missing leaves open. */
  readonly possibly: readonly PlanReceipt[];
}

/** A payment that may have been made. */
export interface Doubt {
  readonly receipt: Receipt;
  /** The gross award that it would be a payment of, by its place in its year; nothing where it was carried over. */
  readonly from: { readonly year: number; readonly awardAt: number } | undefined;
}

/** The same as it is reckoned with. */
export interface Ledger {
  readonly sure: readonly Receipt[];
  readonly doubts: readonly Doubt[];
}

type NamedReceipt = Pick<Receipt, 'matter' | 'of' | 'titleLevel' | 'forYear'>;

const isSame = (a: NamedReceipt, b: NamedReceipt): boolean =>
  a.matter === b.matter &&
  keyOfName(a) === keyOfName(b) &&
  agree(a.titleLevel, b.titleLevel) &&
  agree(a.forYear, b.forYear);

// In the world in which what may have been paid was paid, it was of some money: at most this.
const receiptOf = (
  { of, titleLevel, amount, most }: TimelinePayment,
  { matter, slug, repeats }: AwardRule,
  { id, policyNames }: Document,
  year: number,
): Receipt => {
  const on: DaySpan = { from: lastDayOf(year), through: lastDayOf(year) };
  return {
    path: `carried.${String(year)}.${slug}`,
    entry: undefined,
    policy: policyNames.find((name) => name !== id) ?? id,
    matter,
    of,
    titleLevel,
    forYear: repeats === 'once-per-year' ? year : undefined,
    instalment: undefined,
    amount: (amount ?? most) as Money,
    on,
    when: on,
    claimable: false,
    level: undefined,
  };
};

type Received = NonNullable<Enterprise['received']>;

const ownIn = new WeakMap<Received, ReadonlyMap<Document, readonly ReadReceipt[]>>();

/** What an input lists of a plan's own money, read once: every payment of every year is held against it. */
const ownReceipts = (received: Received, document: Document): readonly ReadReceipt[] => {
  const own =
    ownIn.get(received)?.get(document) ??
    received
      .map((receipt) => readReceipt(receipt, document))
      .filter(({ isOwn, receipt: { claimable } }) => isOwn && !claimable);
  ownIn.set(received, new Map([[document, own]]));
  return own;
};

/** Whether an input lists a payment of this plan that may be this one: it is not added again. */
const isListed = (receipt: Receipt, rule: AwardRule, { received = [] }: Enterprise, document: Document): boolean =>
  ownReceipts(received, document).some(({ matter, receipt: listed }) => {
    const of = listed.of === undefined ? undefined : (rowNamed(rule, listed.of) ?? listed.of);
    return isSame({ matter, of, titleLevel: listed.titleLevel, forYear: listed.forYear }, receipt);
  });

/** Whether two rules of one matter paid in one year: both sums were paid. */
const isBeside = (a: Receipt, b: Receipt): boolean => a.path !== b.path && a.when.from === b.when.from;

/**
 * The ledger after a gross award of a year: what it pays for certain is carried as received, what it may have
 * paid as a doubt, and nothing twice.
 */
export const carry = (
  ledger: Ledger,
  { grossAward: { year }, rule, payments, isNamed }: Paying,
  awardAt: number,
  document: Document,
  subject: Enterprise,
): Ledger =>
  payments.reduce(({ sure, doubts }: Ledger, payment): Ledger => {
    const receipt = receiptOf(payment, rule, document, year);
    // What is paid whatever the input lists is none of what it lists.
    const isKnown =
      (!payment.isSure && isListed(receipt, rule, subject, document)) ||
      sure.some((each) => isSame(each, receipt) && !isBeside(each, receipt));
    if (!isNamed || isKnown) return { sure, doubts };
    if (payment.isSure)
      return { sure: [...sure, receipt], doubts: doubts.filter((doubt) => !isSame(doubt.receipt, receipt)) };
    return doubts.some((doubt) => isSame(doubt.receipt, receipt))
      ? { sure, doubts }
      : { sure, doubts: [...doubts, { receipt, from: { year, awardAt } }] };
  }, ledger);

const listed = (
  { policy = '', matter = '', of, titleLevel, forYear, amount, on }: Receipt,
  foundedIn: number | undefined,
): PlanReceipt => ({
  policy,
  matter,
  ...(of === undefined ? {} : { of }),
  ...(titleLevel === undefined ? {} : { titleLevel }),
  ...(forYear === undefined ? {} : { forYear }),
  ...(amount === undefined ? {} : { amount: formatMoney(amount) }),
  on: on === undefined ? '' : formatSpan(on),
  ...(on !== undefined && foundedIn !== undefined && yearOf(on.through) < foundedIn ? { predecessor: true } : {}),
});

/** A ledger as it is written down. */
export const writtenDown = ({ sure, doubts }: Ledger, { history }: Enterprise): Carried => {
  const { foundedIn } = history.told.revenue;
  return {
    received: sure.map((receipt) => listed(receipt, foundedIn)),
    possibly: doubts.map(({ receipt }) => listed({ ...receipt, amount: undefined }, foundedIn)),
  };
};
