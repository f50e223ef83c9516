import { seenBy, type Likeness, likenessOf } from '../columns/index.js';
import { comparisonsIn } from '../condition/index.js';
import { hullOf, isFixed, isInside, type MoneyInterval, nothing, plus, shared } from '../scenario/interval.js';
import { numbersIn } from '../scenario/questions/breakpoints.js';
import type { Enterprise } from '../subject/index.js';
import { isSettled, type Lives, livesOf, type OpenLives } from './course.js';
import { cutFor, type CutMarks, within } from './cuts.js';
import { type PairedYear, pairedIn } from './paired-rows.js';
import { rowGain } from './row-gain.js';
import { type Strand, writtenAlike } from './strands.js';

/** One strand as two settings have it. */
export interface StrandSides {
  readonly before: Strand;
  readonly after: Strand;
  /** The rows that both have, year by year. */
  readonly years: readonly PairedYear[];
  /** Which enterprises neither of them tells apart, and where conditions of either change their verdict. */
  readonly likeness: Likeness;
  readonly marks: CutMarks;
}

/** Why bounds may be wider than they need be: there were too many stretches, or what is missing is no figure that could be cut. */
export type Wide = 'stretches' | 'untried';

/** What a change of rules gives an enterprise by one strand. */
export interface JudgedGain {
  readonly gain: MoneyInterval;
  readonly wide?: Wide;
}

/** So many stretches of what is not known are gone through for one enterprise: what is left then keeps wider bounds. */
const mostStretches = 160;

/** Figures that the conditions of strands hold others against. */
const marksIn = (strands: readonly Strand[]): readonly number[] => {
  const plans = new Set(strands.flatMap(({ years }) => years.map(({ plan }) => plan)));
  const conditions = [...plans].flatMap(({ awards }) =>
    awards.flatMap(({ boundCondition, boundBefore }) => [...boundCondition, ...boundBefore]),
  );
  return [...new Set(comparisonsIn(conditions).flatMap(numbersIn))].sort((a, b) => a - b);
};

/** One strand as two settings have it, made ready to be judged. */
export const sidesOf = (before: Strand, after: Strand): StrandSides => {
  const plans = [...before.years, ...after.years];
  const likeness = likenessOf(plans, seenBy(plans));
  return {
    before,
    after,
    years: before.years.flatMap((year, at) => {
      const like = after.years[at];
      return like === undefined ? [] : [pairedIn(year, like, writtenAlike([before, after], at))];
    }),
    likeness,
    marks: { all: marksIn([before, after]), figures: likeness.figures },
  };
};

const sumOf = ({ totals }: Lives): MoneyInterval => totals.reduce(plus, nothing);

/** What the difference of two sums may be if nothing ties them. */
const apart = (before: MoneyInterval, after: MoneyInterval): MoneyInterval => ({
  low: before.high === Infinity ? -Infinity : after.low - before.high,
  high: after.high === Infinity ? Infinity : after.high - before.low,
});

/** What both sides come to for an enterprise, or for a stretch of what is not known of it. */
export interface Looked {
  /** Between what the difference lies. */
  readonly own: MoneyInterval;
  /** Whether nothing is open on either side, and whether neither pays anything whatever was paid before. */
  readonly isSettled: boolean;
  readonly isIdle: boolean;
  /** Whether in some year money received, a choice, or what an earlier year paid had to be looked at. */
  readonly isTied: boolean;
  /** How it came about, as far as something is open. */
  readonly lives: readonly [OpenLives, OpenLives];
}

export type Look = (subject: Enterprise) => Looked;

/** Both sides of an enterprise by their courses. */
export const lookedAt = (
  sides: StrandSides,
  subject: Enterprise,
  before = livesOf(sides.before.years, subject),
  after = livesOf(sides.after.years, subject),
): Looked => ({
  own: shared(apart(sumOf(before), sumOf(after)), rowGain(sides.years, before, after, subject)),
  isSettled: isSettled(before) && isSettled(after),
  isIdle: before.lived.length === 0 && after.lived.length === 0,
  isTied: before.isTied || after.isTied,
  lives: [before, after],
});

/** A stretch of what is not known, decided under both, and between what the difference lies in it. */
interface Stretch {
  readonly subject: Enterprise;
  readonly looked: Looked;
  readonly whole: MoneyInterval;
}

const stretchOf = (subject: Enterprise, looked: Looked, around?: MoneyInterval): Stretch => ({
  subject,
  looked,
  whole: around === undefined ? looked.own : shared(looked.own, around),
});

/** Whether what it comes to in it is one figure, whatever is still open of each side by itself. */
const isOneFigure = ({ looked, whole }: Stretch): boolean => isFixed(whole) || looked.isSettled;

const halvesOf = (
  sides: StrandSides,
  { subject, looked, whole }: Stretch,
  look: Look,
): readonly Stretch[] | undefined => {
  const [first] = sides.before.years;
  const cut = first && cutFor(subject, looked.lives, sides.marks, first.year, first.plan.document.vocabulary);
  if (cut === undefined) return undefined;
  const { open, at } = cut;
  return [[open.low, at - 1] as const, [at, open.high] as const].map(([low, high]) => {
    const narrower = within(subject, open, low, high);
    return stretchOf(narrower, look(narrower), whole);
  });
};

/** The stretch that reaches furthest beyond what was found, the newest of those that reach as far. */
const furthest = (open: readonly Stretch[], found: MoneyInterval | undefined): number => {
  const highs = open.map(({ whole }) => whole.high);
  const most = Math.max(...highs);
  if (found === undefined || most > found.high) return highs.lastIndexOf(most);
  const lows = open.map(({ whole }) => whole.low);
  return lows.lastIndexOf(Math.min(...lows));
};

/**
 * What a change of rules gives an enterprise of which not all is known. Both sides are decided for the same enterprise: what
 * is not known is cut into stretches in which conditions come to one verdict, and each stretch is decided under both. So what
 * both sides leave open alike is no difference between them. What was not cut so far keeps the bounds that the rows tell.
 */
export const jointly = (sides: StrandSides, subject: Enterprise, look: Look, first = look(subject)): JudgedGain => {
  if (first.isIdle) return { gain: nothing };
  const open: Stretch[] = [];
  /** What is sure to be reached by some of what may be, and all that the difference may come to so far. */
  const seen: { found?: MoneyInterval; reach?: MoneyInterval } = {};
  const including = (all: MoneyInterval | undefined, { whole }: Stretch): MoneyInterval =>
    all === undefined ? whole : hullOf(all, whole);
  const reaches = (stretch: Stretch): void => {
    seen.reach = including(seen.reach, stretch);
  };
  const add = (stretch: Stretch): void => {
    if (isOneFigure(stretch)) {
      seen.found = including(seen.found, stretch);
      reaches(stretch);
    } else open.push(stretch);
  };
  /** What lies within what it may come to anyway is not looked into. */
  const isLeft = ({ whole }: Stretch): boolean => seen.reach === undefined || !isInside(whole, seen.reach);
  add(stretchOf(subject, first));
  for (let left = mostStretches; left > 0;) {
    open.splice(0, open.length, ...open.filter(isLeft));
    const [next] = open.splice(furthest(open, seen.reach), 1);
    if (next === undefined) break;
    const halves = halvesOf(sides, next, look);
    if (halves === undefined) reaches(next);
    else halves.forEach(add);
    left -= halves?.length ?? 0;
  }
  const isCutShort = open.some(isLeft);
  open.forEach(reaches);
  const { found, reach = nothing } = seen;
  if (found !== undefined && isInside(reach, found)) return { gain: reach };
  return { gain: reach, wide: isCutShort ? 'stretches' : 'untried' };
};
