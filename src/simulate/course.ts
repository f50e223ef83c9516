import { contestableIn, type JointSums, takenApart } from '../engine/jointly.js';
import { missingFor } from '../engine/reason.js';
import type { Award, GrossAward } from '../evaluate/index.js';
import { lastDayOf } from '../quantity/index.js';
import { nothingReceived, readReceipt, reckon } from '../resolve/index.js';
import { isFixed, type MoneyInterval, nothing, plus } from '../scenario/interval.js';
import { livedBy, type Lived } from '../scenario/timeline/course.js';
import type { Ledger } from '../scenario/timeline/ledger.js';
import { type DecidedYear, decideUnder } from '../scenario/timeline/in-doubt.js';
import { isNamedBy } from '../scenario/timeline/payments.js';
import { mostOver, mostOverByRule } from '../scenario/timeline/lifetime.js';
import type { Enterprise, Receipt } from '../subject/index.js';
import type { YearPlan } from './year-plan.js';

/** What one rule pays an enterprise in a year. */
interface AwardCell extends MoneyInterval {
  /** The place of its year in the run. */
  readonly yearAt: number;
  readonly rule: string;
}

/** What one document pays an enterprise through the years of a run, each under what the years before have paid. */
export interface AwardCourse {
  readonly cells: readonly AwardCell[];
  /** What is payable in each year, all awards together: no wider than its cells add up to. */
  readonly totals: readonly MoneyInterval[];
  /** Whether an end of a year may be beyond what can be: awards ask that one thing be different, and it was not told. */
  readonly isLoose: boolean;
  /** What is payable in all of them, and of it what each rule pays: what is paid once counts once. */
  readonly lifetime: MoneyInterval;
  readonly lifetimes: ReadonlyMap<string, MoneyInterval>;
  /** Whether money received, a choice, what an earlier year paid or what awards contest had to be looked at in some year. */
  readonly isTied: boolean;
  /** Whether no year pays anything, whatever was paid before. */
  readonly isIdle: boolean;
}

/** How a course came about. */
export interface Lives {
  /** The years that had to be looked at, for those who ask what is missing. */
  readonly lived: readonly Lived[];
  readonly totals: readonly MoneyInterval[];
  readonly isTied: boolean;
}

/** What of it is asked for what is missing. */
export interface OpenLives {
  readonly lived: readonly Pick<Lived, 'year' | 'grossAwards' | 'payables' | 'worlds'>[];
}

const nothingPaid: Ledger = { sure: [], doubts: [] };

const idle = new Map<number, AwardCourse>();

const idleFor = (years: number): AwardCourse => {
  const known = idle.get(years) ?? {
    cells: [],
    totals: Array.from({ length: years }, () => nothing),
    lifetime: nothing,
    lifetimes: new Map<string, MoneyInterval>(),
    isLoose: false,
    isTied: false,
    isIdle: true,
  };
  idle.set(years, known);
  return known;
};

/** What a year pays rule by rule. */
const cellsIn = ({ grossAwards, payables, total }: Lived, yearAt: number): readonly AwardCell[] => {
  const byRule = new Map<string, MoneyInterval>();
  grossAwards.forEach(({ award: { rule }, unlisted }, index) => {
    const { low, high } = payables[index] ?? nothing;
    if (high === 0) return;
    const isEndless = unlisted && !rule.together && total.high === Infinity;
    byRule.set(rule.id, plus(byRule.get(rule.id) ?? nothing, { low, high: isEndless ? Infinity : high }));
  });
  return [...byRule].map(([rule, { low, high }]) => ({ yearAt, rule, low, high }));
};

/** Of which matters money was received: only their awards have to be held against it. */
const receivedFor = ({ received = [] }: Enterprise, { plan }: YearPlan): ((award: Award) => boolean) => {
  const told = received.map((receipt) => readReceipt(receipt, plan.document));
  const isUnsaid = told.some((each) => each.isUnsaid);
  const matters = new Set(told.map(({ matter }) => matter));
  return ({ rule }) => isUnsaid || matters.has(rule.matter);
};

/**
 * Whether what an earlier year paid, or may have paid, is for what is granted: for the award, or for a row or the item that it
 * may be paid by. One row of a table is held against no other, as long as nothing else is paid for the matter.
 */
const isPaidBefore = (
  grossAward: GrossAward,
  { sure, doubts }: Ledger,
  { plan }: YearPlan,
  isSure: boolean,
): boolean => {
  const { rule } = grossAward.award;
  const isAlone =
    grossAward.before.length === 0 &&
    plan.awards.every((other) => other.rule === rule || other.rule.matter !== rule.matter);
  const isFor = (receipt: Receipt): boolean =>
    receipt.matter === rule.matter && (!isAlone || isNamedBy(receipt, grossAward));
  // A doubt makes nothing less certain than what is not certain anyway.
  return sure.some(isFor) || (isSure && doubts.some(({ receipt }) => isFor(receipt)));
};

const surely = 2;

const nobody: DecidedYear['doubts'] = [];

type GrantedYear = Pick<DecidedYear, 'grossAwards' | 'payables'>;

/** What is granted of awards for which nothing was received. */
const untied = ({ plan, year }: YearPlan, subject: Enterprise, only: (award: Award) => boolean): GrantedYear => {
  const { received, toldThrough } = subject;
  const { grossAwards } = reckon(plan, received === undefined ? subject : { ...subject, received: [] }, year, only);
  const payables = grossAwards.map(({ low, high }) => ({
    ...nothingReceived(low, high, received !== undefined, toldThrough.received < lastDayOf(year)),
    rivals: [],
  }));
  return { grossAwards, payables };
};

/** The same as a year: the sum of all that is granted. */
const summedUp = ({ grossAwards, payables }: GrantedYear, subject: Enterprise): DecidedYear => {
  const isOpen = grossAwards.some(
    ({ unlisted, award: { rule } }, index) => unlisted && !rule.together && (payables[index]?.high ?? 0) > 0,
  );
  const { low, high } = payables.reduce<MoneyInterval>(plus, nothing);
  return { grossAwards, payables, total: { low, high: isOpen ? Infinity : high }, worlds: [subject], doubts: nobody };
};

const bothOf = (a: DecidedYear, b: DecidedYear): DecidedYear => ({
  grossAwards: [...a.grossAwards, ...b.grossAwards],
  payables: [...a.payables, ...b.payables],
  total: plus(a.total, b.total),
  worlds: b.worlds,
  doubts: b.doubts,
});

/**
 * A year under what the years before have paid. What nothing ties is what its clause grants; only awards for whose matter
 * there is money are held against it, each way that may have been meant.
 */
const decided = (year: YearPlan, ledger: Ledger, subject: Enterprise): DecidedYear & Pick<Lives, 'isTied'> => {
  const { plan, sums } = year;
  if (sums.constrained) return { ...decideUnder(ledger, plan, subject, year.year), isTied: true };
  // The columns are written over by who asks next.
  const mayPay = Uint8Array.from(sums.mayPay);
  const isReceived = receivedFor(subject, year);
  const isMeant = (award: Award): boolean => mayPay[award.index] !== 0;
  const granted = untied(year, subject, (award) => isMeant(award) && !isReceived(award));
  const held = new Set(plan.awards.filter((award) => isMeant(award) && isReceived(award)));
  for (const each of granted.grossAwards)
    if (isPaidBefore(each, ledger, year, mayPay[each.award.index] === surely)) held.add(each.award);
  if (held.size === 0) return { ...summedUp(granted, subject), isTied: false };
  const free = granted.grossAwards.flatMap(({ award }, index) => (held.has(award) ? [] : [index]));
  const own: GrantedYear = {
    grossAwards: free.flatMap((index) => granted.grossAwards[index] ?? []),
    payables: free.flatMap((index) => granted.payables[index] ?? []),
  };
  const tied = decideUnder(ledger, plan, subject, year.year, (award) => held.has(award));
  return { ...bothOf(summedUp(own, subject), tied), isTied: true };
};

const payingIn = (lived: readonly Lived[]): Lived['paying'] => lived.flatMap(({ paying }) => paying);

/** What rules pay in all years together. */
const lifetimesOf = (
  cells: readonly AwardCell[],
  last: YearPlan | undefined,
  lived: readonly Lived[],
): AwardCourse['lifetimes'] => {
  const added = new Map<string, MoneyInterval>();
  for (const { rule, low, high } of cells) added.set(rule, plus(added.get(rule) ?? nothing, { low, high }));
  if (last === undefined || [...added.values()].every(isFixed)) return added;
  const most = mostOverByRule(payingIn(lived), last.plan.document);
  return new Map(
    [...added].map(([rule, { low, high }]) => [rule, { low, high: Math.min(high, most.get(rule) ?? high) }]),
  );
};

/** A year under what was paid before it; nothing where it pays nothing, whatever that was. */
export const lifeIn = (
  each: YearPlan,
  ledger: Ledger,
  subject: Enterprise,
): (Lived & Pick<Lives, 'isTied'>) | undefined => {
  const { year, plan, sums } = each;
  if (sums.sums(subject, year).high === 0) return undefined;
  const found = decided(each, ledger, subject);
  return { ...livedBy(found, plan, ledger, subject, year), isTied: found.isTied };
};

/**
 * Decides year after year, each under what the years before have paid. A year that pays nothing whatever was paid before is
 * told by its total alone: most years of most enterprises are.
 */
export const livesOf = (years: readonly YearPlan[], subject: Enterprise): Lives => {
  const lived: Lived[] = [];
  const totals: MoneyInterval[] = [];
  let ledger = nothingPaid;
  let isTied = false;
  for (const each of years) {
    const own = lifeIn(each, ledger, subject);
    if (own === undefined) {
      totals.push(nothing);
      continue;
    }
    if (own.isTied) isTied = true;
    ledger = own.ledger;
    lived.push(own);
    totals.push(own.total);
  }
  return { lived, totals, isTied };
};

/** What the years come to for an enterprise, awards added up one by one. */
type TotalsApart = (years: readonly YearPlan[], subject: Enterprise) => readonly MoneyInterval[];

/**
 * What the years come to with all awards of a year taken together: an enterprise is taken apart by what they contest, as
 * `evaluate` does.
 */
export const together = (
  years: readonly YearPlan[],
  subject: Enterprise,
  apart: readonly MoneyInterval[],
  totalsOf: TotalsApart,
): readonly JointSums[] =>
  years.map(({ plan, year, sums }, at): JointSums => {
    const own = apart[at] ?? nothing;
    const byThing = isFixed(own) ? [] : contestableIn(plan, year);
    if (byThing.length === 0) return { ...own, isLoose: false };
    const through = years.slice(0, at + 1);
    const sumsOf = (part: Enterprise): MoneyInterval => {
      const total = totalsOf(through, part)[at] ?? nothing;
      // Which awards may pay is known of who was asked about last.
      sums.sums(part, year);
      return total;
    };
    return takenApart(byThing, subject, sumsOf(subject), sumsOf, sums.mayPay);
  });

/** Whether awards contest anything in a year that is open: then two enterprises may differ of which all verdicts are the same. */
const isContested = (years: readonly YearPlan[], totals: readonly MoneyInterval[]): boolean =>
  years.some(({ plan, year }, at) => !isFixed(totals[at] ?? nothing) && contestableIn(plan, year).length > 0);

/** What an enterprise is paid through the years, rule by rule. */
export const courseOf = (years: readonly YearPlan[], subject: Enterprise): AwardCourse => {
  const { lived, totals: apart, isTied } = livesOf(years, subject);
  if (lived.length === 0) return idleFor(years.length);
  const joint = together(years, subject, apart, (...asked) => livesOf(...asked).totals);
  const totals = joint.map(({ low, high }) => ({ low, high }));
  const cells = lived.flatMap((each) =>
    cellsIn(
      each,
      years.findIndex(({ year }) => year === each.year),
    ),
  );
  const added = totals.reduce(plus, nothing);
  const last = years.at(-1);
  const lifetimes = lifetimesOf(cells, last, lived);
  const most = [...lifetimes.values()].reduce(plus, nothing).high;
  // What is paid once is paid in one of the years.
  const once = last === undefined ? 0 : mostOver(payingIn(lived), last.plan.document);
  const lifetime = isFixed(added) ? added : { low: added.low, high: Math.min(added.high, most, once) };
  return {
    cells,
    totals,
    lifetime,
    lifetimes,
    isLoose: joint.some(({ isLoose }) => isLoose),
    isTied: isTied || isContested(years, apart),
    isIdle: false,
  };
};

/** Whether nothing about it is open. */
export const isSettled = ({ totals }: Pick<AwardCourse, 'totals'>): boolean => totals.every(isFixed);

/** The paths of an input that would settle what is open. */
export const missingIn = ({ lived }: OpenLives): ReadonlySet<string> => {
  const paths = new Set<string>();
  for (const { year, grossAwards, payables, worlds } of lived)
    payables.forEach((payable, index) => {
      const own = grossAwards[index];
      if (own === undefined || isFixed(payable)) return;
      for (const path of [...missingFor(own, worlds[0], year), ...payable.missing]) paths.add(path);
    });
  return paths;
};
