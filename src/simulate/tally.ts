import { type MoneyInterval, shared } from '../scenario/interval.js';
import { atLeastOne, type SampledSums } from './sampled.js';

/**
 * What is payable of something, in 分: for certain, under the named assumptions from and to, and at most. No sum has an
 * infinity in it: what has no upper bound is in it with what it comes to at least, and is marked.
 */
export interface Figures {
  readonly certain: number;
  readonly assumedLow: number;
  readonly assumedHigh: number;
  readonly possible: number;
  /** Whether assumptions leave no upper bound, and whether nothing does. */
  readonly isOpenAssumed: boolean;
  readonly isOpen: boolean;
}

/** Figures of many enterprises together. Sums have no infinity in them: who has no upper bound is counted beside. */
export interface Tally {
  /** Enterprises to which something is due, or may be. */
  enterprises: number;
  /** Those to which something is due for certain. */
  sure: number;
  /** Those of which the sum is not known, and not known even under the assumptions. */
  undecided: number;
  undecidedAssumed: number;
  certain: number;
  assumedLow: number;
  assumedHigh: number;
  possible: number;
  unboundedAssumed: number;
  unbounded: number;
  /** Of a sample: how many of its rows the estimate rests on, and how far chance may have taken it. */
  estimate?: { readonly rows: number; readonly errors?: Readonly<Record<ErrorFigure, number>> };
}

/** Figures whose standard errors are told. */
const errorFigures = ['certain', 'assumedLow', 'assumedHigh', 'possible', 'enterprises'] as const;
export type ErrorFigure = (typeof errorFigures)[number];

export const emptyTally = (): Tally => ({
  enterprises: 0,
  sure: 0,
  undecided: 0,
  undecidedAssumed: 0,
  certain: 0,
  assumedLow: 0,
  assumedHigh: 0,
  possible: 0,
  unboundedAssumed: 0,
  unbounded: 0,
});

/** What is counted and summed up of enterprises, in the order in which it is estimated. */
const tallied = [
  'enterprises',
  'sure',
  'undecided',
  'undecidedAssumed',
  'certain',
  'assumedLow',
  'assumedHigh',
  'possible',
  'unboundedAssumed',
  'unbounded',
] as const satisfies readonly (keyof Tally)[];

export const talliedWidth = tallied.length;

/** What one enterprise adds. */
export const talliedOf = (figures: Figures): readonly number[] => {
  const own = emptyTally();
  addTo(own, figures, 1);
  return tallied.map((name) => own[name]);
};

const isSum = (name: (typeof tallied)[number]): boolean =>
  (errorFigures as readonly string[]).slice(0, 4).includes(name);

/** The rows of a sample as an estimate of their population. */
export const estimatedTally = (rows: Tally, sums: SampledSums): Tally => {
  const { sums: estimated, errors } = sums.estimates();
  const own = { ...rows };
  tallied.forEach((name, at) => {
    own[name] = isSum(name) ? (estimated[at] ?? 0) : atLeastOne(estimated[at] ?? 0, rows[name]);
  });
  const told = errors === undefined ? {} : { errors: errorsOf(errors) };
  return { ...own, estimate: { rows: rows.enterprises, ...told } };
};

const errorsOf = (errors: readonly number[]): Readonly<Record<ErrorFigure, number>> =>
  Object.fromEntries(errorFigures.map((name) => [name, errors[tallied.indexOf(name)] ?? 0])) as Record<
    ErrorFigure,
    number
  >;

/** Adds enterprises of which each is paid the same. */
export const addTo = (tally: Tally, figures: Figures, times: number): void => {
  const { certain, assumedLow, assumedHigh, possible, isOpen, isOpenAssumed } = figures;
  tally.enterprises += times * Number(possible > 0 || isOpen);
  tally.sure += times * Number(certain > 0);
  tally.undecided += times * Number(isOpen || certain !== possible);
  tally.undecidedAssumed += times * Number(isUndecided(figures));
  tally.certain += times * certain;
  tally.assumedLow += times * assumedLow;
  tally.assumedHigh += times * assumedHigh;
  tally.possible += times * possible;
  tally.unboundedAssumed += times * Number(isOpenAssumed);
  tally.unbounded += times * Number(isOpen);
};

/** Whether assumptions leave it open what is payable. */
export const isUndecided = ({ assumedLow, assumedHigh, isOpenAssumed }: Figures): boolean =>
  isOpenAssumed || assumedLow !== assumedHigh;

export const nothingDue: Figures = {
  certain: 0,
  assumedLow: 0,
  assumedHigh: 0,
  possible: 0,
  isOpenAssumed: false,
  isOpen: false,
};

/** Two intervals, the second inside the first, as figures. */
export const figuresOf = (told: MoneyInterval, within: MoneyInterval): Figures => {
  const assumed = shared(told, within);
  const assumedHigh = Number.isFinite(assumed.high) ? assumed.high : assumed.low;
  return {
    certain: told.low,
    assumedLow: assumed.low,
    assumedHigh,
    possible: Number.isFinite(told.high) ? told.high : assumedHigh,
    isOpenAssumed: !Number.isFinite(assumed.high),
    isOpen: !Number.isFinite(told.high),
  };
};

export const plusFigures = (a: Figures, b: Figures): Figures => ({
  certain: a.certain + b.certain,
  assumedLow: a.assumedLow + b.assumedLow,
  assumedHigh: a.assumedHigh + b.assumedHigh,
  possible: a.possible + b.possible,
  isOpenAssumed: a.isOpenAssumed || b.isOpenAssumed,
  isOpen: a.isOpen || b.isOpen,
});

/** What figures have beyond the sum of their parts. */
export const lessFigures = (whole: Figures, parts: Figures): Figures => ({
  certain: whole.certain - parts.certain,
  assumedLow: whole.assumedLow - parts.assumedLow,
  assumedHigh: whole.assumedHigh - parts.assumedHigh,
  possible: whole.possible - parts.possible,
  isOpenAssumed: false,
  isOpen: false,
});
