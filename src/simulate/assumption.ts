import { bad, data, formed, good, listOf, objectOf, oneOf, optional, type Reader, text } from '../edge/index.js';
import { type Issue, issue, stepsOf } from '../issue/index.js';
import {
  any,
  type ClosableList,
  closableLists,
  type Enterprise,
  type Figure,
  type FigureBounds,
  figureOf,
  narrowed,
  type Narrowing,
  numberIn,
  peakBounds,
  toldOf,
  uncoveredYears,
  untoldThrough,
  type Vocabulary,
  yearBounds,
} from '../subject/index.js';
import type { Member, PlainRow, YearSpan } from '../population/index.js';
import { inBoth, type Named } from './in-both.js';

/** Between what a figure that is missing is taken to lie. */
type Within =
  /** So many times its neighbours at most, and at least so many times less; a year further, the same again. */
  | { readonly kind: 'factor'; readonly factor: number }
  | { readonly kind: 'between'; readonly low: number; readonly high: number };

/** Of which figure something is assumed, and what its years are told in. */
interface OfFigure {
  readonly figure: string;
  readonly type: Figure['kind'];
}

/** A narrowing of what is not known, with a name: it is printed beside every figure that it narrows. */
export type Assumption = { readonly id: string; readonly why?: Named } & (
  | { readonly kind: 'close'; readonly lists: readonly ClosableList[] }
  | ({ readonly kind: 'missing'; readonly year?: number; readonly within: Within } & OfFigure)
  | ({ readonly kind: 'peak'; readonly within: Within } & OfFigure)
);

interface WrittenWithin {
  readonly factor?: number;
  readonly of?: 'neighbours';
  readonly from?: unknown;
  readonly to?: unknown;
}

interface WrittenAssumption {
  readonly id: string;
  readonly why?: Named;
  readonly close?: readonly ClosableList[];
  readonly missing?: string;
  readonly within?: WrittenWithin;
  readonly is?: unknown;
}

const factor: Reader<number> = formed({ type: 'number', minimum: 1 }, (given, option) =>
  typeof given === 'number' && Number.isFinite(given) && given >= 1
    ? good(given)
    : bad(
        issue('option-misfit', { option }, given, { wanted: { zh: '不小于1的倍数', en: 'a factor of one or more' } }),
      ),
);

const within: Reader<WrittenWithin> = objectOf<WrittenWithin>({
  factor: optional(factor),
  of: optional(oneOf(['neighbours'] as const)),
  from: optional(data),
  to: optional(data),
});

/** A figure in its own form: money in 分, a flag as 0 or 1. */
const valueOf = ({ kind }: Figure, given: unknown): number | undefined => {
  const value = numberIn(kind, given);
  return value !== undefined && value >= 0 ? value : undefined;
};

const boundsOf = (figure: Figure, { within: told, is }: WrittenAssumption): Within | undefined => {
  if (is !== undefined) {
    const value = valueOf(figure, is);
    return value === undefined ? undefined : { kind: 'between', low: value, high: value };
  }
  if (told?.factor !== undefined && figure.kind !== 'flag') return { kind: 'factor', factor: told.factor };
  const [low, high] = [told?.from === undefined ? 0 : valueOf(figure, told.from), valueOf(figure, told?.to)];
  return low === undefined || high === undefined || low > high ? undefined : { kind: 'between', low, high };
};

const written = objectOf<WrittenAssumption>({
  id: text,
  why: optional(inBoth),
  close: optional(listOf(oneOf(closableLists, 'assumption-unknown'))),
  missing: optional(text),
  within: optional(within),
  is: optional(data),
});

const assumptionIn = (given: unknown, option: string, vocabulary: Vocabulary): ReturnType<Reader<Assumption>> => {
  const { value, issues } = written(given, option);
  if (value === undefined) return bad(...issues);
  const named = { id: value.id, ...(value.why === undefined ? {} : { why: value.why }) };
  if (value.close !== undefined && value.missing === undefined)
    return good({ ...named, kind: 'close', lists: value.close });
  const [first, told = ''] = stepsOf(value.missing ?? '');
  const figure = figureOf(value.missing ?? '', vocabulary);
  const bounds = figure === undefined ? undefined : boundsOf(figure, value);
  if (figure === undefined || bounds === undefined)
    return bad(
      issue('option-misfit', { option }, given, {
        wanted: {
          zh: 'close: [titles, …]，或 missing: years.*.某项（或 before.某项）加 within: { factor: 3, of: neighbours }、within: { from, to } 或 is',
          en: 'close: [titles, …], or missing: years.*.FIGURE (or before.FIGURE) with within: { factor: 3, of: neighbours }, within: { from, to } or is',
        },
      }),
    );
  const of = { figure: figure.name, type: figure.kind };
  if (first === 'before') return good({ ...named, kind: 'peak', ...of, within: bounds });
  return good({ ...named, kind: 'missing', ...of, ...(told === any ? {} : { year: Number(told) }), within: bounds });
};

/** One assumption as somebody writes it, on what may be told in some words. */
export const assumptionBy = (vocabulary: Vocabulary): Reader<Assumption> =>
  formed(written.form ?? {}, (given, option) => assumptionIn(given, option, vocabulary));

/** Whether two speak of the same figure of some year, or of the highest of earlier years. */
const isOfOne = (a: Assumption, b: Assumption): boolean => {
  if (a.kind === 'close' || b.kind === 'close') return false;
  if (a.figure !== b.figure || a.kind !== b.kind) return false;
  const [one, other] = [a, b].map((each) => ('year' in each ? each.year : undefined));
  return one === undefined || other === undefined || one === other;
};

const isApart = (a: Within, b: Within): boolean =>
  a.kind === 'between' && b.kind === 'between' && (a.high < b.low || b.high < a.low);

/** Assumptions that leave a figure nothing that it could be, together with one before them: only the first would be made. */
export const contradicting = (assumptions: readonly Assumption[]): readonly Issue[] =>
  assumptions.flatMap((each, at) => {
    const before = assumptions
      .slice(0, at)
      .find(
        (other) => isOfOne(each, other) && 'within' in each && 'within' in other && isApart(each.within, other.within),
      );
    if (before === undefined) return [];
    return [
      issue('option-misfit', { option: `assumptions.${String(at)}` }, each.id, {
        wanted: {
          zh: `与“${before.id}”有共同部分的取值：两项说的是同样的数`,
          en: `bounds that have something in common with those of “${before.id}”, which is of the same figures`,
        },
      }),
    ];
  });

const nearest = (
  values: ReadonlyMap<number, number>,
  year: number,
  step: 1 | -1,
): readonly [value: number, away: number] | undefined => {
  for (let away = 1; away <= 50; away += 1) {
    const value = values.get(year + step * away);
    if (value !== undefined) return [value, away];
  }
  return undefined;
};

/** Bounds of a missing figure by its neighbours on both sides; none where there is no neighbour, or two that allow nothing. */
const byNeighbours = (
  values: ReadonlyMap<number, number>,
  year: number,
  factorOf: number,
): FigureBounds | undefined => {
  const near = [nearest(values, year, -1), nearest(values, year, 1)].flatMap((each) =>
    each === undefined ? [] : [each],
  );
  if (near.length === 0) return undefined;
  const low = Math.max(...near.map(([value, away]) => Math.ceil(value / factorOf ** away)));
  const high = Math.min(...near.map(([value, away]) => Math.floor(value * factorOf ** away)));
  return low > high ? undefined : { low, high: Math.min(high, Number.MAX_SAFE_INTEGER) };
};

/** What an assumption says of the years of an enterprise that were not told. */
const narrowingBy = (
  each: Extract<Assumption, { kind: 'missing' }>,
  { history }: Enterprise,
  through: number,
): Narrowing | undefined => {
  const told = toldOf(history, { name: each.figure, kind: each.type });
  const known = [...told.values.keys()];
  const first = Math.min(
    through,
    told.through === undefined ? Infinity : told.through + 1,
    told.foundedIn ?? Infinity,
    ...known,
  );
  const years = new Map<number, FigureBounds>();
  // What the highest of earlier years sums up is told by it, and missing only where somebody names its year.
  const summedUp = each.year === undefined && told.peak !== undefined ? (told.through ?? -Infinity) : -Infinity;
  for (let year = each.year ?? first; year <= (each.year ?? through); year += 1) {
    const own = yearBounds(told, year);
    if (year <= summedUp || told.values.has(year) || own.low === own.high) continue;
    const bounds = each.within.kind === 'between' ? each.within : byNeighbours(told.values, year, each.within.factor);
    if (bounds === undefined) continue;
    const both = { low: Math.max(own.low, bounds.low), high: Math.min(own.high, bounds.high) };
    if (both.low <= both.high && (both.low > own.low || both.high < own.high)) years.set(year, both);
  }
  return years.size === 0 ? undefined : { figure: each.figure, kind: each.type, years };
};

/** What an assumption says of the highest figure of the years before all that was told: at most so many times the first. */
const peakBy = (
  { figure, type: kind, within: bounds }: Extract<Assumption, { kind: 'peak' }>,
  { history }: Enterprise,
  from: number,
): Narrowing | undefined => {
  const told = toldOf(history, { name: figure, kind });
  const through = untoldThrough(told, from);
  if (told.peak === undefined && uncoveredYears(told, through + 1).length === 0) return undefined;
  const first = nearest(told.values, through, 1);
  if (bounds.kind === 'factor' && first === undefined) return undefined;
  const within =
    bounds.kind === 'between'
      ? bounds
      : { low: 0, high: Math.min(Math.floor((first?.[0] ?? 0) * bounds.factor), Number.MAX_SAFE_INTEGER) };
  // What was told between two ends is cut to what both allow, and what years come to is no less for being assumed.
  const own = peakBounds(told, through + 1);
  const peak = { low: Math.max(own.low, within.low), high: Math.min(own.high, within.high) };
  const saysMore = peak.low <= peak.high && (peak.low > own.low || peak.high < own.high);
  return saysMore ? { figure, kind, years: new Map(), peak, through } : undefined;
};

/** An enterprise under assumptions, and which of them said something about it. */
export interface Assumed {
  readonly subject: Enterprise;
  readonly by: readonly string[];
  readonly heldUp: readonly string[];
}

const narrowingOf = (each: Assumption, subject: Enterprise, from: number, through: number): Narrowing | undefined => {
  if (each.kind === 'close') return undefined;
  return each.kind === 'peak' ? peakBy(each, subject, from) : narrowingBy(each, subject, through);
};

/** Lists that assumptions say are whole, and which of them say so. */
export interface Closing {
  readonly lists: readonly ClosableList[];
  readonly by: readonly string[];
  /** Those that would close a list of which an entry may be there or not: it stays open. */
  readonly heldUp: readonly string[];
}

export const closingOf = (
  { open, doubtful }: Pick<Member, 'open' | 'doubtful'>,
  assumptions: readonly Assumption[],
): Closing => {
  const closing = assumptions.flatMap((each) =>
    each.kind === 'close' && each.lists.some((list) => open.includes(list) && !doubtful.includes(list)) ? [each] : [],
  );
  const heldUp = assumptions.flatMap((each) =>
    each.kind === 'close' && each.lists.some((list) => doubtful.includes(list)) ? [each.id] : [],
  );
  return { lists: closing.flatMap(({ lists }) => lists), by: closing.map(({ id }) => id), heldUp };
};

/** Whether an assumption on figures plainly says nothing of a row: every figure that it speaks of is told. */
export const saysNothing = (
  each: Assumption,
  { groups, figures, rest: { through, foundedIn } }: PlainRow,
  years: YearSpan,
): boolean => {
  if (each.kind === 'close') return true;
  const group = groups.find(({ name }) => name === each.figure);
  const isTold = (at: number): boolean => at >= 0 && !Number.isNaN(figures[at]);
  if (each.kind === 'peak') return group !== undefined && isTold(group.peak);
  const told = new Set(group?.years.flatMap(({ year, at }) => (isTold(at) ? [year] : [])));
  const first = Math.min(years.through, (through ?? Infinity) + 1, foundedIn ?? Infinity, ...told);
  const isSummedUp = each.year === undefined && group !== undefined && isTold(group.peak);
  const summedUp = isSummedUp ? (through ?? -Infinity) : -Infinity;
  for (let year = each.year ?? first; year <= (each.year ?? years.through); year += 1)
    if (year > summedUp && !told.has(year)) return false;
  return true;
};

/** What assumptions leave of what is not known of an enterprise; where they say nothing of it, the enterprise as it is. */
export const assumedOf = (member: Member, assumptions: readonly Assumption[], { from, through }: YearSpan): Assumed => {
  const closing = closingOf(member, assumptions);
  let subject = closing.lists.length === 0 ? member.subject : member.closing(closing.lists);
  const by = [...closing.by];
  for (const each of assumptions) {
    const narrowing = narrowingOf(each, subject, from, through);
    if (narrowing === undefined) continue;
    subject = { ...subject, history: narrowed(subject.history, [narrowing]) };
    by.push(each.id);
  }
  return { subject, by, heldUp: closing.heldUp };
};
