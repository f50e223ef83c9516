import { operators, type Trace } from '../condition/index.js';
import type { FactName } from '../fact/index.js';
import { firstDayOf, formatDay, formatMoney, lastDayOf, type Day, type Money, type Period } from '../quantity/index.js';
import { type InputChange, valueAt } from './change-input.js';

export type Leaf = Extract<Trace, { kind: 'comparison' }>;

/** Where a change is looked for: the input as written, the year it may change, the plan it must fall in. */
export interface Ground {
  readonly input: unknown;
  readonly year: number;
  readonly period: Period;
}

type Params = Readonly<Record<string, unknown>>;
type Repair = (leaf: Leaf, params: Params, ground: Ground) => InputChange | undefined;

/** The last day of the year inside the plan: a recognition or an approval still to come. */
export const dayIn = ({ year, period }: Ground): string => formatDay(Math.max(firstDayOf(year), Math.min(lastDayOf(year), period.through)) as Day);

const writtenAt = (input: unknown, path: string): string | boolean | undefined => {
  const value = valueAt(input, path);
  return typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
};

// Only the year itself can still be changed: the years before it are history.
const isPast = ({ yearsAgo }: Params): boolean => typeof yearsAgo === 'number' && yearsAgo > 0;

const wantsMore = ({ comparison: { operator, values } }: Leaf): number | undefined => {
  const [value] = values;
  const { negative, range } = operators[operator];
  if (negative || typeof value !== 'number') return undefined;
  const { min } = range(value);
  return Number.isFinite(min) ? min : undefined;
};

const wantsYes = (leaf: Leaf): boolean => wantsMore(leaf) === 1;

/** The facts that an enterprise can still change, each with the least change that meets a comparison. */
const repairs: Readonly<Partial<Record<FactName, Repair>>> = {
  revenue: (leaf, params, { input, year }) => {
    const least = wantsMore(leaf);
    if (least === undefined || isPast(params)) return undefined;
    const path = `years.${String(year)}.${String(params['measure'])}`;
    return { kind: 'set', path, from: writtenAt(input, path), to: formatMoney(least as Money) };
  },
  aboveScale: (leaf, params, { input, year }) => {
    if (!wantsYes(leaf) || isPast(params)) return undefined;
    const path = `years.${String(year)}.aboveScale`;
    return { kind: 'set', path, from: writtenAt(input, path), to: true };
  },
  titleInYear: (leaf, params, ground) => {
    const isNew = Array.isArray(params['events']) && params['events'].includes('new');
    return isNew && wantsYes(leaf) ? addTitle(ground, { title: String(params['title']) }) : undefined;
  },
  holdsTitle: (leaf, params, ground) => (wantsYes(leaf) ? addTitle(ground, { title: String(params['title']) }) : undefined),
};

/** A title recognised as new in the year. A list that was not told is not made up: it is asked for first. */
export const addTitle = (ground: Ground, entry: Readonly<Record<string, string | number>>): InputChange | undefined =>
  Array.isArray(valueAt(ground.input, 'titles')) ? { kind: 'add', path: 'titles', entry: { ...entry, on: dayIn(ground) } } : undefined;

export const addProject = (ground: Ground, entry: Readonly<Record<string, string | number>>): InputChange | undefined =>
  Array.isArray(valueAt(ground.input, 'projects')) ? { kind: 'add', path: 'projects', entry: { ...entry, on: dayIn(ground) } } : undefined;

/** What meets a condition, or the comparisons that nothing changeable meets. */
export type Mended = { readonly ok: true; readonly changes: readonly InputChange[] } | { readonly ok: false; readonly blocked: readonly Leaf[] };

const together = (parts: readonly Mended[]): Mended => {
  const blocked = parts.flatMap((part) => (part.ok ? [] : part.blocked));
  return blocked.length > 0 ? { ok: false, blocked } : { ok: true, changes: parts.flatMap((part) => (part.ok ? part.changes : [])) };
};

const easiest = (parts: readonly Mended[]): Mended => {
  const possible = parts.filter((part) => part.ok).sort((a, b) => a.changes.length - b.changes.length);
  return possible[0] ?? together(parts);
};

const leavesIn = (trace: Trace): readonly Leaf[] => (trace.kind === 'comparison' ? [trace] : trace.parts.flatMap(leavesIn));

/** The fewest changes that make a condition hold. What a `not` forbids is not undone. */
export const mend = (trace: Trace, ground: Ground): Mended => {
  if (trace.truth === 'yes') return { ok: true, changes: [] };
  switch (trace.kind) {
    case 'comparison': {
      const { name, params } = trace.comparison.fact;
      const change = repairs[name]?.(trace, params as Params, ground);
      return change === undefined ? { ok: false, blocked: [trace] } : { ok: true, changes: [change] };
    }
    case 'all':
      return together(trace.parts.map((part) => mend(part, ground)));
    case 'any':
      return easiest(trace.parts.map((part) => mend(part, ground)));
    case 'not':
      return { ok: false, blocked: leavesIn(trace).filter(({ truth }) => truth !== 'unknown') };
  }
};
