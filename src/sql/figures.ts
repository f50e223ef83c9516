import { alikeColumn } from './alike.js';
import type { Dialect } from './dialect.js';
import type { SqlLayer } from './layers.js';

/** What an enterprise is paid, on one basis: the least, the most, and when there is no most. */
export interface SqlBounds {
  readonly low: string;
  readonly high: string;
  /** Nothing where there always is an upper bound. */
  readonly open: string | undefined;
}

/** The same as three figures: certain, under the assumptions from the least to the most, and possible. */
export interface SqlFigures {
  readonly certain: string;
  readonly assumedLow: string;
  readonly assumedHigh: string;
  readonly possible: string;
  readonly open: string | undefined;
  readonly openAssumed: string | undefined;
}

const either = (condition: string | undefined, then: string, otherwise: string): string =>
  condition === undefined || then === otherwise
    ? otherwise
    : `CASE WHEN ${condition} THEN ${then} ELSE ${otherwise} END`;

/** Two intervals, the second inside the first, as figures: who has no upper bound counts with what is sure beside the sum. */
export const figuresOf = (told: SqlBounds, within: SqlBounds, { put }: SqlLayer): SqlFigures => {
  const isSame = told.low === within.low && told.high === within.high && told.open === within.open;
  const isOpen = isSame || within.open === undefined ? within.open : `${told.open ?? '1 = 1'} AND ${within.open}`;
  const bothHigh = isSame ? told.high : `least(${told.high}, ${within.high})`;
  const low = isSame ? told.low : `greatest(${told.low}, ${within.low})`;
  const narrower = isSame ? bothHigh : either(told.open, within.high, either(within.open, told.high, bothHigh));
  const high = either(isOpen, low, narrower);
  return {
    certain: put(told.low),
    assumedLow: put(low),
    assumedHigh: put(high),
    possible: put(either(told.open, high, told.high)),
    open: told.open === undefined ? undefined : put(told.open),
    openAssumed: isOpen === undefined ? undefined : put(isOpen),
  };
};

const added = (parts: readonly string[]): string => (parts.length === 0 ? '0' : parts.join(' + '));

const anyOf = (parts: readonly (string | undefined)[]): string | undefined => {
  const own = [...new Set(parts.flatMap((each) => each ?? []))];
  return own.length === 0 ? undefined : own.join(' OR ');
};

/** Figures of several awards of one enterprise together. */
export const togetherOf = (all: readonly SqlFigures[], { put }: SqlLayer): SqlFigures => {
  const sum = (of: (figures: SqlFigures) => string): string => put(added(all.map(of)));
  const any = (of: (figures: SqlFigures) => string | undefined): string | undefined => {
    const condition = anyOf(all.map(of));
    return condition === undefined ? undefined : put(condition);
  };
  return {
    certain: sum(({ certain }) => certain),
    assumedLow: sum(({ assumedLow }) => assumedLow),
    assumedHigh: sum(({ assumedHigh }) => assumedHigh),
    possible: sum(({ possible }) => possible),
    open: any(({ open }) => open),
    openAssumed: any(({ openAssumed }) => openAssumed),
  };
};

const counted = (condition: string): string => `CASE WHEN ${condition} THEN ${alikeColumn} ELSE 0 END`;

const orOpen = (open: string | undefined, condition: string): string =>
  counted(open === undefined ? condition : `${open} OR ${condition}`);

/** What is summed up over enterprises that are alike, by the names that the columns of an answer have. */
export const measuresOf = (
  { certain, assumedLow, assumedHigh, possible, open, openAssumed }: SqlFigures,
  { times }: Dialect,
): Readonly<Record<string, string>> => {
  const each = (amount: string): string => times(amount, alikeColumn);
  return {
    enterprises: orOpen(open, `${possible} > 0`),
    sure: counted(`${certain} > 0`),
    undecided: orOpen(open, `${certain} <> ${possible}`),
    undecided_assumed: orOpen(openAssumed, `${assumedLow} <> ${assumedHigh}`),
    certain: each(certain),
    assumed_low: each(assumedLow),
    assumed_high: each(assumedHigh),
    possible: each(possible),
    unbounded_assumed: openAssumed === undefined ? '0' : counted(openAssumed),
    unbounded: open === undefined ? '0' : counted(open),
  };
};
