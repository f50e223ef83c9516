import { columnsIn, type FigureMarks, type Likeness } from '../columns/index.js';
import {
  type AnnualFigure,
  buildHistory,
  type History,
  peakBounds,
  type ToldHistory,
  yearBounds,
} from '../subject/index.js';
import type { YearPlan } from './year-plan.js';

/** What rules look at of a figure: that of one year, or the highest of all years before one. */
export interface FigurePlace {
  readonly figure: number;
  readonly of: 'year' | 'peak';
  /** The year, or the year before which it is the highest. */
  readonly year: number;
}

/** A figure that rules look at, by the marks that they hold it against. */
export interface WalkedFigure extends FigureMarks {
  readonly name: AnnualFigure;
}

/** The figures of which what is paid in some years is made, and where each year looks at them. */
export interface FigureWalk {
  readonly figures: readonly WalkedFigure[];
  /** By the place of the year in the run. */
  readonly places: readonly (readonly FigurePlace[])[];
  /** The first year of which something is looked at by itself: of those before it only the highest is. */
  readonly first: number;
  /** Whether something of a title or a project is looked at. */
  readonly looksAtLists: boolean;
}

const keyOf = ({ figure, of, year }: FigurePlace): string => [figure, of, year].join(' ');

export const isSamePlace = (a: FigurePlace, b: FigurePlace): boolean =>
  a.figure === b.figure && a.of === b.of && a.year === b.year;

/**
 * How years look at figures, under two settings; nothing where something else is made of a figure than holding it against
 * marks, or a year looks at a later one.
 */
export const walkOf = (
  before: readonly YearPlan[],
  after: readonly YearPlan[],
  likeness: Likeness,
): FigureWalk | undefined => {
  const figures = [...likeness.figures].map(([name, marks]): WalkedFigure => ({
    ...marks,
    name: name as AnnualFigure,
  }));
  if (!figures.every(({ isByMarks }) => isByMarks)) return undefined;
  const names = figures.map(({ name }) => name);
  let looksAtLists = false;
  const places = before.map((year, at) => {
    const own = new Map<string, FigurePlace>();
    for (const { plan } of [year, after[at] ?? year]) {
      const { columns, sources } = columnsIn(plan, year.year);
      if (sources.some((source) => source !== undefined)) looksAtLists = true;
      for (const { told, reads } of columns.facts) {
        if (reads.some((path) => /^(?:titles|projects)\b/u.test(path))) looksAtLists = true;
        if (told === undefined || told.kind === 'field') continue;
        const figure = names.indexOf(told.figure as AnnualFigure);
        // What nothing is held against tells nothing apart.
        if (figure < 0) continue;
        const place = {
          figure,
          ...(told.kind === 'year'
            ? { of: 'year' as const, year: told.year }
            : { of: 'peak' as const, year: told.before }),
        };
        own.set(keyOf(place), place);
      }
    }
    return [...own.values()];
  });
  if (places.some((own, at) => own.some(({ year }) => year > (before[at]?.year ?? 0)))) return undefined;
  const first = Math.min(...places.flat().map(({ year }) => year), ...before.map(({ year }) => year));
  return { figures, places, first, looksAtLists };
};

/** The least figure of so high a rank: of marks that it has reached. */
const leastOf = ({ steps }: WalkedFigure, rank: number): number => (rank === 0 ? 0 : (steps[rank - 1] ?? 0));

const valuesFor = (
  { foundedIn }: ToldHistory,
  figure: WalkedFigure,
  places: readonly (FigurePlace & { readonly rank: number })[],
): Pick<ToldHistory, 'values' | 'through' | 'peak'> => {
  const values = new Map<number, number>();
  for (const { of, year, rank } of places) if (of === 'year') values.set(year, leastOf(figure, rank));
  const peaks = places.filter(({ of }) => of === 'peak').sort((a, b) => a.year - b.year);
  const [sumUp] = peaks;
  if (sumUp === undefined) return { values, through: undefined, peak: undefined };
  const through = sumUp.year - 1;
  let next = sumUp.year;
  for (const { year, rank } of peaks)
    // The years between are told, each as high as may be: one of them has to have reached it.
    for (; next < year; next += 1)
      if (!values.has(next)) values.set(next, foundedIn !== undefined && next < foundedIn ? 0 : leastOf(figure, rank));
  return { values, through, peak: leastOf(figure, sumUp.rank) };
};

/**
 * A history in which a year finds at its places what is of some ranks; nothing where no history has them.
 *
 * @param ranks in the order of the places.
 */
export const historyWith = (
  { figures }: FigureWalk,
  places: readonly FigurePlace[],
  ranks: readonly number[],
  { told }: History,
): History | undefined => {
  const made: Record<string, ToldHistory | undefined> = { ...told };
  for (const [at, figure] of figures.entries()) {
    const before = told[figure.name] as ToldHistory | undefined;
    if (before === undefined) return undefined;
    const own = places.flatMap((place, each) => (place.figure === at ? [{ ...place, rank: ranks[each] ?? 0 }] : []));
    const { foundedIn, ceiling } = before;
    const is: ToldHistory = { foundedIn, ceiling, ...valuesFor(before, figure, own) };
    for (const { of, year, rank } of own) {
      const { low, high } = of === 'year' ? yearBounds(is, year) : peakBounds(is, year);
      if (low !== high || low !== leastOf(figure, rank)) return undefined;
    }
    made[figure.name] = is;
  }
  return buildHistory(made as History['told']);
};
