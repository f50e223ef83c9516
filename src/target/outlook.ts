import { compareRational, dividedBy, minus, plus, rational, type Rational, root, times } from '../quantity/index.js';
import type { Measure } from '../rule/index.js';
import { type Base, type Setting, startOf } from './base.js';
import type { Ruling } from './decide.js';
import { firstYearOf, isYearly, type Placed, unitOf } from './figures.js';
import { compares, type Deciding, lacking } from './relation.js';

/** The yearly rate still needed: in units, and as growth where both ends are above zero. */
export interface Needed {
  readonly perYear: Rational;
  readonly growth: Rational | undefined;
  /** Whether the rate itself is a rate in per cent. */
  readonly isRate: boolean;
}

/** Where the straight line from the base stands in the year observed. */
export interface Path {
  readonly base: Base | undefined;
  readonly expected: Rational;
  readonly standing: 'ahead' | 'behind' | 'on';
}

export interface Outlook {
  readonly gap: Rational | undefined;
  readonly needed: Needed | undefined;
  readonly path: Path | undefined;
}

const none: Outlook = { gap: undefined, needed: undefined, path: undefined };
const one = rational(1);
const hundred = rational(100);

const power = (value: Rational, exponent: number): Rational => Array.from({ length: exponent }, () => value).reduce(times, one);

const years = (count: number): Rational => rational(count);

/** The equal growth per year, as a fraction, that leads from one figure to another. */
export const growthBetween = (from: Rational, to: Rational, count: number): Rational =>
  minus(count === 1 ? dividedBy(to, from) : root(dividedBy(to, from), count), one);

// A mean that grows by growth is not a mean that adds up: the first compounds.
const compound: readonly Measure[] = ['stock', 'in-year', 'ratio', 'added', 'cumulative'];
const straight: readonly Measure[] = [...compound, 'change'];

const toLevel = (measure: Measure, relation: Deciding, wanted: Rational, seen: Rational, count: number): Needed => {
  const gap = lacking(relation, seen, wanted);
  const positive = compound.includes(measure) && seen.over > 0n && wanted.over > 0n;
  if (gap.over === 0n) return { perYear: gap, growth: positive ? gap : undefined, isRate: false };
  return { perYear: dividedBy(minus(wanted, seen), years(count)), growth: positive ? growthBetween(seen, wanted, count) : undefined, isRate: false };
};

/** The mean that the remaining years need, so that the mean of all comes out: in per cent it compounds, in units it adds up. */
const toMean = (unit: string, wanted: Rational, seen: Rational, { past, all }: { readonly past: number; readonly all: number }): Needed | undefined => {
  const left = all - past;
  if (unit !== '%') return { perYear: dividedBy(minus(times(wanted, years(all)), times(seen, years(past))), years(left)), growth: undefined, isRate: false };
  const factor = (rate: Rational): Rational => plus(one, dividedBy(rate, hundred));
  const reached = power(factor(seen), past);
  const aimed = power(factor(wanted), all);
  if (reached.over <= 0n || aimed.over <= 0n) return undefined;
  const growth = growthBetween(reached, aimed, left);
  return { perYear: times(growth, hundred), growth, isRate: true };
};

const neededFor = (placed: Placed, { aim, observed, truth }: Ruling): Needed | undefined => {
  const { document, indicator, figure } = placed;
  if (aim === undefined || observed === undefined || truth !== 'unknown' || observed.year >= figure.year) return undefined;
  const { measure } = indicator;
  if (straight.includes(measure)) return toLevel(measure, aim.relation, aim.value, observed.value, figure.year - observed.year);
  const first = firstYearOf(document);
  if (measure !== 'average-growth' || observed.year < first) return undefined;
  return toMean(unitOf(placed), aim.value, observed.value, { past: observed.year - first + 1, all: figure.year - first + 1 });
};

const rising = (relation: Deciding, from: Rational | undefined, wanted: Rational): boolean =>
  relation === '>=' || relation === '>' || (relation === '=' && (from === undefined || compareRational(wanted, from) >= 0));

const standingAt = (seen: Rational, expected: Rational, isRising: boolean): Path['standing'] => {
  const order = compareRational(seen, expected);
  if (order === 0) return 'on';
  return order > 0 === isRising ? 'ahead' : 'behind';
};

// Once the answer is known, the way there is no longer asked for.
const pathFor = (placed: Placed, { aim, observed, truth }: Ruling, setting: Setting): Path | undefined => {
  const { indicator, figure, document } = placed;
  if (aim === undefined || observed === undefined || truth !== 'unknown' || observed.year >= figure.year) return undefined;
  const { relation, value: wanted } = aim;
  const at = (expected: Rational, base: Base | undefined): Path => ({ base, expected, standing: standingAt(observed.value, expected, rising(relation, base?.value, wanted)) });
  // A mean rate is on its way where it is what it shall be in the end.
  if (indicator.measure === 'average-growth') return observed.year < firstYearOf(document) ? undefined : at(wanted, undefined);
  const base = startOf(placed, setting);
  if (base === undefined || observed.year <= base.year) return undefined;
  // A target that the base already meets asks to be kept, not to fall back to.
  if (compares(relation, { low: base.value, high: base.value }, wanted) === 'yes') return at(wanted, base);
  const share = rational(observed.year - base.year, figure.year - base.year);
  return at(plus(base.value, times(minus(wanted, base.value), share)), base);
};

const gapFor = (placed: Placed, { aim, observed, truth }: Ruling): Rational | undefined => {
  if (truth === 'yes') return rational(0);
  if (aim === undefined || observed === undefined) return undefined;
  // Of a quota, only a year that fails lacks something.
  if (isYearly(placed) && truth === 'unknown') return undefined;
  return lacking(aim.relation, observed.value, aim.value);
};

/** What is still lacking, the yearly rate it takes, and whether the straight path is kept. */
export const outlookOf = (placed: Placed, ruling: Ruling, setting: Setting): Outlook => {
  if (ruling.undecidable) return none;
  const gap = gapFor(placed, ruling);
  return isYearly(placed) ? { ...none, gap } : { gap, needed: neededFor(placed, ruling), path: pathFor(placed, ruling, setting) };
};
