import type { Plan, YesNoRule } from '../evaluate/index.js';
import type { Resolve } from '../resolve/index.js';
import type { Change } from '../rule/index.js';
import type { Enterprise } from '../subject/index.js';
import type { Truth } from '../truth/truth.js';
import { limitAlternatives, standingAlternatives } from './alternatives.js';
import { type AwardsOfResult, createAwards } from './awards.js';
import { nothing } from './missing.js';
import { blankStanding, type OutcomeContext, placedLimit, standingOutcome } from './outcome.js';
import type { GrantOutcome, LimitOutcome } from './result.js';
import { limitsOf, ranksLibraries, standingsOf } from './standings.js';
import { compileUnderReadings, type ReadingVariant } from './under-readings.js';

/** A plan ready to say of one subject after another what all its rules come to, and what other readings would make of it. */
export interface Decider {
  readonly variants: readonly ReadingVariant[];
  readonly awards: (given: OutcomeContext<Enterprise>) => AwardsOfResult;
  readonly standings: (given: OutcomeContext) => readonly GrantOutcome[];
  readonly limits: (given: OutcomeContext) => readonly LimitOutcome[];
}

const noLimits: ReturnType<typeof limitsOf> = new Map();

/** Money is never a place's. */
export const nothingGranted: AwardsOfResult = { awards: nothing, total: { low: 0, high: 0 }, missing: nothing };

export const createDecider = (
  plan: Plan,
  variants: readonly ReadingVariant[],
  reforms: readonly Change[],
  resolve: Resolve,
): Decider => {
  const under = compileUnderReadings(plan, variants);
  const isRanked = ranksLibraries(plan);
  const blanks = plan.standings.map((standing) => blankStanding(standing, reforms));
  const turnsLimits = under.changedUnder.map((changed) => plan.limits.some(({ rule }) => changed.has(rule.slug)));
  return {
    variants,
    awards: createAwards(under, reforms, resolve),
    standings: (given) => {
      const { subject, year } = given;
      const truths = standingsOf(under, subject, year, isRanked);
      const truthAt = (at: number): Truth => truths[at] ?? 'no';
      const outcomes: GrantOutcome[] = [];
      // Counted through: the pairs that `entries` makes would be most of what this allocates.
      for (let index = 0; index < plan.standings.length; index += 1) {
        const standing = plan.standings[index] as YesNoRule;
        if (!standing.rule.subjects.includes(subject.kind)) continue;
        const truth = truths[index] ?? 'no';
        const alternatives = standingAlternatives(truth, under.standingsUnder[index] ?? nothing, variants, truthAt);
        outcomes.push(standingOutcome(blanks[index] as GrantOutcome, given, standing, truth, alternatives));
      }
      return outcomes;
    },
    limits: (given) => {
      const { subject, year } = given;
      if (!plan.limits.some(({ rule }) => rule.subjects.includes(subject.kind))) return nothing;
      const decided = limitsOf(plan, subject, year);
      const limitsUnder = under.changedUnder.map((changed, index) =>
        turnsLimits[index] === true
          ? limitsOf((variants[index] as ReadingVariant).plan(), subject, year, changed)
          : noLimits,
      );
      return plan.limits.flatMap((limit): readonly LimitOutcome[] => {
        const own = decided.get(limit.rule.id);
        if (own === undefined) return [];
        return [placedLimit(given, limit, own, limitAlternatives(limit.rule.id, own, variants, limitsUnder))];
      });
    },
  };
};
