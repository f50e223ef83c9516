import { isOneOf } from '../../edge/index.js';
import { operators, type Trace } from '../../condition/index.js';
import type { PlainObject } from '../../edge/index.js';
import type { FactName, MarginParams } from '../../fact/index.js';
import { beside, type InputPath, lastStep } from '../../issue/index.js';
import {
  type Day,
  dayAfter,
  firstDayOf,
  formatDay,
  lastDayOf,
  type Money,
  noEnd,
  parseDay,
  type Period,
} from '../../quantity/index.js';
import { termsIn } from '../../reckon/index.js';
import {
  type ClosableList,
  type Figure,
  kinds,
  numberIn,
  shownFigure,
  yearPath,
  type TitleLevel,
  type Vocabulary,
} from '../../subject/index.js';
import { at } from '../input.js';
import { type ItemAsked, itemFigure } from './item-figure.js';
import { forbidden, type Leaf } from './leaf.js';
import { raisedTerm } from './raised-term.js';
import type { InputChange, Planned, PlannedFigure, WrittenValue } from './input-change.js';

/** Where a change is looked for: the input as written, lists taken as none, the year it may change, the plan it must fall in. */
export interface SuggestionContext {
  readonly input: unknown;
  readonly assumeNone: readonly ClosableList[];
  readonly year: number;
  readonly period: Period;
  /** The words of the document that is decided by. */
  readonly vocabulary: Vocabulary;
  /** The item whose conditions are looked at, of a rule that pays each. */
  readonly item?: ItemAsked;
}

type NewEntry = Extract<InputChange, { kind: 'add' }>['entry'];
type Repair = (leaf: Leaf, params: PlainObject, context: SuggestionContext) => Planned | undefined;

/** The day as of which the input is told, where it says so: what lies behind it is past. */
export const asOfIn = ({ input }: SuggestionContext): Day | undefined => {
  const parsed = parseDay(String(at(input, 'asOf')));
  return parsed.ok ? parsed.value : undefined;
};

/** Whether the input is told as of a day on which the year was over: nothing of it can change any more. */
export const isOver = (context: SuggestionContext): boolean => (asOfIn(context) ?? 0) >= lastDayOf(context.year);

/**
 * A day of the year inside the plan for a recognition or an approval still to come: the last, or the first that is not
 * past; where all are, none.
 */
const dayIn = (context: SuggestionContext): Day | undefined => {
  const { year, period } = context;
  const last = Math.min(lastDayOf(year), period.through) as Day;
  const asOf = asOfIn(context);
  if (asOf === undefined) return Math.max(firstDayOf(year), last) as Day;
  const first = Math.max(firstDayOf(year), period.from, dayAfter(asOf)) as Day;
  return first <= last ? first : undefined;
};

/** An entry of a title or a project that comes in the year; nothing where no day is left for it. */
export const added = (
  context: SuggestionContext,
  path: 'titles' | 'projects',
  entry: NewEntry,
): Extract<InputChange, { kind: 'add' }> | undefined => {
  const day = dayIn(context);
  return day === undefined ? undefined : { kind: 'add', path, entry: { ...entry, on: formatDay(day) } };
};

/**
 * For a change that adds to a list that was not told through the beginning of the year, and is not taken as none: the
 * path that would tell it.
 */
export const untoldOf = ({ kind, path }: Planned, context: SuggestionContext): string | undefined => {
  if (kind !== 'add') return undefined;
  if (!Array.isArray(at(context.input, path))) return isOneOf(context.assumeNone, path) ? undefined : path;
  return (asOfIn(context) ?? noEnd) < firstDayOf(context.year) ? 'asOf' : undefined;
};

const writtenAt = (input: unknown, path: string): WrittenValue => {
  const value = at(input, path);
  return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' ? value : undefined;
};

const setting = (input: unknown, path: InputPath, { to, toFen }: Pick<PlannedFigure, 'to' | 'toFen'>): Planned => {
  const from = writtenAt(input, path);
  return {
    kind: 'set',
    path,
    ...(from === undefined ? {} : { from }),
    to,
    ...(toFen === undefined ? {} : { toFen }),
  };
};

/** The money that was told of a figure: nothing where none was. */
export const moneyIn: (written: WrittenValue) => Money | undefined = kinds.money.parse;

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

/** A part that rises above what is told of its whole takes its whole along, unless it stood above it already. */
const wholesOf = (
  change: PlannedFigure,
  { input, vocabulary: { wholes, looseParts } }: SuggestionContext,
): readonly Planned[] =>
  [...wholes, ...looseParts].flatMap(([part, whole]) => {
    if (lastStep(change.path) !== part.name) return [];
    const path = beside(change.path, whole.name);
    const [now, was] = [writtenAt(input, path), change.from].map(moneyIn);
    return now === undefined || (was ?? 0) > now || now >= (change.toFen ?? 0) ? [] : [setting(input, path, change)];
  });

/** A change with what it takes along: a part its whole, and what comes after the day as of which all is told that day. */
export const whole = (change: Planned, context: SuggestionContext): readonly Planned[] => {
  if (change.kind === 'set') return [change, ...wholesOf(change, context)];
  return asOfIn(context) === undefined
    ? [change]
    : [setting(context.input, 'asOf', { to: String(change.entry['on']) }), change];
};

/** What becomes of a condition: changes that meet it, comparisons not known that nothing changeable meets, or those that fail for good. */
export type Suggestion =
  | { readonly kind: 'changes'; readonly changes: readonly Planned[] }
  | { readonly kind: 'unknown' | 'no'; readonly leaves: readonly Leaf[] };

const amountIn = ({ to, toFen }: PlannedFigure): number => toFen ?? (typeof to === 'number' ? to : 0);

// Two conditions on one figure ask for the larger; one title serves both that ask for it.
const merged = (changes: readonly Planned[]): readonly Planned[] => {
  const keyOf = (change: Planned): string =>
    change.kind === 'set' ? change.path : JSON.stringify([change.path, change.entry]);
  const larger = (one: Planned, other: Planned): Planned =>
    one.kind === 'set' && other.kind === 'set' && amountIn(other) > amountIn(one) ? other : one;
  const byKey = new Map<string, Planned>();
  for (const change of changes) byKey.set(keyOf(change), larger(byKey.get(keyOf(change)) ?? change, change));
  return [...byKey.values()];
};

const leavesOf = (parts: readonly Suggestion[], kind: 'unknown' | 'no'): readonly Leaf[] => [
  ...new Set(parts.flatMap((part) => (part.kind === kind ? part.leaves : []))),
];
const changesOf = (parts: readonly Suggestion[]): readonly (readonly Planned[])[] =>
  parts.flatMap((part) => (part.kind === 'changes' ? [part.changes] : []));
const has = (parts: readonly Suggestion[], kind: Suggestion['kind']): boolean =>
  parts.some((part) => part.kind === kind);

const all = (parts: readonly Suggestion[]): Suggestion => {
  for (const kind of ['no', 'unknown'] as const) if (has(parts, kind)) return { kind, leaves: leavesOf(parts, kind) };
  return { kind: 'changes', changes: merged(changesOf(parts).flat()) };
};

const any = (parts: readonly Suggestion[]): Suggestion => {
  const [fewest] = [...changesOf(parts)].sort((a, b) => a.length - b.length);
  if (fewest !== undefined) return { kind: 'changes', changes: fewest };
  const kind = has(parts, 'unknown') ? 'unknown' : 'no';
  return { kind, leaves: leavesOf(parts, kind) };
};

/** The fewest changes that make a condition hold. What a `not` forbids is not undone. */
export const mend = (trace: Trace, context: SuggestionContext): Suggestion => {
  const known = new Map<Trace, Suggestion>();
  const mending = (each: Trace): Suggestion => {
    const { truth } = each;
    if (truth === 'yes') return { kind: 'changes', changes: [] };
    switch (each.kind) {
      case 'comparison': {
        const asked = writtenOut(each) ?? each;
        const { name, params } = asked.comparison.fact;
        const change =
          repairOf(name, context.vocabulary)?.(asked, params as PlainObject, context) ??
          itemFigure(asked, context) ??
          raised(each, context);
        return change === undefined || isOver(context)
          ? { kind: truth, leaves: [each] }
          : { kind: 'changes', changes: whole(change, context) };
      }
      case 'all':
        return all(each.parts.map(mended));
      case 'any':
        return any(each.parts.map(mended));
      case 'not':
        return { kind: truth, leaves: forbidden(each, truth === 'no' ? 'yes' : truth) };
    }
  };
  const mended = (each: Trace): Suggestion => {
    const found = known.get(each) ?? mending(each);
    known.set(each, found);
    return found;
  };
  return mended(trace);
};
