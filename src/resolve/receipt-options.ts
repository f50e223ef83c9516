import type { GrossAward, PaymentDue } from '../evaluate/index.js';
import { firstDayOf } from '../quantity/index.js';
import { awardsIn, type Document } from '../rule/index.js';
import type { Meanings } from './meanings.js';
import { receiptGroups } from './receipt-groups.js';
import { thingPaid } from './receipt-names.js';
import { concerns } from './receipts.js';

/** More ways than this are not taken apart: every receipt then leaves whatever it may be for in doubt. */
export const mostWorlds = 32;

/** A payment of the year, or something else of a rule; of none where it is not known which. */
export type MeaningOption =
  | { readonly here: PaymentDue; readonly instalment: number | undefined }
  | {
      readonly here: undefined;
      readonly rules: readonly string[];
      readonly key: string | undefined;
      readonly name: string | undefined;
    };

const rulesOf = ({ matter }: Meanings, document: Document): readonly string[] =>
  awardsIn(document).flatMap((rule) => (rule.matter === matter ? [rule.slug] : []));

/** Rules for which money of the plan that does not say for what may have taken a place that a gross award needs. */
const rulesInReach = (
  meanings: Meanings,
  grossAwards: readonly GrossAward[],
  { groups }: Document,
): readonly string[] => {
  if (!meanings.isUnsaid || !meanings.isOwn) return [];
  const payable = new Set(grossAwards.flatMap(({ award: { rule }, high }) => (high > 0 ? [rule.slug] : [])));
  const reaching = groups.filter(
    (group) =>
      group.kind !== 'receipts' &&
      group.active &&
      group.span === 'plan' &&
      group.members.some((member) => payable.has(member)),
  );
  return [...new Set(reaching.flatMap((group) => (group.kind === 'receipts' ? [] : group.members)))];
};

/** Whether money for one of these rules takes a place among others. */
const isInChoice = (rules: readonly string[], { groups }: Document): boolean =>
  groups.some(
    (group) => group.kind !== 'receipts' && group.active && rules.some((rule) => group.members.includes(rule)),
  );

/** Whether it is money of the plan that may have taken a place in a choice, or part of a cap. */
export const mayTakePlace = (meanings: Meanings, document: Document): boolean => {
  const { isOwn, isUnsaid, receipt } = meanings;
  if (!isOwn || receipt.claimable) return false;
  return isUnsaid
    ? document.groups.some(({ kind, active }) => kind !== 'receipts' && active)
    : isInChoice(rulesOf(meanings, document), document);
};

const isSamePayment = (a: PaymentDue, b: PaymentDue): boolean => thingPaid(a) === thingPaid(b);

type ByThing = ReadonlyMap<string, readonly PaymentDue[]>;

const sortedByThing = (payments: readonly PaymentDue[]): ByThing => {
  const found = new Map<string, PaymentDue[]>();
  for (const due of payments) {
    const thing = thingPaid(due);
    const own = found.get(thing);
    if (own === undefined) found.set(thing, [due]);
    else own.push(due);
  }
  return found;
};

const sorted = new WeakMap<readonly PaymentDue[], ByThing>();

/** Payments by the one thing that they are for, sorted once: receipts that say the same share what they may be for. */
const byThing = (payments: readonly PaymentDue[]): ByThing => {
  const known = sorted.get(payments) ?? sortedByThing(payments);
  sorted.set(payments, known);
  return known;
};

/** What it may be for that is none of the year's gross awards: what came due in other years, and what nobody told of. */
export const elsewhereIn = (
  meanings: Meanings,
  grossAwards: readonly GrossAward[],
  document: Document,
): readonly MeaningOption[] => {
  const { elsewhere, past, early, here, receipt } = meanings;
  if (!elsewhere) return [];
  const unsaid = rulesInReach(meanings, grossAwards, document).map((rule): MeaningOption => ({
    here: undefined,
    rules: [rule],
    key: undefined,
    name: receipt.of,
  }));
  const others = [...byThing(past)].flatMap(([thing, [first]]) =>
    first === undefined || byThing(here).has(thing) ? [] : [first],
  );
  const known =
    others.length > mostWorlds
      ? []
      : others.map(({ award: { rule }, key, item }): MeaningOption => ({
          here: undefined,
          rules: [rule.slug],
          key,
          name: receipt.of ?? item?.of,
        }));
  const untold: MeaningOption = {
    here: undefined,
    rules: rulesOf(meanings, document),
    key: undefined,
    name: receipt.of,
  };
  return [...unsaid, ...known, ...(early || meanings.isUnsaid || known.length === 0 ? [untold] : [])];
};

const nothing: MeaningOption = { here: undefined, rules: [], key: undefined, name: undefined };

/**
 * The instalments of a payment that money may be, by their places, and the whole of it: one that is not there yet by the
 * day of the money it was not. Money of other policies is for the whole.
 */
export const instalmentsFor = (
  { receipt, isOwn, past }: Meanings,
  due: PaymentDue,
): readonly (number | undefined)[] => {
  const { instalments } = due.award.rule.schedule ?? {};
  if (instalments === undefined || !isOwn || receipt.claimable) return [undefined];
  const { instalment, when } = receipt;
  const there = instalments.parts.flatMap(({ after }, at) => {
    const from = Math.max(due.on.from, firstDayOf(due.year + after));
    const isMeant =
      instalment === undefined ? from <= when.through : at === instalment - 1 && due.on.from <= when.through;
    return isMeant ? [at] : [];
  });
  // What is paid once and came due before as well was paid as of then.
  const isOfBefore = past.some((each) => isSamePayment(each, due) && each.year !== due.year);
  return instalment === undefined || there.length === 0 || isOfBefore ? [...there, undefined] : there;
};

/**
 * Payments of the year that money is for at once: what is paid once in a life is one thing by its matter, and money that
 * bars it bars every rule of it. Of a difference it is one sum, which is taken off one payment.
 */
export const barredWith = (meanings: Meanings, due: PaymentDue, document: Document): readonly PaymentDue[] =>
  receiptGroups(document).some(
    (group) => group.received === 'difference' && concerns(group, meanings, document) !== 'no',
  )
    ? [due]
    : (byThing(meanings.here).get(thingPaid(due)) ?? []);

/** Everything that it may be for; where its amount is not told it may have been 0元, and for nothing. */
const optionsIn = (
  meanings: Meanings,
  grossAwards: readonly GrossAward[],
  document: Document,
): readonly MeaningOption[] => {
  const {
    here,
    receipt: { amount, claimable },
    isOwn,
  } = meanings;
  const told = [
    ...here
      .filter((due) => barredWith(meanings, due, document)[0] === due)
      .flatMap((due) => instalmentsFor(meanings, due).map((instalment): MeaningOption => ({ here: due, instalment }))),
    ...elsewhereIn(meanings, grossAwards, document),
  ];
  const takesPlace =
    here.length > 0 ||
    (isOwn && told.some((option) => option.here === undefined && isInChoice(option.rules, document)));
  return amount === undefined && !claimable && takesPlace ? [...told, nothing] : told;
};

/**
 * Everything that each receipt may be for, among some gross awards. Receipts that say the same share what they may be for,
 * and are gone through once: each by itself, they would take the square of their number and more.
 */
export const receiptOptions = (
  grossAwards: readonly GrossAward[],
  document: Document,
): ((meanings: Meanings) => readonly MeaningOption[]) => {
  const known = [true, false].map(() => new Map<Meanings['here'], readonly MeaningOption[]>());
  return (meanings) => {
    const own = known[Number(meanings.elsewhere)];
    const options = own?.get(meanings.here) ?? optionsIn(meanings, grossAwards, document);
    own?.set(meanings.here, options);
    return options;
  };
};

/** The receipts of which it is not known what they were for, or whether they were of any money. */
export const doubtfulIn = (
  meanings: readonly Meanings[],
  grossAwards: readonly GrossAward[],
  document: Document,
): readonly Meanings[] => {
  const optionsOf = receiptOptions(grossAwards, document);
  return meanings.filter((each) => optionsOf(each).length > 1);
};
