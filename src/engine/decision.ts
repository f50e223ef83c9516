import type { GrossAward, Plan, YesNoRule } from '../evaluate/index.js';
import { type Payable, reckon, resolve } from '../resolve/index.js';
import type { Enterprise, Subject } from '../subject/index.js';
import { type Truth, type TruthCode, truthOf } from '../truth/truth.js';
import { decideLimit, isRankedLibrary, type LimitDecision } from '../kinds/index.js';
import { traceFor } from './reason.js';
import type { Sums } from './totals.js';
import { judgeOverall } from './assignments.js';

/** What one setting of the readings decides, without reasons. */
export interface Decision {
  readonly grossAwards: readonly GrossAward[];
  /** In the order of the gross awards. */
  readonly payables: readonly Payable[];
  readonly total: Sums;
  /** Verdicts of tiers and services, in the plan's order. */
  readonly standings: readonly Truth[];
  /** Verdicts of the limits that are about this kind of subject, by rule id. */
  readonly limits: ReadonlyMap<string, LimitDecision>;
}

/** Whether a plan ranks its libraries: their conditions then share figures and exclude each other. */
const ranksLibraries = ({ standings }: Plan): boolean => standings.some(({ rule }) => isRankedLibrary(rule));

const standingTruths = (plan: Plan, subject: Enterprise, year: number): readonly Truth[] => {
  const { standings, standingProgram } = plan;
  const count = standingProgram.run({ subject, year, item: undefined });
  const truths = standings.map((): Truth => 'no');
  for (const output of standingProgram.hits.subarray(0, count))
    truths[output] = truthOf(standingProgram.verdicts[output] as TruthCode);
  if (!ranksLibraries(plan)) return truths;
  return truths.map((truth, index) =>
    truth === 'unknown'
      ? judgeOverall(
          traceFor(plan, undefined, (standings[index] as YesNoRule).boundCondition, subject, year, undefined),
        )
      : truth,
  );
};

const limitDecisions = (plan: Plan, subject: Subject, year: number): Decision['limits'] =>
  new Map(
    plan.limits
      .filter(({ rule }) => rule.subjects.includes(subject.kind))
      .map((limit) => [
        limit.rule.id,
        decideLimit(limit, subject, (boundCondition) =>
          traceFor(plan, undefined, boundCondition, subject, year, undefined),
        ),
      ]),
  );

const decideEnterprise = (plan: Plan, subject: Enterprise, year: number): Decision => {
  const reckoning = reckon(plan, subject, year);
  const { payables, total } = resolve(reckoning, subject, plan.document);
  return {
    grossAwards: reckoning.grossAwards,
    payables,
    total,
    standings: standingTruths(plan, subject, year),
    limits: limitDecisions(plan, subject, year),
  };
};

/** Places are few, and money is never theirs: their rules are walked, not compiled. */
const decidePlace = (plan: Plan, subject: Exclude<Subject, Enterprise>, year: number): Decision => ({
  grossAwards: [],
  payables: [],
  total: { low: 0, high: 0 },
  standings: plan.standings.map(({ rule, boundCondition }) =>
    rule.subjects.includes(subject.kind)
      ? traceFor(plan, undefined, boundCondition, subject, year, undefined).truth
      : 'no',
  ),
  limits: limitDecisions(plan, subject, year),
});

export const decide = (plan: Plan, subject: Subject, year: number): Decision =>
  subject.kind === 'enterprise' ? decideEnterprise(plan, subject, year) : decidePlace(plan, subject, year);
