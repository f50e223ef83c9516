import type { Frame } from '../fact/index.js';
import type { ItemSource } from '../rule/index.js';
import type { Enterprise, Item } from '../subject/index.js';
import { NO, type TruthCode } from '../truth/truth.js';
import type { Award, Plan } from './plan.js';
import { clearTally, createTally, highOf, lowOf, SUM, type Tally, tallyHits, waysOf } from './tally.js';

/** What one award, or one item of an award that pays each, comes to before non-duplication. */
export interface Claim {
  readonly award: Award;
  /** The product, title or project; `undefined` for an award that is not paid for each. */
  readonly item: Item | undefined;
  /** The items could not be listed: the claim stands for each of an unknown number. */
  readonly unlisted: boolean;
  readonly truth: TruthCode;
  readonly low: number;
  readonly high: number;
}

/** The items a rule goes through; `undefined` when the list was not told. */
export const itemsOf = (subject: Enterprise, source: ItemSource): readonly Item[] | undefined =>
  source.list === 'titles' ? subject.titles?.[source.title].items : subject.projects?.[source.project];

const byTruth = (a: Claim, b: Claim): number => b.truth - a.truth;

/** Decides a compiled plan's awards: one maker holds scratch memory and is used again and again. */
export interface ClaimMaker {
  readonly claims: (subject: Enterprise, year: number) => readonly Claim[];
}

/**
 * Makes claims for every award of a plan, in the plan's order and, for the items of one award, with
 * those that hold first. An award always has at least one claim, so that a `no` is told too.
 */
export const createClaimMaker = (plan: Plan): ClaimMaker => {
  const tally = createTally(plan);
  const ways = waysOf(plan);
  // Where the list is unknown, every row may come true once: they add up instead of competing.
  const summed = ways.map((way, award) => (plan.awards[award]?.rule.together === true ? SUM : way));

  const claimFrom = (from: Tally, award: Award, item: Item | undefined, unlisted: boolean): Claim => {
    const way = (unlisted ? summed : ways)[award.index] as number;
    const truth = from.truth[award.index] as TruthCode;
    return { award, item, unlisted, truth, low: truth === NO ? 0 : lowOf(from, award.index, way), high: truth === NO ? 0 : highOf(from, award.index, way) };
  };

  const run = (frame: Frame, batchIndex: number, unlisted: boolean): readonly Claim[] => {
    const batch = plan.batches[batchIndex];
    if (batch === undefined) return [];
    clearTally(tally);
    tallyHits(tally, batch, batch.program.run(frame), unlisted ? summed : ways, frame.item);
    return plan.awards.filter((award) => award.batch === batchIndex).map((award) => claimFrom(tally, award, frame.item, unlisted));
  };

  const together = (claims: readonly Claim[], award: Award): Claim => ({
    award,
    item: undefined,
    unlisted: false,
    truth: claims.reduce<TruthCode>((best, { truth }) => (truth > best ? truth : best), NO),
    low: claims.reduce((sum, { low }) => sum + low, 0),
    high: claims.reduce((sum, { high }) => sum + high, 0),
  });

  const nothing = (award: Award): Claim => ({ award, item: undefined, unlisted: false, truth: NO, low: 0, high: 0 });

  const batchClaims = (subject: Enterprise, year: number, batchIndex: number): readonly Claim[] => {
    const source = plan.batches[batchIndex]?.source;
    if (source === undefined) return run({ subject, year, item: undefined }, batchIndex, false);
    const items = itemsOf(subject, source);
    if (items === undefined) return run({ subject, year, item: undefined }, batchIndex, true);
    const each = items.flatMap((item) => run({ subject, year, item }, batchIndex, false));
    return plan.awards
      .filter((award) => award.batch === batchIndex)
      .flatMap((award) => {
        const own = each.filter((claim) => claim.award === award);
        if (own.length === 0) return [nothing(award)];
        return award.rule.together ? [together(own, award)] : [...own].sort(byTruth);
      });
  };

  return {
    claims: (subject, year) => {
      const all = plan.batches.flatMap((_, index) => batchClaims(subject, year, index));
      return plan.awards.flatMap((award) => all.filter((claim) => claim.award === award));
    },
  };
};
