import { isFixed } from '../scenario/interval.js';
import type { Ledger } from '../scenario/timeline/ledger.js';
import type { Enterprise } from '../subject/index.js';
import { lifeIn } from './course.js';
import type { YearPlan } from './year-plan.js';

/** What a year pays of which everything is known, and what was paid by its end. */
export interface YearPaid {
  readonly paid: number;
  /** By its number. */
  readonly ledger: number;
}

/** What was paid, by numbers: ledgers in which the same was paid have the same. */
export interface NumberedLedgers {
  readonly of: (ledger: number) => Ledger;
  readonly numberOf: (ledger: Ledger) => number;
  readonly size: () => number;
}

export const createLedgers = (): NumberedLedgers => {
  const ledgers: Ledger[] = [];
  const numbers = new Map<string, number>();
  return {
    of: (ledger) => ledgers[ledger] ?? { sure: [], doubts: [] },
    numberOf: (ledger) => {
      const text = JSON.stringify(ledger.sure);
      const known = numbers.get(text) ?? ledgers.push(ledger) - 1;
      numbers.set(text, known);
      return known;
    },
    size: () => ledgers.length,
  };
};

/** Whether a year pays nothing, whatever was paid before it. */
export const paysNothing = ({ sums, year }: YearPlan, subject: Enterprise): boolean =>
  sums.sums(subject, year).high === 0;

/** Nothing where it stays open what is paid. */
export const yearPaid = (
  year: YearPlan,
  ledgers: NumberedLedgers,
  before: number,
  subject: Enterprise,
): YearPaid | undefined => {
  const own = lifeIn(year, ledgers.of(before), subject);
  if (own === undefined) return { paid: 0, ledger: before };
  if (!isFixed(own.total) || own.ledger.doubts.length > 0) return undefined;
  return { paid: own.total.low, ledger: ledgers.numberOf(own.ledger) };
};
