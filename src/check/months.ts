import { isPlainObject } from '../edge/index.js';
import { bindRow, type Document, type Rule } from '../rule/index.js';
import { type Finding, finding, type FindingPath } from './finding.js';
import type { AskedComparison } from './asked.js';
import { leavesZero, possibleWays } from './satisfiable.js';

/** Facts that are a month, zero where nothing came, each with the fact that says that something did. */
const came: Readonly<Record<string, string>> = { titleMonth: 'titleInYear', itemMonth: 'itemInYear' };

const titleOf = ({ comparison: { fact } }: AskedComparison): unknown =>
  isPlainObject(fact.params) ? fact.params['title'] : undefined;

const saysThatItCame = (asked: AskedComparison, month: AskedComparison): boolean =>
  asked.comparison.fact.name === came[month.comparison.fact.name] &&
  titleOf(asked) === titleOf(month) &&
  (asked.comparison.operator === 'equal') !== asked.isDenied &&
  asked.comparison.values.every((value) => Number(value) === 1);

/** A month that may be zero in a way in which nothing says that something came. */
const monthAlone = (way: readonly AskedComparison[]): string | undefined =>
  way.find(
    (each) =>
      each.comparison.fact.name in came &&
      leavesZero(way.filter(({ comparison }) => comparison.fact.id === each.comparison.fact.id)) &&
      !way.some((other) => saysThatItCame(other, each)),
  )?.comparison.fact.name;

/** Where a fact is first asked for. */
const pathTo = (raw: unknown, fact: string, path: FindingPath): FindingPath | undefined => {
  if (typeof raw !== 'object' || raw === null) return undefined;
  if (isPlainObject(raw) && raw['fact'] === fact) return [...path, 'fact'];
  for (const [key, inner] of Object.entries(raw)) {
    const found = pathTo(inner, fact, [...path, Array.isArray(raw) ? Number(key) : key]);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** A rule that a month lets in though nothing came in any: “by the end of June” is true of zero as well. */
export const monthsAlone = ({ rules }: Document, rule: Rule, raw: unknown, file: string): readonly Finding[] => {
  const month = rule.rows
    .flatMap((_, row) => possibleWays(bindRow(rules, rule.condition, row, rule)))
    .map(monthAlone)
    .find((found) => found !== undefined);
  if (month === undefined) return [];
  const conditions = isPlainObject(raw) ? raw['conditions'] : undefined;
  const path = pathTo(conditions, month, ['conditions']) ?? ['conditions'];
  return [finding('month-alone', file, path, month, { came: came[month] ?? '' })];
};
