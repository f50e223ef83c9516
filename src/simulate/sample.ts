import type { Enterprise } from '../subject/index.js';
import { decideUnder } from '../scenario/timeline/in-doubt.js';
import { livedBy } from '../scenario/timeline/course.js';
import type { Ledger } from '../scenario/timeline/ledger.js';
import type { MoneyInterval } from '../scenario/interval.js';
import { type AwardCourse, together } from './course.js';
import type { DecidedStrands, Subjects } from './member.js';
import type { YearPlan } from './year-plan.js';

/** So many enterprises of a run are decided again, or all where there are no more of them, whatever is looked at or left out otherwise. */
const mostChecked = 1000;

/** What came of it. */
export interface SampleCheck {
  readonly rows: number;
  /** Enterprises that are paid otherwise when everything is looked at. */
  readonly differences: number;
}

interface Kept {
  readonly subjects: Subjects;
  readonly known: DecidedStrands;
}

/** Every year with every award, each held against all that was received and paid: nothing is told by a tally. */
const totalsOf = (years: readonly YearPlan[], subject: Enterprise): readonly MoneyInterval[] => {
  let ledger: Ledger = { sure: [], doubts: [] };
  return years.map(({ plan, year }) => {
    const lived = livedBy(decideUnder(ledger, plan, subject, year), plan, ledger, subject, year);
    ({ ledger } = lived);
    return lived.total;
  });
};

const isAlike = ({ totals }: AwardCourse, years: readonly YearPlan[], subject: Enterprise): boolean => {
  const again = together(years, subject, totalsOf(years, subject), totalsOf);
  return (
    totals.length === again.length &&
    totals.every(({ low, high }, at) => low === again[at]?.low && high === again[at].high)
  );
};

const isSame = ({ subjects, known }: Kept): boolean =>
  [...known].every(
    ([{ years }, { told, assumed }]) =>
      isAlike(told, years, subjects.told) && (assumed === told || isAlike(assumed, years, subjects.assumed)),
  );

/** A sample of a run, the same for the same table: each enterprise as likely as any other, whatever their number. */
export const createSample = (
  size = mostChecked,
): {
  /** Sees one more; it is asked for where it is kept. */
  readonly see: (subjects: () => Subjects, known: DecidedStrands) => void;
  readonly told: () => SampleCheck;
} => {
  const kept: Kept[] = [];
  let [seen, state] = [0, 20_251_122];
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return {
    see: (subjects, known) => {
      seen += 1;
      if (kept.length < size) kept.push({ subjects: subjects(), known });
      else {
        const at = below(seen);
        if (at < size) kept[at] = { subjects: subjects(), known };
      }
    },
    told: () => ({ rows: kept.length, differences: kept.filter((each) => !isSame(each)).length }),
  };
};
