import { itemsOf, moreMayCome } from '../evaluate/index.js';
import type { ItemSource } from '../kinds/index.js';
import { lastDayOf } from '../quantity/index.js';
import type { Enterprise } from '../subject/index.js';

/** How far a list is told: from which year of the run on it may still grow, or that it is not told. */
export type ListState = number;

export interface Codes {
  readonly never: ListState;
  readonly untold: ListState;
  /** So many codes there are. */
  readonly count: number;
}

export const codesOf = (years: number): Codes => ({ never: years, untold: years + 1, count: years + 2 });

const stateOf = (isTold: boolean, from: number, { never, untold }: Codes): ListState => {
  if (!isTold) return untold;
  return from < 0 ? never : from;
};

export const listStateIn = (
  subject: Enterprise,
  source: ItemSource,
  years: readonly number[],
  codes: Codes,
): ListState =>
  stateOf(
    itemsOf(subject, source) !== undefined,
    years.findIndex((year) => moreMayCome(subject, source, year)),
    codes,
  );

export const receivedStateIn = (
  { received, toldThrough }: Enterprise,
  years: readonly number[],
  codes: Codes,
): ListState =>
  stateOf(
    received !== undefined,
    years.findIndex((year) => toldThrough.received < lastDayOf(year)),
    codes,
  );
