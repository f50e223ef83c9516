import {
  type Award,
  clearAccumulator,
  createAccumulator,
  highOf,
  itemsOf,
  lowOf,
  moreMayCome,
  type Plan,
  accumulateHits,
  tiesAwards,
} from '../evaluate/index.js';
import type { Frame } from '../fact/index.js';
import { wayOf, wayUnlisted } from '../kinds/index.js';
import { lastDayOf } from '../quantity/index.js';
import { readReceipt, reckon, type Resolve, resolve } from '../resolve/index.js';
import type { Enterprise, Receipt } from '../subject/index.js';

/** Bounds on what is payable in all, in 分, to reckon with: `high` is infinite where the number of items is not known. */
export interface Sums {
  readonly low: number;
  readonly high: number;
  /** An end may lie beyond what can be. */
  readonly isLoose?: boolean;
}

type Contested = (matter: string | undefined) => boolean;

const never: Contested = () => false;

/**
 * Totals and nothing else: no outcome is built. Where nothing can displace anything (no receipt for
 * the matter of an award that is due, no active choice or cap) the sums of the tally are the
 * answer; gross awards are made and resolved of those alone for which there is a receipt. Where choices or
 * caps are in force, and where a higher tier pays less, that is all of them.
 */
export const createTotals = (plan: Plan): ((subject: Enterprise, year: number) => Sums) => createSums(plan).sums;

/** Totals, and which awards they come from. */
export interface AwardSums {
  readonly sums: (subject: Enterprise, year: number) => Sums;
  /** By its place in the plan, whether an award may pay something to whom was asked about last (1), or surely grants something (2). */
  readonly mayPay: Uint8Array;
  /** Whether choices, caps or ranks may tie awards, so that none can be told without the others. */
  readonly constrained: boolean;
}

/** The same with what the tally knows beside the sum. */
export const createSums = (plan: Plan): AwardSums => sumsBy(resolve, plan);

/** @param resolve what takes off what was received, choices and caps. */
export const sumsBy = (resolve: Resolve, plan: Plan): AwardSums => {
  const accumulator = createAccumulator(plan);
  const ways = Uint8Array.from(plan.awards, ({ rule }) => wayOf(rule));
  const summed = Uint8Array.from(plan.awards, ({ rule }) => wayUnlisted(rule));
  const together = Uint8Array.from(plan.awards, ({ rule }) => Number(rule.together));
  const constrained = tiesAwards(plan);
  const frame = { year: 0, item: undefined } as Partial<Frame> as Frame;
  const matters = plan.awards.map(({ rule }) => rule.matter);
  const sums = { low: 0, high: 0 };
  const contested = new Set<number>();
  const mayPay = new Uint8Array(plan.awards.length);

  /** Whether a receipt may displace an award of a matter: read once for a subject, as the plan's document reads them. */
  const contestedBy = (received: readonly Receipt[] | undefined): Contested => {
    if (received === undefined || received.length === 0) return never;
    const read = received.map((receipt) => readReceipt(receipt, plan.document));
    return (matter) => read.some((each) => each.isUnsaid || each.matter === matter);
  };

  /** Adds up what a run found, but for awards that a receipt may displace: those are noted. */
  const accumulate = (unlisted: boolean, isContested: Contested, isOpen: boolean): void => {
    for (let each = 0; each < accumulator.count; each += 1) {
      const award = accumulator.touched[each] as number;
      if (accumulator.truth[award] === 0) continue;
      if (isContested(matters[award])) {
        contested.add(award);
        mayPay[award] = 2;
        continue;
      }
      const way = (unlisted ? summed : ways)[award] as number;
      // What kept the clause from paying before is not known either.
      const most = isOpen ? (accumulator.high[award] as number) : highOf(accumulator, award, way);
      const least = lowOf(accumulator, award, way);
      if (most > 0) mayPay[award] = Math.max(mayPay[award] ?? 0, least > 0 ? 2 : 1);
      sums.low += least;
      sums.high += unlisted && together[award] === 0 && most > 0 ? Infinity : most;
    }
    clearAccumulator(accumulator);
  };

  const resolved = (subject: Enterprise, year: number, only?: (award: Award) => boolean): Sums =>
    resolve(reckon(plan, subject, year, only), subject, plan.document).total;

  const jointly = (subject: Enterprise, year: number): Sums => {
    mayPay.fill(2);
    return resolved(subject, year);
  };

  const sumsFor = (subject: Enterprise, year: number): Sums => {
    const { received, toldThrough } = subject;
    if (constrained) return jointly(subject, year);
    mayPay.fill(0);
    sums.low = 0;
    sums.high = 0;
    if (contested.size > 0) contested.clear();
    const isContested = contestedBy(received);
    const isOpen = received === undefined || toldThrough.received < lastDayOf(year);
    frame.subject = subject;
    frame.year = year;
    for (const itemProgram of plan.itemPrograms) {
      frame.item = undefined;
      if (itemProgram.source === undefined) {
        accumulateHits(accumulator, itemProgram, itemProgram.program.run(frame), ways, frame);
        accumulate(false, isContested, isOpen);
        continue;
      }
      const items = itemsOf(subject, itemProgram.source);
      if (items === undefined) {
        accumulateHits(accumulator, itemProgram, itemProgram.program.run(frame), summed, frame);
        accumulate(true, isContested, isOpen);
        continue;
      }
      const open = moreMayCome(subject, itemProgram.source, year);
      if ((open || items.length > 1) && itemProgram.together) return jointly(subject, year);
      for (const item of items) {
        frame.item = item;
        accumulateHits(accumulator, itemProgram, itemProgram.program.run(frame), ways, frame);
        accumulate(false, isContested, isOpen);
      }
      if (!open) continue;
      frame.item = undefined;
      accumulateHits(accumulator, itemProgram, itemProgram.program.run(frame), summed, frame);
      accumulate(true, isContested, isOpen);
    }
    const low = isOpen ? 0 : sums.low;
    if (contested.size === 0) return { low, high: sums.high };
    const own = resolved(subject, year, ({ index }) => contested.has(index));
    return { low: low + own.low, high: sums.high + own.high };
  };
  return { sums: sumsFor, mayPay, constrained };
};
