import { type Comparator, wholesAs } from '../compare/index.js';
import type { FactType } from '../fact/index.js';

/**
 * Which whole numbers satisfy a comparison: those from `min` to `max`, or, `outside`, all others.
 * Money in 分, areas, shares, flags, grades and counts are whole numbers, so every comparison is such a range.
 */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly outside: boolean;
}

/** One operator of json-rules-engine's language, everything about it in one place. */
export interface ComparisonOperator {
  readonly fits: readonly FactType[];
  readonly takes: 'one' | 'list';
  /** How it holds a fact against one value. */
  readonly comparator: Comparator;
  /** Whether it holds where the fact equals none of the values given. */
  readonly negative: boolean;
  readonly range: (value: number) => Range;
}

const numbers = ['money', 'area', 'share', 'integer'] as const satisfies readonly FactType[];
const all = ['flag', 'money', 'area', 'share', 'integer', 'text'] as const satisfies readonly FactType[];

const operator = (
  fits: ComparisonOperator['fits'],
  takes: ComparisonOperator['takes'],
  comparator: Comparator,
  negative = false,
): ComparisonOperator => ({
  fits,
  takes,
  comparator,
  negative,
  // What denies a whole list is told by each value that it excludes.
  range: (value) => {
    const { min, max } = wholesAs(comparator, value);
    return { min, max, outside: negative && takes === 'one' };
  },
});

export const operators = {
  equal: operator(all, 'one', '='),
  notEqual: operator(all, 'one', '=', true),
  lessThan: operator(numbers, 'one', '<'),
  lessThanInclusive: operator(numbers, 'one', '<='),
  greaterThan: operator(numbers, 'one', '>'),
  greaterThanInclusive: operator(numbers, 'one', '>='),
  in: operator(all, 'list', '='),
  notIn: operator(all, 'list', '=', true),
} as const satisfies Record<string, ComparisonOperator>;

export type OperatorName = keyof typeof operators;

export const operatorNames = Object.keys(operators) as readonly OperatorName[];

export const isOperatorName = (name: string): name is OperatorName => Object.hasOwn(operators, name);
