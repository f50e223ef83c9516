import {
  comparedIn,
  comparisonsIn,
  type BoundCondition,
  type BoundComparison,
  operators,
} from '../../condition/index.js';
import { type Reasoning, reasoning, type Result } from '../../engine/index.js';
import { outcomesIn } from '../../engine/lists.js';
import type { FactName } from '../../fact/index.js';
import { kindOf } from '../../kinds/index.js';
import { type Document, bindRow, type Rule } from '../../rule/index.js';
import type { Vocabulary } from '../../subject/index.js';

/** Where the verdicts of conditions change: at whole numbers, from one to the next, and at words. */
export interface Marks {
  /** The first number of each stretch that conditions cannot tell apart within. */
  readonly numbers: readonly number[];
  readonly words: readonly string[];
  /** Titles that conditions name. */
  readonly titles: readonly string[];
}

/** All conditions of a rule, row by row. */
export const boundConditionsOf = (rule: Rule, { rules }: Document): readonly BoundCondition[] => {
  const conditions = [rule.condition, ...(kindOf(rule).conditionsBeside?.(rule) ?? [])];
  return rule.rows.flatMap((_, row) => conditions.map((condition) => bindRow(rules, condition, row, rule)));
};

/** Where a comparison with numbers changes its verdict. */
export const numbersIn = ({ operator, values }: BoundComparison): readonly number[] =>
  values.flatMap((value) => {
    if (typeof value !== 'number') return [];
    const { min, max } = operators[operator].range(value);
    return [min, max + 1].filter(Number.isFinite);
  });

const wordsIn = ({ values }: BoundComparison): readonly string[] => values.filter((value) => typeof value === 'string');

const titlesIn = ({ fact: { params } }: BoundComparison, { titles }: Vocabulary): readonly string[] =>
  typeof params === 'object' && params !== null
    ? Object.values(params as Readonly<Record<string, unknown>>).flatMap((name) =>
        typeof name === 'string' && Object.hasOwn(titles, name) ? [name] : [],
      )
    : [];

/** Everything the conditions of a document compare each fact with. */
export const marksOf = (document: Document): ReadonlyMap<FactName, Marks> => {
  const leaves = comparisonsIn(document.rules.flatMap((rule) => boundConditionsOf(rule, document)));
  const names = [...new Set(leaves.map(({ fact }) => fact.name))];
  return new Map(
    names.map((name) => {
      const own = leaves.filter(({ fact }) => fact.name === name);
      return [
        name,
        {
          numbers: [...new Set(own.flatMap(numbersIn))],
          words: [...new Set(own.flatMap(wordsIn))],
          titles: [...new Set(own.flatMap((leaf) => titlesIn(leaf, document.vocabulary)))],
        },
      ];
    }),
  );
};

const reasonsIn = (result: Result): readonly Reasoning[] =>
  outcomesIn(result)
    .filter(({ missing }) => missing.length > 0)
    .map((outcome) => outcome[reasoning]());

/** Which facts ask for each path, by the conditions that are still open. */
export const askingFor = (result: Result): ReadonlyMap<string, ReadonlySet<FactName>> => {
  const asking = new Map<string, Set<FactName>>();
  for (const { comparison, missing } of reasonsIn(result)
    .flatMap(({ items, holds }) => [
      ...items.flatMap(({ rows }) => rows.map(({ trace }) => trace)),
      ...(holds === undefined ? [] : [holds]),
    ])
    .flatMap((trace) => comparedIn(trace))) {
    for (const path of missing) asking.set(path, (asking.get(path) ?? new Set()).add(comparison.fact.name));
  }
  return asking;
};

/** What all conditions on these facts compare with. */
export const merged = (marks: ReadonlyMap<FactName, Marks>, names: Iterable<FactName>): Marks => {
  const all = [...names].flatMap((name) => marks.get(name) ?? []);
  return {
    numbers: [...new Set(all.flatMap(({ numbers }) => numbers))],
    words: [...new Set(all.flatMap(({ words }) => words))],
    titles: [...new Set(all.flatMap(({ titles }) => titles))],
  };
};
