import type { Bilingual } from '../issue/index.js';
import { formatRational, type Rational, times } from '../quantity/index.js';
import type {
  DefectFile,
  Document,
  DocumentStatus,
  FigureFile,
  IndicatorFile,
  TargetMeasure,
  Relation,
} from '../rule/index.js';
import { byRank, firstYearOf, isAim, isYearly, type FigureInContext, placedOf, unitOf, valueOf } from './figures.js';
import { type PreparedCity, turnedBy } from './prepare.js';
import { followed, type Settlement } from './precedence.js';
import { conversion } from './unit.js';

/** One document's figure for an indicator and a year. */
export interface ConflictFigure {
  readonly document: string;
  readonly shortTitle: Bilingual;
  readonly clause: string;
  readonly place: string;
  readonly kind: FigureFile['kind'];
  /** The year it is for; a quota binds every year of its plan through this one. */
  readonly year: number;
  readonly yearUnstated?: true;
  readonly relation: Relation;
  readonly value?: string;
  readonly times?: number;
  readonly since?: number;
  readonly unit: string;
  readonly word?: string;
  readonly scope?: Bilingual;
  readonly classOf?: NonNullable<FigureFile['classOf']>;
  readonly status: DocumentStatus;
  /** Where several documents differ, the higher is followed. */
  readonly rank?: number;
  readonly why?: Bilingual;
  /** Clauses of the same document that say something else of the same. */
  readonly contradicts: readonly string[];
}

/** A look-alike that is counted otherwise and never merged. */
export interface RelatedIndicator {
  readonly indicator: string;
  readonly title: Bilingual;
  readonly measure: TargetMeasure;
  readonly unit: string;
  readonly figures: readonly ConflictFigure[];
}

/** What a city's documents say of one indicator in one year, and which of it is followed. */
export interface Conflict {
  readonly kind: 'conflict';
  readonly indicator: string;
  readonly title: Bilingual;
  readonly measure: TargetMeasure;
  readonly unit: string;
  readonly year: number;
  readonly city: string;
  readonly figures: readonly ConflictFigure[];
  /** Whether all that is stated of one thing is the same; `null` where no document states anything. */
  readonly agree: boolean | null;
  /** The figures followed: none where that is left open, several where the document followed contradicts itself. */
  readonly takes: readonly ConflictFigure[];
  readonly superseded: readonly ConflictFigure[];
  readonly why: Bilingual;
  readonly defects: readonly {
    readonly document: string;
    readonly id: string;
    readonly title: Bilingual;
    readonly taken: Bilingual;
  }[];
  readonly related: readonly RelatedIndicator[];
  /** Readings of which another option would change what agrees or is followed. */
  readonly dependsOn: readonly string[];
  /** What those readings are called, in the same order; where there are none, absent. */
  readonly dependsOnTitles?: readonly Bilingual[];
}

const isFor = (placed: FigureInContext, year: number): boolean => {
  const { figure, document } = placed;
  if (figure.foreign !== undefined) return false;
  return isYearly(placed) && isAim(placed)
    ? firstYearOf(document) <= year && year <= figure.year
    : figure.year === year;
};

const figuresFor = (documents: readonly Document[], id: string, year: number): readonly FigureInContext[] =>
  byRank(documents).flatMap((document) => placedOf(document, id).filter((placed) => isFor(placed, year)));

/** What a figure says, so that two that say the same are equal, in whatever unit. */
const statement =
  (unit: string) =>
  (placed: FigureInContext): string => {
    const { relation = '=', since, times: multiple } = placed.figure;
    const value = valueOf(placed);
    const factor = conversion(unitOf(placed), unit);
    const shown = (exact: Rational): string =>
      factor === undefined ? `${formatRational(exact)} ${unitOf(placed)}` : formatRational(times(exact, factor));
    return JSON.stringify([relation, value === undefined ? '' : shown(value), since, multiple]);
  };

const shownFigure = (placed: FigureInContext, contradicts: readonly string[]): ConflictFigure => {
  const { document, figure } = placed;
  const { word, place = '' } = document.clauses.get(figure.clause) ?? {};
  const value = valueOf(placed);
  return {
    document: document.id,
    shortTitle: document.shortTitle,
    clause: figure.clause,
    place,
    kind: figure.kind,
    year: figure.year,
    ...(figure.yearUnstated === undefined ? {} : { yearUnstated: figure.yearUnstated }),
    relation: figure.relation ?? '=',
    ...(value === undefined ? {} : { value: formatRational(value) }),
    ...(figure.times === undefined ? {} : { times: figure.times }),
    ...(figure.since === undefined ? {} : { since: figure.since }),
    unit: unitOf(placed),
    ...(word === undefined ? {} : { word }),
    ...(figure.scope === undefined ? {} : { scope: figure.scope }),
    ...(figure.classOf === undefined ? {} : { classOf: figure.classOf }),
    status: document.status,
    ...(document.rank === undefined ? {} : { rank: document.rank }),
    ...(document.rankWhy === undefined ? {} : { why: document.rankWhy }),
    contradicts,
  };
};

interface SettledConflict extends Settlement {
  readonly figures: readonly FigureInContext[];
  /** What agrees and is followed, whoever says it. */
  readonly comesTo: string;
}

const settle = (documents: readonly Document[], id: string, year: number): SettledConflict => {
  const figures = figuresFor(documents, id, year);
  const [first] = figures;
  const says = statement(first === undefined ? '' : unitOf(first));
  const settlement = followed(figures, documents, year, says);
  return {
    figures,
    ...settlement,
    comesTo: JSON.stringify([settlement.agree ?? null, settlement.takes.map(says).sort()]),
  };
};

/** What was settled of documents that are asked about again. */
const settledIn = new WeakMap<readonly Document[], Map<string, SettledConflict>>();

/** For each figure that is displaced, those that are followed instead; each indicator and year is settled once. */
export const displacedBy = (
  documents: readonly Document[],
): ((placed: FigureInContext) => readonly FigureInContext[]) => {
  const known = settledIn.get(documents) ?? new Map<string, SettledConflict>();
  settledIn.set(documents, known);
  return (placed) => {
    const {
      indicator: { id },
      figure: { year },
    } = placed;
    const key = `${id} ${String(year)}`;
    const settled = known.get(key) ?? settle(documents, id, year);
    known.set(key, settled);
    return settled.superseded.some(({ figure }) => figure.clause === placed.figure.clause)
      ? settled.takes.filter(isAim)
      : [];
  };
};

const lookAlikes = (documents: readonly Document[], id: string): readonly string[] => {
  const indicators = documents.flatMap(({ targets }) => targets);
  const named = indicators.filter((each) => each.id === id).flatMap(({ related = [] }) => related);
  const naming = indicators.filter(({ related = [] }) => related.includes(id)).map((each) => each.id);
  return [...new Set([...named, ...naming])].sort();
};

const relatedTo = (documents: readonly Document[], id: string, year: number): readonly RelatedIndicator[] =>
  lookAlikes(documents, id).flatMap((other) => {
    const figures = figuresFor(documents, other, year);
    const [first] = figures;
    if (first === undefined) return [];
    const { title, measure, unit } = first.indicator;
    return [{ indicator: other, title, measure, unit, figures: figures.map((placed) => shownFigure(placed, [])) }];
  });

/** What is known to be wrong in a document, as far as conflicts tell it. */
export type KnownDefect = Pick<DefectFile, 'id' | 'title' | 'taken' | 'clauses'>;

/** Every document's figure for an indicator and a year, which is followed, and why. */
export const conflictIn = (
  { documents, variants }: PreparedCity,
  city: string,
  id: string,
  year: number,
  defectsOf: (document: string) => readonly KnownDefect[] = () => [],
): Conflict => {
  const settlement = settle(documents, id, year);
  const { figures, agree, takes, superseded, why, contradictions } = settlement;
  const shown = new Map(figures.map((placed) => [placed, shownFigure(placed, contradictions.get(placed) ?? [])]));
  const show = (list: readonly FigureInContext[]): readonly ConflictFigure[] =>
    list.flatMap((placed) => shown.get(placed) ?? []);
  const indicator: IndicatorFile | undefined =
    figures[0]?.indicator ??
    byRank(documents)
      .flatMap(({ targets }) => targets)
      .find((each) => each.id === id);
  if (indicator === undefined) throw new RangeError(`no indicator ${id}`);
  const clauses = figures.map(({ figure }) => figure.clause);
  const defects = documents.flatMap((document) =>
    defectsOf(document.id)
      .filter((defect) => defect.clauses.some((clause) => clauses.includes(clause)))
      .map(({ id: defect, title, taken }) => ({ document: document.id, id: defect, title, taken })),
  );
  return {
    kind: 'conflict',
    indicator: id,
    title: indicator.title,
    measure: indicator.measure,
    unit: indicator.unit,
    year,
    city,
    figures: show(figures),
    agree: agree ?? null,
    takes: show(takes),
    superseded: show(superseded),
    why,
    defects,
    related: relatedTo(documents, id, year),
    ...turnedBy(variants.filter((variant) => settle(variant.documents, id, year).comesTo !== settlement.comesTo)),
  };
};
