import { classify } from '../../engine/classes.js';
import { type Decision, decide } from '../../engine/decision.js';
import {
  type Amount,
  type AwardOutcome,
  type LimitOutcome,
  type Result,
  type TierClass,
  type TierOutcome,
} from '../../engine/index.js';
import { grantsIn, isRankedTier } from '../../engine/lists.js';
import { isRankedLibrary } from '../../kinds/index.js';
import type { Document } from '../../rule/index.js';
import { type ClosableList, closableLists, checkSubject, type Subject, type SubjectKind } from '../../subject/index.js';
import { UNKNOWN } from '../../truth/truth.js';
import { at } from '../input.js';
import { intervalOf } from '../interval.js';
import { tiedTo } from '../tied.js';
import type { Instead } from './instead.js';
import type { PreparedQuestions } from './prepared.js';

/** Something that is open, how much of it, and the paths it lacks. */
export interface OpenPart {
  readonly open: number;
  readonly missing: readonly string[];
  /** Those with other paths that would settle it as well. */
  readonly settledBy: readonly string[];
  /** Parts of one tie tighten each other: what closes one of them may open room in another. Others add up. */
  readonly tie: string | undefined;
}

/** How much an input leaves open, and how that is made up. */
export interface Gauge {
  /** How much is open; `undefined` for an input that cannot be. */
  readonly openIn: (input: unknown) => number | undefined;
  readonly parts: readonly OpenPart[];
}

/** How an input is read: what it is about, in which year, and what is taken as none. */
export interface GaugeReading {
  readonly prepared: PreparedQuestions;
  readonly kind: SubjectKind;
  readonly year: number;
  readonly assumed: readonly ClosableList[];
}

const subjectIn = (input: unknown, { prepared, kind, assumed }: GaugeReading): Subject | undefined => {
  const parsed = checkSubject(kind, input, { assumeNone: assumed, vocabulary: prepared.document.vocabulary });
  return parsed.ok && prepared.refused(parsed.subject).length === 0 ? parsed.subject : undefined;
};

const widthIn = (input: unknown, reading: GaugeReading): number | undefined => {
  const subject = subjectIn(input, reading);
  if (subject?.kind !== 'enterprise') return undefined;
  const { low, high } = reading.prepared.totals(subject, reading.year);
  return high - low;
};

const width = (amount: Amount): number => {
  const { low, high } = intervalOf(amount);
  return high - low;
};

/** Whether an input can be: an answer may contradict what was told. */
export const canBe = (input: unknown, reading: GaugeReading): boolean => subjectIn(input, reading) !== undefined;

/** Whether no upper bound can be stated. */
export const isOpen = (input: unknown, reading: GaugeReading): boolean => widthIn(input, reading) === Infinity;

/**
 * The lists without which no upper bound can be stated. Where only several of them together would
 * give one, all that were not told count.
 */
export const boundlessLists = (input: unknown, reading: GaugeReading): readonly ClosableList[] => {
  if (!isOpen(input, reading)) return [];
  const untold = closableLists.filter((list) => at(input, list) === undefined && !reading.assumed.includes(list));
  const without = (list: ClosableList): GaugeReading => ({
    ...reading,
    assumed: [...reading.assumed, ...untold.filter((other) => other !== list)],
  });
  const boundless = untold.filter((list) => isOpen(input, without(list)));
  return boundless.length > 0 ? boundless : untold;
};

const pathsOf = (outcomes: readonly { readonly missing: Result['missing'] }[]): readonly string[] => [
  ...new Set(outcomes.flatMap(({ missing }) => missing.map(({ path }) => path))),
];

/** What an outcome lacks, with no other way to settle it. */
const lacking = (
  outcomes: readonly { readonly missing: Result['missing'] }[],
): Pick<OpenPart, 'missing' | 'settledBy' | 'tie'> => {
  const missing = pathsOf(outcomes);
  return { missing, settledBy: missing, tie: undefined };
};

// Awards that exclude one another tighten each other's bounds: then only what the clause grants bounds what may be lost.
const awardPart = (award: AwardOutcome, { id, groups }: Document): OpenPart => {
  const tied = tiedTo([award.rule.slice(id.length + 1)], groups);
  const common = lacking([award]);
  return tied.length === 0
    ? { open: width(award.payable), ...common }
    : { open: intervalOf(award.amount).high, ...common, tie: [...tied].sort().join(' ') };
};

/**
 * Money: how far apart the bounds of the total are.
 *
 * @param result of an evaluation under the same assumptions.
 */
export const moneyGauge = ({ awards }: Result, reading: GaugeReading): Gauge => ({
  openIn: (input) => widthIn(input, reading),
  parts: awards.map((award) => awardPart(award, reading.prepared.document)).filter(({ open }) => open > 0),
});

/** Ranked libraries give one answer: what is open of it is every other answer that is still possible. */
const rankedPart = ({ possible }: TierClass, tiers: readonly TierOutcome[]): OpenPart => ({
  open: possible.length - 1,
  ...lacking(tiers.filter(({ truth, tier }) => truth === 'unknown' && tier !== undefined && possible.includes(tier))),
});

const isOpenAward = ({ truth, payable }: AwardOutcome): boolean => truth === 'unknown' || width(payable) > 0;

// A rule that is paid for each item is one thing to decide, however many items there are.
const awardParts = (awards: readonly AwardOutcome[]): readonly OpenPart[] =>
  [...new Set(awards.map(({ rule }) => rule))].map((rule) => {
    const own = awards.filter((award) => award.rule === rule && isOpenAward(award));
    return { open: Math.min(1, own.length), ...lacking(own) };
  });

const standingPart = (outcome: { readonly missing: Result['missing'] }): OpenPart => ({
  open: Math.min(1, outcome.missing.length),
  ...lacking([outcome]),
});

/** A limit may be settled by a figure, or by the two whose quotient stands in for it. */
const limitPart = (limit: LimitOutcome, instead: Instead): OpenPart => {
  const part = standingPart(limit);
  return {
    ...part,
    settledBy: [...new Set([...part.missing, ...part.missing.flatMap((path) => instead.get(path) ?? [])])],
  };
};

const partsOf = (result: Result, instead: Instead = new Map()): readonly OpenPart[] =>
  [
    ...awardParts(result.awards),
    ...(result.class === null ? [] : [rankedPart(result.class, result.tiers)]),
    ...grantsIn(result)
      .filter((grant) => result.class === null || !isRankedTier(grant))
      .map(standingPart),
    ...result.limits.map((limit) => limitPart(limit, instead)),
  ].filter(({ open }) => open > 0);

/** How many rules of a result cannot be decided yet; of ranked libraries, how many answers stay possible beside one. */
export const openRules = (result: Result): number => partsOf(result).reduce((sum, { open }) => sum + open, 0);

/** The same, from a decision without its reasons. */
const openInDecision = (
  { grossAwards, payables, standings, limits }: Decision,
  { plan }: PreparedQuestions,
  among: TierClass | null,
): number => {
  const openAwards = new Set(
    grossAwards
      .filter((grossAward, index) => grossAward.truth === UNKNOWN || payables[index]?.low !== payables[index]?.high)
      .map(({ award }) => award),
  );
  const openStandings = plan.standings.filter(
    ({ rule }, index) => standings[index] === 'unknown' && !(among !== null && isRankedLibrary(rule)),
  );
  const openLimits = [...limits.values()].filter(({ missing }) => missing.length > 0);
  return openAwards.size + openStandings.length + openLimits.length + (among === null ? 0 : among.possible.length - 1);
};

/** Outcomes: how many rules something missing keeps from being decided. */
export const outcomeGauge = (result: Result, reading: GaugeReading, instead: Instead): Gauge => {
  const { prepared, year } = reading;
  return {
    openIn: (input) => {
      const subject = subjectIn(input, reading);
      if (subject === undefined) return undefined;
      const { class: among } = classify(prepared.plan, [], subject, year, result.tiers);
      return openInDecision(decide(prepared.plan, subject, year), prepared, among);
    },
    parts: partsOf(result, instead),
  };
};
