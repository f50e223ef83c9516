import { type BoundComparison, operators } from '../condition/index.js';

/** What one way of meeting a condition asks of a fact, as the numbers that satisfy it. */

export interface AskedComparison {
  readonly comparison: BoundComparison;
  readonly isDenied: boolean;
}

export type NumberSpan = readonly [min: number, max: number];

export const meet = (one: readonly NumberSpan[], other: readonly NumberSpan[]): readonly NumberSpan[] =>
  one.flatMap(([a, b]) =>
    other.flatMap(([c, d]): readonly NumberSpan[] => {
      const [min, max] = [Math.max(a, c), Math.min(b, d)];
      return min <= max ? [[min, max]] : [];
    }),
  );

const outside = ([min, max]: NumberSpan): readonly NumberSpan[] => [
  ...(min === -Infinity ? [] : [[-Infinity, min - 1] as const]),
  ...(max === Infinity ? [] : [[max + 1, Infinity] as const]),
];

export const everything: readonly NumberSpan[] = [[-Infinity, Infinity]];

/** The whole numbers that satisfy a comparison. */
export const spansOf = ({ comparison: { operator, values }, isDenied }: AskedComparison): readonly NumberSpan[] => {
  const { comparator, negative } = operators[operator];
  const spans = values.map((value): NumberSpan => {
    const { min, max } = operators[operator].range(Number(value));
    return [min, max];
  });
  const isOutside = (negative && comparator === '=') !== isDenied;
  return isOutside ? spans.map(outside).reduce(meet, everything) : spans;
};

export const isText = ({ comparison: { values } }: AskedComparison): boolean =>
  values.some((value) => typeof value === 'string');

export const measureOf = ({ comparison: { fact } }: AskedComparison): unknown =>
  (fact.params as { readonly measure?: unknown }).measure;

/** Whether what is asked of the past keeps each of its years at or below something: no more than a peak was any of them. */
export const isFromAbove = (asked: AskedComparison): boolean =>
  spansOf(asked).every(([min, max]) => min <= 0 && max < Infinity);
