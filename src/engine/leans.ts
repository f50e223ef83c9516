import { type BoundComparison, type BoundCondition, operators } from '../condition/index.js';
import type { Award } from '../evaluate/index.js';
import { facts, factsOnly, type FactSetting, type MarginParams } from '../fact/index.js';
import { stretchesOf } from '../kinds/index.js';
import { compiled, type Compiled, difference, type Lean } from '../reckon/index.js';
import type { FactTerm } from '../fact/index.js';
import type { Field, Figure } from '../subject/index.js';

/** What an input tells of one thing: a figure of a year, or a field that is told once. */
export type ToldThing =
  | { readonly kind: 'figure'; readonly key: string; readonly figure: Figure; readonly year: number }
  | { readonly kind: 'field'; readonly key: string; readonly field: Field };

/** Where an award goes as a thing rises, or which words of it it asks for. */
export interface LeanOn {
  readonly award: number;
  readonly thing: ToldThing;
  readonly leans: Lean | `word ${string}`;
  /** Of a figure that conditions hold against others: where the verdict turns. Left out where it goes on all the way. */
  readonly marks?: readonly number[];
}

type Called = Pick<BoundComparison['fact'], 'name' | 'params'>;

/** The one thing that a fact is nothing but; of other facts none. */
const thingOf = ({ name, params }: Called, setting: FactSetting, year: number): ToldThing | undefined => {
  const { vocabulary } = setting;
  const column = facts[name].bind(params, setting).column?.(year);
  if (column?.kind === 'year') {
    const figure = vocabulary.figures.get(column.figure);
    return figure === undefined
      ? undefined
      : { kind: 'figure', key: `${column.figure} ${String(column.year)}`, figure, year: column.year };
  }
  const [path, ...more] = facts[name].reads(params, setting);
  const plain = more.length > 0 ? undefined : vocabulary.plainFields.find((each) => each.path === path);
  return plain === undefined ? undefined : { kind: 'field', key: plain.path, field: plain.field };
};

const opposite: Readonly<Record<Lean, Lean>> = { '+': '-', '-': '+', '±': '±' };

/** Which way a comparison wants a number to go, and where its verdict turns. */
const wanted = (
  { operator, values }: BoundComparison,
  type: string,
): { readonly leans: Lean; readonly marks: readonly number[] } => {
  const ranges = values.flatMap((value) => (typeof value === 'number' ? [operators[operator].range(value)] : []));
  const [first, ...others] = ranges;
  const marks = ranges.flatMap(({ min, max }) => [min, max + 1]).filter(Number.isFinite);
  if (first === undefined || others.length > 0) return { leans: '±', marks };
  // A flag is 0 or 1.
  const most = type === 'flag' ? 1 : Infinity;
  const least = type === 'flag' ? 0 : -Infinity;
  const [upFrom, downTo] = [first.min > least, first.max < most];
  if (upFrom && downTo) return { leans: '±', marks };
  const leans = upFrom ? '+' : '-';
  return { leans: first.outside ? opposite[leans] : leans, marks };
};

const ofExpression = (
  award: number,
  { terms, leans }: Compiled<FactTerm>,
  turned: (lean: Lean) => Lean,
  setting: FactSetting,
  year: number,
): readonly LeanOn[] =>
  terms.flatMap((term, at): readonly LeanOn[] => {
    const thing = thingOf(term, setting, year);
    return thing === undefined ? [] : [{ award, thing, leans: turned(leans[at] ?? '±') }];
  });

const idOf = ({ id }: FactTerm): string => id;

const ofComparison = (
  award: number,
  comparison: BoundComparison,
  isDenied: boolean,
  setting: FactSetting,
  year: number,
): readonly LeanOn[] => {
  const { fact, values, operator } = comparison;
  const { leans, marks } = wanted(comparison, facts[fact.name].type);
  const own = isDenied ? opposite[leans] : leans;
  if (fact.name === 'margin') {
    const { left, right } = fact.params as MarginParams;
    const made = difference(factsOnly(left), factsOnly(right), idOf);
    const turned = (lean: Lean): Lean => {
      if (own === '±' || lean === '±') return '±';
      return own === '-' ? opposite[lean] : lean;
    };
    return ofExpression(award, made, turned, setting, year);
  }
  const thing = thingOf(fact, setting, year);
  if (thing === undefined) return [];
  if (facts[fact.name].type === 'text') {
    const isNot = operators[operator].negative !== isDenied;
    return [{ award, thing, leans: `word ${isNot ? 'not ' : ''}${[...values].sort().join(' ')}` }];
  }
  return [{ award, thing, leans: own, ...(thing.kind === 'figure' ? { marks } : {}) }];
};

const ofCondition = (
  award: number,
  condition: BoundCondition,
  isDenied: boolean,
  setting: FactSetting,
  year: number,
): readonly LeanOn[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions.flatMap((each) => ofCondition(award, each, isDenied, setting, year));
    case 'not':
      return ofCondition(award, condition.condition, !isDenied, setting, year);
    case 'comparison':
      return ofComparison(award, condition, isDenied, setting, year);
  }
};

/** What an award hangs on, row by row: what its conditions ask for, and what it is paid by. */
export const leansOf = (
  { index, rule, setting, boundCondition, boundBefore }: Award,
  year: number,
): readonly LeanOn[] => [
  ...boundCondition.flatMap((condition) => ofCondition(index, condition, false, setting, year)),
  // What was paid before is taken off.
  ...boundBefore.flatMap((condition) => ofCondition(index, condition, true, setting, year)),
  ...rule.rows.flatMap((_, row) =>
    stretchesOf(rule.payment).flatMap(({ how }) =>
      how === undefined ? [] : ofExpression(index, compiled(how(row), idOf), (lean) => lean, setting, year),
    ),
  ),
];
