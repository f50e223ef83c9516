import { type Bilingual, both } from '../issue/index.js';
import { type Document, isDraft, isOverBy, successionOf } from '../rule/index.js';
import { type FigureInContext, isAim } from './figures.js';
import * as say from './precedence-words.js';

/** Which of several figures is followed, and why. */
export interface Settlement {
  /** `undefined` where nothing is stated that could agree. */
  readonly agree: boolean | undefined;
  readonly takes: readonly FigureInContext[];
  readonly superseded: readonly FigureInContext[];
  /** For each figure, the clauses of its own document that say something else. */
  readonly contradictions: ReadonlyMap<FigureInContext, readonly string[]>;
  readonly why: Bilingual;
}

type Says = (placed: FigureInContext) => string;

interface ChosenFigures {
  readonly agree: boolean;
  readonly takes: readonly FigureInContext[];
  readonly superseded: readonly FigureInContext[];
  readonly why: readonly Bilingual[];
}

const distinct = (figures: readonly FigureInContext[], says: Says): number => new Set(figures.map(says)).size;

/** The figure that states the year of this one: itself, or another that says the same. */
const statingYear = (
  placed: FigureInContext,
  figures: readonly FigureInContext[],
  says: Says,
): FigureInContext | undefined =>
  placed.figure.yearUnstated === undefined
    ? placed
    : figures.find((other) => other.figure.yearUnstated === undefined && says(other) === says(placed));

const haveSeveralScopes = (figures: readonly FigureInContext[]): boolean =>
  new Set(figures.map(({ figure }) => figure.scope?.zh)).size > 1;

const scopes = (figures: readonly FigureInContext[]): readonly Bilingual[] =>
  haveSeveralScopes(figures) ? [say.scopesDiffer] : [];

/** Whether it is known which of the documents that have the figure is followed: each has its rank, and one the highest. */
const isOrdered = (figures: readonly FigureInContext[]): boolean => {
  const ranks = [...new Set(figures.map(({ document }) => document))].map(({ rank }) => rank);
  const highest = Math.max(...ranks.map((rank) => rank ?? -Infinity));
  return !ranks.includes(undefined) && ranks.filter((rank) => rank === highest).length === 1;
};

/** Chooses among figures that speak of the same; they come in the order of their documents. */
const choose = (figures: readonly FigureInContext[], says: Says): ChosenFigures => {
  const [first] = figures;
  if (first === undefined) return { agree: true, takes: [], superseded: [], why: [] };
  if (distinct(figures, says) === 1)
    return { agree: true, takes: [first], superseded: [], why: [figures.length === 1 ? say.alone : say.same] };
  // What was reported of two things is two facts: neither displaces the other.
  if (!isAim(first) && haveSeveralScopes(figures))
    return { agree: false, takes: [], superseded: [], why: [say.notComparable] };
  const several = figures.some(({ document }) => document !== first.document);
  if (several && !isOrdered(figures)) return { agree: false, takes: [], superseded: [], why: [say.unordered] };
  const firm = figures.filter((placed) => statingYear(placed, figures, says) !== undefined);
  const top = figures.filter(({ document }) => document === first.document);
  const own = firm.filter(({ document }) => document === first.document);
  if (several && own.length === 0 && firm.length > 0)
    return { agree: false, takes: [], superseded: [], why: [say.yearNotStated(first.document), ...scopes(figures)] };
  const held = own.length === 0 ? top : own;
  const takes = distinct(held, says) === 1 ? held.slice(0, 1) : held;
  const superseded = figures.filter(
    (placed) => placed.document !== first.document && !takes.some((taken) => says(taken) === says(placed)),
  );
  const borrowed = takes.flatMap((placed) =>
    [statingYear(placed, figures, says)].flatMap((stated) =>
      stated === undefined || stated === placed ? [] : [say.yearByAnother(placed, stated)],
    ),
  );
  const why = [
    ...(several ? [say.byOrder(first.document)] : []),
    ...borrowed,
    ...(takes.length > 1 ? [say.withinItself(first.document)] : []),
    ...scopes(figures),
  ];
  return { agree: false, takes, superseded, why };
};

/** Figures by what they count: those marked as counting something else are weighed only among their own. */
const byPopulation = (figures: readonly FigureInContext[]): readonly (readonly FigureInContext[])[] => {
  const populationOf = ({ figure: { apart, scope } }: FigureInContext): string =>
    apart === true ? (scope?.zh ?? '') : '';
  return [...new Set(figures.map(populationOf))].map((population) =>
    figures.filter((placed) => populationOf(placed) === population),
  );
};

/** What is aimed at differs as soon as it reads otherwise; what was reported only where it counts the same. */
const isRival = (a: FigureInContext, b: FigureInContext): boolean =>
  a.document === b.document && (isAim(a) || a.figure.scope?.zh === b.figure.scope?.zh);

const contradictionsAmong = (
  figures: readonly FigureInContext[],
  says: Says,
): ReadonlyMap<FigureInContext, readonly string[]> =>
  new Map(
    figures.map((placed) => [
      placed,
      figures
        .filter((other) => isRival(placed, other) && says(other) !== says(placed))
        .map(({ figure }) => figure.clause),
    ]),
  );

interface Labelled {
  readonly reason: Bilingual;
  readonly role: Bilingual;
}

/** Reasons with the role they speak of said once before each run of them. */
const labelledBy = (reasons: readonly Labelled[]): readonly Bilingual[] =>
  reasons.map(({ reason, role }, index) =>
    reasons[index - 1]?.role === role ? reason : both(`${role.zh}${reason.zh}`, `${role.en}${reason.en}`),
  );

const saysSomething = ({ figure: { relation } }: FigureInContext): boolean => relation !== 'open';

/** Figures of one role that are weighed against each other, and those that stand apart from them. */
interface WeighedFigures {
  readonly figures: readonly FigureInContext[];
  /** Of a text whose place was taken, where it aims at something. */
  readonly over: readonly FigureInContext[];
  readonly why: readonly Bilingual[];
}

const documentsOf = (figures: readonly FigureInContext[]): readonly Document[] => [
  ...new Set(figures.map(({ document }) => document)),
];

/**
 * What counts among figures of one role. A draft’s stand apart from those of any text that is none;
 * a text whose place was taken aims at nothing any more, and what it reported gives way to what others report.
 */
const weighed = (all: readonly FigureInContext[], documents: readonly Document[], year: number): WeighedFigures => {
  const isOver = ({ document }: FigureInContext): boolean => isOverBy(successionOf(document, documents), year);
  const standing = all.filter((placed) => !isOver(placed));
  const past = all.filter(isOver);
  const [aims, givesWay] = [past.some(isAim), standing.length > 0];
  const kept = aims || givesWay ? standing : all;
  const [drafts, texts] = [
    kept.filter(({ document }) => isDraft(document)),
    kept.filter(({ document }) => !isDraft(document)),
  ];
  const gone = aims || givesWay ? documentsOf(past) : [];
  return {
    figures: texts.length > 0 ? texts : drafts,
    over: aims ? past : [],
    why: [
      ...gone.flatMap((document) =>
        [successionOf(document, documents)].flatMap((succession) =>
          succession === undefined ? [] : [say.placeTaken(document, succession)],
        ),
      ),
      ...(texts.length === 0 && drafts.length > 0 ? [say.draftsOnly] : documentsOf(drafts).map(say.draftApart)),
    ],
  };
};

/**
 * Which figures for one indicator and year are followed. What is aimed at and what is reported are
 * apart, and so are a figure and a multiple of an unstated base: only what speaks of the same can
 * contradict or displace. An order is known where every document that has the figure has its rank.
 */
export const followed = (
  figures: readonly FigureInContext[],
  documents: readonly Document[],
  year: number,
  says: Says,
): Settlement => {
  const told = figures.filter(saysSomething);
  const isMultiple = ({ figure }: FigureInContext): boolean => figure.times !== undefined;
  const [aimed, reports] = [
    weighed(told.filter(isAim), documents, year),
    weighed(
      told.filter((each) => !isAim(each)),
      documents,
      year,
    ),
  ];
  const apart = (aims: readonly FigureInContext[]): readonly (readonly FigureInContext[])[] => [
    aims.filter((each) => !isMultiple(each)),
    aims.filter(isMultiple),
  ];
  const [levels = [], multiples = []] = apart(aimed.figures);
  const reported = reports.figures;
  const populations = byPopulation(levels);
  const groups = [...populations, multiples, reported];
  const chosen = groups.map((group) => choose(group, says));
  // A figure that is stated goes before a multiple of one that is not.
  const counting = chosen.filter((_, index) => groups[index] !== multiples || levels.length === 0);
  const roleOf = (group: readonly FigureInContext[] | undefined): Bilingual =>
    group === reported ? say.roles.reported : say.roles.aims;
  // Where figures stand apart, that each is alone in its own goes without saying.
  const isPlain = (reason: Bilingual, group: readonly FigureInContext[] | undefined): boolean =>
    populations.length > 1 && populations.includes(group ?? []) && (reason === say.alone || reason === say.same);
  const why: readonly Labelled[] = [
    ...(populations.length > 1 ? [{ reason: say.apartFrom, role: say.roles.aims }] : []),
    ...aimed.why.map((reason) => ({ reason, role: say.roles.aims })),
    ...chosen.flatMap((each, index) =>
      counting.includes(each)
        ? each.why
            .filter((reason) => !isPlain(reason, groups[index]))
            .map((reason) => ({ reason, role: roleOf(groups[index]) }))
        : [],
    ),
    ...(multiples.length > 0 && levels.length > 0 ? [{ reason: say.multiplesApart, role: say.roles.aims }] : []),
    ...reports.why.map((reason) => ({ reason, role: say.roles.reported })),
  ];
  const isMixed =
    why.some(({ role }) => role === say.roles.aims) && why.some(({ role }) => role === say.roles.reported);
  const labelled = isMixed ? labelledBy(why) : why.map(({ reason }) => reason);
  const isOfOne = populations.length < 2 || distinct(levels, says) === 1;
  const takes = counting.flatMap((each) => each.takes);
  const over = aimed.over.filter((placed) => !takes.some((taken) => says(taken) === says(placed)));
  return {
    agree:
      told.length === 0
        ? undefined
        : isOfOne &&
          chosen.every(({ agree }) => agree) &&
          (over.length === 0 || (takes.length === 0 && distinct(over, says) === 1)),
    takes,
    superseded: [...counting.flatMap(({ superseded }) => superseded), ...over],
    contradictions: new Map(
      [...apart(told.filter(isAim)), told.filter((each) => !isAim(each))].flatMap((group) => [
        ...contradictionsAmong(group, says),
      ]),
    ),
    why: labelled.length === 0 ? say.nothing : say.joined(labelled),
  };
};
