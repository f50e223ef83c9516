import { commonMeasure, isWhole, rational, type Rational, sharesInOne, times } from '../quantity/index.js';
import { takenAlong } from './along.js';
import type { Bound } from './bound.js';
import { made } from './ends.js';
import { added, alone, type EndsOfTerm, type LinearPart, nothing, one, type ReckonNode, zero } from './line.js';
import { rateFixed, type Reckoning, reckoningKey, type ReckonedType } from './reckoning.js';

/** Up, down, or either. */
export type Lean = '+' | '-' | '±';

/** An expression ready to be reckoned with. */
export interface Compiled<Term> {
  readonly type: ReckonedType;
  /** Its terms, each once. */
  readonly terms: readonly Term[];
  /** Ends are counted in so many parts of the smallest unit. */
  readonly under: bigint;
  readonly ends: (of: EndsOfTerm) => { readonly low: Bound; readonly high: Bound };
  /** Whether it always comes to whole units. */
  readonly isWhole: boolean;
  /** Whether the bounds may be wider than what can be: several terms both raise and lower it, or one does so where it rounds. */
  readonly isLoose: boolean;
  /** Where it goes as each of its terms rises, in their order. */
  readonly leans: readonly Lean[];
}

const figureOf = <Term>(reckoning: Reckoning<Term>): bigint => {
  if (reckoning.kind !== 'figure') throw new RangeError('a step is fixed');
  return BigInt(reckoning.value);
};

/** How an expression is taken to pieces, and the terms found in it. */
interface Making<Term> {
  readonly keyOf: (term: Term) => string;
  readonly found: Map<string, Term>;
}

const lineOf = <Term>(reckoning: Reckoning<Term>, making: Making<Term>): LinearPart => {
  const inner = (each: Reckoning<Term>): LinearPart => lineOf(each, making);
  const key = reckoningKey(reckoning, making.keyOf);
  switch (reckoning.kind) {
    case 'figure':
      return { constant: rational(reckoning.value), parts: new Map() };
    case 'term':
      making.found.set(key, reckoning.term);
      return alone({ kind: 'atom', key });
    case 'sum':
      return reckoning.parts.map(inner).reduce((sum, part) => added(sum, part, one), nothing);
    case 'times': {
      const by = reckoning.rates
        .map(rateFixed)
        .reduce((product, { over, under }) => times(product, rational(BigInt(over), BigInt(under))), one);
      return added(nothing, inner(reckoning.of), by);
    }
    case 'product':
      return added(nothing, productOf(reckoning.parts.map(inner), key), ofShares(reckoning));
    case 'difference': {
      const [whole = nothing, less = nothing] = reckoning.parts.map(inner);
      return alone({ kind: 'notBelowZero', key, of: added(whole, less, rational(-1)) });
    }
    case 'atMost':
    case 'lesser':
      return alone({ kind: 'least', key, of: reckoning.parts.map(inner) });
    case 'atLeast':
    case 'greater':
      return alone({ kind: 'most', key, of: reckoning.parts.map(inner) });
    case 'steps': {
      const [of, size] = [inner(reckoning.of), inner(reckoning.size)];
      return alone({ kind: 'steps', key, of, size, each: figureOf(reckoning.each) });
    }
    case 'round':
      return alone({ kind: 'round', key, of: inner(reckoning.of), to: BigInt(reckoning.to), how: reckoning.how });
  }
};

/** Shares are told in parts of one: what of them stands as a factor of something else is that many of it. */
const ofShares = <Term>({ type, parts }: Extract<Reckoning<Term>, { kind: 'product' }>): Rational => {
  const shares = parts.filter((each) => each.type === 'share').length - (type === 'share' ? 1 : 0);
  return rational(1n, BigInt(sharesInOne) ** BigInt(shares));
};

/** Factors of a product: what is known before anything is read only weighs the others. */
const productOf = (factors: readonly LinearPart[], key: string): LinearPart => {
  const isFixed = ({ parts }: LinearPart): boolean => parts.size === 0;
  const by = factors.filter(isFixed).reduce((product, { constant }) => times(product, constant), one);
  const open = factors.filter((each) => !isFixed(each));
  const [first, ...others] = open;
  if (first === undefined) return { constant: by, parts: new Map() };
  return added(nothing, others.length === 0 ? first : alone({ kind: 'product', key, of: open }), by);
};

/** What everything that a line comes to is a multiple of. */
const grainOf = ({ constant, parts }: LinearPart): Rational =>
  [...parts.values()].reduce((grain, { node, by }) => commonMeasure(grain, times(by, nodeGrain(node))), constant);

const nodeGrain = (node: ReckonNode): Rational => {
  switch (node.kind) {
    case 'atom':
      return one;
    case 'along':
    case 'notBelowZero':
      return grainOf(node.of);
    case 'least':
    case 'most':
      return node.of.map(grainOf).reduce(commonMeasure, zero);
    case 'product':
      return node.of.map(grainOf).reduce(times, one);
    case 'steps':
      return rational(node.each);
    case 'round':
      return rational(node.to);
  }
};

/** The terms that raise a line and those that lower it. */
const leaning = (line: LinearPart, rises: boolean, raise: Set<string>, lower: Set<string>): void => {
  for (const { node, by } of line.parts.values()) {
    const up = by.over > 0n === rises;
    if (node.kind === 'atom') (up ? raise : lower).add(node.key);
    else for (const each of [node.of].flat()) leaning(each, up, raise, lower);
    // The larger a step is, the fewer there are.
    if (node.kind === 'steps') leaning(node.size, !up, raise, lower);
  }
};

const compiledLine = <Term>(line: LinearPart, { found }: Making<Term>, type: ReckonedType): Compiled<Term> => {
  const [raise, lower] = [new Set<string>(), new Set<string>()];
  leaning(line, true, raise, lower);
  const left = [...found].filter(([key]) => raise.has(key) || lower.has(key));
  const places = new Map(left.map(([key], place) => [key, place]));
  const both = [...raise].filter((key) => lower.has(key));
  const along = both.length === 0 ? undefined : takenAlong(line, both);
  const { under, reckon } = made(along ?? line, places);
  return {
    type,
    terms: left.map(([, term]) => term),
    under,
    ends: (of) => ({ low: reckon('low', of), high: reckon('high', of) }),
    isWhole: isWhole(grainOf(line)),
    isLoose: both.length > 1 || (both.length > 0 && along === undefined),
    leans: left.map(([key]) => {
      if (!lower.has(key)) return '+';
      return raise.has(key) ? '±' : '-';
    }),
  };
};

/** Makes an expression ready: every step of it fixed, its terms put together where they add up. */
export const compiled = <Term>(reckoning: Reckoning<Term>, keyOf: (term: Term) => string): Compiled<Term> => {
  const making: Making<Term> = { keyOf, found: new Map() };
  return compiledLine(lineOf(reckoning, making), making, reckoning.type);
};

/** How far one expression is above another: below nothing where it is below. */
export const difference = <Term>(
  left: Reckoning<Term>,
  right: Reckoning<Term>,
  keyOf: (term: Term) => string,
): Compiled<Term> => {
  const making: Making<Term> = { keyOf, found: new Map() };
  const [above, below] = [lineOf(left, making), lineOf(right, making)];
  return compiledLine(added(above, below, rational(-1)), making, left.type);
};
