import { lastDayOf } from '../quantity/index.js';
import { nothingReceived } from '../resolve/index.js';
import type { Enterprise } from '../subject/index.js';
import { UNKNOWN } from '../truth/truth.js';
import { awardAlternative } from './alternatives.js';
import type { AwardUnder } from './along.js';
import { createFound, type FoundOutcomes, put } from './found.js';
import { missingFrom, nothing, type OpenAward } from './missing.js';
import { awardOutcome, notGranted, type OutcomeContext } from './outcome.js';
import { type GrantedAward, missingFor } from './reason.js';
import type { Alternative, AwardOutcome } from './result.js';
import type { Found } from './award-runs.js';
import type { Sums } from './totals.js';
import type { PlanUnderReadings, ReadingVariant } from './under-readings.js';

/** What is told of the awards of one enterprise, as far as nothing ties them to one another. */
export interface ToldAwards {
  readonly outcomes: FoundOutcomes;
  readonly tell: (under: AwardUnder, granted: GrantedAward, alternatives: readonly Alternative[]) => void;
  readonly tellNone: (under: AwardUnder, unlisted: boolean) => void;
  /** What a variant makes of it, where that is something else. */
  readonly alternativeTo: (own: Found, variant: ReadingVariant, other: Found) => Alternative | undefined;
  /** What they come to, those left out that are tied, and what those come to put to it. */
  readonly sums: (isTied: (index: number) => boolean, tied: Sums) => Sums;
  /** What is open of those that are not tied. */
  readonly open: (isTied: (index: number) => boolean) => readonly OpenAward[];
}

/** Whether it was told what was received, and whether more may have come after that. */
export const receiptsTold = ({
  subject: { received, toldThrough },
  year,
}: OutcomeContext<Enterprise>): { readonly isTold: boolean; readonly mayCome: boolean } => ({
  isTold: received !== undefined,
  mayCome: toldThrough.received < lastDayOf(year),
});

export const createTold = (
  { plan }: PlanUnderReadings,
  blanks: readonly AwardOutcome[],
  given: OutcomeContext<Enterprise>,
): ToldAwards => {
  const { isTold, mayCome } = receiptsTold(given);
  const outcomes = createFound(blanks.length);
  // Short lists: typed ones take longer to make.
  const lows = blanks.map(() => 0);
  const highs = blanks.map(() => 0);
  const open: { readonly index: number; readonly open: OpenAward }[] = [];
  const blankOf = (index: number): AwardOutcome => blanks[index] as AwardOutcome;
  return {
    outcomes,
    tell: ({ index, isUnlimited }, granted, alternatives) => {
      const { award, truth, unlisted, low, high } = granted;
      const payable = nothingReceived(low, high, isTold, mayCome);
      const worth = payable.high - payable.low;
      const isAsked = payable.high > 0 || truth === UNKNOWN;
      const paths = isAsked ? [...missingFor(granted, given.subject, given.year), ...payable.missing] : nothing;
      lows[index] = (lows[index] ?? 0) + payable.low;
      highs[index] = (highs[index] ?? 0) + (unlisted && isUnlimited && payable.high > 0 ? Infinity : payable.high);
      if (paths.length > 0)
        open.push({ index, open: { paths, worth: unlisted && !award.rule.together ? Infinity : worth } });
      const missing = missingFrom(paths, worth, plan.document.vocabulary);
      put(outcomes, index, awardOutcome(blankOf(index), given, granted, payable, missing, alternatives));
    },
    tellNone: ({ index, award }, unlisted) => {
      put(outcomes, index, notGranted(blankOf(index), given, award, unlisted));
    },
    alternativeTo: (own, variant, other) =>
      own.truth === other.truth && own.low === other.low && own.high === other.high
        ? undefined
        : awardAlternative(variant, other.truth, nothingReceived(other.low, other.high, isTold, mayCome)),
    sums: (isTied, tied) => {
      let { low, high } = tied;
      for (let index = 0; index < blanks.length; index += 1) {
        if (isTied(index)) continue;
        low += lows[index] ?? 0;
        high += highs[index] ?? 0;
      }
      return { low, high };
    },
    open: (isTied) => open.flatMap((each) => (isTied(each.index) ? [] : [each.open])),
  };
};
