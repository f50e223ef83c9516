import { pathTo } from '../issue/index.js';
import { type GrossAward, type PaymentDue, paymentsDue, untoldOfDue } from '../evaluate/index.js';
import { lastDayOf, type DaySpan } from '../quantity/index.js';
import type { AwardRule, Document } from '../rule/index.js';
import { type Enterprise, keyOfName, type Receipt } from '../subject/index.js';
import { dueElsewhere, type ReceiptContext } from './payments-elsewhere.js';
import { byName, isOfSeveralLevels, isYearly, names, namesakesOf, thingPaid } from './receipt-names.js';
import { type NamedPayments, namedPayments } from './payments-named.js';
import { type ReadReceipt, readReceipt } from './receipt-terms.js';

/**
 * What one receipt may be for. One payment is for one thing: where several are possible it is for
 * one of them, and which is not known.
 */
export interface Meanings extends ReadReceipt {
  /** Payments of the year's gross awards that it may be for. */
  readonly here: readonly PaymentDue[];
  /** Payments of other years that it may be for. */
  readonly past: readonly PaymentDue[];
  /** Whether it may be for none of the year's gross awards. */
  readonly elsewhere: boolean;
  /** Whether nothing that it could be for is known to have been there by its day. */
  readonly early: boolean;
  /** Input paths that would tell what it is for. */
  readonly missing: readonly string[];
}

/** The gross awards of a year, and what every receipt may be for. */
export interface BeforeReceipts {
  readonly grossAwards: readonly GrossAward[];
  readonly meanings: readonly Meanings[];
}

// What can still be claimed is for what is there at the end of the year.
const spanOf = ({ when, claimable }: Receipt, year: number): DaySpan =>
  claimable ? { from: lastDayOf(year), through: lastDayOf(year) } : when;

const isInstalled = ({ award: { rule } }: PaymentDue): boolean => rule.instalments > 0;

/**
 * Whether money of others is for the very project, by its name: the project was there, whatever the day on which this
 * document came to pay for it. An upper level pays first, and the city tops up.
 */
const isNamedProject = ({ receipt, isOwn }: ReadReceipt, { item }: PaymentDue): boolean =>
  !isOwn &&
  receipt.of !== undefined &&
  item?.kind === 'project' &&
  item.of !== undefined &&
  keyOfName(item) === keyOfName(receipt);

const missingOf = (
  read: ReadReceipt,
  candidates: readonly PaymentDue[],
  span: DaySpan,
  subject: Enterprise,
): readonly string[] => {
  const {
    receipt: { path, of, forYear, instalment, amount, on, claimable },
    isUnsaid,
    isOwn,
  } = read;
  if (isUnsaid) return [pathTo(path, 'matter')];
  if (on === undefined && !claimable) return [pathTo(path, 'on')];
  const unnamed = candidates.filter((due) => names(read.receipt, due, subject) === 'unknown');
  const isSeveral = new Set(candidates.filter(({ award: { rule } }) => !isYearly(rule)).map(thingPaid)).size > 1;
  const yearly = candidates.filter(({ award: { rule } }) => rule.repeats === 'once-per-year');
  const isOfSeveralYears = forYear === undefined && new Set(yearly.map(({ year }) => year)).size > 1;
  const isLater = (due: PaymentDue): boolean => due.on.through > span.from && !isNamedProject(read, due);
  const isCrossed = candidates.some(isLater);
  const untold = [
    ...(amount === undefined && !claimable ? [pathTo(path, 'amount')] : []),
    ...(of === undefined && isSeveral ? [pathTo(path, 'of')] : []),
    ...(instalment === undefined && isOwn && !claimable && candidates.some(isInstalled)
      ? [pathTo(path, 'instalment')]
      : []),
    ...(isOfSeveralYears ? [pathTo(path, 'forYear')] : []),
    ...(isOfSeveralLevels(
      read.receipt,
      candidates.map(({ item }) => item),
    )
      ? [pathTo(path, 'titleLevel')]
      : []),
    ...unnamed.map((due) => byName({ ...due, path: pathTo(path, 'of') })),
    ...(isCrossed && span.from !== span.through ? [pathTo(path, 'on')] : []),
    ...(isCrossed ? candidates.flatMap((due) => (isLater(due) ? due.on.toldBy : [])) : []),
  ];
  if (untold.length > 0) return untold;
  // All that is told of the money being clear, it hangs on what was due in other years.
  const isSettled = candidates.some((due) => due.isSure && due.on.through <= span.from);
  const unsure = isSettled ? [] : candidates.filter((due) => !due.isSure);
  return unsure.flatMap(({ award, row, year, item }) => untoldOfDue(award, row, { subject, year, item }));
};

/** Whether money of this plan for one of these rules takes a place that reaches over all its years. */
const reachesOverPlan = ({ groups }: Document, rules: readonly AwardRule[]): boolean =>
  groups.some(
    (group) =>
      group.kind !== 'receipts' &&
      group.active &&
      group.span === 'plan' &&
      rules.some(({ slug }) => group.members.includes(slug)),
  );

type Elsewhere = (rule: AwardRule, isOwn: boolean, supposed?: PaymentDue) => NamedPayments;

const meaningOf = (
  read: ReadReceipt,
  scene: ReceiptContext,
  { all, named }: NamedPayments,
  elsewhereOf: Elsewhere,
): Meanings => {
  const { receipt, matter, isUnsaid, isOwn } = read;
  const { plan, subject, year } = scene;
  const span = spanOf(receipt, year);
  // What can still be claimed is for the award of this year, where there is one every year.
  const isPassed = (each: PaymentDue): boolean =>
    receipt.claimable && each.year !== year && each.award.rule.repeats === 'once-per-year';
  const possible = (each: PaymentDue): boolean =>
    (each.on.from <= span.through || isNamedProject(read, each)) &&
    !isPassed(each) &&
    names(receipt, each, subject) !== 'no';
  const sure = (each: PaymentDue): boolean =>
    (each.on.through <= span.from || isNamedProject(read, each)) &&
    !each.unlisted &&
    names(receipt, each, subject) === 'yes';
  const own = named(receipt);
  // Money that does not say for what may be for anything that is due: in another year too, which then bars it in this one.
  const due = new Set(isUnsaid ? all.map(({ award: { rule } }) => rule) : []);
  const rules = plan.awards
    .map(({ rule }) => rule)
    .filter((rule) => (isUnsaid ? due.has(rule) : rule.matter === matter));
  // Most receipts are settled by this year alone: they name what was there, or are for nothing that is due.
  const isYearTold =
    receipt.forYear !== undefined || receipt.claimable || rules.every((rule) => rule.repeats !== 'once-per-year');
  const isNamed =
    isYearTold &&
    (receipt.of === undefined
      ? rules.every((rule) => rule.repeats === 'once' || isYearly(rule))
      : !isOfSeveralLevels(receipt, namesakesOf(receipt, rules, subject)));
  const settled = isNamed && !isUnsaid ? own.filter(possible) : [];
  if (settled.length === 1 && settled.every(sure))
    return {
      ...read,
      here: settled,
      past: [],
      early: false,
      elsewhere: false,
      missing: missingOf(read, settled, span, subject),
    };
  if (all.length === 0 && !(isOwn && reachesOverPlan(plan.document, rules)))
    return { ...read, here: [], past: [], early: true, elsewhere: true, missing: [] };
  const past = rules.flatMap((rule) => elsewhereOf(rule, isOwn).named(receipt)).filter(possible);
  const candidates = [...own.filter(possible), ...past];
  // What is paid once is one thing in whatever year it comes due: money for it bars it in every other.
  const keys = new Set(candidates.map(thingPaid));
  const here = own.filter((each) => keys.has(thingPaid(each)));
  const known = new Set(here.map(thingPaid));
  const isOther = (each: PaymentDue): boolean => possible(each) && !known.has(thingPaid(each));
  // If this year's payment is due, "never before" may rule out what else it could have been for.
  const hasOther =
    past.some(isOther) &&
    (here.length === 0 ||
      here.some((each) => rules.some((rule) => elsewhereOf(rule, isOwn, each).named(receipt).some(isOther))));
  const early =
    !own.some((each) => keys.has(thingPaid(each)) && sure(each)) && !past.some((each) => each.isSure && sure(each));
  return {
    ...read,
    here,
    past,
    early,
    elsewhere: isUnsaid || hasOther || early,
    missing: [...new Set(missingOf(read, candidates, span, subject))],
  };
};

/** What each of the receipts may be for. */
export const meaningsOf = (receipts: readonly Receipt[], scene: ReceiptContext): readonly Meanings[] => {
  const reads = receipts
    .map((receipt) => readReceipt(receipt, scene.plan.document))
    .filter(({ matter, isUnsaid }) => isUnsaid || matter !== undefined);
  if (reads.length === 0) return [];
  const due = paymentsDue(scene.plan, scene.grossAwards, scene.subject, scene.year);
  const found = new Map<string, NamedPayments>();
  const elsewhereOf: Elsewhere = (rule, isOwn, supposed) => {
    // What would follow if it were due hangs on the very rule, also where several rules pay for one thing.
    const of = supposed === undefined ? null : [supposed.award.rule.slug, supposed.key];
    const key = JSON.stringify([isOwn, rule.slug, of]);
    const known = found.get(key) ?? namedPayments(dueElsewhere(scene, rule, isOwn, supposed));
    found.set(key, known);
    return known;
  };
  const byMatter = new Map<string | undefined, NamedPayments>();
  const dueFor = (matter: string | undefined): NamedPayments => {
    const known =
      byMatter.get(matter) ??
      namedPayments(matter === undefined ? due : due.filter(({ award: { rule } }) => rule.matter === matter));
    byMatter.set(matter, known);
    return known;
  };
  // Receipts that say the same may be for the same: only what would tell which differs by its place.
  const known = new Map<string, Meanings>();
  return reads.map((read) => {
    const {
      receipt: { path, of, titleLevel, forYear, instalment, amount, on, when, claimable },
      matter,
      isOwn,
      isUnsaid,
    } = read;
    const key = JSON.stringify([
      matter ?? null,
      isOwn,
      isUnsaid,
      of ?? null,
      titleLevel ?? null,
      forYear ?? null,
      instalment ?? null,
      amount === undefined,
      on ?? null,
      when,
      claimable,
    ]);
    const same = known.get(key);
    if (same === undefined) {
      const meaning = meaningOf(read, scene, dueFor(matter), elsewhereOf);
      known.set(key, meaning);
      return meaning;
    }
    const its = `${same.receipt.path}.`;
    return {
      ...same,
      ...read,
      missing: same.missing.map((each) => (each.startsWith(its) ? pathTo(path, each.slice(its.length)) : each)),
    };
  });
};
