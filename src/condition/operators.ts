import type { FactType } from '../fact/index.js';
import type { Bilingual } from '../issue/index.js';

/**
 * Which whole numbers satisfy a comparison: those from `min` to `max`, or, `outside`, all others.
 * Money in 分, flags, grades and counts are whole numbers, so every comparison is such a range.
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
  readonly words: Bilingual;
}

const numbers = ['money', 'integer'] as const satisfies readonly FactType[];
const all = ['flag', 'money', 'integer', 'text'] as const satisfies readonly FactType[];

const range = (min: number, max: number, outside = false): Range => ({ min, max, outside });

export const operators = {
  equal: { fits: all, takes: 'one', negative: false, range: (value) => range(value, value), words: { zh: '等于', en: 'is' } },
  notEqual: { fits: all, takes: 'one', negative: true, range: (value) => range(value, value, true), words: { zh: '不等于', en: 'is not' } },
  lessThan: { fits: numbers, takes: 'one', negative: false, range: (value) => range(-Infinity, value - 1), words: { zh: '低于', en: 'is below' } },
  lessThanInclusive: { fits: numbers, takes: 'one', negative: false, range: (value) => range(-Infinity, value), words: { zh: '不超过', en: 'is at most' } },
  greaterThan: { fits: numbers, takes: 'one', negative: false, range: (value) => range(value + 1, Infinity), words: { zh: '超过', en: 'is above' } },
  greaterThanInclusive: { fits: numbers, takes: 'one', negative: false, range: (value) => range(value, Infinity), words: { zh: '达到', en: 'is at least' } },
  in: { fits: all, takes: 'list', negative: false, range: (value) => range(value, value), words: { zh: '属于', en: 'is one of' } },
  notIn: { fits: all, takes: 'list', negative: true, range: (value) => range(value, value), words: { zh: '不属于', en: 'is none of' } },
} as const satisfies Record<string, Operator>;

export type OperatorName = keyof typeof operators;

export const operatorNames = Object.keys(operators) as readonly OperatorName[];

export const isOperatorName = (name: string): name is OperatorName => Object.hasOwn(operators, name);
