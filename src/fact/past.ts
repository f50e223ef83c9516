import { type InputPath, pathTo } from '../issue/index.js';
import {
  type Enterprise,
  type Figure,
  type FigureBounds,
  cellAt,
  type History,
  peakBounds,
  summedUpThrough,
  toldOf,
  uncoveredYears,
  yearBounds,
  yearPath,
  yearsBetween,
} from '../subject/index.js';
import { type BoundFact, type Slots, write } from './fact.js';

/** Up to this many open years are asked for one by one; beyond, the sum-up asks for less. */
const fewYears = 2;

const writeBounds = (slots: Slots, slot: number, { low, high }: FigureBounds): void => {
  write(slots, slot, low, high);
};

/** The year's own figure. */
export const loadYear = (history: History, figure: Figure, year: number, slots: Slots, slot: number): void => {
  const at = cellAt(history, year, figure.column);
  const low = at < 0 ? undefined : history.cells.at(at);
  const high = at < 0 ? undefined : history.cells.at(at + 1);
  if (low === undefined || high === undefined) writeBounds(slots, slot, yearBounds(toldOf(history, figure), year));
  else write(slots, slot, low, high);
};

/** The largest figure of the years before `year`. */
export const loadPeak = (history: History, figure: Figure, year: number, slots: Slots, slot: number): void => {
  const at = cellAt(history, year, figure.column);
  const low = at < 0 ? undefined : history.cells.at(at + 2);
  const high = at < 0 ? undefined : history.cells.at(at + 3);
  if (low === undefined || high === undefined) writeBounds(slots, slot, peakBounds(toldOf(history, figure), year));
  else write(slots, slot, low, high);
};

/** A fact that is the figure of a year: loaded, and as a column. */
export const figureOfYear = (
  figure: Figure,
  yearFor: (year: number) => number,
): Required<Pick<BoundFact<Enterprise>, 'load' | 'column'>> => ({
  load: ({ subject, year }, slots, slot) => {
    loadYear(subject.history, figure, yearFor(year), slots, slot);
  },
  column: (year) => ({ kind: 'year', figure: figure.name, year: yearFor(year) }),
});

/** A fact that is the highest figure of the years before one. */
export const peakBeforeYear = (
  figure: Figure,
  yearFor: (year: number) => number,
): Required<Pick<BoundFact<Enterprise>, 'load' | 'column'>> => ({
  load: ({ subject, year }, slots, slot) => {
    loadPeak(subject.history, figure, yearFor(year), slots, slot);
  },
  column: (year) => ({ kind: 'peak', figure: figure.name, before: yearFor(year) }),
});

/** The fewest paths that close a history before `year`: those that are open, and those known between bounds alone. */
export const missingPast = (history: History, figure: Figure, year: number): readonly InputPath[] => {
  const told = toldOf(history, figure);
  const { peak, peakFrom } = told;
  const loose = yearsBetween(told, year).map((each) => yearPath(each, figure.name));
  const sumUp = peakFrom === undefined || peakFrom === peak ? undefined : figure.sumUp;
  const open = openPast(history, figure, year);
  return loose.length === 0 && sumUp === undefined
    ? open
    : [...new Set([...open, ...(sumUp === undefined ? [] : [sumUp]), ...loose])];
};

/** The open years where there are few, else the sum-up, which covers any number of them. */
const openPast = (history: History, figure: Figure, year: number): readonly InputPath[] => {
  const told = toldOf(history, figure);
  const { foundedIn, peak, through, values } = told;
  const { name, sumUp } = figure;
  const pathIn = (each: number): InputPath => yearPath(each, name);
  const unlisted = (from: number): readonly InputPath[] =>
    Array.from({ length: Math.max(0, year - from) }, (_, index) => from + index)
      .filter((each) => !values.has(each))
      .map(pathIn);
  const open = uncoveredYears(told, year);
  // Summed up beyond `year`: the sum-up bounds the years before it without telling them apart.
  const isBeyond = through !== undefined && through >= year;
  if (open !== 'all' && open.length === 0 && !isBeyond) return [];
  if (open !== 'all' && open.length === 0) return foundedIn === undefined ? ['foundedIn'] : unlisted(foundedIn);
  if (open !== 'all' && (open.length <= fewYears || peak !== undefined || sumUp === undefined)) return open.map(pathIn);
  if (sumUp === undefined) return ['foundedIn'];
  if (through === undefined) return [summedUpThrough, ...(peak === undefined ? [sumUp] : [])];
  const afterSumUp = unlisted(through + 1);
  return open !== 'all' && open.length <= afterSumUp.length + 1 ? open.map(pathIn) : [sumUp, ...afterSumUp];
};

/**
 * The fields that tell of a figure of some year: the years, the sum-up of earlier ones where there is one, and the
 * founding, before which there was none.
 */
export const readByYear = (figure: Figure): readonly string[] => {
  const { name, sumUp } = figure;
  return [pathTo('years', name), ...(sumUp === undefined ? [] : [summedUpThrough, sumUp]), 'foundedIn'];
};
