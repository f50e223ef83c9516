import { type BoundComparison, type BoundCondition, operators } from '../condition/index.js';

/**
 * A condition over columns. A fact is two columns of bounds, or a text that may be missing; a test is a pair of plain
 * booleans, whether it must hold and whether it may:
 *
 * - `between`: must = min ≤ low and high ≤ max; may = high ≥ min and low ≤ max. An end that is left out has no bound.
 * - `word`: must = the text is told and is the word; may = it is the word, or is not told.
 * - `not`: must = not may, may = not must. `all`: both of all. `any`: both of any.
 */
export type ColumnTest =
  | { readonly kind: 'constant'; readonly holds: boolean }
  | { readonly kind: 'between'; readonly fact: number; readonly min?: number; readonly max?: number }
  | { readonly kind: 'word'; readonly fact: number; readonly word: string }
  | { readonly kind: 'not'; readonly test: ColumnTest }
  | { readonly kind: 'all' | 'any'; readonly tests: readonly ColumnTest[] };

/** Where a fact stands among the columns, or what it is for every row of a year. */
export type StretchPlace = { readonly at: number } | { readonly low: number; readonly high: number };

const constant = (holds: boolean): ColumnTest => ({ kind: 'constant', holds });

const denied = (test: ColumnTest): ColumnTest => {
  if (test.kind === 'constant') return constant(!test.holds);
  return test.kind === 'not' ? test.test : { kind: 'not', test };
};

const joined = (kind: 'all' | 'any', tests: readonly ColumnTest[]): ColumnTest => {
  const settles = kind === 'any';
  if (tests.some((test) => test.kind === 'constant' && test.holds === settles)) return constant(settles);
  const open = tests
    .flatMap((test) => (test.kind === kind ? test.tests : [test]))
    .filter(({ kind: each }) => each !== 'constant');
  const [only] = open;
  if (only === undefined) return constant(!settles);
  return open.length === 1 ? only : { kind, tests: open };
};

const ofComparison = ({ operator, values }: BoundComparison, placed: StretchPlace): ColumnTest => {
  const { negative, range } = operators[operator];
  const tests = values.map((value): ColumnTest => {
    if (typeof value === 'string')
      return 'at' in placed ? { kind: 'word', fact: placed.at, word: value } : constant(false);
    const { min, max } = range(value);
    if (!('at' in placed)) return constant(min <= placed.low && placed.high <= max);
    return {
      kind: 'between',
      fact: placed.at,
      ...(min === -Infinity ? {} : { min }),
      ...(max === Infinity ? {} : { max }),
    };
  });
  const anyOf = joined('any', tests);
  return negative ? denied(anyOf) : anyOf;
};

/** A condition as a test over columns; `place` says where the fact of a comparison stands. */
export const testOf = (condition: BoundCondition, place: (comparison: BoundComparison) => StretchPlace): ColumnTest => {
  switch (condition.kind) {
    case 'comparison':
      return ofComparison(condition, place(condition));
    case 'not':
      return denied(testOf(condition.condition, place));
    case 'all':
    case 'any':
      return joined(
        condition.kind,
        condition.conditions.map((each) => testOf(each, place)),
      );
  }
};

/** A test with its facts where they stand among those of all programs. */
export const movedTo = (test: ColumnTest, places: readonly number[]): ColumnTest => {
  switch (test.kind) {
    case 'constant':
      return test;
    case 'between':
    case 'word':
      return { ...test, fact: places[test.fact] ?? 0 };
    case 'not':
      return { ...test, test: movedTo(test.test, places) };
    case 'all':
    case 'any':
      return { ...test, tests: test.tests.map((each) => movedTo(each, places)) };
  }
};
