import type { FactType } from '../fact/index.js';

/**
 * Which whole numbers satisfy a comparison: those from `min` to `max`, or, `outside`, all others.
 * Money in 分, areas, flags, grades and counts are whole numbers, so every comparison is such a range.
 */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly outside: boolean;
}

/** One operator of json-rules-engine's language, everything about it in one place. */
export interface Operator {
  readonly fits: readonly FactType[];
  readonly takes: 'one' | 'list';
  /** Whether it holds where the fact equals none of the values given. */
  readonly negative: boolean;
  readonly range: (value: number) => Range;
}

const numbers = ['money', 'area', 'integer'] as const satisfies readonly FactType[];
const all = ['flag', 'money', 'area', 'integer', 'text'] as const satisfies readonly FactType[];

const range = (min: number, max: number, outside = false): Range => ({ min, max, outside });

export const operators = {
  equal: { fits: all, takes: 'one', negative: false, range: (value) => range(value, value) },
  notEqual: { fits: all, takes: 'one', negative: true, range: (value) => range(value, value, true) },
  lessThan: { fits: numbers, takes: 'one', negative: false, range: (value) => range(-Infinity, value - 1) },
  lessThanInclusive: { fits: numbers, takes: 'one', negative: false, range: (value) => range(-Infinity, value) },
  greaterThan: { fits: numbers, takes: 'one', negative: false, range: (value) => range(value + 1, Infinity) },
  greaterThanInclusive: { fits: numbers, takes: 'one', negative: false, range: (value) => range(value, Infinity) },
  in: { fits: all, takes: 'list', negative: false, range: (value) => range(value, value) },
  notIn: { fits: all, takes: 'list', negative: true, range: (value) => range(value, value) },
} as const satisfies Record<string, Operator>;

export type OperatorName = keyof typeof operators;

export const operatorNames = Object.keys(operators) as readonly OperatorName[];

export const isOperatorName = (name: string): name is OperatorName => Object.hasOwn(operators, name);
