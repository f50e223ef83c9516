import {
  accumulateHits,
  type Award,
  clearAccumulator,
  createAccumulator,
  type GrossAward,
  grossAwardsFor,
  highOf,
  itemsOf,
  lowOf,
  moreMayCome,
} from '../evaluate/index.js';
import type { Frame } from '../fact/index.js';
import { wayOf, wayUnlisted } from '../kinds/index.js';
import { lastDayOf } from '../quantity/index.js';
import { exactly, lessPaidBefore, nothingReceived } from '../resolve/index.js';
import type { Enterprise, Item } from '../subject/index.js';
import { codeOf, NO, type TruthCode, UNKNOWN } from '../truth/truth.js';
import { awardAlternative } from './alternatives.js';
import { type Along, alongIn, type AwardUnder } from './along.js';
import { missingFrom, missingInAll, nothing, type Open } from './missing.js';
import { awardOutcome, notGranted, type OutcomeContext } from './outcome.js';
import { type Granted, missingFor } from './reason.js';
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

const byTruth = (a: AwardOutcome, b: AwardOutcome): number => codeOf(b.truth) - codeOf(a.truth);

type Found = Pick<Granted, 'truth' | 'low' | 'high'>;

/**
 * Decides the awards of a plan for one enterprise after another, under every reading in one run.
 *
 * Awards that nothing ties are told by what the run adds up: their sums stand by themselves, and under each
 * variant only those that it changes are looked at. The few that receipts, choices or caps tie are
 * resolved exactly, by themselves.
 */
export const createAwards = (under: PlanUnderReadings): ((given: OutcomeContext<Enterprise>) => AwardsOfResult) => {
  const { plan, awards } = under;
  const alongs = alongIn(under);
  const accumulator = createAccumulator(under);
  const ways = Uint8Array.from(awards, ({ rule }) => wayOf(rule));
  const unlistedWays = Uint8Array.from(awards, ({ rule }) => wayUnlisted(rule));
  const tiesIn = createTies(under);
  const decideTied = createTiedAwards(under);
  /** How many gross awards that pay something, or may, came of each award. */
  const due = new Int32Array(awards.length);
  const lows = new Float64Array(plan.awards.length);
  const highs = new Float64Array(plan.awards.length);

  /** Scratch of one call: what is decided, for whom, and what was found so far. */
  let given: OutcomeContext<Enterprise>;
  let isTold = true;
  let mayCome = false;
  let found: AwardOutcome[][] = [];
  let open: { readonly index: number; readonly open: Open }[] = [];
  const frame = { year: 0, item: undefined } as Partial<Frame> as Frame;

  const tell = (
    { index, isUnlimited: isEndless }: AwardUnder,
    granted: Granted,
    alternatives: readonly Alternative[],
  ): void => {
    const { award, item, truth, unlisted, low, high } = granted;
    if (truth === NO && high === 0) {
      found[index]?.push(notGranted(given, award, item, unlisted, alternatives));
      return;
    }
    const payable = nothingReceived(low, high, isTold, mayCome);
    const worth = payable.high - payable.low;
    const isAsked = payable.high > 0 || truth === UNKNOWN;
    const paths = isAsked ? [...missingFor(granted, given.subject, given.year), ...payable.missing] : nothing;
    lows[index] = (lows[index] ?? 0) + payable.low;
    highs[index] = (highs[index] ?? 0) + (unlisted && isEndless && payable.high > 0 ? Infinity : payable.high);
    if (paths.length > 0)
      open.push({ index, open: { paths, worth: unlisted && !award.rule.together ? Infinity : worth } });
    found[index]?.push(awardOutcome(given, granted, payable, missingFrom(paths, worth), alternatives));
  };

  const alternativeTo = (own: Found, variant: ReadingVariant, other: Found): Alternative | undefined =>
    own.truth === other.truth && own.low === other.low && own.high === other.high
      ? undefined
      : awardAlternative(variant, other.truth, nothingReceived(other.low, other.high, isTold, mayCome));

  /** What the last run found for an award. */
  const tallied = ({ index }: Award, unlisted: boolean, isBeforeOpen: boolean): Found => {
    const way = (unlisted ? unlistedWays[index] : ways[index]) ?? 0;
    const isBeforeUntold = isBeforeOpen && (!isTold || mayCome);
    const high = isBeforeUntold ? (accumulator.high[index] ?? 0) : highOf(accumulator, index, way);
    if (high > 0) due[index] = (due[index] ?? 0) + 1;
    return { truth: accumulator.truth[index] as TruthCode, low: lowOf(accumulator, index, way), high };
  };

  const run = ({ programs }: Along, item: Item | undefined, unlisted: boolean): void => {
    frame.item = item;
    for (const itemProgram of programs)
      accumulateHits(accumulator, itemProgram, itemProgram.program.run(frame), unlisted ? unlistedWays : ways, frame);
  };

  const alternativesInRun = (
    { others }: AwardUnder,
    granted: Found,
    unlisted: boolean,
    listed: number | undefined,
  ): readonly Alternative[] => {
    let found: Alternative[] | undefined;
    for (const { variant, award, isBeforeOpen } of others) {
      const there = tallied(award, unlisted, isBeforeOpen);
      // Where other items are told of, there is nothing to tell under it of one that cannot come.
      if (listed !== undefined && listed > 0 && there.truth === NO) continue;
      const alternative = alternativeTo(granted, variant, there);
      if (alternative !== undefined) (found ??= []).push(alternative);
    }
    return found ?? nothing;
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
      const granted = tallied(each.award, unlisted, each.isBeforeOpen);
      const alternatives = alternativesInRun(each, granted, unlisted, listed);
      // Of an item that may still come nothing is told where none can, unless there is nothing else to tell of.
      const isNothing = listed !== undefined && granted.truth === NO;
      if (isNothing && listed > 0) continue;
      tell(
        each,
        { award: each.award, item, unlisted: unlisted && !isNothing, beforeUntold: nothing, ...granted },
        alternatives,
      );
    }
    clearAccumulator(accumulator);
  };

  /** Awards whose rows have to be looked at together, under every reading. */
  const look = ({ looked }: Along): void => {
    const {
      subject,
      year,
      plan: { document },
    } = given;
    for (const each of looked) {
      const { award, others } = each;
      const all = [award, ...others.map((other) => other.award)];
      const gross = grossAwardsFor(under, subject, year, (one) => all.includes(one));
      const of = (one: Award, by: typeof document): readonly GrossAward[] =>
        lessPaidBefore(
          gross.filter((grossAward) => grossAward.award === one),
          [],
          by,
          subject,
        );
      const elsewhere = others.map(({ variant, award: other }) => ({
        variant,
        other,
        there: of(other, variant.document),
      }));
      for (const { other, there } of elsewhere) due[other.index] = there.filter(({ high }) => high > 0).length;
      const own = of(award, document);
      due[award.index] = own.filter(({ high }) => high > 0).length;
      for (const granted of own) {
        const alternatives = elsewhere.flatMap(({ variant, there }): readonly Alternative[] => {
          const counterpart = there.find(({ item }) => item === granted.item);
          const alternative = counterpart === undefined ? undefined : alternativeTo(granted, variant, counterpart);
          return alternative === undefined ? [] : [alternative];
        });
        tell(each, granted, alternatives);
      }
    }
  };

  const tellNone = ({ tallied: simple, looked }: Along): void => {
    for (const each of [...simple, ...looked])
      found[each.index]?.push(notGranted(given, each.award, undefined, false, nothing));
  };

  const decideAlong = (along: Along): void => {
    const { subject, year } = given;
    const items = along.source === undefined ? undefined : itemsOf(subject, along.source);
    const isLater = items !== undefined && moreMayCome(subject, along.source, year);
    if (items?.length === 0 && !isLater) {
      tellNone(along);
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
    if (items.length + Number(isLater) > 1) for (const { index } of along.tallied) found[index]?.sort(byTruth);
  };

  return (asked) => {
    given = asked;
    const { subject, year } = given;
    isTold = subject.received !== undefined;
    mayCome = subject.toldThrough.received < lastDayOf(year);
    frame.subject = subject;
    frame.year = year;
    found = plan.awards.map(() => []);
    open = [];
    due.fill(0);
    lows.fill(0);
    highs.fill(0);
    for (const along of alongs) decideAlong(along);
    const tied = tiesIn(subject.received, due);
    const resolved = tied.size === 0 ? undefined : decideTied(given, tied);
    let low = resolved?.total.low ?? 0;
    let high = resolved?.total.high ?? 0;
    for (const index of plan.awards.keys()) {
      if (tied.has(index)) continue;
      low += lows[index] ?? 0;
      high += highs[index] ?? 0;
    }
    return {
      awards: found.flatMap((own, index) => (tied.has(index) ? (resolved?.outcomes.get(index) ?? []) : own)),
      total: { low: exactly(low), high: high === Infinity ? high : exactly(high) },
      missing: missingInAll([
        ...open.flatMap((each) => (tied.has(each.index) ? [] : [each.open])),
        ...(resolved?.open ?? []),
      ]),
    };
  };
};
