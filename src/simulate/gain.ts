import { comparisonsIn } from '../condition/index.js';
import { hullOf, isFixed, isInside, type MoneyInterval, nothing, plus, shared } from '../scenario/interval.js';
import { numbersIn } from '../scenario/questions/breakpoints.js';
import {
  type AnnualFigure,
  annualKind,
  type Enterprise,
  annualFigureAt,
  narrowed,
  summedUpThrough,
  untoldThrough,
  yearBounds,
} from '../subject/index.js';
import { type Course, courseOf, isSettled, missingIn } from './course.js';
import { type Decided, type StrandCourse, strandCourse, type Subjects } from './member.js';
import type { Setting } from './settings.js';
import type { Strand } from './strands.js';

/** One strand as two settings have it. */
interface Sides {
  readonly before: Strand;
  readonly after: Strand;
  /** Figures at which conditions of either change their verdict. */
  readonly marks: readonly number[];
}

/** What a change of rules gives one enterprise in all years together: no less than `low`, no more than `high`. */
export type Gain = MoneyInterval;

/** The same as the table tells, and under the assumptions. */
export interface MemberGain {
  readonly told: Gain;
  readonly assumed: Gain;
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

const sumOf = ({ totals }: Course): MoneyInterval => totals.reduce(plus, nothing);

/** What the difference of two sums may be if nothing ties them. */
const apart = (before: MoneyInterval, after: MoneyInterval): Gain => ({
  low: before.high === Infinity ? -Infinity : after.low - before.high,
  high: after.high === Infinity ? Infinity : after.high - before.low,
});

/** A figure that is not known and between what it lies: of a year, or the highest of all years through one. */
interface Open {
  readonly figure: AnnualFigure;
  readonly of: 'year' | 'peak';
  readonly year: number;
  readonly low: number;
  readonly high: number;
}

const openPeak = (figure: AnnualFigure, { history }: Enterprise, from: number): Open | undefined => {
  const told = history.told[figure];
  // A founding tells of all years before it.
  if (told.foundedIn !== undefined) return undefined;
  const { peak = told.ceiling, peakFrom = told.peak ?? 0 } = told;
  return peakFrom < peak
    ? { figure, of: 'peak', year: untoldThrough(told, from), low: peakFrom, high: peak }
    : undefined;
};

/** A figure that is not known, by a path that asks for it; nothing of what cannot be told by stretches. */
const openAt = (subject: Enterprise, path: string, from: number): Open | undefined => {
  const [first, year = ''] = path.split('.');
  // Without a sum-up its year is asked for as well, and what it sums up with it.
  if (first === 'before')
    return path === summedUpThrough
      ? undefined
      : [annualFigureAt(path)].flatMap((each) => (each === undefined ? [] : (openPeak(each, subject, from) ?? [])))[0];
  const figure = first === 'years' ? annualFigureAt(path) : undefined;
  if (figure === undefined) return undefined;
  const { low, high } = yearBounds(subject.history.told[figure], Number(year));
  return low < high ? { figure, of: 'year', year: Number(year), low, high } : undefined;
};

/** Where a stretch is cut in two: at a mark of the rules, or at a figure of another year that it may be held against. */
const cutIn = ({ figure, low, high }: Open, { history }: Enterprise, marks: readonly number[]): number | undefined => {
  if (annualKind(figure) === 'flag') return 1;
  const own = [...history.told[figure].values.values(), history.told[figure].peak ?? 0].flatMap((value) => [
    value,
    value + 1,
  ]);
  const inside = [...new Set([...marks, ...own])].filter((mark) => low < mark && mark <= high).sort((a, b) => a - b);
  return inside[Math.floor(inside.length / 2)];
};

/** What to cut next: the first figure that is missing on either side and can be cut at all. */
const cutFor = (
  subject: Enterprise,
  courses: readonly Course[],
  { marks, before: { years } }: Sides,
): { readonly open: Open; readonly at: number } | undefined => {
  const from = years[0]?.year ?? 0;
  for (const path of [...new Set(courses.flatMap((each) => [...missingIn(each)]))].sort()) {
    const open = openAt(subject, path, from);
    const at = open === undefined ? undefined : cutIn(open, subject, marks);
    if (open !== undefined && at !== undefined) return { open, at };
  }
  return undefined;
};

const within = (subject: Enterprise, { figure, of, year }: Open, low: number, high: number): Enterprise => ({
  ...subject,
  history: narrowed(subject.history, [
    of === 'year'
      ? { figure, years: new Map([[year, { low, high }]]) }
      : { figure, years: new Map(), peak: { low, high }, through: year },
  ]),
});

/**
 * What a change of rules gives an enterprise of which not all is known. Both sides are decided for the same enterprise: what
 * is not known is cut into stretches in which conditions come to one verdict, and each stretch is decided under both. So what
 * both sides leave open alike is no difference between them.
 */
const jointly = (sides: Sides, subject: Enterprise, was: Course, is: Course): Gain => {
  if (was.lived.length === 0 && is.lived.length === 0) return nothing;
  let left = mostStretches;
  let found: Gain | undefined;
  const settle = (gain: Gain): Gain => {
    found = found === undefined ? gain : hullOf(found, gain);
    return gain;
  };
  const through = (each: Enterprise, before: Course, after: Course): Gain => {
    const whole = apart(sumOf(before), sumOf(after));
    if (isSettled(before) && isSettled(after)) return settle(whole);
    // What can only come to what was found already is not looked into.
    if (left <= 0 || (found !== undefined && isInside(whole, found))) return settle(whole);
    const cut = cutFor(each, [before, after], sides);
    if (cut === undefined) return settle(whole);
    left -= 2;
    const half = (low: number, high: number): Gain => {
      const narrower = within(each, cut.open, low, high);
      return through(narrower, courseOf(sides.before.years, narrower), courseOf(sides.after.years, narrower));
    };
    const { open, at } = cut;
    return shared(whole, hullOf(half(open.low, at - 1), half(at, open.high)));
  };
  return through(subject, was, is);
};

/** What one setting gives an enterprise beyond another: of what nothing ties each by itself, and only of what may differ. */
export const gainsBetween = (before: Setting, after: Setting): ((subjects: Subjects, known: Decided) => MemberGain) => {
  const pairs = before.documents.flatMap((was, index) =>
    was.strands.flatMap((strand, at): readonly Sides[] => {
      const other = after.documents[index]?.strands[at];
      return other === undefined || other === strand
        ? []
        : [{ before: strand, after: other, marks: marksIn([strand, other]) }];
    }),
  );
  return (subjects, known) => {
    let [told, assumed] = [nothing, nothing];
    for (const sides of pairs) {
      const [was, is] = [sides.before, sides.after].map((strand) => strandCourse(strand, subjects, known)) as [
        StrandCourse,
        StrandCourse,
      ];
      const open = jointly(sides, subjects.told, was.told, is.told);
      told = plus(told, open);
      const isSame = was.told === was.assumed && is.told === is.assumed;
      assumed = plus(assumed, isSame ? open : shared(open, jointly(sides, subjects.assumed, was.assumed, is.assumed)));
    }
    return { told, assumed };
  };
};

/** What an enterprise is to a change of rules. */
export type Fate = 'gains' | 'may-gain' | 'unchanged' | 'may-lose' | 'loses' | 'either';

export const fates: readonly Fate[] = ['gains', 'may-gain', 'unchanged', 'may-lose', 'loses', 'either'];

export const fateOf = ({ low, high }: Gain): Fate => {
  if (low > 0) return 'gains';
  if (high < 0) return 'loses';
  if (isFixed({ low, high })) return 'unchanged';
  if (low === 0) return 'may-gain';
  return high === 0 ? 'may-lose' : 'either';
};
