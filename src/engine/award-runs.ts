import { accumulateHits, type Award, clearAccumulator, createAccumulator, highOf, lowOf } from '../evaluate/index.js';
import type { Frame } from '../fact/index.js';
import { wayOf, wayUnlisted } from '../kinds/index.js';
import type { Enterprise, Item } from '../subject/index.js';
import { NO, type TruthCode } from '../truth/truth.js';
import type { Along, AwardUnder } from './along.js';
import type { GrantedAward } from './reason.js';
import type { PlanUnderReadings } from './under-readings.js';

/** What was found of an award. */
export type Found = Pick<GrantedAward, 'truth' | 'low' | 'high'>;

/** The programs of awards, run for one enterprise after another under every reading, and what the last run came upon. */
export interface AwardRuns {
  /** @param isOpen whether money may have been received, or come yet, that is not told. */
  readonly begin: (subject: Enterprise, year: number, isOpen: boolean) => void;
  readonly run: (along: Along, item: Item | undefined, unlisted: boolean) => void;
  /** Whether the last run came upon an award under no reading: what it does for most. */
  readonly isNothing: (under: AwardUnder) => boolean;
  readonly foundOf: (award: Award, unlisted: boolean, isBeforeOpen: boolean) => Found;
  /** Forgets the last run. */
  readonly clear: () => void;
  /** Notes that an award comes due, for each of any number of items where they are not listed. */
  readonly noteDue: (award: Award, high: number, unlisted: boolean) => void;
  /** How many gross awards that pay something, or may, came of each award. */
  readonly due: Int32Array;
}

/** More than any choice has places for. */
const anyNumber = 1_000_000;

export const createRuns = (under: PlanUnderReadings): AwardRuns => {
  const { awards } = under;
  const accumulator = createAccumulator(under);
  const ways = Uint8Array.from(awards, ({ rule }) => wayOf(rule));
  const unlistedWays = Uint8Array.from(awards, ({ rule }) => wayUnlisted(rule));
  const due = new Int32Array(awards.length);
  // Whose it is, is said where it begins.
  const frame = { year: 0, item: undefined } as Partial<Frame> as Frame;
  let isReceivedOpen = false;
  const noteDue: AwardRuns['noteDue'] = ({ index, rule }, high, unlisted) => {
    if (high > 0) due[index] = (due[index] ?? 0) + (unlisted && !rule.together ? anyNumber : 1);
  };
  return {
    due,
    noteDue,
    begin: (subject, year, isOpen) => {
      frame.subject = subject;
      frame.year = year;
      isReceivedOpen = isOpen;
      due.fill(0);
    },
    run: ({ programs }, item, unlisted) => {
      frame.item = item;
      for (const itemProgram of programs)
        accumulateHits(accumulator, itemProgram, itemProgram.program.run(frame), unlisted ? unlistedWays : ways, frame);
    },
    isNothing: ({ index, others }) => {
      if (accumulator.truth[index] !== NO) return false;
      for (const { award } of others) if (accumulator.truth[award.index] !== NO) return false;
      return true;
    },
    foundOf: (award, unlisted, isBeforeOpen) => {
      const { index } = award;
      const way = (unlisted ? unlistedWays[index] : ways[index]) ?? 0;
      const isBeforeUntold = isBeforeOpen && isReceivedOpen;
      const high = isBeforeUntold ? (accumulator.high[index] ?? 0) : highOf(accumulator, index, way);
      noteDue(award, high, unlisted);
      return { truth: accumulator.truth[index] as TruthCode, low: lowOf(accumulator, index, way), high };
    },
    clear: () => {
      clearAccumulator(accumulator);
    },
  };
};
