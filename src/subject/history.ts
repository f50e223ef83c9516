import { type AnnualFigure, annualFigures } from './annual.js';

/**
 * A yearly figure over an enterprise's life, with what is not known about it. Every answer is a
 * pair of bounds: equal where the figure is known, apart where a year was not told.
 */
export interface FigureBounds {
  readonly low: number;
  readonly high: number;
}

/** What was written: the years told one by one, and a sum-up of all years up to one of them. */
export interface ToldHistory {
  readonly values: ReadonlyMap<number, number>;
  /** All years up to and including this one are summed up by `peak`. */
  readonly through: number | undefined;
  readonly peak: number | undefined;
  readonly foundedIn: number | undefined;
  /** The largest a single year can be: no limit for money, 1 for a flag. */
  readonly ceiling: number;
  /** What no year before this one is supposed to have passed, where something is supposed. */
  readonly supposed?: { readonly before: number; readonly most: number };
}

const supposedMost = ({ supposed }: ToldHistory, before: number): number =>
  supposed !== undefined && before <= supposed.before ? supposed.most : Infinity;

/**
 * The figure of one year. Before the founding it is nothing; inside the sum-up it is at most the
 * peak; told, it is what was told; otherwise anything.
 */
export const yearBounds = (told: ToldHistory, year: number): FigureBounds => {
  const value = told.values.get(year);
  if (value !== undefined) return { low: value, high: value };
  if (told.foundedIn !== undefined && year < told.foundedIn) return { low: 0, high: 0 };
  const summedUp = told.through !== undefined && told.peak !== undefined && year <= told.through;
  return { low: 0, high: Math.min(summedUp ? told.peak : told.ceiling, supposedMost(told, year + 1)) };
};

/** The years before `year` that nothing written covers; `'all'` when no beginning is known. */
export const uncoveredYears = (told: ToldHistory, year: number): readonly number[] | 'all' => {
  const summedUpThrough = told.peak === undefined ? undefined : told.through;
  const coveredThrough = Math.max(summedUpThrough ?? -Infinity, (told.foundedIn ?? -Infinity) - 1);
  if (coveredThrough === -Infinity) return 'all';
  const open: number[] = [];
  for (let each = coveredThrough + 1; each < year; each += 1) if (!told.values.has(each)) open.push(each);
  return open;
};

/** Whether some year before `year` is known only by the sum-up: not told by itself, yet at most the peak. */
export const isSummedUp = ({ foundedIn, through, values }: ToldHistory, year: number): boolean => {
  if (through === undefined) return false;
  if (foundedIn === undefined) return true;
  const last = Math.min(through, year - 1);
  const toldAlone = [...values.keys()].filter((each) => each >= foundedIn && each <= last).length;
  return toldAlone < last - foundedIn + 1;
};

/**
 * The largest figure of all years before `year`. What is known sets the lower bound at once, so a
 * threshold passed long ago is settled whatever gaps the history has.
 */
export const peakBounds = (told: ToldHistory, year: number): FigureBounds => {
  const { through, peak, values } = told;
  let low = 0;
  for (const [each, value] of values) if (each < year && value > low) low = value;
  // A peak that ends before `year` was reached before it; a later one only bounds from above.
  const reached = peak !== undefined && through !== undefined && through < year ? Math.max(low, peak) : low;
  const open = uncoveredYears(told, year);
  const most =
    open === 'all' || open.length > 0
      ? told.ceiling
      : peak !== undefined && isSummedUp(told, year)
        ? Math.max(reached, peak)
        : reached;
  return { low: reached, high: Math.max(reached, Math.min(most, supposedMost(told, year))) };
};

/** Four cells a figure and year: bounds of the year's own value, bounds of the peak before it. */
export const cellsPerFigure = 4;
const cellsPerYear = cellsPerFigure * annualFigures.length;

/** Where a figure's cells begin within a year's. */
export const columnOf = (figure: AnnualFigure): number => annualFigures.indexOf(figure) * cellsPerFigure;

/**
 * All yearly figures of an enterprise. Bounds for every year from the first told to the year after
 * the last are worked out once and stand side by side, so that evaluating reads a few neighbouring
 * cells; other years are worked out from what was told when they are asked for.
 */
export interface History {
  readonly told: Readonly<Record<AnnualFigure, ToldHistory>>;
  readonly from: number;
  readonly cells: Float64Array;
}

export const buildHistory = (told: History['told']): History => {
  const years = annualFigures.flatMap((figure) => [...told[figure].values.keys()]);
  const from = years.length === 0 ? 0 : Math.min(...years);
  const length = years.length === 0 ? 0 : Math.max(...years) - from + 2;
  const cells = new Float64Array(length * cellsPerYear);
  let cell = 0;
  for (let year = from; year < from + length; year += 1) {
    for (const figure of annualFigures) {
      const value = yearBounds(told[figure], year);
      const peak = peakBounds(told[figure], year);
      cells.set([value.low, value.high, peak.low, peak.high], cell);
      cell += cellsPerFigure;
    }
  }
  return { told, from, cells };
};

/** The same history if no year before one had passed a figure: what that leaves of the years that were not told. */
export const supposing = ({ told }: History, figure: AnnualFigure, before: number, most: number): History =>
  buildHistory({ ...told, [figure]: { ...told[figure], supposed: { before, most } } });

/** Index of a year's cells for a figure; out of range for a year that was not worked out. */
export const cellAt = ({ from }: History, year: number, column: number): number =>
  year < from ? -1 : (year - from) * cellsPerYear + column;
