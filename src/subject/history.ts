import { ceilingOf, cellsPerFigure, cellsPerYear, type Figure, inColumns } from './figure.js';
import type { AnnualFigure } from './shipped.js';

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
  /** Years of which no figure was told, and between what it lies: a range that was written, or an assumption with a name. */
  readonly between?: ReadonlyMap<number, FigureBounds>;
  /** The least that `peak` may be, where it was told as a range: `peak` is the most then. */
  readonly peakFrom?: number;
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
  const { low, high } = told.between?.get(year) ?? { low: 0, high: told.ceiling };
  return { low, high: Math.min(summedUp ? Math.min(told.peak, high) : high, supposedMost(told, year + 1)) };
};

/** The last year that needs no telling: summed up, or before the founding. */
const coveredBy = ({ peak, through, foundedIn }: ToldHistory): number =>
  Math.max(peak === undefined ? -Infinity : (through ?? -Infinity), (foundedIn ?? -Infinity) - 1);

/** Whether a year without a figure is known to lie below something. */
const isBelow = ({ between }: ToldHistory, year: number): boolean => (between?.get(year)?.high ?? Infinity) < Infinity;

/** The years before `year` that are known between bounds alone. */
export const yearsBetween = ({ between, values }: ToldHistory, year: number): readonly number[] =>
  between === undefined ? [] : [...between.keys()].filter((each) => each < year && !values.has(each));

/** The years before `year` that nothing written covers; `'all'` when no beginning is known. */
export const uncoveredYears = (told: ToldHistory, year: number): readonly number[] | 'all' => {
  const coveredThrough = coveredBy(told);
  if (coveredThrough === -Infinity) return 'all';
  const open: number[] = [];
  for (let each = coveredThrough + 1; each < year; each += 1)
    if (!told.values.has(each) && !isBelow(told, each)) open.push(each);
  return open;
};

/** Whether some year before `year` is known only by the sum-up: not told by itself, yet at most the peak. */
export const isSummedUp = ({ foundedIn, through, values }: ToldHistory, year: number): boolean => {
  if (through === undefined) return false;
  if (foundedIn === undefined) return true;
  const last = Math.min(through, year - 1);
  let toldAlone = 0;
  for (const each of values.keys()) if (each >= foundedIn && each <= last) toldAlone += 1;
  return toldAlone < last - foundedIn + 1;
};

/** The least that a peak is, by what the figures before `year` come to at least. */
const peakLow = ({ through, peak, peakFrom = peak }: ToldHistory, year: number, least: number): number =>
  // A peak that ends before `year` was reached before it; a later one only bounds from above.
  peakFrom !== undefined && through !== undefined && through < year ? Math.max(least, peakFrom) : least;

/** The most that it is, by its least, what those figures come to at most, and whether a year before it is not covered. */
const peakHigh = (told: ToldHistory, year: number, low: number, most: number, isOpen: boolean): number => {
  const reach = Math.max(low, most);
  const { peak } = told;
  const known = peak !== undefined && isSummedUp(told, year) ? Math.max(reach, peak) : reach;
  return Math.max(low, Math.min(isOpen ? told.ceiling : known, supposedMost(told, year)));
};

/**
 * The largest figure of all years before `year`. What is known sets the lower bound at once, so a
 * threshold passed long ago is settled whatever gaps the history has.
 */
export const peakBounds = (told: ToldHistory, year: number): FigureBounds => {
  const highest = { low: 0, high: 0 };
  for (const [each, value] of told.values) if (each < year) raise(highest, value, value);
  for (const each of yearsBetween(told, year)) {
    const { low, high } = yearBounds(told, each);
    raise(highest, low, high);
  }
  const open = uncoveredYears(told, year);
  const low = peakLow(told, year, highest.low);
  return { low, high: peakHigh(told, year, low, highest.high, open === 'all' || open.length > 0) };
};

const raise = (highest: { low: number; high: number }, low: number, high: number): void => {
  if (low > highest.low) highest.low = low;
  if (high > highest.high) highest.high = high;
};

/**
 * All yearly figures of an enterprise. Bounds for every year from the first told to the year after
 * the last are worked out once and stand side by side, so that evaluating reads a few neighbouring
 * cells; other years, and figures of single documents, are worked out from what was told when they are asked for.
 */
export interface History {
  /** What was told of each figure that the enterprise's vocabulary has; of the words of a document by itself, where anything was. */
  readonly told: Readonly<Record<AnnualFigure, ToldHistory>> & Readonly<Record<string, ToldHistory | undefined>>;
  readonly from: number;
  readonly cells: WorkedOut;
}

/** Numbers side by side that can be read and not written: freezing a list of them would cost more than filling it. */
class WorkedOut {
  readonly #cells: readonly number[];

  constructor(cells: readonly number[]) {
    this.#cells = cells;
  }

  at(cell: number): number | undefined {
    return this.#cells[cell];
  }
}

const noValues: ToldHistory['values'] = new Map();

const untold = ({ revenue }: History['told'], of: Pick<Figure, 'kind'>): ToldHistory => ({
  ...revenue,
  values: noValues,
  peak: undefined,
  ceiling: ceilingOf(of),
});

/** What was told of a figure; of one that nothing was told of, when the enterprise began. */
export const toldOf = ({ told }: Pick<History, 'told'>, figure: Pick<Figure, 'name' | 'kind'>): ToldHistory =>
  told[figure.name] ?? untold(told, figure);

const columns = inColumns as readonly AnnualFigure[];

export const buildHistory = (told: History['told']): History => {
  let [from, last] = [Infinity, -Infinity];
  const see = (year: number): void => {
    if (year < from) from = year;
    if (year > last) last = year;
  };
  for (const column of columns) {
    for (const year of told[column].values.keys()) see(year);
    for (const year of told[column].between?.keys() ?? []) see(year);
  }
  if (from > last) return { told, from: 0, cells: new WorkedOut([]) };
  // A list: a buffer of its own would cost more than what fills it.
  const cells = new Array<number>((last - from + 2) * cellsPerYear).fill(0);
  columns.forEach((figure, index) => {
    fillColumn(told[figure], from, cells, index * cellsPerFigure);
  });
  return { told, from, cells: new WorkedOut(cells) };
};

/** The cells of one figure: what is known of the years before is carried from year to year. */
const fillColumn = (told: ToldHistory, from: number, cells: number[], column: number): void => {
  const coveredThrough = coveredBy(told);
  const highest = { low: 0, high: 0 };
  let year = from;
  let isOpen = coveredThrough < from - 1;
  for (let cell = column; cell < cells.length; cell += cellsPerYear) {
    const own = yearBounds(told, year);
    const low = peakLow(told, year, highest.low);
    cells[cell] = own.low;
    cells[cell + 1] = own.high;
    cells[cell + 2] = low;
    cells[cell + 3] = peakHigh(told, year, low, highest.high, isOpen);
    const isKnown = told.values.has(year) || isBelow(told, year);
    // What a year came to at least was reached, however much more it was.
    raise(highest, own.low, isKnown ? own.high : 0);
    isOpen ||= !isKnown && year > coveredThrough;
    year += 1;
  }
};

/** The same history if no year before one had passed a figure: what that leaves of the years that were not told. */
export const supposing = (history: History, figure: Figure, before: number, most: number): History =>
  buildHistory({ ...history.told, [figure.name]: { ...toldOf(history, figure), supposed: { before, most } } });

/** What is known of a figure beside what was told: bounds of years without a figure, and of the peak of those summed up. */
export interface Narrowing {
  readonly figure: string;
  readonly kind: Figure['kind'];
  readonly years: ReadonlyMap<number, FigureBounds>;
  readonly peak?: FigureBounds;
  /** Through which year the peak is of, where that was not told. */
  readonly through?: number;
}

/** The same history with figures known between bounds; what was told stays as it was, and bounds that are there narrow. */
export const narrowed = ({ told }: History, narrowings: readonly Narrowing[]): History => {
  const own: Record<string, ToldHistory | undefined> = { ...told };
  for (const { figure, kind, years, peak, through } of narrowings) {
    const before = own[figure] ?? untold(told, { kind });
    const between = new Map(before.between);
    for (const [year, { low, high }] of years) {
      const known = between.get(year) ?? { low: 0, high: before.ceiling };
      if (!before.values.has(year))
        between.set(year, { low: Math.max(low, known.low), high: Math.min(high, known.high) });
    }
    own[figure] = {
      ...before,
      between,
      ...(peak === undefined ? {} : { peak: peak.high, peakFrom: peak.low, through: before.through ?? through }),
    };
  }
  return buildHistory(own as History['told']);
};

/** The same history with a figure of one year known between bounds; it may be of a word that nothing was told of. */
export const narrowedIn = (history: History, figure: Figure, year: number, bounds: FigureBounds): History =>
  narrowed(history, [{ figure: figure.name, kind: figure.kind, years: new Map([[year, bounds]]) }]);

/** The last year of a sum-up that covers what lies before everything that was told of a figure. */
export const untoldThrough = ({ values, through, between }: ToldHistory, year: number): number =>
  through ?? Math.min(year, ...values.keys(), ...(between?.keys() ?? [])) - 1;

/** Index of a year's cells for a figure; out of range for a year, or a figure, that was not worked out. */
export const cellAt = ({ from }: History, year: number, column: number | undefined): number =>
  column === undefined || year < from ? -1 : (year - from) * cellsPerYear + column;
