import {
  accumulateHits,
  type Award,
  clearAccumulator,
  createAccumulator,
  highOf,
  itemsOf,
  lowOf,
  moreMayCome,
} from '../evaluate/index.js';
import type { Frame } from '../fact/index.js';
import { wayOf, wayUnlisted } from '../kinds/index.js';
import { lastDayOf } from '../quantity/index.js';
import { exactly, nothingReceived } from '../resolve/index.js';
import type { Change } from '../rule/index.js';
import type { Enterprise, Item } from '../subject/index.js';
import { NO, type TruthCode, UNKNOWN } from '../truth/truth.js';
import { awardAlternative } from './alternatives.js';
import { type Along, alongIn, type AwardUnder, lookedAt } from './along.js';
import { createFound, inOrder, put, sortByTruth } from './found.js';
import { missingFrom, missingInAll, nothing, type OpenAward } from './missing.js';
import { awardOutcome, blankAward, notGranted, type OutcomeContext } from './outcome.js';
import { type GrantedAward, missingFor } from './reason.js';
import type { Alternative, AwardOutcome, Missing } from './result.js';
import { createTiedAwards } from './tied-awards.js';
import { createTies } from './ties.js';
import type { Sums } from './totals.js';
import type { PlanUnderReadings, ReadingVariant } from './under-readings.js';

/** The awards of a result, and what is said of them together. */
export interface AwardsOfResult {
  readonly awards: readonly AwardOutcome[];
  readonly total: Sums;
  readonly missing: readonly Missing[];
}

/** More than any choice has places for. */
const anyNumber = 1_000_000;

type Found = Pick<GrantedAward, 'truth' | 'low' | 'high'>;

/**
 * Decides the awards of a plan for one enterprise after another, under every reading in one run.
 *
 * Awards that nothing ties are told by what the run adds up: their sums stand by themselves, and under each
 * variant only those that it changes are looked at. The few that receipts, choices or caps tie are
 * resolved exactly, by themselves.
 */
export const createAwards = (
  under: PlanUnderReadings,
  reforms: readonly Change[],
): ((given: OutcomeContext<Enterprise>) => AwardsOfResult) => {
  const { plan, awards } = under;
  const alongs = alongIn(under);
  const accumulator = createAccumulator(under);
  const ways = Uint8Array.from(awards, ({ rule }) => wayOf(rule));
  const unlistedWays = Uint8Array.from(awards, ({ rule }) => wayUnlisted(rule));
  const tiesIn = createTies(under);
  const blanks = plan.awards.map((award) => blankAward(award, reforms));
  const decideTied = createTiedAwards(under, blanks);
  /** How many gross awards that pay something, or may, came of each award. */
  const due = new Int32Array(awards.length);
  const lows = new Float64Array(plan.awards.length);
  const highs = new Float64Array(plan.awards.length);

  /** Scratch of one call: what is decided, for whom, and what was found so far. */
  let given: OutcomeContext<Enterprise>;
  let isTold = true;
  let mayCome = false;
  let found = createFound(0);
  let open: { readonly index: number; readonly open: OpenAward }[] = [];
  const frame = { year: 0, item: undefined } as Partial<Frame> as Frame;

  const blankOf = (index: number): AwardOutcome => blanks[index] as AwardOutcome;

  const tell = (
    { index, isUnlimited }: AwardUnder,
    granted: GrantedAward,
    alternatives: readonly Alternative[],
  ): void => {
    const { award, truth, unlisted, low, high } = granted;
    const payable = nothingReceived(low, high, isTold, mayCome);
    const worth = payable.high - payable.low;
    const isAsked = payable.high > 0 || truth === UNKNOWN;
    const paths = isAsked ? [...missingFor(granted, given.subject, given.year), ...payable.missing] : nothing;
    lows[index] = (lows[index] ?? 0) + payable.low;
    highs[index] = (highs[index] ?? 0) + (unlisted && isUnlimited && payable.high > 0 ? Infinity : payable.high);
    if (paths.length > 0)
      open.push({ index, open: { paths, worth: unlisted && !award.rule.together ? Infinity : worth } });
    put(
      found,
      index,
      awardOutcome(
        blankOf(index),
        given,
        granted,
        payable,
        missingFrom(paths, worth, plan.document.vocabulary),
        alternatives,
      ),
    );
  };

  const tellNone = ({ index, award }: AwardUnder, unlisted: boolean): void => {
    put(found, index, notGranted(blankOf(index), given, award, unlisted));
  };

  const alternativeTo = (own: Found, variant: ReadingVariant, other: Found): Alternative | undefined =>
    own.truth === other.truth && own.low === other.low && own.high === other.high
      ? undefined
      : awardAlternative(variant, other.truth, nothingReceived(other.low, other.high, isTold, mayCome));

  /** Notes that an award comes due, for each of any number of items where they are not listed. */
  const note = ({ index, rule }: Award, high: number, unlisted: boolean): void => {
    if (high > 0) due[index] = (due[index] ?? 0) + (unlisted && !rule.together ? anyNumber : 1);
  };

  /** What the last run found for an award. */
  const tallied = (award: Award, unlisted: boolean, isBeforeOpen: boolean): Found => {
    const { index } = award;
    const way = (unlisted ? unlistedWays[index] : ways[index]) ?? 0;
    const isBeforeUntold = isBeforeOpen && (!isTold || mayCome);
    const high = isBeforeUntold ? (accumulator.high[index] ?? 0) : highOf(accumulator, index, way);
    note(award, high, unlisted);
    return { truth: accumulator.truth[index] as TruthCode, low: lowOf(accumulator, index, way), high };
  };

  const run = ({ programs }: Along, item: Item | undefined, unlisted: boolean): void => {
    frame.item = item;
    for (const itemProgram of programs)
      accumulateHits(accumulator, itemProgram, itemProgram.program.run(frame), unlisted ? unlistedWays : ways, frame);
  };

  /** Whether the last run came upon an award under no reading: what it does for most. */
  const isNothing = ({ index, others }: AwardUnder): boolean => {
    if (accumulator.truth[index] !== NO) return false;
    for (const { award } of others) if (accumulator.truth[award.index] !== NO) return false;
    return true;
  };

  const alternativesInRun = (
    { others }: AwardUnder,
    granted: Found,
    unlisted: boolean,
    listed: number | undefined,
  ): readonly Alternative[] => {
    let turned: Alternative[] | undefined;
    for (const { variant, award, isBeforeOpen } of others) {
      const there = tallied(award, unlisted, isBeforeOpen);
      // Where other items are told of, there is nothing to tell under it of one that cannot come.
      if (listed !== undefined && listed > 0 && there.truth === NO) continue;
      const alternative = alternativeTo(granted, variant, there);
      if (alternative !== undefined) (turned ??= []).push(alternative);
    }
    return turned ?? nothing;
  };

  /**
   * Tells what the last run found of awards.
   *
   * @param listed how many items there are in a list to which this one may still come; `undefined` for an item of the
   * list, for one that stands for all of an untold list, and for an award that goes through none.
   */
  const tellRun = (
    { tallied: own }: Along,
    item: Item | undefined,
    unlisted: boolean,
    listed: number | undefined,
  ): void => {
    for (const each of own) {
      if (isNothing(each) && item === undefined) {
        // Of an item that may still come nothing is told where none can, unless there is nothing else to tell of.
        if (listed === undefined || listed === 0) tellNone(each, unlisted && listed === undefined);
        continue;
      }
      const granted = tallied(each.award, unlisted, each.isBeforeOpen);
      const alternatives = alternativesInRun(each, granted, unlisted, listed);
      const { truth, low, high } = granted;
      const cannotCome = listed !== undefined && truth === NO;
      if (cannotCome && listed > 0) continue;
      const isEach = unlisted && !cannotCome;
      tell(each, { award: each.award, item, unlisted: isEach, truth, low, high, beforeUntold: nothing }, alternatives);
    }
    clearAccumulator(accumulator);
  };

  /** Awards whose rows have to be looked at together, under every reading. */
  const look = ({ looked }: Along): void => {
    for (const each of looked) {
      const { own, others } = lookedAt(under, each, given.subject, given.year);
      const all = [own, ...others.map(({ there }) => there)];
      for (const grossAwards of all) for (const { award, high, unlisted } of grossAwards) note(award, high, unlisted);
      const byItem = others.map(({ variant, there }) => {
        // Of two for one item the first is meant.
        const counterparts = new Map([...there].reverse().map((grossAward) => [grossAward.item, grossAward]));
        return { variant, counterparts };
      });
      for (const granted of own) {
        const alternatives = byItem.flatMap(({ variant, counterparts }): readonly Alternative[] => {
          const counterpart = counterparts.get(granted.item);
          const alternative = counterpart === undefined ? undefined : alternativeTo(granted, variant, counterpart);
          return alternative === undefined ? [] : [alternative];
        });
        tell(each, granted, alternatives);
      }
    }
  };

  const decideAlong = (along: Along): void => {
    const { subject, year } = given;
    const items = along.source === undefined ? undefined : itemsOf(subject, along.source);
    const isLater = items !== undefined && moreMayCome(subject, along.source, year);
    if (items?.length === 0 && !isLater) {
      for (const each of along.tallied) tellNone(each, false);
      for (const each of along.looked) tellNone(each, false);
      return;
    }
    look(along);
    if (along.tallied.length === 0) return;
    if (items === undefined) {
      const unlisted = along.source !== undefined;
      run(along, undefined, unlisted);
      tellRun(along, undefined, unlisted, undefined);
      return;
    }
    for (const item of items) {
      run(along, item, false);
      tellRun(along, item, false, undefined);
    }
    if (isLater) {
      run(along, undefined, true);
      tellRun(along, undefined, true, items.length);
    }
    if (items.length + Number(isLater) > 1) for (const { index } of along.tallied) sortByTruth(found, index);
  };

  return (asked) => {
    given = asked;
    const { subject, year } = given;
    isTold = subject.received !== undefined;
    mayCome = subject.toldThrough.received < lastDayOf(year);
    frame.subject = subject;
    frame.year = year;
    found = createFound(plan.awards.length);
    open = [];
    due.fill(0);
    lows.fill(0);
    highs.fill(0);
    for (const along of alongs) decideAlong(along);
    const ties = tiesIn(subject.received, due);
    const resolved = ties === undefined ? undefined : decideTied(given, ties);
    const isTied = (index: number): boolean => ties?.tied.has(index) === true;
    let low = resolved?.total.low ?? 0;
    let high = resolved?.total.high ?? 0;
    for (let index = 0; index < plan.awards.length; index += 1) {
      if (isTied(index)) continue;
      low += lows[index] ?? 0;
      high += highs[index] ?? 0;
    }
    return {
      awards: inOrder(found, resolved?.outcomes),
      total: { low: exactly(low), high: high === Infinity ? high : exactly(high) },
      missing: missingInAll(
        resolved === undefined
          ? open.map((each) => each.open)
          : [...open.flatMap((each) => (isTied(each.index) ? [] : [each.open])), ...resolved.open],
        plan.document.vocabulary,
      ),
    };
  };
};
