import {
  commonMeasure,
  commonMultiple,
  isWhole,
  plus,
  rational,
  type Rational,
  sharesInOne,
  times,
} from '../quantity/index.js';
import { type Bound, greatest, multiplied, plusBound, scaled, shortened, smallest, stepsIn } from './bound.js';
import { rateFixed, type Reckoning, reckoningKey, type ReckonedType } from './reckoning.js';

/** Reads the least and the most that a term may be. */
type EndsOfTerm = (term: number) => { readonly low: number; readonly high: number };

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
  /** Whether some term both raises and lowers it, so that the bounds may be wider than what can be. */
  readonly isLoose: boolean;
  /** Where it goes as each of its terms rises, in their order. */
  readonly leans: readonly Lean[];
}

type End = 'low' | 'high';
type ReckonNode = Atom | Bent;

interface Atom {
  readonly kind: 'atom';
  readonly key: string;
}

/** A weighted sum, like terms put together: what is added and taken off again is gone. */
interface LinearPart {
  readonly constant: Rational;
  readonly parts: ReadonlyMap<string, { readonly node: ReckonNode; readonly by: Rational }>;
}

/** What is no weighted sum. */
type Bent =
  | { readonly kind: 'notBelowZero'; readonly key: string; readonly of: LinearPart }
  | { readonly kind: 'least' | 'most' | 'product'; readonly key: string; readonly of: readonly LinearPart[] }
  | {
      readonly kind: 'steps';
      readonly key: string;
      readonly of: LinearPart;
      readonly size: LinearPart;
      readonly each: bigint;
    }
  | {
      readonly kind: 'round';
      readonly key: string;
      readonly of: LinearPart;
      readonly to: bigint;
      readonly how: 'down' | 'up' | 'nearest';
    };

const zero = rational(0);
const one = rational(1);

const added = (a: LinearPart, b: LinearPart, by: Rational): LinearPart => {
  const parts = new Map(a.parts);
  for (const [key, part] of b.parts) {
    const sum = plus(parts.get(key)?.by ?? zero, times(part.by, by));
    if (sum.over === 0n) parts.delete(key);
    else parts.set(key, { node: part.node, by: sum });
  }
  return { constant: plus(a.constant, times(b.constant, by)), parts };
};

const nothing: LinearPart = { constant: zero, parts: new Map() };
const alone = (node: ReckonNode): LinearPart => ({ constant: zero, parts: new Map([[node.key, { node, by: one }]]) });

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

const opposite = { low: 'high', high: 'low' } as const;

type Reckon = (end: End, of: EndsOfTerm) => Bound;

interface ScaledReckon {
  readonly under: bigint;
  readonly reckon: Reckon;
}

/** Where each term that is left stands among them. */
type Places = ReadonlyMap<string, number>;

const bent = (node: Bent, places: Places): ScaledReckon => {
  switch (node.kind) {
    case 'notBelowZero': {
      const { under, reckon } = made(node.of, places);
      return { under, reckon: (end, of) => greatest(0n, reckon(end, of)) };
    }
    case 'least':
    case 'most': {
      const all = node.of.map((each) => made(each, places));
      const under = all.reduce((common, each) => commonMultiple(common, each.under), 1n);
      const pick = node.kind === 'least' ? smallest : greatest;
      return {
        under,
        reckon: (end, of) => all.map((each) => scaled(each.reckon(end, of), under / each.under)).reduce(pick),
      };
    }
    case 'product': {
      const all = node.of.map((each) => made(each, places));
      return {
        under: all.reduce((product, each) => product * each.under, 1n),
        // No factor is below nothing: each end of the product is that of all its factors.
        reckon: (end, of) => all.map((each) => each.reckon(end, of)).reduce(multiplied, 1n),
      };
    }
    case 'steps': {
      const [whole, size] = [made(node.of, places), made(node.size, places)];
      return {
        under: 1n,
        reckon: (end, of) => {
          const [value, step] = [whole.reckon(end, of), size.reckon(opposite[end], of)];
          return multiplied(stepsIn(scaled(value, size.under), scaled(step, whole.under), end), node.each);
        },
      };
    }
    case 'round': {
      const { under, reckon } = made(node.of, places);
      const inWhole = (value: Bound): Bound =>
        typeof value === 'number' ? value : shortened(value, node.to * under, node.how) * node.to;
      return { under: 1n, reckon: (end, of) => inWhole(reckon(end, of)) };
    }
  }
};

const nodeMade = (node: ReckonNode, places: Places): ScaledReckon => {
  if (node.kind !== 'atom') return bent(node, places);
  const at = places.get(node.key) ?? -1;
  const exact = (value: number): Bound => (Number.isFinite(value) ? BigInt(value) : value);
  return { under: 1n, reckon: (end, of) => exact(of(at)[end]) };
};

const made = ({ constant, parts }: LinearPart, places: Places): ScaledReckon => {
  const all = [...parts.values()].map(({ node, by }) => ({ ...nodeMade(node, places), by }));
  const under = all.reduce((common, each) => commonMultiple(common, each.under * each.by.under), constant.under);
  const weighed = all.map((each) => ({
    reckon: each.reckon,
    by: (each.by.over * under) / (each.by.under * each.under),
  }));
  const start = (constant.over * under) / constant.under;
  return {
    under,
    reckon: (end, of) =>
      weighed.reduce<Bound>(
        (sum, { reckon, by }) => plusBound(sum, scaled(reckon(by > 0n ? end : opposite[end], of), by)),
        start,
      ),
  };
};

const compiledLine = <Term>(line: LinearPart, { found }: Making<Term>, type: ReckonedType): Compiled<Term> => {
  const [raise, lower] = [new Set<string>(), new Set<string>()];
  leaning(line, true, raise, lower);
  const left = [...found].filter(([key]) => raise.has(key) || lower.has(key));
  const { under, reckon } = made(line, new Map(left.map(([key], place) => [key, place])));
  return {
    type,
    terms: left.map(([, term]) => term),
    under,
    ends: (of) => ({ low: reckon('low', of), high: reckon('high', of) }),
    isWhole: isWhole(grainOf(line)),
    isLoose: [...raise].some((key) => lower.has(key)),
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
