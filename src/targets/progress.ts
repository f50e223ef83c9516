import { type Comparator, compares, isStrict, lacking } from '../compare/index.js';
import {
  ceiling,
  compareRational,
  dividedBy,
  floor,
  minus,
  plus,
  rational,
  type Rational,
  root,
  times,
} from '../quantity/index.js';
import type { TargetMeasure } from '../rule/index.js';
import { type Base, type CityContext, startOf } from './base.js';
import { type Milestone, milestonesTo } from './milestones.js';
import type { Ruling } from './decide.js';
import { firstYearOf, isCounted, isYearly, type FigureInContext, unitOf } from './figures.js';

/** The yearly rate still needed: in units, and as growth where both ends are above zero. */
export interface Needed {
  readonly perYear: Rational;
  readonly growth: Rational | undefined;
  /** Whether the rate itself is a rate in per cent. */
  readonly isRate: boolean;
  /** Whether it has to be passed: the figure must be exceeded, and keeping to it falls short. */
  readonly isPast: boolean;
}

/** Where the line from the base, through the document's own earlier figures, stands in the year observed. */
interface TargetPath {
  readonly base: Base | undefined;
  /** The document's own earlier figure that this stretch of the line leads to, where it is not yet the one asked about. */
  readonly toward: Milestone | undefined;
  readonly expected: Rational;
  readonly standing: 'ahead' | 'behind' | 'on';
}

export interface Progress {
  readonly gap: Rational | undefined;
  readonly needed: Needed | undefined;
  readonly path: TargetPath | undefined;
}

type OutlookAim = NonNullable<Ruling['aim']>;

const none: Progress = { gap: undefined, needed: undefined, path: undefined };
const one = rational(1);
const hundred = rational(100);

/** The first figure that is as wanted: of what is counted one by one, the next whole one. */
const reachOf = ({ relation, value }: OutlookAim, isWhole: boolean): Rational => {
  if (!isWhole) return value;
  switch (relation) {
    case '>=':
      return ceiling(value);
    case '>':
      return plus(floor(value), one);
    case '<=':
      return floor(value);
    case '<':
      return minus(ceiling(value), one);
    case '=':
      return value;
  }
};

/** The whole number of at least as much: so many each year suffice. */
const awayFromZero = (value: Rational): Rational => (value.over < 0n ? floor(value) : ceiling(value));

const power = (value: Rational, exponent: number): Rational =>
  Array.from({ length: exponent }, () => value).reduce(times, one);

const years = (count: number): Rational => rational(count);

/** The equal growth per year, as a fraction, that leads from one figure to another. */
export const growthBetween = (from: Rational, to: Rational, count: number): Rational =>
  minus(count === 1 ? dividedBy(to, from) : root(dividedBy(to, from), count), one);

// A mean that grows by growth is not a mean that adds up: the first compounds.
const compound: readonly TargetMeasure[] = ['stock', 'in-year', 'ratio', 'added', 'cumulative', 'yearly-sum'];
const straight: readonly TargetMeasure[] = [...compound, 'change'];

const toLevel = (placed: FigureInContext, aim: OutlookAim, seen: Rational, count: number): Needed => {
  const isWhole = isCounted(placed);
  const wanted = reachOf(aim, isWhole);
  const { relation } = aim;
  const positive = compound.includes(placed.indicator.measure) && seen.over > 0n && wanted.over > 0n;
  const isPast = isStrict(relation) && !isWhole;
  const gap = lacking(relation, seen, wanted);
  const isThere = gap.over === 0n && (!isPast || compares(relation, { low: seen, high: seen }, wanted) === 'yes');
  if (isThere) return { perYear: gap, growth: positive ? gap : undefined, isRate: false, isPast: false };
  const perYear = dividedBy(minus(wanted, seen), years(count));
  return {
    perYear: isWhole ? awayFromZero(perYear) : perYear,
    growth: positive ? growthBetween(seen, wanted, count) : undefined,
    isRate: false,
    isPast,
  };
};

/** A rate that asks for the opposite of what is wanted asks for nothing: more was reached than is needed. */
const needing = (relation: Comparator, rate: Rational): Rational => {
  const wantsMore = relation === '>=' || relation === '>';
  const isEnough = relation !== '=' && (wantsMore ? rate.over < 0n : rate.over > 0n);
  return isEnough ? rational(0) : rate;
};

/** The mean that the remaining years need, so that the mean of all comes out: in per cent it compounds, in units it adds up. */
const toMean = (
  unit: string,
  { relation, value: wanted }: OutlookAim,
  seen: Rational,
  { past, all }: { readonly past: number; readonly all: number },
): Needed | undefined => {
  const left = all - past;
  if (unit !== '%')
    return {
      perYear: needing(relation, dividedBy(minus(times(wanted, years(all)), times(seen, years(past))), years(left))),
      growth: undefined,
      isRate: false,
      isPast: isStrict(relation),
    };
  const factor = (rate: Rational): Rational => plus(one, dividedBy(rate, hundred));
  const reached = power(factor(seen), past);
  const aimed = power(factor(wanted), all);
  if (reached.over <= 0n || aimed.over <= 0n) return undefined;
  const growth = needing(relation, growthBetween(reached, aimed, left));
  return { perYear: times(growth, hundred), growth, isRate: true, isPast: isStrict(relation) };
};

const neededFor = (placed: FigureInContext, { aim, observed, truth }: Ruling): Needed | undefined => {
  const { document, indicator, figure } = placed;
  if (aim === undefined || observed === undefined || truth !== 'unknown' || observed.year >= figure.year)
    return undefined;
  const { measure } = indicator;
  if (straight.includes(measure)) return toLevel(placed, aim, observed.value, figure.year - observed.year);
  const first = firstYearOf(document);
  if (measure !== 'average-growth' || observed.year < first) return undefined;
  return toMean(unitOf(placed), aim, observed.value, { past: observed.year - first + 1, all: figure.year - first + 1 });
};

const rising = (relation: Comparator, from: Rational | undefined, wanted: Rational): boolean =>
  relation === '>=' ||
  relation === '>' ||
  (relation === '=' && (from === undefined || compareRational(wanted, from) >= 0));

const standingAt = (
  relation: Comparator,
  seen: Rational,
  expected: Rational,
  isRising: boolean,
): TargetPath['standing'] => {
  const order = compareRational(seen, expected);
  // The line ends at a figure that has to be passed: who keeps to it falls short.
  if (order === 0) return isStrict(relation) ? 'behind' : 'on';
  return order > 0 === isRising ? 'ahead' : 'behind';
};

// Once the answer is known, the way there is no longer asked for.
const pathFor = (
  placed: FigureInContext,
  { aim, observed, truth }: Ruling,
  setting: CityContext,
): TargetPath | undefined => {
  const { indicator, figure, document } = placed;
  if (aim === undefined || observed === undefined || truth !== 'unknown' || observed.year >= figure.year)
    return undefined;
  const { relation, value: wanted } = aim;
  const at = (expected: Rational, base: Base | undefined, toward?: Milestone): TargetPath => ({
    base,
    toward,
    expected,
    standing: standingAt(toward?.relation ?? relation, observed.value, expected, rising(relation, base?.value, wanted)),
  });
  // A mean rate is on its way where it is what it shall be in the end.
  if (indicator.measure === 'average-growth')
    return observed.year < firstYearOf(document) ? undefined : at(wanted, undefined);
  const base = startOf(placed, setting);
  if (base === undefined || observed.year <= base.year) return undefined;
  // A target that the base already meets asks to be kept, not to fall back to.
  if (compares(relation, { low: base.value, high: base.value }, wanted) === 'yes') return at(wanted, base);
  const milestones = milestonesTo(placed, { relation, value: wanted }, base);
  const from = milestones.filter(({ year }) => year < observed.year).at(-1) ?? base;
  const toward = milestones.find(({ year }) => year >= observed.year);
  const { year, value } = toward ?? { year: figure.year, value: wanted };
  const share = rational(observed.year - from.year, year - from.year);
  return at(plus(from.value, times(minus(value, from.value), share)), from, toward);
};

const gapFor = (placed: FigureInContext, { aim, observed, truth }: Ruling): Rational | undefined => {
  if (truth === 'yes') return rational(0);
  if (aim === undefined || observed === undefined) return undefined;
  // Of a quota, only a year that fails lacks something.
  if (isYearly(placed) && truth === 'unknown') return undefined;
  return lacking(aim.relation, observed.value, aim.value);
};

/** What is still lacking, the yearly rate it takes, and whether the straight path is kept. */
export const outlookOf = (placed: FigureInContext, ruling: Ruling, setting: CityContext): Progress => {
  if (ruling.undecidable) return none;
  const gap = gapFor(placed, ruling);
  return isYearly(placed)
    ? { ...none, gap }
    : { gap, needed: neededFor(placed, ruling), path: pathFor(placed, ruling, setting) };
};
