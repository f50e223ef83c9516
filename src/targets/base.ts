import type { Bilingual } from '../issue/index.js';
import { rational, type Rational, times } from '../quantity/index.js';
import type { Document, TargetMeasure } from '../rule/index.js';
import { byRank, firstYearOf, isGiven, type FigureInContext, placedOf, unitOf, valueOf } from './figures.js';
import type { ObservedFigures } from './observed.js';
import { countedIn } from './reasons.js';
import { conversion } from './unit.js';

/** What a path, a multiple or a change starts from. */
export interface Base {
  readonly year: number;
  readonly value: Rational;
  /** The clause it is printed in; none for a count that starts at nothing or an observation. */
  readonly clause: string | undefined;
  /** What it counts, where that is not quite what the figure counts. */
  readonly scope: Bilingual | undefined;
}

/** What a figure is decided against: the documents of the city and what was observed. */
export interface CityContext {
  readonly documents: readonly Document[];
  readonly observed: ObservedFigures;
  /** Only what was reached through it counts; all of it where left out. */
  readonly through?: number;
}

const converted = (value: Rational, from: string, to: string): Rational | undefined => {
  const factor = conversion(from, to);
  return factor === undefined ? undefined : times(value, factor);
};

/**
 * Figures of the indicator that can be counted from: those of its own document first, then by rank; a document's
 * baselines before its actuals.
 */
const givenFor = (
  { document: own, indicator: { id } }: FigureInContext,
  documents: readonly Document[],
): readonly FigureInContext[] =>
  [own, ...byRank(documents.filter((each) => each.id !== own.id))].flatMap((document) =>
    placedOf(document, id)
      .filter(isGiven)
      .sort((a, b) => Number(a.figure.kind === 'actual') - Number(b.figure.kind === 'actual')),
  );

/**
 * The year a level is counted from: the one the figure names; else the last before the plan; for a
 * target of an earlier plan, the latest before it of which its document has a baseline.
 */
export const baseYearOf = (placed: FigureInContext): number | undefined => {
  const { document, indicator, figure } = placed;
  if (figure.since !== undefined) return figure.since;
  const first = firstYearOf(document);
  if (figure.year >= first) return first - 1;
  const earlier = indicator.figures
    .filter(({ kind, year }) => kind === 'baseline' && year < figure.year)
    .map(({ year }) => year);
  return earlier.length === 0 ? undefined : Math.max(...earlier);
};

/** What a given figure counts, where it says something else of that than the figure that is held against it. */
const otherScope = ({ figure: given }: FigureInContext, { figure }: FigureInContext): Bilingual | undefined => {
  const isSame =
    given.scope?.zh === figure.scope?.zh && JSON.stringify(given.classOf) === JSON.stringify(figure.classOf);
  return isSame ? undefined : countedIn(given);
};

/** The level in the base year: as its document prints it, else another document of the city, else as observed. */
export const levelBase = (placed: FigureInContext, { documents, observed }: CityContext): Base | undefined => {
  const year = baseYearOf(placed);
  if (year === undefined) return undefined;
  const unit = unitOf(placed);
  for (const given of givenFor(placed, documents)) {
    const value = valueOf(given);
    const own = given.figure.year !== year || value === undefined ? undefined : converted(value, unitOf(given), unit);
    if (own !== undefined) return { year, value: own, clause: given.figure.clause, scope: otherScope(given, placed) };
  }
  const seen = observed.get(placed.indicator.id)?.find((each) => each.year === year);
  const value = seen === undefined ? undefined : converted(seen.value, seen.unit, unit);
  return value === undefined ? undefined : { year, value, clause: undefined, scope: undefined };
};

const nothingAt = (year: number | undefined): Base | undefined =>
  year === undefined ? undefined : { year, value: rational(0), clause: undefined, scope: undefined };

type From = (placed: FigureInContext, setting: CityContext) => Base | undefined;

const atPlan: From = (placed) =>
  placed.figure.year >= firstYearOf(placed.document) ? nothingAt(firstYearOf(placed.document) - 1) : undefined;
const nowhere: From = () => undefined;

/**
 * Where the straight path to a figure begins. What is added or summed up begins at nothing when the plan does: a figure
 * printed for the year before is that year's own.
 */
const starts: Readonly<Record<TargetMeasure, From>> = {
  stock: levelBase,
  'in-year': levelBase,
  ratio: levelBase,
  rank: levelBase,
  added: atPlan,
  cumulative: atPlan,
  'yearly-sum': atPlan,
  change: ({ figure }) => nothingAt(figure.since),
  'each-year': nowhere,
  'average-growth': nowhere,
  growth: nowhere,
  streak: nowhere,
};

export const startOf: From = (placed, setting) => starts[placed.indicator.measure](placed, setting);
