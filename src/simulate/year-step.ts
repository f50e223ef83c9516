import { columnsIn, createVerdicts } from '../columns/index.js';
import type { Plan } from '../evaluate/index.js';
import { isFixed } from '../scenario/interval.js';
import type { Ledger } from '../scenario/timeline/ledger.js';
import type { Enterprise } from '../subject/index.js';
import { lifeIn } from './course.js';
import { createRecent } from './recent.js';
import type { YearPlan } from './year-plan.js';

/** What was paid, by numbers: ledgers in which the same was paid have the same. */
export interface NumberedLedgers {
  readonly of: (ledger: number) => Ledger;
  readonly textOf: (ledger: number) => string;
  readonly numberOf: (ledger: Ledger) => number;
  readonly size: () => number;
}

const nothingPaid: Ledger = { sure: [], doubts: [] };

export const createLedgers = (): NumberedLedgers => {
  const ledgers: { readonly ledger: Ledger; readonly text: string }[] = [];
  const numbers = new Map<string, number>();
  const met = new WeakMap<Ledger, number>();
  const numbered = (ledger: Ledger): number => {
    const text = JSON.stringify(ledger.sure);
    const known = numbers.get(text) ?? ledgers.push({ ledger, text }) - 1;
    numbers.set(text, known);
    return known;
  };
  return {
    of: (ledger) => ledgers[ledger]?.ledger ?? nothingPaid,
    textOf: (ledger) => ledgers[ledger]?.text ?? '',
    numberOf: (ledger) => {
      const known = met.get(ledger) ?? numbered(ledger);
      met.set(ledger, known);
      return known;
    },
    size: () => ledgers.length,
  };
};

/** What a year pays of which everything is known, and what was paid by its end; `open` where it stays open what is paid. */
type YearOver = { readonly paid: number; readonly ledger: Ledger } | 'open';

/** The same with what was paid by its number. */
export type YearPaid = { readonly paid: number; readonly ledger: number } | 'open';

/** A year of which the rules decide the same of several enterprises. */
export interface LikeYear {
  /** Whether it pays nothing, whatever was paid before. */
  readonly isIdle: boolean;
  /** What it pays by what was paid before, as long as that ties nothing of the year; left out where enterprises are decided one by one. */
  readonly paid?: Map<string, YearOver | 'tied'>;
}

/** So many are kept of a year, so many of what was paid before one of them, and so many steps of patterns. */
const mostLike = 1 << 10;
const mostPaid = 1 << 10;
const mostSteps = 1 << 17;

const isIdle = ({ sums, year }: YearPlan, subject: Enterprise): boolean => sums.sums(subject, year).high === 0;

/** Tells the years of enterprises apart by the patterns of their verdicts. */
const likeYears = (each: YearPlan): ((subject: Enterprise) => LikeYear) => {
  const verdicts = createVerdicts([[columnsIn(each.plan, each.year)]], 1);
  const known = createRecent<number, LikeYear>(mostLike);
  return (subject) => {
    known.turn();
    if (verdicts.met(0) > mostSteps) {
      verdicts.forget(0);
      known.clear();
    }
    verdicts.decide([subject]);
    const pattern = verdicts.patternOf(0, 0);
    const same = pattern === undefined ? undefined : known.get(pattern);
    if (same !== undefined) return same;
    const made: LikeYear = {
      isIdle: isIdle(each, subject),
      ...(pattern === undefined ? {} : { paid: new Map<string, YearOver | 'tied'>() }),
    };
    if (pattern !== undefined) known.set(pattern, made);
    return made;
  };
};

const years = new WeakMap<Plan, Map<number, (subject: Enterprise) => LikeYear>>();

/** The year of an enterprise, one for all of whom its rules decide the same: titles and projects are none of theirs. */
export const likeYear = (each: YearPlan, subject: Enterprise): LikeYear => {
  const own = years.get(each.plan) ?? new Map<number, (subject: Enterprise) => LikeYear>();
  years.set(each.plan, own);
  const likeIn = own.get(each.year) ?? likeYears(each);
  own.set(each.year, likeIn);
  return likeIn(subject);
};

/** A year by itself, of whoever looks at titles or projects. */
export const ownYear = (each: YearPlan, subject: Enterprise): LikeYear => ({ isIdle: isIdle(each, subject) });

const yearOver = (
  each: YearPlan,
  ledger: Ledger,
  subject: Enterprise,
): { readonly over: YearOver; readonly isTied: boolean } => {
  const own = lifeIn(each, ledger, subject);
  if (own === undefined) return { over: { paid: 0, ledger }, isTied: false };
  const isOpen = !isFixed(own.total) || own.ledger.doubts.length > 0;
  return { over: isOpen ? 'open' : { paid: own.total.low, ledger: own.ledger }, isTied: own.isTied };
};

const paidOver = (
  each: YearPlan,
  ledgers: NumberedLedgers,
  before: number,
  subject: Enterprise,
  { paid }: LikeYear,
): YearOver => {
  const text = ledgers.textOf(before);
  const known = paid?.get(text);
  if (known !== undefined && known !== 'tied') return known;
  const { over, isTied } = yearOver(each, ledgers.of(before), subject);
  if (paid !== undefined && paid.size >= mostPaid) paid.clear();
  paid?.set(text, isTied ? 'tied' : over);
  return over;
};

/** What a year pays under what was paid before it. */
export const yearPaid = (
  each: YearPlan,
  ledgers: NumberedLedgers,
  before: number,
  subject: Enterprise,
  like: LikeYear,
): YearPaid => {
  const over = paidOver(each, ledgers, before, subject, like);
  return over === 'open' ? over : { paid: over.paid, ledger: ledgers.numberOf(over.ledger) };
};
