import { type Rational, rationalOf, yearOf } from '../quantity/index.js';
import { type Document, type FigureFile, type IndicatorFile, isDraft, type TargetMeasure } from '../rule/index.js';
import { isCount } from './unit.js';

/** A figure in its place: what it counts, and which document says so. */
export interface FigureInContext {
  readonly document: Document;
  readonly indicator: IndicatorFile;
  readonly figure: FigureFile;
}

const fractional: readonly TargetMeasure[] = ['ratio', 'average-growth', 'growth'];

const known = new WeakMap<readonly Document[], readonly FigureInContext[]>();

/** Every figure of several documents, in the order of the documents and of their clauses: a city is asked often, and put in order once. */
export const figuresIn = (documents: readonly Document[]): readonly FigureInContext[] => {
  const found =
    known.get(documents) ??
    documents.flatMap((document) =>
      document.targets
        .flatMap((indicator) => indicator.figures.map((figure) => ({ document, indicator, figure })))
        .sort((a, b) => (a.figure.clause < b.figure.clause ? -1 : 1)),
    );
  known.set(documents, found);
  return found;
};

/** A document's figures of one indicator. */
export const placedOf = (document: Document, id: string): readonly FigureInContext[] =>
  document.targets
    .filter((indicator) => indicator.id === id)
    .flatMap((indicator) => indicator.figures.map((figure) => ({ document, indicator, figure })));

/** Whether it sets something to reach, and not something reached or another city's. */
export const isAim = ({ figure: { kind, foreign } }: FigureInContext): boolean =>
  (kind === 'target' || kind === 'quota') && foreign === undefined;

/** Whether it is a figure of the city itself, stated exactly: something to count from. */
export const isGiven = ({ figure: { kind, foreign, relation = '=', value } }: FigureInContext): boolean =>
  (kind === 'baseline' || kind === 'actual') && foreign === undefined && relation === '=' && value !== undefined;

/** Whether every year of the plan is held against it. */
export const isYearly = ({ indicator, figure }: FigureInContext): boolean =>
  figure.kind === 'quota' || indicator.measure === 'each-year';

const sincePlan: readonly TargetMeasure[] = ['added', 'cumulative', 'yearly-sum', 'average-growth'];

/**
 * The first year whose figures count towards it, where only those of its plan do; a target of an earlier plan is held
 * against figures of its own time.
 */
export const beginsIn = (placed: FigureInContext): number | undefined => {
  const first = firstYearOf(placed.document);
  return (isYearly(placed) || sincePlan.includes(placed.indicator.measure)) && placed.figure.year >= first
    ? first
    : undefined;
};

/** Whether it only grows: a later figure bounds an earlier one. */
export const neverFalls = (measure: TargetMeasure): boolean => measure === 'added' || measure === 'cumulative';

export const unitOf = ({ indicator, figure }: FigureInContext): string => figure.unit ?? indicator.unit;

/** Whether things are counted one by one, so that there is no half of one: a mean or a share of things may have halves. */
export const countsWhole = (measure: TargetMeasure, unit: string): boolean =>
  !fractional.includes(measure) && isCount(unit);

export const isCounted = (placed: FigureInContext): boolean => countsWhole(placed.indicator.measure, unitOf(placed));

export const valueOf = ({ figure: { value } }: FigureInContext): Rational | undefined =>
  value === undefined ? undefined : rationalOf(value);

/** The first calendar year that a document's period touches: quotas, additions and sums count from it. */
export const firstYearOf = ({ period }: Document): number => yearOf(period.from);

/** The documents of a city, the one to be followed first: drafts last; those without a rank after those with one, by id. */
export const byRank = (documents: readonly Document[]): readonly Document[] =>
  [...documents].sort(
    (a, b) =>
      Number(isDraft(a)) - Number(isDraft(b)) ||
      (b.rank ?? -Infinity) - (a.rank ?? -Infinity) ||
      (a.id < b.id ? -1 : 1),
  );
