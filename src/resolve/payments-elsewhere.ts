import {
  type Award,
  type GrossAward,
  grossAwardsFor,
  compilePlan,
  ifDue,
  type PaymentDue,
  paymentsDue,
  type Plan,
} from '../evaluate/index.js';
import { type Day, dayBefore, firstDayOf, noEnd, parseDay, type Period, yearOf } from '../quantity/index.js';
import type { AwardRule, Document } from '../rule/index.js';
import type { Enterprise } from '../subject/index.js';

/** What the gross awards of one year are held against. */
export interface ReceiptContext {
  readonly plan: Plan;
  readonly subject: Enterprise;
  readonly year: number;
  readonly grossAwards: readonly GrossAward[];
}

const always: Period = { from: 101 as Day, through: noEnd };
const unbounded = new WeakMap<Document, Plan>();

// What another policy paid for may have come before this plan or after it.
const planAlways = (document: Document): Plan => {
  const plan = unbounded.get(document) ?? compilePlan(document, always);
  unbounded.set(document, plan);
  return plan;
};

/** A text before it was amended, over the years, or the part of one, that it decided. */
interface TextBefore {
  readonly in: Plan;
  readonly decides: (year: number) => boolean;
}

const formerly = new WeakMap<Document, readonly TextBefore[]>();

const textsBefore = (document: Document): readonly TextBefore[] => {
  const first = document.amends === undefined ? undefined : parseDay(document.amends.from);
  if (first?.ok !== true) return [];
  const last = yearOf(first.value);
  const isWhole = firstDayOf(last) === first.value;
  const period: Period = { from: document.period.from, through: dayBefore(first.value) };
  return document.formerTerms.flatMap(({ rules }): readonly TextBefore[] => {
    const text: Document = { ...document, rules };
    return [
      { in: compilePlan(text, period), decides: (year) => year < last },
      // Of the year that is divided, it decided what came on a day.
      ...(isWhole ? [] : [{ in: compilePlan(text, period, true), decides: (year: number) => year === last }]),
    ];
  });
};

/** The texts that a document has amended: money under its name may be of them. */
const formerTexts = (document: Document): readonly TextBefore[] => {
  const known = formerly.get(document) ?? textsBefore(document);
  formerly.set(document, known);
  return known;
};

/** The years of which anything is told, and those beside them: in between nothing tells years apart. */
const tellingYears = (
  { history, titles, projects, received, toldThrough }: Enterprise,
  year: number,
): readonly number[] => {
  const dated = [
    ...(received ?? []),
    ...Object.values(titles ?? {}).flatMap((record) => record?.entries ?? []),
    ...Object.values(projects ?? {}).flatMap((items) => items ?? []),
  ].flatMap(({ on }) => (on === undefined ? [] : [yearOf(on.from), yearOf(on.through)]));
  const ends = Object.values(toldThrough).flatMap((through) => (through < noEnd ? [yearOf(through)] : []));
  const told = Object.values(history.told).flatMap((each) =>
    each === undefined ? [] : [...each.values.keys(), ...(each.through === undefined ? [] : [each.through])],
  );
  return [...new Set([year, ...told, ...dated, ...ends].flatMap((each) => [each - 1, each, each + 1]))].filter(
    (each) => each !== year,
  );
};

/**
 * Payments of an award in the other years.
 *
 * @param supposed a payment of this year that is taken to be due.
 */
export const dueElsewhere = (
  { plan, subject: told, year }: ReceiptContext,
  rule: AwardRule,
  isOwn: boolean,
  supposed: PaymentDue | undefined,
): readonly PaymentDue[] => {
  const subject = supposed === undefined ? told : ifDue(plan, supposed, told, year);
  const own = isOwn ? plan : planAlways(plan.document);
  const years = tellingYears(subject, year);
  const dueBy = (by: Plan, each: number, isMeant: (award: Award) => boolean): readonly PaymentDue[] =>
    paymentsDue(by, grossAwardsFor(by, subject, each, isMeant), subject, each);
  // What a predecessor was paid for may lie before the founding.
  const here = years.flatMap((each) => dueBy(own, each, (award) => award.rule === rule));
  if (!isOwn) return here;
  return [
    ...here,
    ...formerTexts(plan.document).flatMap(({ in: by, decides }) =>
      [...years, year].filter(decides).flatMap((each) => dueBy(by, each, (award) => award.rule.matter === rule.matter)),
    ),
  ];
};
