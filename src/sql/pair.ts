import type { ColumnTest } from '../columns/index.js';
import type { Dialect } from './dialect.js';
import { type SqlField, untoldText } from './fields.js';

/** A condition as two plain ones: whether it must hold, and whether it may. No value is ever NULL. */
export interface SqlPair {
  readonly must: string;
  readonly may: string;
}

const always: SqlPair = { must: '1 = 1', may: '1 = 1' };
const never: SqlPair = { must: '1 = 0', may: '1 = 0' };

const joined = (word: string, parts: readonly string[]): string => {
  const own = [...new Set(parts)];
  return own.length === 1 ? (own[0] ?? '') : `(${own.join(` ${word} `)})`;
};

export const both = (parts: readonly string[]): string => joined('AND', parts);
export const either = (parts: readonly string[]): string => joined('OR', parts);

/** A bound as it is compared with whole numbers. */
const whole = (bound: number, round: (value: number) => number): string => String(BigInt(round(bound)));

/**
 * A test over columns as two conditions.
 *
 * @param fieldOf the field of a fact, by its place among those of the test.
 * @param leaf what stands for a comparison: itself, or the column that it was put into.
 */
export const pairOf = (
  test: ColumnTest,
  fieldOf: (fact: number) => SqlField,
  { quoted }: Pick<Dialect, 'quoted'>,
  leaf: (condition: string) => string,
): SqlPair => {
  const inner = (each: ColumnTest): SqlPair => pairOf(each, fieldOf, { quoted }, leaf);
  switch (test.kind) {
    case 'constant':
      return test.holds ? always : never;
    case 'between': {
      const { low, high } = fieldOf(test.fact);
      const { min, max } = test;
      const least = min === undefined ? undefined : whole(min, Math.ceil);
      const most = max === undefined ? undefined : whole(max, Math.floor);
      const must = [
        ...(least === undefined ? [] : [`${low} >= ${least}`]),
        ...(most === undefined ? [] : [`${high} <= ${most}`]),
      ];
      const may = [
        ...(least === undefined ? [] : [`${high} >= ${least}`]),
        ...(most === undefined ? [] : [`${low} <= ${most}`]),
      ];
      return must.length === 0 ? always : { must: leaf(both(must)), may: leaf(both(may)) };
    }
    case 'word': {
      const { text } = fieldOf(test.fact);
      const word = quoted(test.word);
      return { must: leaf(`${text} = ${word}`), may: leaf(`${text} IN (${word}, ${quoted(untoldText)})`) };
    }
    case 'not': {
      const { must, may } = inner(test.test);
      return { must: `NOT (${may})`, may: `NOT (${must})` };
    }
    case 'all':
    case 'any': {
      const join = test.kind === 'all' ? both : either;
      const pairs = test.tests.map(inner);
      return { must: join(pairs.map(({ must }) => must)), may: join(pairs.map(({ may }) => may)) };
    }
  }
};
