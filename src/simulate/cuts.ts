import { stepsOf } from '../issue/index.js';
import {
  type Enterprise,
  type Figure,
  figureOf,
  narrowed,
  summedUpThrough,
  toldOf,
  untoldThrough,
  type Vocabulary,
  yearBounds,
} from '../subject/index.js';
import type { FigureMarks } from '../columns/index.js';
import { type OpenLives, missingIn } from './course.js';

/** A figure that is not known and between what it lies: of a year, or the highest of all years through one. */
interface OpenFigure {
  readonly figure: Figure;
  readonly of: 'year' | 'peak';
  readonly year: number;
  readonly low: number;
  readonly high: number;
}

const openPeak = (figure: Figure, { history }: Enterprise, from: number): OpenFigure | undefined => {
  const told = toldOf(history, figure);
  // A founding tells of all years before it.
  if (told.foundedIn !== undefined) return undefined;
  const { peak = told.ceiling, peakFrom = told.peak ?? 0 } = told;
  return peakFrom < peak
    ? { figure, of: 'peak', year: untoldThrough(told, from), low: peakFrom, high: peak }
    : undefined;
};

/** A figure that is not known, by a path that asks for it; nothing of what cannot be told by stretches. */
const openAt = (subject: Enterprise, path: string, from: number, vocabulary: Vocabulary): OpenFigure | undefined => {
  const [first, year = ''] = stepsOf(path);
  const figure = figureOf(path, vocabulary);
  if (figure === undefined) return undefined;
  // Without a sum-up its year is asked for as well, and what it sums up with it.
  if (first === 'before') return path === summedUpThrough ? undefined : openPeak(figure, subject, from);
  const { low, high } = yearBounds(toldOf(subject.history, figure), Number(year));
  return low < high ? { figure, of: 'year', year: Number(year), low, high } : undefined;
};

/** Where conditions may change their verdict: at marks of a figure alone, or at any of them where more is made of it. */
export interface CutMarks {
  readonly all: readonly number[];
  readonly figures: ReadonlyMap<string, FigureMarks>;
}

/** Where a stretch is cut in two: at a mark of the rules, or at a figure of another year that it may be held against. */
const cutIn = ({ figure, low, high }: OpenFigure, { history }: Enterprise, marks: CutMarks): number | undefined => {
  if (figure.kind === 'flag') return 1;
  const inside = (all: readonly number[]): number | undefined => {
    const own = all.filter((mark) => low < mark && mark <= high);
    return own[Math.floor(own.length / 2)];
  };
  const { steps = marks.all, isByMarks = false } = marks.figures.get(figure.name) ?? {};
  if (isByMarks) return inside(steps);
  const { values, peak = 0, peakFrom = peak } = toldOf(history, figure);
  // A peak that is known between bounds is no figure: its end is where the last cut was.
  const told = [...values.values(), ...(peakFrom === peak ? [peak] : [])].flatMap((value) => [value, value + 1]);
  return inside([...new Set([...marks.all, ...told])].sort((a, b) => a - b));
};

/** What to cut next: the first figure that is missing on either side and can be cut at all. */
export const cutFor = (
  subject: Enterprise,
  courses: readonly OpenLives[],
  marks: CutMarks,
  from: number,
  vocabulary: Vocabulary,
): { readonly open: OpenFigure; readonly at: number } | undefined => {
  for (const path of [...new Set(courses.flatMap((each) => [...missingIn(each)]))].sort()) {
    const open = openAt(subject, path, from, vocabulary);
    const at = open === undefined ? undefined : cutIn(open, subject, marks);
    if (open !== undefined && at !== undefined) return { open, at };
  }
  return undefined;
};

export const within = (
  subject: Enterprise,
  { figure, of, year }: OpenFigure,
  low: number,
  high: number,
): Enterprise => ({
  ...subject,
  history: narrowed(subject.history, [
    of === 'year'
      ? { figure: figure.name, kind: figure.kind, years: new Map([[year, { low, high }]]) }
      : { figure: figure.name, kind: figure.kind, years: new Map(), peak: { low, high }, through: year },
  ]),
});
