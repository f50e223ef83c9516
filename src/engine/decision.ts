import type { GrossAward, Plan } from '../evaluate/index.js';
import type { LimitDecision } from '../kinds/index.js';
import { type Payable, reckon, resolve } from '../resolve/index.js';
import type { Subject } from '../subject/index.js';
import type { Truth } from '../truth/truth.js';
import { limitsOf, ranksLibraries, standingsOf } from './standings.js';

/** What one plan decides by itself, without reasons. */
export interface Decision {
  readonly grossAwards: readonly GrossAward[];
  /** In the order of the gross awards. */
  readonly payables: readonly Payable[];
  /** Verdicts of tiers and services, in the plan's order. */
  readonly standings: readonly Truth[];
  /** Verdicts of the limits that are about this kind of subject, by rule id. */
  readonly limits: ReadonlyMap<string, LimitDecision>;
}

export const decide = (plan: Plan, subject: Subject, year: number): Decision => {
  const [standings, limits] = [standingsOf(plan, subject, year, ranksLibraries(plan)), limitsOf(plan, subject, year)];
  if (subject.kind !== 'enterprise') return { grossAwards: [], payables: [], standings, limits };
  const reckoning = reckon(plan, subject, year);
  const { payables } = resolve(reckoning, subject, plan.document);
  return { grossAwards: reckoning.grossAwards, payables, standings, limits };
};
