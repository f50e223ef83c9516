import { type Claim, claimsFor, type Plan } from '../evaluate/index.js';
import { type Payable, resolve } from '../resolve/index.js';
import type { Enterprise } from '../subject/index.js';
import { type Truth, type TruthCode, truthOf } from '../truth/truth.js';
import type { Totals } from './totals.js';

/** What one setting of the readings decides, without reasons. */
export interface Decision {
  readonly claims: readonly Claim[];
  /** In the order of the claims. */
  readonly payables: readonly Payable[];
  readonly total: Totals;
  /** Verdicts of tiers and entitlements, in the plan's order. */
  readonly standings: readonly Truth[];
}

const standingTruths = ({ standings, standingProgram }: Plan, subject: Enterprise, year: number): readonly Truth[] => {
  const count = standingProgram.run({ subject, year, item: undefined });
  const truths = standings.map((): Truth => 'no');
  for (const output of standingProgram.hits.subarray(0, count)) truths[output] = truthOf(standingProgram.verdicts[output] as TruthCode);
  return truths;
};

export const decide = (plan: Plan, subject: Enterprise, year: number): Decision => {
  const claims = claimsFor(plan, subject, year);
  const { payables, total } = resolve(claims, subject, year, plan.document);
  return { claims, payables, total, standings: standingTruths(plan, subject, year) };
};
