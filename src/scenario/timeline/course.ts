import type { Plan } from '../../evaluate/index.js';
import type { Enterprise } from '../../subject/index.js';
import { NO } from '../../truth/truth.js';
import { type DecidedYear, decideUnder } from './in-doubt.js';
import { carry, type Ledger } from './ledger.js';
import { type Paying, payingOf } from './payments.js';

/** What years are decided one after another from. */
export interface Start {
  readonly plan: Plan;
  readonly from: number;
  readonly through: number;
  /** What the plan had paid before the first year, beside what the subject lists as received. */
  readonly ledger: Ledger;
}

/** A year decided under what the years before have paid. */
export interface Lived extends DecidedYear {
  readonly year: number;
  /** The gross awards that fall due or may. */
  readonly paying: readonly Paying[];
  /** What was paid by the end of the year. */
  readonly ledger: Ledger;
}

/** A year that was decided, with what it pays and what was paid by its end. */
export const livedBy = (decided: DecidedYear, plan: Plan, ledger: Ledger, subject: Enterprise, year: number): Lived => {
  const all = decided.grossAwards.map((grossAward, index) =>
    payingOf(grossAward, decided.payables[index] ?? grossAward, subject, plan.document),
  );
  const isOpen = ({ grossAward: { truth } }: Paying): boolean => truth !== NO;
  const after = all.reduce(
    (before, each, index) => (isOpen(each) ? carry(before, each, index, plan.document, subject) : before),
    ledger,
  );
  return { ...decided, year, paying: all.filter(isOpen), ledger: after };
};

const live = ({ plan }: Start, ledger: Ledger, subject: Enterprise, year: number): Lived =>
  livedBy(decideUnder(ledger, plan, subject, year), plan, ledger, subject, year);

/** Decides year after year, each under what the years before have paid. */
export const liveThrough = (start: Start, subject: Enterprise): readonly Lived[] => {
  const lived: Lived[] = [];
  for (let year = start.from; year <= start.through; year += 1)
    lived.push(live(start, lived.at(-1)?.ledger ?? start.ledger, subject, year));
  return lived;
};
