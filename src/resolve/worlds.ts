import type { Claim, PaymentDue } from '../evaluate/index.js';
import { lastDayOf } from '../quantity/index.js';
import type { Document } from '../rule/index.js';
import type { Enterprise, Receipt } from '../subject/index.js';
import type { Meanings } from './meanings.js';
import { receiptGroups } from './receipt-groups.js';
import { afterReceipts, concerns, type Match, type Net } from './receipts.js';

/** Money of this plan, by the payment it was for. */
export interface PaidByPlan {
  readonly rule: string;
  /** What tells it from other payments of its rule; nothing where that is not known. */
  readonly key: string | undefined;
  /** The name of its item. */
  readonly name: string | undefined;
  /** Whether it is for a payment of the year that is decided. */
  readonly thisYear: boolean;
  readonly receipt: Receipt;
}

/** One way in which everything that was received may have been meant. */
export interface World {
  /** What each claim comes to, in the order of the claims. */
  readonly nets: readonly Net[];
  readonly paid: readonly PaidByPlan[];
}

/** More ways than this are not taken apart: every receipt then leaves whatever it may be for in doubt. */
export const mostWorlds = 32;

/** A payment of the year, or something else of a rule; of none where it is not known which. */
type Option = { readonly here: PaymentDue } | { readonly here: undefined; readonly rules: readonly string[] };

const isMoney = ({ receipt: { claimable, amount } }: Meanings): boolean => claimable || amount !== 0;

const matchOf = (meanings: Meanings, { row }: PaymentDue, isCertain: boolean): Match => ({
  receipt: meanings.receipt,
  isOwn: meanings.isOwn,
  matter: meanings.matter,
  isUnsaid: meanings.isUnsaid,
  truth: isCertain ? 'yes' : 'unknown',
  row,
  missing: isCertain ? [] : meanings.missing,
});

const rulesOfPlan = ({ groups }: Document): readonly string[] => [
  ...new Set(groups.flatMap((group) => (group.kind !== 'receipts' && group.active && group.span === 'plan' ? group.members : []))),
];

const rulesOf = ({ matter }: Meanings, { rules }: Document): readonly string[] => rules.flatMap((rule) => (rule.kind === 'award' && rule.matter === matter ? [rule.slug] : []));

const optionsOf = (meanings: Meanings, document: Document): readonly Option[] => {
  const here = meanings.here.map((due): Option => ({ here: due }));
  if (!meanings.elsewhere) return here;
  // Money of this plan that does not say for what may have been for any award that is paid once in the whole plan.
  const others = meanings.isUnsaid && meanings.isOwn ? rulesOfPlan(document).map((rule): Option => ({ here: undefined, rules: [rule] })) : [];
  return [...here, ...others, { here: undefined, rules: rulesOf(meanings, document) }];
};

/** The receipts of which it is not known what they were for. */
export const doubtfulIn = (meanings: readonly Meanings[], document: Document): readonly Meanings[] => meanings.filter((each) => optionsOf(each, document).length > 1);

const paidBy = ({ receipt, isOwn, past }: Meanings, option: Option): readonly PaidByPlan[] => {
  if (!isOwn || receipt.claimable) return [];
  if (option.here !== undefined) {
    const { award, key, item, on } = option.here;
    return [{ rule: award.rule.slug, key, name: item?.of, thisYear: on.from <= receipt.when.through, receipt }];
  }
  const [only, ...more] = past;
  return option.rules.map((rule) => ({
    rule,
    key: more.length === 0 ? only?.key : undefined,
    name: receipt.of ?? (more.length === 0 ? only?.item?.of : undefined),
    thisYear: false,
    receipt,
  }));
};

const countOf = (options: readonly (readonly Option[])[]): number => options.reduce((count, each) => count * Math.max(1, each.length), 1);

const combinations = (options: readonly (readonly Option[])[]): readonly (readonly Option[])[] =>
  options.reduce<readonly (readonly Option[])[]>((all, each) => all.flatMap((before) => each.map((option) => [...before, option])), [[]]);

/**
 * Every way in which the receipts may have been meant, each for one thing. Where there are too many
 * it is one world, in which each receipt that may be for several things is perhaps for any of them.
 *
 * @param most how many ways are taken apart.
 */
export const worldsOf = (claims: readonly Claim[], meanings: readonly Meanings[], { received, toldThrough }: Enterprise, document: Document, most = mostWorlds): readonly [World, ...World[]] => {
  const groups = receiptGroups(document);
  const held = meanings.filter((each) => isMoney(each) && groups.some((group) => concerns(group, each, document) !== 'no'));
  const netsUnder = (matchesOf: (claim: number) => readonly Match[]): readonly Net[] =>
    claims.map((claim, index) => afterReceipts(claim, received === undefined ? undefined : matchesOf(index), document, toldThrough.received < lastDayOf(claim.year)));
  const options = held.map((each) => optionsOf(each, document));
  if (countOf(options) > most) {
    const matches = held.flatMap((each, index) => each.here.map((due) => ({ due, match: matchOf(each, due, options[index]?.length === 1) })));
    return [
      {
        nets: netsUnder((claim) => matches.filter(({ due }) => due.claim === claim).map(({ match }) => match)),
        // Only what was paid whatever a receipt was for.
        paid: held.flatMap((each, index) => (options[index]?.length === 1 ? options[index].flatMap((option) => paidBy(each, option)) : [])),
      },
    ];
  }
  const [first, ...rest] = combinations(options).map((chosen): World => {
    const matches = chosen.flatMap(({ here }, index) => (here === undefined ? [] : [{ claim: here.claim, match: matchOf(held[index] as Meanings, here, true) }]));
    return {
      nets: netsUnder((claim) => matches.filter((each) => each.claim === claim).map(({ match }) => match)),
      paid: chosen.flatMap((option, index) => paidBy(held[index] as Meanings, option)),
    };
  });
  return [first as World, ...rest];
};
