import { itemsOf, moreMayCome } from '../evaluate/index.js';
import { exactly, type Resolve } from '../resolve/index.js';
import type { Change } from '../rule/index.js';
import type { Enterprise, Item } from '../subject/index.js';
import { NO } from '../truth/truth.js';
import { type Along, alongIn, type AwardUnder, lookedAt } from './along.js';
import { inOrder, sortByTruth } from './found.js';
import { missingInAll, nothing } from './missing.js';
import { blankAward, type OutcomeContext } from './outcome.js';
import type { Alternative, AwardOutcome, Missing } from './result.js';
import { createRuns, type Found, type AwardRuns } from './award-runs.js';
import { createTiedAwards } from './tied-awards.js';
import { createTies } from './ties.js';
import { createTold, receiptsTold, type ToldAwards } from './told-awards.js';
import type { Sums } from './totals.js';
import type { PlanUnderReadings } from './under-readings.js';

/** The awards of a result, and what is said of them together. */
export interface AwardsOfResult {
  readonly awards: readonly AwardOutcome[];
  readonly total: Sums;
  readonly missing: readonly Missing[];
}

/** Awards as they are decided: what runs come upon, and what is told of it. */
interface DecidingAwards {
  readonly runs: AwardRuns;
  readonly told: ToldAwards;
}

/** What a run was made for. */
interface Ran {
  readonly item: Item | undefined;
  /** Whether it stands for items that are in no list, or not yet. */
  readonly unlisted: boolean;
  /**
   * How many items there are in a list to which this one may still come; `undefined` for an item of the list, for one that
   * stands for all of an untold list, and for an award that goes through none.
   */
  readonly listed: number | undefined;
}

const alternativesInRun = (
  { runs, told }: DecidingAwards,
  { others }: AwardUnder,
  granted: Found,
  { unlisted, listed }: Ran,
): readonly Alternative[] => {
  let turned: Alternative[] | undefined;
  for (const { variant, award, isBeforeOpen } of others) {
    const there = runs.foundOf(award, unlisted, isBeforeOpen);
    // Where other items are told of, there is nothing to tell under it of one that cannot come.
    if (listed !== undefined && listed > 0 && there.truth === NO) continue;
    const alternative = told.alternativeTo(granted, variant, there);
    if (alternative !== undefined) (turned ??= []).push(alternative);
  }
  return turned ?? nothing;
};

/** Tells what a run finds of awards that can be added up as it goes. */
const tellRun = (deciding: DecidingAwards, along: Along, ran: Ran): void => {
  const { runs, told } = deciding;
  const { item, unlisted, listed } = ran;
  runs.run(along, item, unlisted);
  for (const each of along.tallied) {
    if (runs.isNothing(each) && item === undefined) {
      // Of an item that may still come nothing is told where none can, unless there is nothing else to tell of.
      if (listed === undefined || listed === 0) told.tellNone(each, unlisted && listed === undefined);
      continue;
    }
    const granted = runs.foundOf(each.award, unlisted, each.isBeforeOpen);
    const alternatives = alternativesInRun(deciding, each, granted, ran);
    const { truth, low, high } = granted;
    const cannotCome = listed !== undefined && truth === NO;
    if (cannotCome && listed > 0) continue;
    const isEach = unlisted && !cannotCome;
    told.tell(
      each,
      { award: each.award, item, unlisted: isEach, truth, low, high, beforeUntold: nothing },
      alternatives,
    );
  }
  runs.clear();
};

/** Tells of awards whose rows have to be looked at together, under every reading. */
const look = (
  { runs, told }: DecidingAwards,
  under: PlanUnderReadings,
  { looked }: Along,
  { subject, year }: OutcomeContext<Enterprise>,
): void => {
  for (const each of looked) {
    const { own, others } = lookedAt(under, each, subject, year);
    const all = [own, ...others.map(({ there }) => there)];
    for (const grossAwards of all)
      for (const { award, high, unlisted } of grossAwards) runs.noteDue(award, high, unlisted);
    const byItem = others.map(({ variant, there }) => {
      // Of two for one item the first is meant.
      const counterparts = new Map([...there].reverse().map((grossAward) => [grossAward.item, grossAward]));
      return { variant, counterparts };
    });
    for (const granted of own) {
      const alternatives = byItem.flatMap(({ variant, counterparts }): readonly Alternative[] => {
        const counterpart = counterparts.get(granted.item);
        const alternative = counterpart === undefined ? undefined : told.alternativeTo(granted, variant, counterpart);
        return alternative === undefined ? [] : [alternative];
      });
      told.tell(each, granted, alternatives);
    }
  }
};

/** Decides the awards that go through the same items, one item after another. */
const decideAlong = (
  deciding: DecidingAwards,
  under: PlanUnderReadings,
  along: Along,
  given: OutcomeContext<Enterprise>,
): void => {
  const { subject, year } = given;
  const { told } = deciding;
  const items = along.source === undefined ? undefined : itemsOf(subject, along.source);
  const isLater = items !== undefined && moreMayCome(subject, along.source, year);
  if (items?.length === 0 && !isLater) {
    for (const each of along.tallied) told.tellNone(each, false);
    for (const each of along.looked) told.tellNone(each, false);
    return;
  }
  look(deciding, under, along, given);
  if (along.tallied.length === 0) return;
  if (items === undefined) {
    tellRun(deciding, along, { item: undefined, unlisted: along.source !== undefined, listed: undefined });
    return;
  }
  for (const item of items) tellRun(deciding, along, { item, unlisted: false, listed: undefined });
  if (isLater) tellRun(deciding, along, { item: undefined, unlisted: true, listed: items.length });
  if (items.length + Number(isLater) > 1) for (const { index } of along.tallied) sortByTruth(told.outcomes, index);
};

const paysNothing: Sums = { low: 0, high: 0 };

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
  resolve: Resolve,
): ((given: OutcomeContext<Enterprise>) => AwardsOfResult) => {
  const { plan } = under;
  const alongs = alongIn(under);
  const runs = createRuns(under);
  const tiesIn = createTies(under);
  const blanks = plan.awards.map((award) => blankAward(award, reforms));
  const decideTied = createTiedAwards(under, blanks, resolve);
  return (given) => {
    const { subject, year } = given;
    const { isTold, mayCome } = receiptsTold(given);
    const told = createTold(under, blanks, given);
    runs.begin(subject, year, !isTold || mayCome);
    for (const along of alongs) decideAlong({ runs, told }, under, along, given);
    const ties = tiesIn(subject.received, runs.due);
    const resolved = ties === undefined ? undefined : decideTied(given, ties);
    const isTied = (index: number): boolean => ties?.tied.has(index) === true;
    const { low, high } = told.sums(isTied, resolved?.total ?? paysNothing);
    return {
      awards: inOrder(told.outcomes, resolved?.outcomes),
      total: {
        low: exactly(low),
        high: high === Infinity ? high : exactly(high),
        isLoose: resolved?.total.isLoose === true,
      },
      missing: missingInAll([...told.open(isTied), ...(resolved?.open ?? [])], plan.document.vocabulary),
    };
  };
};
