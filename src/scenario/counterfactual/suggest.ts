import type { Trace } from '../../condition/index.js';
import { whole } from './changes.js';
import { isOver, type SuggestionContext } from './context.js';
import type { Planned, PlannedFigure } from './input-change.js';
import { forbidden, type Leaf } from './leaf.js';
import { changeThatMeets } from './reach.js';

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
        const change = changeThatMeets(each, context);
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
