import { type Comparator, compares, isStrict } from '../compare/index.js';
import type { Bilingual } from '../issue/index.js';
import { compareRational, plus, type Rational, rational, rationalOf, times } from '../quantity/index.js';
import type { TargetMeasure } from '../rule/index.js';
import type { Observation } from '../subject/index.js';
import { and, type Truth } from '../truth/truth.js';
import { baseYearOf, levelBase, type CityContext } from './base.js';
import { beginsIn, firstYearOf, isYearly, type FigureInContext, unitOf, valueOf } from './figures.js';
import { inUnit } from './observed.js';
import { reachedFor } from './own.js';
import { withUnit } from './print.js';
import {
  alreadyBy,
  baseNotKnown,
  countedFrom,
  exactlyAt,
  failedYear,
  missingYears,
  noFigure,
  noMultipleOf,
  nothingObserved,
  onlyBefore,
  onlyEarlier,
  onlyLater,
  otherBase,
  stillIn,
  sumOfYears,
  vague,
} from './reasons.js';

/** An observation that would settle a figure. */
export interface Wanting {
  readonly year: number;
  readonly since: number | undefined;
}

/** How one figure is decided, in exact numbers. */
export interface Ruling {
  readonly truth: Truth;
  /** No observation could settle it: the figure is vague, or a multiple of what is none. */
  readonly undecidable: boolean;
  /** What has to be reached; none where the document sets no exact figure, or its base is not known. */
  readonly aim: { readonly relation: Comparator; readonly value: Rational } | undefined;
  /** The observation it is decided by, or the latest there is. */
  readonly observed: Observation | undefined;
  readonly reasons: readonly Bilingual[];
  readonly missing: readonly Wanting[];
}

type TargetAim = NonNullable<Ruling['aim']>;
type Observations = readonly Observation[];

const open = { truth: 'unknown', undecidable: false, observed: undefined, reasons: [], missing: [] } as const;

const at = (value: Rational): { readonly low: Rational; readonly high: Rational } => ({ low: value, high: value });

const upTo = (seen: Observations, year: number): Observations => seen.filter((each) => each.year <= year);

/** A figure that must be exceeded and is just reached is easily taken for met: say so. */
const boundary = ({ relation, value }: TargetAim, { value: seen, unit }: Observation): readonly Bilingual[] =>
  isStrict(relation) && compareRational(seen, value) === 0 ? [exactlyAt(withUnit(seen, unit))] : [];

const settled = (aim: TargetAim, observed: Observation): Ruling => ({
  ...open,
  truth: compares(aim.relation, at(observed.value), aim.value),
  aim,
  observed,
  reasons: boundary(aim, observed),
});

/** Not settled: the latest observation there is, and the one that is wanted. */
const waiting = (aim: TargetAim, { figure: { year, since } }: FigureInContext, seen: Observations): Ruling => {
  const latest = upTo(seen, year).at(-1);
  const without = seen.length > 0 ? onlyLater(year) : nothingObserved;
  const why = latest === undefined ? without : onlyEarlier(year, latest.year);
  return { ...open, aim, observed: latest, reasons: [why], missing: [{ year, since }] };
};

type DecideFigure = (aim: TargetAim, placed: FigureInContext, seen: Observations) => Ruling;

/** A state, an amount or a rate of one year: that very year decides. */
const ofTheYear: DecideFigure = (aim, placed, seen) => {
  const observed = seen.find(({ year }) => year === placed.figure.year);
  return observed === undefined ? waiting(aim, placed, seen) : settled(aim, observed);
};

/** A change decides only where it is counted from the same year: what counts from another is set aside, and its own may yet be told. */
const ofTheSameBase: DecideFigure = (aim, placed, seen) => {
  const { since, year } = placed.figure;
  const comparable = seen.filter((each) => each.since === since);
  const bases = [...new Set(upTo(seen, year).map((each) => each.since))];
  if (comparable.length > 0 || bases.length === 0) return ofTheYear(aim, placed, comparable);
  return { ...open, aim, reasons: [otherBase(since, bases)], missing: [{ year, since }] };
};

/** What is added or summed up never falls: earlier years bound it from below, later years from above. */
const counted: DecideFigure = (aim, placed, seen) => {
  const { year } = placed.figure;
  const own = seen.find((each) => each.year === year);
  if (own !== undefined) return settled(aim, own);
  const before = upTo(seen, year).at(-1);
  const after = seen.find((each) => each.year > year);
  const early = compares(aim.relation, { low: before?.value, high: undefined }, aim.value);
  if (before !== undefined && early !== 'unknown')
    return {
      ...open,
      truth: early,
      aim,
      observed: before,
      reasons: [alreadyBy(before.year, withUnit(before.value, before.unit))],
    };
  const late = compares(aim.relation, { low: undefined, high: after?.value }, aim.value);
  if (after !== undefined && late !== 'unknown')
    return {
      ...open,
      truth: late,
      aim,
      observed: after,
      reasons: [stillIn(after.year, withUnit(after.value, after.unit))],
    };
  return waiting(aim, placed, seen);
};

/** The years of the plan through the figure's, and what is told of each. */
const yearsOf = (
  { document, figure }: FigureInContext,
  seen: Observations,
): readonly { readonly year: number; readonly observed: Observation | undefined }[] => {
  const first = Math.min(firstYearOf(document), figure.year);
  return Array.from({ length: figure.year - first + 1 }, (_, index) => first + index).map((year) => ({
    year,
    observed: seen.find((each) => each.year === year),
  }));
};

/** Every calendar year from the plan's first through the figure's is held against it. */
const everyYear: DecideFigure = (aim, placed, seen) => {
  const told = yearsOf(placed, seen);
  const rulings = told.map(({ observed }): Truth =>
    observed === undefined ? 'unknown' : compares(aim.relation, at(observed.value), aim.value),
  );
  const truth = and(...rulings);
  const failed = told[rulings.indexOf('no')]?.observed;
  if (failed !== undefined)
    return { ...open, truth, aim, observed: failed, reasons: [failedYear(failed.year), ...boundary(aim, failed)] };
  const absent = told.filter(({ observed }) => observed === undefined).map(({ year }) => year);
  const latest = told.flatMap(({ observed }) => observed ?? []).at(-1);
  const without = latest === undefined ? nothingObserved : missingYears(absent);
  return {
    ...open,
    truth,
    aim,
    observed: latest,
    reasons: absent.length === 0 ? [] : [without],
    missing: absent.map((year) => ({ year, since: undefined })),
  };
};

/** Yearly figures that add up: those told are the least there can be, and all of them are the sum. */
const addedUp: DecideFigure = (aim, placed, seen) => {
  const years = yearsOf(placed, seen);
  const told = years.flatMap(({ observed }) => observed ?? []);
  const latest = told.at(-1);
  if (latest === undefined) return waiting(aim, placed, seen);
  const absent = years.filter(({ observed }) => observed === undefined).map(({ year }) => year);
  const sum = told.reduce((all, { value }) => plus(all, value), rational(0));
  const truth = compares(aim.relation, { low: sum, high: absent.length === 0 ? sum : undefined }, aim.value);
  const reached = { ...latest, value: sum, source: undefined };
  const reason = sumOfYears(
    told.map(({ year }) => year),
    withUnit(sum, unitOf(placed)),
  );
  if (truth !== 'unknown')
    return { ...open, truth, aim, observed: reached, reasons: [reason, ...boundary(aim, reached)] };
  // With a year left out before the latest, the sum is not how far the plan has come.
  const isWhole = absent.every((year) => year > latest.year);
  return {
    ...open,
    truth,
    aim,
    observed: isWhole ? reached : undefined,
    reasons: [reason, missingYears(absent)],
    missing: absent.map((year) => ({ year, since: undefined })),
  };
};

const decideBy: Readonly<Record<TargetMeasure, DecideFigure>> = {
  stock: ofTheYear,
  'in-year': ofTheYear,
  ratio: ofTheYear,
  'average-growth': ofTheYear,
  growth: ofTheYear,
  rank: ofTheYear,
  streak: ofTheYear,
  change: ofTheSameBase,
  added: counted,
  cumulative: counted,
  'each-year': everyYear,
  'yearly-sum': addedUp,
};

/** So many times the base: the wanted value and what it is counted from, or what is missing of it. */
const multiple = (
  placed: FigureInContext,
  factor: number,
  setting: CityContext,
): { readonly value: Rational | undefined; readonly reason: Bilingual; readonly missing: readonly Wanting[] } => {
  const stated = placed.figure.since !== undefined;
  const year = baseYearOf(placed) ?? firstYearOf(placed.document) - 1;
  const base = levelBase(placed, setting);
  if (base === undefined)
    return { value: undefined, reason: baseNotKnown(year, stated), missing: [{ year, since: undefined }] };
  const from = { year, figure: withUnit(base.value, unitOf(placed)), stated, clause: base.clause, scope: base.scope };
  // Twice nothing is nothing, and twice a loss is a greater loss: neither is what is asked for.
  if (base.value.over <= 0n) return { value: undefined, reason: noMultipleOf(from), missing: [] };
  return { value: times(base.value, rationalOf(factor)), reason: countedFrom(from), missing: [] };
};

/** Decides one figure by what was observed: met, not met, or why neither can be said. */
export const decide = (placed: FigureInContext, setting: CityContext): Ruling => {
  const { document, indicator, figure } = placed;
  const { relation = '>=' } = figure;
  const all = reachedFor(placed, setting).map((each) => inUnit(each, unitOf(placed)));
  const begins = beginsIn(placed) ?? -Infinity;
  const seen = all.filter(({ year }) => year >= begins);
  const judge = (aim: TargetAim, held: FigureInContext): Ruling => {
    const ruling = (isYearly(held) ? everyYear : decideBy[indicator.measure])(aim, held, seen);
    return seen.length < all.length && seen.length === 0 ? { ...ruling, reasons: [onlyBefore(begins)] } : ruling;
  };
  const latest = upTo(seen, figure.year)
    .filter(({ since }) => indicator.measure !== 'change' || since === figure.since)
    .at(-1);
  const undecidable = (reason: Bilingual): Ruling => ({
    ...open,
    undecidable: true,
    aim: undefined,
    observed: latest,
    reasons: [reason],
  });
  if (relation === 'about') return undecidable(vague(document.clauses.get(figure.clause)?.word));
  const value = valueOf(placed);
  if (relation === 'open' || (value === undefined && figure.times === undefined)) return undecidable(noFigure);
  if (value !== undefined) return judge({ relation, value }, placed);
  const wanted = multiple(placed, figure.times as number, setting);
  if (wanted.value === undefined) {
    if (wanted.missing.length === 0) return undecidable(wanted.reason);
    const own: readonly Wanting[] = latest?.year === figure.year ? [] : [{ year: figure.year, since: undefined }];
    return {
      ...open,
      aim: undefined,
      observed: latest,
      reasons: [wanted.reason],
      missing: [...wanted.missing, ...own],
    };
  }
  // The base year belongs to the multiple, not to the observation that is held against it.
  const ruling = judge({ relation, value: wanted.value }, { ...placed, figure: { ...figure, since: undefined } });
  return { ...ruling, reasons: [wanted.reason, ...ruling.reasons] };
};
