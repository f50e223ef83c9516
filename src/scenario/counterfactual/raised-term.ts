import type { PlainObject } from '../../edge/index.js';
import { factsOnly, type FactName, type FactTerm, type MarginParams } from '../../fact/index.js';
import { largestMoney } from '../../quantity/index.js';
import { type Bound, type Compiled, difference, termsIn } from '../../reckon/index.js';
import type { Figure, Vocabulary } from '../../subject/index.js';
import type { Leaf } from './leaf.js';

/** A figure of the year, and the least it must be for a comparison of expressions to hold. */
export interface RaisedTerm {
  readonly figure: Figure;
  readonly least: number;
}

const yearly: readonly FactName[] = ['revenue', 'countOf', 'areaOf', 'ratioOf'];

const figureOf = ({ name, params }: FactTerm, { figures }: Vocabulary): Figure | undefined => {
  const { measure, yearsAgo } = params as PlainObject;
  // Only the year itself can still be changed.
  const isPast = typeof yearsAgo === 'number' && yearsAgo > 0;
  const figure = yearly.includes(name) && !isPast ? figures.get(String(measure)) : undefined;
  return figure?.field.changeable === true ? figure : undefined;
};

const holds = (operator: Leaf['comparison']['operator'], low: Bound, high: Bound): boolean => {
  switch (operator) {
    case 'greaterThan':
      return low > 0n;
    case 'greaterThanInclusive':
      return low >= 0n;
    case 'lessThan':
      return high < 0n;
    case 'lessThanInclusive':
      return high <= 0n;
    case 'equal':
    case 'notEqual':
    case 'in':
    case 'notIn':
      return false;
  }
};

/** What each term of a comparison was seen to be, by its id; nothing where one is not known. */
const seenBy = ({ sides }: Leaf, { left, right }: MarginParams): ReadonlyMap<string, number> | undefined => {
  if (sides === undefined) return undefined;
  const ids = [left, right].flatMap((side) => termsIn(factsOnly(side)).map(({ id }) => id));
  const seen = [sides.left, sides.right].flatMap(({ how }) => termsIn(how));
  const known = seen.flatMap(({ low, high }) => (low !== null && low === high ? [low] : []));
  return known.length < ids.length ? undefined : new Map(ids.map((id, index) => [id, known[index] ?? 0]));
};

/** The least whole number from which on something holds, where it goes on holding once it does. */
const leastFrom = (now: number, isMet: (value: number) => boolean): number | undefined => {
  let [below, met] = [now, largestMoney as number];
  if (!isMet(met)) return undefined;
  while (met - below > 1) {
    const middle = below + Math.floor((met - below) / 2);
    if (isMet(middle)) met = middle;
    else below = middle;
  }
  return met;
};

const leastOf = (own: Compiled<FactTerm>, at: number, seen: readonly number[], leaf: Leaf): number | undefined =>
  leastFrom(seen[at] ?? 0, (value) => {
    const { low, high } = own.ends((term) => {
      const is = term === at ? value : (seen[term] ?? 0);
      return { low: is, high: is };
    });
    return holds(leaf.comparison.operator, low, high);
  });

/**
 * A figure of the year that makes a comparison of expressions hold once it is large enough, on whichever side it stands:
 * a share of it is a ceiling as well as a floor. Nothing where that is a figure that is not told, or of years that are over.
 */
export const raisedTerm = (leaf: Leaf, vocabulary: Vocabulary): RaisedTerm | undefined => {
  const { fact, operator } = leaf.comparison;
  if (fact.name !== 'margin') return undefined;
  const params = fact.params as MarginParams;
  if ([params.left, params.right].some((side) => termsIn(side).some((term) => !('id' in term)))) return undefined;
  const byId = seenBy(leaf, params);
  if (byId === undefined) return undefined;
  const own = difference(factsOnly(params.left), factsOnly(params.right), ({ id }) => id);
  const seen = own.terms.map(({ id }) => byId.get(id) ?? 0);
  const wanted = operator.startsWith('greaterThan') ? '+' : '-';
  for (const [at, term] of own.terms.entries()) {
    const figure = own.leans[at] === wanted ? figureOf(term, vocabulary) : undefined;
    const least = figure === undefined ? undefined : leastOf(own, at, seen, leaf);
    if (figure !== undefined && least !== undefined) return { figure, least };
  }
  return undefined;
};
