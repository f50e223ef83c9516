import type { Trace } from '../condition/index.js';
import type { Plan, YesNoRule } from '../evaluate/index.js';
import { decideLimit, isRankedLibrary, type LimitDecision } from '../kinds/index.js';
import type { Subject } from '../subject/index.js';
import { type Truth, truthOf, type TruthCode } from '../truth/truth.js';
import { judgeOverall } from './assignments.js';
import { traceFor, traceStanding } from './reason.js';
import type { PlanUnderReadings } from './under-readings.js';

/** Verdicts on what conditions alone decide, and on limits. */

/**
 * Whether a document ranks its libraries: their conditions then share figures and exclude each other. A rule decided
 * alone may refer to them.
 */
export const ranksLibraries = ({ document }: Plan): boolean => document.rules.some(isRankedLibrary);

const ran = (standingPrograms: Plan['standingPrograms'], count: number, subject: Subject, year: number): Truth[] => {
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

/** Standings, and the programs that decide them in their order: those of a plan, or with them those of other readings. */
type Standings = Pick<PlanUnderReadings, 'standings' | 'standingPrograms'>;

/** Verdicts of standings by themselves. Places are few: their rules are walked, not compiled. */
export const standingsOf = (
  { standings, standingPrograms }: Standings,
  subject: Subject,
  year: number,
  isRanked: boolean,
): readonly Truth[] => {
  const trace = (standing: YesNoRule): Trace => traceStanding(standing, subject, year);
  if (subject.kind !== 'enterprise')
    return standings.map((each) => (each.rule.subjects.includes(subject.kind) ? trace(each).truth : 'no'));
  const truths = ran(standingPrograms, standings.length, subject, year);
  if (!isRanked) return truths;
  return truths.map((truth, index) =>
    truth === 'unknown' ? judgeOverall(trace(standings[index] as YesNoRule)) : truth,
  );
};

/** Verdicts of the limits that are about this kind of subject, by rule id; of some, where they are told by their slugs. */
export const limitsOf = (
  plan: Plan,
  subject: Subject,
  year: number,
  some?: ReadonlySet<string>,
): ReadonlyMap<string, LimitDecision> =>
  new Map(
    plan.limits
      .filter(({ rule }) => rule.subjects.includes(subject.kind) && (some?.has(rule.slug) ?? true))
      .map((limit) => [
        limit.rule.id,
        decideLimit(limit, subject, (boundCondition) =>
          traceFor(plan, undefined, boundCondition, subject, year, undefined),
        ),
      ]),
  );
