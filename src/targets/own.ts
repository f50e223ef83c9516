import { compareRational } from '../quantity/index.js';
import type { Document } from '../rule/index.js';
import type { Observation } from '../subject/index.js';
import type { CityContext } from './base.js';
import { figuresIn, isGiven, isYearly, type FigureInContext, unitOf, valueOf } from './figures.js';

/**
 * The year a figure answers for. A document may judge a target by an earlier year's figure: its verdict says which
 * target it holds it against.
 */
const answersFor = ({ indicator, figure }: FigureInContext): number => {
  if (figure.verdict === undefined) return figure.year;
  const judged = indicator.figures
    .filter(({ kind, year }) => kind === 'target' && year >= figure.year)
    .map(({ year }) => year);
  return judged.length === 0 ? figure.year : Math.min(...judged);
};

const observationOf = (placed: FigureInContext): readonly Observation[] => {
  const { indicator, figure } = placed;
  const value = valueOf(placed);
  const year = answersFor(placed);
  return value === undefined
    ? []
    : [
        {
          indicator: indicator.id,
          year,
          value,
          unit: unitOf(placed),
          since: indicator.measure === 'change' ? figure.since : undefined,
          source: figure.clause,
          path: figure.clause,
          isReported: true,
          ...(year === figure.year ? {} : { ofYear: figure.year }),
        },
      ];
};

const isSame = (a: Observation, b: Observation): boolean =>
  a.indicator === b.indicator && a.year === b.year && a.since === b.since;

/**
 * What a document itself reports as reached, as observations: by these its own verdicts can be
 * checked. Of several figures for one year the one it judges by counts; where none is judged and
 * they differ, there is none to take.
 *
 * @example
 * actualsAsObservations(loadDocument(documents['ningbo-plan-2021'])).find(({ path }) => path === '003-163').since // 2015
 */
export const actualsAsObservations = (document: Document): readonly Observation[] => {
  const actuals = figuresIn([document]).filter((placed) => placed.figure.kind === 'actual' && isGiven(placed));
  const judged = actuals.filter(({ figure }) => figure.verdict !== undefined).flatMap(observationOf);
  const rest = actuals.flatMap(observationOf).filter((each) => !judged.some((own) => isSame(own, each)));
  const agreed = rest.filter((each) =>
    rest.every((other) => !isSame(each, other) || compareRational(each.value, other.value) === 0),
  );
  const once = agreed.filter((each, index) => agreed.findIndex((other) => isSame(each, other)) === index);
  return [...judged, ...once];
};

const reported = new WeakMap<Document, ReadonlyMap<string, readonly Observation[]>>();

/** What a document reports as reached, by indicator: worked out once. */
const reportedIn = (document: Document): ReadonlyMap<string, readonly Observation[]> => {
  const known = reported.get(document);
  if (known !== undefined) return known;
  const found = new Map<string, Observation[]>();
  for (const each of actualsAsObservations(document))
    found.set(each.indicator, [...(found.get(each.indicator) ?? []), each]);
  reported.set(document, found);
  return found;
};

/** Whether a document itself reports what became of its target. */
export const isReported = (placed: FigureInContext, { through }: Pick<CityContext, 'through'>): boolean =>
  reportedFor(placed, through).length > 0;

/** What a document reports of the very year of its target: it answers where nobody says otherwise. */
const reportedFor = (placed: FigureInContext, through: number | undefined): readonly Observation[] => {
  const { document, indicator, figure } = placed;
  if (isYearly(placed)) return [];
  return (reportedIn(document).get(indicator.id) ?? []).filter(
    ({ year, since, ofYear = year }) =>
      year === figure.year &&
      ofYear <= (through ?? ofYear) &&
      since === (indicator.measure === 'change' ? figure.since : undefined),
  );
};

/** What was observed of a figure's indicator; of a target's own year, what its document reports unless something was told. */
export const reachedFor = (placed: FigureInContext, { observed, through }: CityContext): readonly Observation[] => {
  const seen = observed.get(placed.indicator.id) ?? [];
  const own = reportedFor(placed, through).filter(
    (each) => !seen.some((told) => told.year === each.year && told.since === each.since),
  );
  return own.length === 0 ? seen : [...seen, ...own].sort((a, b) => a.year - b.year);
};
