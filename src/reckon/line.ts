import { plus, rational, type Rational, times } from '../quantity/index.js';
import type { Bound } from './bound.js';

/** Reads the least and the most that a term may be. */
export type EndsOfTerm = (term: number) => { readonly low: number; readonly high: number };

export type End = 'low' | 'high';

export const opposite = { low: 'high', high: 'low' } as const satisfies Record<End, End>;

type Reckon = (end: End, of: EndsOfTerm) => Bound;

export interface ScaledReckon {
  readonly under: bigint;
  readonly reckon: Reckon;
}

/** Where each term that is left stands among them. */
export type Places = ReadonlyMap<string, number>;

export type ReckonNode = Atom | Bent;

interface Atom {
  readonly kind: 'atom';
  readonly key: string;
}

/** A weighted sum, like terms put together: what is added and taken off again is gone. */
export interface LinearPart {
  readonly constant: Rational;
  readonly parts: ReadonlyMap<string, { readonly node: ReckonNode; readonly by: Rational }>;
}

/** A weighted sum whose bounds are taken along terms that both raise and lower it. */
export interface AlongNode {
  readonly kind: 'along';
  readonly key: string;
  readonly of: LinearPart;
  readonly terms: readonly string[];
}

/** What is no weighted sum. */
export type Bent =
  | AlongNode
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

export const zero = rational(0);
export const one = rational(1);

export const added = (a: LinearPart, b: LinearPart, by: Rational): LinearPart => {
  const parts = new Map(a.parts);
  for (const [key, part] of b.parts) {
    const sum = plus(parts.get(key)?.by ?? zero, times(part.by, by));
    if (sum.over === 0n) parts.delete(key);
    else parts.set(key, { node: part.node, by: sum });
  }
  return { constant: plus(a.constant, times(b.constant, by)), parts };
};

export const nothing: LinearPart = { constant: zero, parts: new Map() };
export const alone = (node: ReckonNode): LinearPart => ({
  constant: zero,
  parts: new Map([[node.key, { node, by: one }]]),
});
