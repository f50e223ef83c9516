import type { Plan, YesNoRule } from '../evaluate/index.js';
import { decideLimit, isRankedLibrary, type LimitDecision } from '../kinds/index.js';
import type { Subject } from '../subject/index.js';
import { type Truth, truthOf, type TruthCode } from '../truth/truth.js';
import { judgeOverall } from './assignments.js';
import { traceFor } from './reason.js';
import type { PlanUnderReadings } from './under-readings.js';

/** Verdicts on what conditions alone decide, and on limits. */

/**
 * Whether a document ranks its libraries: their conditions then share figures and exclude each other. A rule decided
 * alone may refer to them.
 */
export const ranksLibraries = ({ document }: Plan): boolean => document.rules.some(isRankedLibrary);

const ran = (
  { standingPrograms }: Pick<PlanUnderReadings, 'standingPrograms'>,
  count: number,
  subject: Subject,
  year: number,
): Truth[] => {
  const truths = new Array<Truth>(count).fill('no');
  const frame = { subject, year, item: undefined };
  for (const { run, hits, verdicts } of standingPrograms) {
    const found = run(frame);
    for (let each = 0; each < found; each += 1) {
      const output = hits[each] ?? 0;
      truths[output] = truthOf(verdicts[output] as TruthCode);
    }
  }
  return truths;
};

/** Verdicts of all that stands beside one another under some setting: of the plan's standings, and of others in their place. */
export const standingsUnderReadings = (under: PlanUnderReadings, subject: Subject, year: number): readonly Truth[] =>
  ran(under, under.standingCount, subject, year);

/** Places are few: their rules are walked, not compiled. */
const walked = (plan: Plan, { rule, boundCondition }: YesNoRule, subject: Subject, year: number): Truth =>
  rule.subjects.includes(subject.kind)
    ? traceFor(plan, undefined, boundCondition, subject, year, undefined).truth
    : 'no';

/** Verdicts of one plan's standings by themselves, in its order: of places, and where libraries are ranked. */
export const standingsOf = (plan: Plan, subject: Subject, year: number): readonly Truth[] => {
  const { standings } = plan;
  if (subject.kind !== 'enterprise') return standings.map((standing) => walked(plan, standing, subject, year));
  const truths = ran(plan, standings.length, subject, year);
  if (!ranksLibraries(plan)) return truths;
  return truths.map((truth, index) =>
    truth === 'unknown'
      ? judgeOverall(
          traceFor(plan, undefined, (standings[index] as YesNoRule).boundCondition, subject, year, undefined),
        )
      : truth,
  );
};

/** Verdicts of the limits that are about this kind of subject, by rule id. */
export const limitsOf = (plan: Plan, subject: Subject, year: number): ReadonlyMap<string, LimitDecision> =>
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
