import { commonMultiple } from '../quantity/index.js';
import { type Bound, greatest, scaled, smallest } from './bound.js';
import {
  type AlongNode,
  type End,
  type EndsOfTerm,
  type LinearPart,
  opposite,
  type Places,
  type ReckonNode,
  type ScaledReckon,
} from './line.js';

/**
 * Along one term an expression of straight pieces is straight but for a few turns: it has its least and its most at one
 * of them. Here they are found, in whole numbers.
 */

/** What an expression comes to where the term is so much. */
type AtTerm = (value: bigint) => Bound;

type Make = (line: LinearPart, places: Places) => ScaledReckon;

/** No figure is larger. */
const largest = BigInt(Number.MAX_SAFE_INTEGER);

const inOrder = (values: Iterable<bigint>): readonly bigint[] =>
  [...new Set(values)].filter((value) => value <= largest).sort((a, b) => Number(a - b > 0n) - Number(a - b < 0n));

/** The whole numbers on both sides of where a line that is straight from one to the other is nothing. */
const crossing = (from: bigint, to: bigint, low: Bound, high: Bound): readonly bigint[] => {
  if (typeof low !== 'bigint' || typeof high !== 'bigint' || low === high) return [];
  const away = -low * (to - from);
  const rise = high - low;
  if (away !== 0n && away > 0n !== rise > 0n) return [];
  const at = from + away / rise;
  return [at, at + 1n];
};

/** Where a line is nothing, of which the turns are known; behind the last of them it goes straight on. */
const crossings = (turns: readonly bigint[], isOpen: boolean, at: AtTerm): readonly bigint[] => {
  const between = turns.slice(1).flatMap((to, index) => {
    const from = turns[index] ?? to;
    return crossing(from, to, at(from), at(to)).filter((value) => value >= from && value <= to);
  });
  const last = turns.at(-1);
  return last === undefined || !isOpen || last >= largest
    ? between
    : [...between, ...crossing(last, last + 1n, at(last), at(last + 1n))];
};

/** A walk along one term: between what, and what all other terms are meanwhile. */
interface TermWalk {
  readonly from: bigint;
  /** Nothing where it has no end. */
  readonly to: bigint | undefined;
  readonly ofTerm: (value: bigint) => EndsOfTerm;
  readonly places: Places;
  readonly make: Make;
}

const atEnd = (line: LinearPart, end: End, { make, places, ofTerm }: TermWalk): AtTerm & { readonly under: bigint } => {
  const { under, reckon } = make(line, places);
  return Object.assign((value: bigint) => reckon(end, ofTerm(value)), { under });
};

const apart = (one: AtTerm & { readonly under: bigint }, other: AtTerm & { readonly under: bigint }): AtTerm => {
  const under = commonMultiple(one.under, other.under);
  return (value) => {
    const [a, b] = [scaled(one(value), under / one.under), scaled(other(value), under / other.under)];
    return typeof a === 'bigint' && typeof b === 'bigint' ? a - b : Infinity;
  };
};

/** Whole numbers between which a line is straight, the ends of the walk among them. */
const turnsOf = (line: LinearPart, end: End, walk: TermWalk): readonly bigint[] => {
  const ends = walk.to === undefined ? [walk.from] : [walk.from, walk.to];
  const inside = [...line.parts.values()].flatMap(({ node, by }) =>
    turnsIn(node, by.over > 0n ? end : opposite[end], walk),
  );
  return inOrder([...ends, ...inside]);
};

const turnsIn = (node: ReckonNode, end: End, walk: TermWalk): readonly bigint[] => {
  const isOpen = walk.to === undefined;
  switch (node.kind) {
    case 'notBelowZero': {
      const turns = turnsOf(node.of, end, walk);
      return [...turns, ...crossings(turns, isOpen, atEnd(node.of, end, walk))];
    }
    case 'least':
    case 'most': {
      const turns = inOrder(node.of.flatMap((each) => turnsOf(each, end, walk)));
      const all = node.of.map((each) => atEnd(each, end, walk));
      return [
        ...turns,
        ...all.flatMap((one, index) =>
          all.slice(index + 1).flatMap((other) => crossings(turns, isOpen, apart(one, other))),
        ),
      ];
    }
    // What else there is does not hang on the term.
    case 'atom':
    case 'along':
    case 'product':
    case 'steps':
    case 'round':
      return [];
  }
};

/** The end of what a line comes to along a walk. */
const extreme = (turns: readonly bigint[], end: End, isOpen: boolean, at: AtTerm): Bound => {
  const pick = end === 'low' ? smallest : greatest;
  const found = turns.map(at).reduce(pick);
  const last = turns.at(-1);
  if (!isOpen || last === undefined) return found;
  const [before, after] = [at(last), at(last + 1n)];
  if (end === 'high' ? after > before : after < before) return end === 'high' ? Infinity : -Infinity;
  return pick(found, after);
};

/** An expression between bounds, along the first of its terms that is not known. */
export const alongMade = ({ of: line, terms }: AlongNode, places: Places, make: Make): ScaledReckon => {
  const whole = make(line, places);
  return {
    under: whole.under,
    reckon: (end, of) => {
      const open = terms
        .map((term) => places.get(term) ?? -1)
        .find((place) => place >= 0 && of(place).low < of(place).high);
      if (open === undefined) return whole.reckon(end, of);
      const { low, high } = of(open);
      const ofTerm =
        (value: bigint): EndsOfTerm =>
        (term) =>
          term === open ? { low: Number(value), high: Number(value) } : of(term);
      const to = Number.isFinite(high) ? BigInt(high) : undefined;
      const walk = { from: BigInt(low), to, ofTerm, places, make };
      const own = extreme(turnsOf(line, end, walk), end, to === undefined, atEnd(line, end, walk));
      // Where several are open the others count at their ends: never wider than all at theirs.
      return end === 'low' ? greatest(own, whole.reckon(end, of)) : smallest(own, whole.reckon(end, of));
    },
  };
};
