import * as z from 'zod/mini';
import type { ReckonedType } from '../reckon/index.js';
import type { Subject } from '../subject/index.js';
import { fact, type FactKind, write } from './fact.js';

/** A figure from a year on: the first from the beginning. */
export interface FigureFrom {
  readonly year: number | undefined;
  readonly value: number;
}

/** A figure that later texts change, and where they do. */
export interface InForceParams {
  readonly figures: readonly FigureFrom[];
}

/** What is in force in a year. */
const figureInForce = ({ figures }: InForceParams, year: number): number =>
  [...figures].reverse().find((each) => each.year === undefined || each.year <= year)?.value ?? 0;

/**
 * The figure that is in force in the programme year. No rule writes it by name: it is what a dated parameter is in a
 * condition or an expression.
 */
const inForce = (type: ReckonedType): FactKind =>
  fact<InForceParams, Subject>({
    type,
    scope: 'any',
    params: () => z.custom<InForceParams>(),
    reads: () => [],
    title: (_, year) => ({ zh: `${String(year)}年的标准`, en: `the standard for ${String(year)}` }),
    bind: (params) => ({
      load: ({ year }, slots, slot) => {
        const value = figureInForce(params, year);
        write(slots, slot, value, value);
      },
      missing: () => [],
    }),
  });

export const inForceFacts = {
  moneyInForce: inForce('money'),
  areaInForce: inForce('area'),
  countInForce: inForce('integer'),
  shareInForce: inForce('share'),
} as const satisfies Record<string, FactKind>;

/** What a term stands for in a year that is a figure in force; nothing of any other. */
export const standardIn = (
  { name, params }: { readonly name: string; readonly params: unknown },
  year: number,
): number | undefined => (Object.hasOwn(inForceFacts, name) ? figureInForce(params as InForceParams, year) : undefined);

/** The fact that tells a figure of each type that changes. */
export const inForceOf = {
  money: 'moneyInForce',
  area: 'areaInForce',
  integer: 'countInForce',
  share: 'shareInForce',
} as const satisfies Record<ReckonedType, keyof typeof inForceFacts>;
