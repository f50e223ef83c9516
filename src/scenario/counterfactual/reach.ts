import { operators } from '../../condition/index.js';
import type { PlainObject } from '../../edge/index.js';
import type { FactName, MarginParams } from '../../fact/index.js';
import { termsIn } from '../../reckon/index.js';
import { type Figure, numberIn, shownFigure, yearPath, type TitleLevel, type Vocabulary } from '../../subject/index.js';
import { at } from '../input.js';
import { added, type NewEntry, setting } from './changes.js';
import type { SuggestionContext } from './context.js';
import type { Planned } from './input-change.js';
import { itemFigure } from './item-figure.js';
import type { Leaf } from './leaf.js';
import { raisedTerm } from './raised-term.js';

type Repair = (leaf: Leaf, params: PlainObject, context: SuggestionContext) => Planned | undefined;

// Only the year itself can still be changed: the years before it are history.
const isPast = ({ yearsAgo }: PlainObject): boolean => typeof yearsAgo === 'number' && yearsAgo > 0;

const leastOf = ({ comparison: { operator, values } }: Leaf): number | undefined => {
  const [value] = values;
  const { negative, range } = operators[operator];
  if (negative || typeof value !== 'number') return undefined;
  const { min } = range(value);
  return Number.isFinite(min) ? min : undefined;
};

const wantsYes = (leaf: Leaf): boolean => leastOf(leaf) === 1;

/** The title that a condition asks for, at a level that it means. */
const titleMeant = ({ title, levels }: PlainObject, { vocabulary }: SuggestionContext): NewEntry => {
  const meant = (Array.isArray(levels) ? levels : []) as readonly TitleLevel[];
  const usual = vocabulary.titles[String(title)]?.level;
  const [first] = meant;
  return {
    title: String(title),
    ...(first === undefined || meant.some((level) => level === usual) ? {} : { level: first }),
  };
};

/** A figure of the year as large as a comparison asks, where the enterprise can still change it. */
const figureReached = (
  figure: Figure | undefined,
  leaf: Leaf,
  params: PlainObject,
  { input, year }: SuggestionContext,
): Planned | undefined => {
  const least = leastOf(leaf);
  if (least === undefined || isPast(params) || figure?.field.changeable !== true) return undefined;
  const { kind, name } = figure;
  if (kind === 'flag' && least !== 1) return undefined;
  const path = yearPath(year, name);
  const now = numberIn(kind, at(input, path)) ?? 0;
  // Nobody is advised to sell less.
  return now > least
    ? undefined
    : setting(input, path, {
        to: shownFigure(figure, least),
        ...(kind === 'money' ? { toFen: least } : {}),
      });
};

/** The facts that an enterprise can still change, each with the least change that meets a comparison. */
const measureReached: Repair = (leaf, params, context) =>
  figureReached(context.vocabulary.figures.get(String(params['measure'])), leaf, params, context);

const repairs: Readonly<Partial<Record<FactName, Repair>>> = {
  revenue: measureReached,
  countOf: measureReached,
  areaOf: measureReached,
  ratioOf: measureReached,
  flagOf: measureReached,
  titleInYear: (leaf, params, context) => {
    const isNew = Array.isArray(params['events']) && params['events'].includes('new');
    return isNew && wantsYes(leaf) ? added(context, 'titles', titleMeant(params, context)) : undefined;
  },
  holdsTitle: (leaf, params, context) =>
    wantsYes(leaf) ? added(context, 'titles', titleMeant(params, context)) : undefined,
};

/** A figure held against an expression that is known, and that does not move with it, as if that had been written out. */
const writtenOut = (leaf: Leaf): Leaf | undefined => {
  const { fact, operator } = leaf.comparison;
  if (fact.name !== 'margin' || leaf.sides === undefined) return undefined;
  const { left, right } = fact.params as MarginParams;
  const { low, high, between } = leaf.sides.right;
  const isOpen = low === null || (low !== high && between !== true);
  if (left.kind !== 'term' || !('id' in left.term) || isOpen) return undefined;
  const own = left.term;
  if (termsIn(right).some((term) => 'id' in term && term.id === own.id)) return undefined;
  // The least whole figure that reaches it, or that is above it.
  const least = operator === 'greaterThan' ? low : (high ?? low);
  return { ...leaf, comparison: { ...leaf.comparison, fact: own, values: [least] } };
};

/** An expression met by a figure of it that rises, such as a whole of which another is to be no more than a share. */
const raised = (leaf: Leaf, { input, year, vocabulary }: SuggestionContext): Planned | undefined => {
  const found = raisedTerm(leaf, vocabulary);
  if (found === undefined) return undefined;
  const { figure, least } = found;
  return setting(input, yearPath(year, figure.name), {
    to: shownFigure(figure, least),
    ...(figure.kind === 'money' ? { toFen: least } : {}),
  });
};

/** How a comparison of a fact may be met: as it says, or by the yearly figure that it tells of. */
const repairOf = (name: FactName, { figures }: Vocabulary): Repair | undefined => {
  const figure = figures.get(name);
  return (
    repairs[name] ??
    (figure === undefined ? undefined : (leaf, params, context) => figureReached(figure, leaf, params, context))
  );
};

/** The least change that meets a comparison; nothing where the enterprise can change nothing that it asks. */
export const changeThatMeets = (leaf: Leaf, context: SuggestionContext): Planned | undefined => {
  const asked = writtenOut(leaf) ?? leaf;
  const { name, params } = asked.comparison.fact;
  return (
    repairOf(name, context.vocabulary)?.(asked, params as PlainObject, context) ??
    itemFigure(asked, context) ??
    raised(leaf, context)
  );
};
