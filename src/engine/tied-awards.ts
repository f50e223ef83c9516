import { frozen } from '../edge/index.js';
import { type Award, type GrossAward, grossAwardsFor } from '../evaluate/index.js';
import { type Payable, reckonOf, type Resolve } from '../resolve/index.js';
import { lastDayOf } from '../quantity/index.js';
import type { Enterprise } from '../subject/index.js';
import { UNKNOWN } from '../truth/truth.js';
import { awardAlternative, sameOutcome, type SettledAward } from './alternatives.js';
import { missingFrom, type OpenAward } from './missing.js';
import { awardOutcome, type OutcomeContext } from './outcome.js';
import { missingFor } from './reason.js';
import type { Alternative, AwardOutcome, Missing } from './result.js';
import type { Sums } from './totals.js';
import { type Ties, saysOfReceipts } from './ties.js';
import { awardPlanUnder, placeUnder, type PlanUnderReadings } from './under-readings.js';

/** What is decided of some awards together. */
export interface AwardsDecided {
  /** By the place of the award in the plan. */
  readonly outcomes: ReadonlyMap<number, readonly AwardOutcome[]>;
  readonly open: readonly OpenAward[];
  readonly total: Sums;
}

/** Gross awards with what is payable of them, once money received, choices and caps are taken into account. */
interface TiedAwards {
  readonly grossAwards: readonly GrossAward[];
  readonly payables: readonly Payable[];
  readonly total: Sums;
}

type ByItem = Map<GrossAward['item'], SettledAward>;

/** What each award grants, with what is payable of it, by slug and item; of two for one item the first. */
const settledBySlug = ({ grossAwards, payables }: TiedAwards): ReadonlyMap<string, ByItem> => {
  const settled = new Map<string, ByItem>();
  for (const [at, grossAward] of grossAwards.entries()) {
    const { slug } = grossAward.award.rule;
    const payable = payables[at];
    const items: ByItem = settled.get(slug) ?? new Map<GrossAward['item'], SettledAward>();
    settled.set(slug, items);
    if (payable !== undefined && !items.has(grossAward.item)) items.set(grossAward.item, { grossAward, payable });
  }
  return settled;
};

/** The paths that outcomes lack; what is held against one another is worked out once, for the first of it. */
const lackedIn = (
  { grossAwards, payables }: TiedAwards,
  { plan, subject, year }: OutcomeContext<Enterprise>,
): {
  readonly pathsOf: (at: number) => readonly string[];
  readonly missingOf: (at: number) => readonly Missing[];
} => {
  const own = new Map<number, readonly string[]>();
  const lackedBy = (at: number): readonly string[] => {
    const paths = own.get(at) ?? missingFor(grossAwards[at] as GrossAward, subject, year);
    own.set(at, paths);
    return paths;
  };
  const together = new Map<readonly number[], readonly string[]>();
  const lackedTogether = (members: readonly number[]): readonly string[] => {
    const paths = together.get(members) ?? [
      ...new Set(members.flatMap((member) => [...lackedBy(member), ...(payables[member]?.missing ?? [])])),
    ];
    together.set(members, paths);
    return paths;
  };
  const pathsOf = (at: number): readonly string[] => {
    const [{ truth }, { rivals, high, missing }] = [grossAwards[at] as GrossAward, payables[at] as Payable];
    if (rivals.length > 0) return lackedTogether(rivals);
    return high > 0 || truth === UNKNOWN ? [...lackedBy(at), ...missing] : [];
  };
  const printed = new Map<readonly string[], Map<number, readonly Missing[]>>();
  return {
    pathsOf,
    missingOf: (at) => {
      const { rivals, low, high } = payables[at] as Payable;
      const [paths, worth] = [pathsOf(at), high - low];
      if (rivals.length === 0) return missingFrom(paths, worth, plan.document.vocabulary);
      // One list for all of which as much hangs on the same paths: each writing its own, the answer would grow with their square.
      const lists = printed.get(paths) ?? new Map<number, readonly Missing[]>();
      printed.set(paths, lists);
      const list = lists.get(worth) ?? frozen(missingFrom(paths, worth, plan.document.vocabulary));
      lists.set(worth, list);
      return list;
    },
  };
};

/**
 * Decides awards that receipts, choices or caps tie, exactly and by themselves: what nothing ties to them has no
 * part in it. A variant is resolved where it changes one of them, or what ties them.
 */
export const createTiedAwards = (
  under: PlanUnderReadings,
  blanks: readonly AwardOutcome[],
  resolve: Resolve,
): ((given: OutcomeContext<Enterprise>, ties: Ties) => AwardsDecided) => {
  const { plan, variants } = under;
  const plans = variants.map((_, variant) => awardPlanUnder(under, variant));
  // What is said of money received is the same under most.
  const ofReceipts = saysOfReceipts(plan.document);
  const readsReceiptsOtherwise = variants.map(({ document }) => saysOfReceipts(document) !== ofReceipts);

  return (given, { tied, otherwiseIn }) => {
    const { subject, year } = given;
    const hangsOnReceipts = subject.received?.length !== 0 || subject.toldThrough.received < lastDayOf(year);
    const slugs = new Set([...tied].map((index) => plan.awards[index]?.rule.slug));
    const isTied = ({ rule: { slug } }: Award): boolean => slugs.has(slug);
    // One run finds what they come to under every reading.
    const granted = new Map<Award, GrossAward[]>();
    for (const each of grossAwardsFor(under, subject, year, isTied)) {
      const of = granted.get(each.award);
      if (of === undefined) granted.set(each.award, [each]);
      else of.push(each);
    }
    const settle = (by: typeof plan): TiedAwards => {
      const own = by.awards.flatMap((award) => granted.get(award) ?? []);
      const reckoning = reckonOf(own, by, subject, year);
      const { payables, total } = resolve(reckoning, subject, by.document);
      return { grossAwards: reckoning.grossAwards, payables, total };
    };
    const own = settle(plan);
    const others = variants.flatMap(({ reading, option }, variant) => {
      const isChanged = [...tied].some((index) => placeUnder(under, index, variant) !== undefined);
      const isOtherwise = otherwiseIn.has(variant) || (hangsOnReceipts && readsReceiptsOtherwise[variant] === true);
      if (!isChanged && !isOtherwise) return [];
      return [{ reading, option, settled: settledBySlug(settle(plans[variant] ?? plan)) }];
    });
    const alternativesOf = (settled: SettledAward): readonly Alternative[] =>
      others.flatMap((other): readonly Alternative[] => {
        const { award, item } = settled.grossAward;
        const there = other.settled.get(award.rule.slug)?.get(item);
        return there === undefined || sameOutcome(settled, there)
          ? []
          : [awardAlternative(other, there.grossAward.truth, there.payable)];
      });
    const { pathsOf, missingOf } = lackedIn(own, given);
    const outcomes = new Map<number, AwardOutcome[]>();
    const open = own.grossAwards.map((grossAward, at): OpenAward => {
      const payable = own.payables[at] as Payable;
      const { award, unlisted } = grossAward;
      const blank = blanks[award.index] as AwardOutcome;
      const alternatives = alternativesOf({ grossAward, payable });
      const outcome = awardOutcome(blank, given, grossAward, payable, missingOf(at), alternatives);
      const known = outcomes.get(award.index);
      if (known === undefined) outcomes.set(award.index, [outcome]);
      else known.push(outcome);
      return {
        paths: pathsOf(at),
        worth: unlisted && !award.rule.together ? Infinity : payable.high - payable.low,
      };
    });
    return { outcomes, open, total: own.total };
  };
};
