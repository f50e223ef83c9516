import { missingFor } from '../engine/reason.js';
import type { Award } from '../evaluate/index.js';
import { lastDayOf } from '../quantity/index.js';
import { nothingReceived, readReceipt, reckon } from '../resolve/index.js';
import { isFixed, type MoneyInterval, nothing, plus } from '../scenario/interval.js';
import { livedBy, type Lived } from '../scenario/timeline/course.js';
import type { Ledger } from '../scenario/timeline/ledger.js';
import { type DecidedYear, decideUnder } from '../scenario/timeline/in-doubt.js';
import { mostOverByRule } from '../scenario/timeline/lifetime.js';
import type { Enterprise } from '../subject/index.js';
import type { YearPlan } from './year-plan.js';

/** What one rule pays an enterprise in a year. */
interface AwardCell extends MoneyInterval {
  /** The place of its year in the run. */
  readonly yearAt: number;
  readonly rule: string;
}

/** What one document pays an enterprise through the years of a run, each under what the years before have paid. */
export interface Course {
  readonly cells: readonly AwardCell[];
  /** What is payable in each year: no wider than its cells add up to. */
  readonly totals: readonly MoneyInterval[];
  /** What is payable in all of them, and of it what each rule pays: what is paid once counts once. */
  readonly lifetime: MoneyInterval;
  readonly lifetimes: ReadonlyMap<string, MoneyInterval>;
  /** Whether in some year money received, a choice, or what an earlier year paid had to be looked at. */
  readonly isTied: boolean;
}

/** The same with how it came about. */
export interface LivedCourse extends Course {
  /** The years that had to be looked at, for those who ask what is missing. */
  readonly lived: readonly Lived[];
}

const nothingPaid: Ledger = { sure: [], doubts: [] };

const idle = new Map<number, LivedCourse>();

const idleFor = (years: number): LivedCourse => {
  const known = idle.get(years) ?? {
    cells: [],
    totals: Array.from({ length: years }, () => nothing),
    lifetime: nothing,
    lifetimes: new Map<string, MoneyInterval>(),
    isTied: false,
    lived: [],
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

/** Of which matters money was received, or may have been: only their awards have to be held against it. */
const contestedBy = (
  { received = [] }: Enterprise,
  { sure, doubts }: Ledger,
  { plan }: YearPlan,
  mayPay: Uint8Array,
): ((award: Award) => boolean) => {
  const told = received.map((receipt) => readReceipt(receipt, plan.document));
  const isUnsaid = told.some((each) => each.isUnsaid);
  const matters = new Set([...told, ...sure].map(({ matter }) => matter));
  // A doubt makes nothing less certain than what is not certain anyway.
  const doubtful = new Set(doubts.map(({ receipt }) => receipt.matter));
  return ({ rule, index }) =>
    isUnsaid || matters.has(rule.matter) || (mayPay[index] === surely && doubtful.has(rule.matter));
};

const surely = 2;

const nobody: DecidedYear['doubts'] = [];

/** What is granted of awards for which nothing was received. */
const untied = ({ plan, year }: YearPlan, subject: Enterprise, only: (award: Award) => boolean): DecidedYear => {
  const { received, toldThrough } = subject;
  const { grossAwards } = reckon(plan, received === undefined ? subject : { ...subject, received: [] }, year, only);
  const payables = grossAwards.map(({ low, high }) => ({
    ...nothingReceived(low, high, received !== undefined, toldThrough.received < lastDayOf(year)),
    rivals: [],
  }));
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
const decided = (year: YearPlan, ledger: Ledger, subject: Enterprise): DecidedYear & { readonly isTied: boolean } => {
  const { plan, sums } = year;
  if (sums.constrained) return { ...decideUnder(ledger, plan, subject, year.year), isTied: true };
  // The columns are written over by who asks next.
  const mayPay = Uint8Array.from(sums.mayPay);
  const isContested = contestedBy(subject, ledger, year, mayPay);
  const isMeant = (award: Award): boolean => mayPay[award.index] !== 0;
  const own = untied(year, subject, (award) => isMeant(award) && !isContested(award));
  if (!plan.awards.some((award) => isMeant(award) && isContested(award))) return { ...own, isTied: false };
  const held = decideUnder(ledger, plan, subject, year.year, (award) => isMeant(award) && isContested(award));
  return { ...bothOf(own, held), isTied: true };
};

/** What rules pay in all years together. */
const lifetimesOf = (
  cells: readonly AwardCell[],
  last: YearPlan | undefined,
  lived: readonly Lived[],
): Course['lifetimes'] => {
  const added = new Map<string, MoneyInterval>();
  for (const { rule, low, high } of cells) added.set(rule, plus(added.get(rule) ?? nothing, { low, high }));
  if (last === undefined || [...added.values()].every(isFixed)) return added;
  const most = mostOverByRule(
    lived.flatMap(({ paying }) => paying),
    last.plan.document,
  );
  return new Map(
    [...added].map(([rule, { low, high }]) => [rule, { low, high: Math.min(high, most.get(rule) ?? high) }]),
  );
};

/**
 * Decides year after year, each under what the years before have paid. A year that pays nothing whatever was paid before is
 * told by its total alone: most years of most enterprises are.
 */
export const courseOf = (years: readonly YearPlan[], subject: Enterprise): LivedCourse => {
  const lived: Lived[] = [];
  const cells: AwardCell[] = [];
  const totals: MoneyInterval[] = [];
  let ledger = nothingPaid;
  let isTied = false;
  years.forEach((each, yearAt) => {
    const { year, plan, sums } = each;
    if (sums.sums(subject, year).high === 0) {
      totals.push(nothing);
      return;
    }
    const found = decided(each, ledger, subject);
    if (found.isTied) isTied = true;
    const own = livedBy(found, plan, ledger, subject, year);
    ledger = own.ledger;
    lived.push(own);
    cells.push(...cellsIn(own, yearAt));
    totals.push(own.total);
  });
  if (lived.length === 0) return idleFor(years.length);
  const added = totals.reduce(plus, nothing);
  const lifetimes = lifetimesOf(cells, years.at(-1), lived);
  const most = [...lifetimes.values()].reduce(plus, nothing);
  const lifetime = { low: added.low, high: Math.min(added.high, most.high) };
  return { cells, totals, lifetime, lifetimes, isTied, lived };
};

/** Whether nothing about it is open. */
export const isSettled = ({ totals }: Course): boolean => totals.every(isFixed);

/** The paths of an input that would settle what is open. */
export const missingIn = ({ lived }: Pick<LivedCourse, 'lived'>): ReadonlySet<string> => {
  const paths = new Set<string>();
  for (const { year, grossAwards, payables, worlds } of lived)
    payables.forEach((payable, index) => {
      const own = grossAwards[index];
      if (own === undefined || isFixed(payable)) return;
      for (const path of [...missingFor(own, worlds[0], year), ...payable.missing]) paths.add(path);
    });
  return paths;
};
