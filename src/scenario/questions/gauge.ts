import { classify } from '../../engine/classes.js';
import { type Decision, decide } from '../../engine/decision.js';
import { type Amount, type AwardOutcome, librariesOf, type RankedTiers, type Result } from '../../engine/index.js';
import { type ClosableList, closableLists, checkSubject, type Subject, type SubjectKind } from '../../subject/index.js';
import { UNKNOWN } from '../../truth/truth.js';
import { at } from '../input.js';
import { intervalOf } from '../interval.js';
import { paysApart } from './possible.js';
import type { Prepared } from './prepared.js';

/** Something that is open, how much of it, and the paths it lacks. */
export interface Part {
  readonly open: number;
  readonly missing: readonly string[];
}

/** How much an input leaves open, and how that is made up. */
export interface Gauge {
  /** How much is open; `undefined` for an input that cannot be. */
  readonly openIn: (input: unknown) => number | undefined;
  readonly parts: readonly Part[];
  /** Whether the whole is the sum of the parts: otherwise parts tighten each other. */
  readonly isSum: boolean;
}

/** How an input is read: what it is about, in which year, and what is taken as none. */
export interface Reading {
  readonly prepared: Prepared;
  readonly kind: SubjectKind;
  readonly year: number;
  readonly assumed: readonly ClosableList[];
}

const subjectIn = (input: unknown, { prepared, kind, assumed }: Reading): Subject | undefined => {
  const parsed = checkSubject(kind, input, { assumeNone: assumed });
  return parsed.ok && prepared.refused(parsed.subject).length === 0 ? parsed.subject : undefined;
};

const widthIn = (input: unknown, reading: Reading): number | undefined => {
  const subject = subjectIn(input, reading);
  if (subject?.kind !== 'enterprise') return undefined;
  const { low, high } = reading.prepared.totals(subject, reading.year);
  return high - low;
};

const width = (amount: Amount): number => {
  const { low, high } = intervalOf(amount);
  return high - low;
};

/**
 * The lists without which no upper bound can be stated. Where only several of them together would
 * give one, all that were not told count.
 */
export const boundlessLists = (input: unknown, reading: Reading): readonly ClosableList[] => {
  if (widthIn(input, reading) !== Infinity) return [];
  const untold = closableLists.filter((list) => at(input, list) === undefined && !reading.assumed.includes(list));
  const without = (list: ClosableList): Reading => ({ ...reading, assumed: [...reading.assumed, ...untold.filter((other) => other !== list)] });
  const boundless = untold.filter((list) => widthIn(input, without(list)) === Infinity);
  return boundless.length > 0 ? boundless : untold;
};

const pathsOf = (outcomes: readonly { readonly missing: Result['missing'] }[]): readonly string[] => [...new Set(outcomes.flatMap(({ missing }) => missing.map(({ path }) => path)))];

// Awards that exclude one another tighten each other's bounds: then only what the clause grants bounds what may be lost.
const awardPart =
  (apart: boolean) =>
  (award: AwardOutcome): Part => ({ open: apart ? width(award.payable) : intervalOf(award.amount).high, missing: pathsOf([award]) });

/**
 * Money: how far apart the bounds of the total are.
 *
 * @param result of an evaluation under the same assumptions.
 */
export const moneyGauge = ({ awards }: Result, reading: Reading): Gauge => {
  const isSum = paysApart(reading.prepared.document);
  return { openIn: (input) => widthIn(input, reading), parts: awards.map(awardPart(isSum)).filter(({ open }) => open > 0), isSum };
};

const isRanked = (tiers: Result['tiers']): tiers is RankedTiers => 'answer' in tiers;

/** Ranked libraries give one answer: what is open of it is every other answer that is still possible. */
const rankedPart = ({ possible, classes }: RankedTiers): Part => ({
  open: possible.length - 1,
  missing: pathsOf(classes.filter(({ truth, tier }) => truth === 'unknown' && possible.includes(tier))),
});

const isOpenAward = ({ truth, payable }: AwardOutcome): boolean => truth === 'unknown' || width(payable) > 0;

// A rule that is paid for each item is one thing to decide, however many items there are.
const awardParts = (awards: readonly AwardOutcome[]): readonly Part[] =>
  [...new Set(awards.map(({ rule }) => rule))].map((rule) => {
    const own = awards.filter((award) => award.rule === rule && isOpenAward(award));
    return { open: Math.min(1, own.length), missing: pathsOf(own) };
  });

const standingPart = (outcome: { readonly missing: Result['missing'] }): Part => ({ open: Math.min(1, outcome.missing.length), missing: pathsOf([outcome]) });

const partsOf = (result: Result): readonly Part[] =>
  [
    ...awardParts(result.awards),
    ...(isRanked(result.tiers) ? [rankedPart(result.tiers)] : librariesOf(result).map(standingPart)),
    ...result.entitlements.map(standingPart),
    ...result.limits.map(standingPart),
  ].filter(({ open }) => open > 0);

/** How many rules of a result cannot be decided yet; of ranked libraries, how many answers stay possible beside one. */
export const openRules = (result: Result): number => partsOf(result).reduce((sum, { open }) => sum + open, 0);

/** The same, from a decision without its reasons. */
const openInDecision = ({ claims, payables, standings, limits }: Decision, { plan }: Prepared, ranked: RankedTiers | undefined): number => {
  const openAwards = new Set(claims.filter((claim, index) => claim.truth === UNKNOWN || payables[index]?.low !== payables[index]?.high).map(({ award }) => award));
  const openStandings = plan.standings.filter(({ rule }, index) => standings[index] === 'unknown' && !(ranked !== undefined && rule.kind === 'tier'));
  const openLimits = [...limits.values()].filter(({ missing }) => missing.length > 0);
  return openAwards.size + openStandings.length + openLimits.length + (ranked === undefined ? 0 : ranked.possible.length - 1);
};

/** Outcomes: how many rules something missing keeps from being decided. */
export const outcomeGauge = (result: Result, reading: Reading): Gauge => {
  const { prepared, year } = reading;
  const libraries = isRanked(result.tiers) ? result.tiers.classes : undefined;
  return {
    openIn: (input) => {
      const subject = subjectIn(input, reading);
      if (subject === undefined) return undefined;
      const ranked = libraries === undefined ? undefined : classify(prepared.plan, [], subject, year, libraries);
      return openInDecision(decide(prepared.plan, subject, year), prepared, ranked);
    },
    parts: partsOf(result),
    isSum: true,
  };
};
