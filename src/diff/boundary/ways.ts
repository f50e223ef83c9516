import {
  type BoundComparison,
  type BoundCondition,
  type FactCall,
  operators,
  type Value,
} from '../../condition/index.js';
import { type FactName, facts, factsOnly, type MarginParams } from '../../fact/index.js';
import { termsIn } from '../../reckon/index.js';
import type { Vocabulary } from '../../subject/index.js';

/** A value for each fact of a rule that is told, by the fact’s id; a fact that is not there is not told. */
export type Supposed = ReadonlyMap<string, { readonly fact: FactCall; readonly value: Value }>;

/** A comparison, and whether it is to hold. */
interface ComparisonToBe {
  readonly comparison: BoundComparison;
  readonly holds: boolean;
}

type ComparisonsToBe = readonly ComparisonToBe[];

/** More ways than these to meet a condition are not gone through: the first stand for them. */
const mostWays = 32;

const product = (all: readonly (readonly ComparisonsToBe[])[]): readonly ComparisonsToBe[] =>
  all.reduce<readonly ComparisonsToBe[]>(
    (ways, next) => ways.flatMap((way) => next.map((more) => [...way, ...more])).slice(0, mostWays),
    [[]],
  );

/** The ways in which a condition comes to hold, or to fail: the comparisons that decide it, each as it must be. */
const waysTo = (condition: BoundCondition, holds: boolean): readonly ComparisonsToBe[] => {
  switch (condition.kind) {
    case 'comparison':
      return [[{ comparison: condition, holds }]];
    case 'not':
      return waysTo(condition.condition, !holds);
    case 'all':
    case 'any': {
      const parts = condition.conditions.map((each) => waysTo(each, holds));
      return (condition.kind === 'all') === holds ? product(parts) : parts.flat().slice(0, mostWays);
    }
  }
};

/** Whether a comparison holds of a value. */
const holdsOf = ({ operator, values }: BoundComparison, value: Value): boolean => {
  const { negative, range } = operators[operator];
  const isHit = values.some((each) => {
    if (typeof each !== 'number' || typeof value !== 'number') return each === value;
    const { min, max, outside } = range(each);
    return (min <= value && value <= max) !== outside;
  });
  const isList = operators[operator].takes === 'list';
  const isText = typeof value === 'string';
  return negative && (isList || isText) ? !isHit : isHit;
};

/** Words that a fact may be beside those that conditions name: of a closed list its others, of an open one a stranger. */
const otherWords = ({ name, params }: FactCall, vocabulary: Vocabulary): readonly string[] => {
  const strangers = { city: ['杭州市', '温州市'], district: ['市辖区'], industryDivision: ['C38', 'C26'] } as const;
  const own: Readonly<Record<string, readonly string[]>> = strangers;
  return facts[name].words(params, vocabulary) ?? own[name] ?? [];
};

/** The values of a fact that conditions can tell apart: at every mark, one step below it and one above, and nought. */
const valuesOf = (
  fact: FactCall,
  comparisons: readonly BoundComparison[],
  vocabulary: Vocabulary,
): readonly Value[] => {
  const own = comparisons.filter((each) => each.fact.name === fact.name).flatMap(({ values }) => values);
  const { type, within = [0, Infinity] } = facts[fact.name];
  if (type === 'flag') return [1, 0];
  if (type === 'text') return [...new Set([...own, ...otherWords(fact, vocabulary)])];
  const marks = own.filter((value) => typeof value === 'number');
  return [...new Set([...marks.flatMap(about), 0])].filter((value) => within[0] <= value && value <= within[1]);
};

const about = (mark: number): readonly number[] => [mark + 1, mark, mark - 1];

/** Of the values of a fact those about what a way itself asks of it, and of the marks of other rows what lies above each. */
export const valuesAbout = (
  values: readonly Value[],
  comparisons: readonly BoundComparison[],
  all: readonly BoundComparison[],
): readonly Value[] => {
  const numbersOf = (listed: readonly BoundComparison[]): readonly number[] =>
    listed.flatMap((each) => each.values).filter((value) => typeof value === 'number');
  const near = new Set([...numbersOf(comparisons).flatMap(about), ...numbersOf(all).map((mark) => mark + 1), 0]);
  return values.filter((value) => typeof value === 'string' || near.has(value));
};

const factsIn = (comparisons: readonly BoundComparison[]): readonly FactCall[] => [
  ...new Map(comparisons.map(({ fact }) => [fact.id, fact])).values(),
];

/** Everything that conditions look at, and what of each they can tell apart. */
export interface FactsLookedAt {
  readonly facts: readonly { readonly fact: FactCall; readonly values: readonly Value[] }[];
}

export const lookedAtBy = (comparisons: readonly BoundComparison[], vocabulary: Vocabulary): FactsLookedAt => ({
  facts: factsIn(comparisons).map((fact) => ({ fact, values: valuesOf(fact, comparisons, vocabulary) })),
});

/**
 * What a fact is that a way leaves alone: such that it decides nothing; figures of an enterprise are nought, as those
 * of its past hang together.
 */
const idleValue = (
  { name }: FactCall,
  values: readonly Value[],
  comparisons: readonly BoundComparison[],
): Value | undefined => {
  const isNought = facts[name].scope === 'enterprise' && values.includes(0);
  return isNought ? 0 : (values.find((each) => comparisons.every((one) => !holdsOf(one, each))) ?? values.at(-1));
};

/** A way in which a condition holds: what the facts are, and by their ids those that it hangs on. */
export interface WayTaken {
  readonly supposed: Supposed;
  readonly decisive: ReadonlyMap<string, readonly BoundComparison[]>;
}

/** The facts, by id, that one held against another is made of; none of any other fact. */
export const heldAgainst = (fact: FactCall | undefined): readonly string[] => {
  if (fact?.name !== 'margin') return [];
  const { left, right } = fact.params as MarginParams;
  return [left, right].flatMap((side) => termsIn(factsOnly(side))).map(({ id }) => id);
};

/** Whether a fact is told by what another is told by: who is in a branch of industry is a manufacturer or is none by that. */
const isToldBy = ({ name }: FactCall, others: ReadonlySet<FactName | undefined>): boolean =>
  name === 'isManufacturer' && others.has('industryDivision');

/** Values under which a way is taken; nothing where no value does. Facts that it leaves alone fail what is asked of them. */
const takenBy = (
  way: ComparisonsToBe,
  { facts: all }: FactsLookedAt,
  comparisons: readonly BoundComparison[],
): WayTaken | undefined => {
  const supposed = new Map<string, { readonly fact: FactCall; readonly value: Value }>();
  for (const { fact, values } of all) {
    const asked = way.filter(({ comparison }) => comparison.fact.id === fact.id);
    const idle = comparisons.filter((each) => each.fact.id === fact.id);
    const value =
      asked.length > 0
        ? values.find((each) => asked.every(({ comparison, holds }) => holdsOf(comparison, each) === holds))
        : idleValue(fact, values, idle);
    if (value === undefined && asked.length > 0) return undefined;
    if (value !== undefined) supposed.set(fact.id, { fact, value });
  }
  const decisive = new Map<string, readonly BoundComparison[]>();
  for (const { comparison } of way)
    decisive.set(comparison.fact.id, [...(decisive.get(comparison.fact.id) ?? []), comparison]);
  // What the one tells of figures, another that decides nothing is not to tell otherwise.
  const spoken = new Set([...decisive.keys()].flatMap((id) => heldAgainst(supposed.get(id)?.fact)));
  const named = new Set([...decisive.keys()].map((id) => supposed.get(id)?.fact.name));
  for (const [id, { fact }] of [...supposed])
    if (!decisive.has(id) && (heldAgainst(fact).some((term) => spoken.has(term)) || isToldBy(fact, named)))
      supposed.delete(id);
  return { supposed, decisive };
};

/** Values under which a condition holds, one set for each way; facts of other ways are such that its own alone decide. */
export const waysToHold = (
  condition: BoundCondition,
  looked: FactsLookedAt,
  comparisons: readonly BoundComparison[],
): readonly WayTaken[] => waysTo(condition, true).flatMap((way) => takenBy(way, looked, comparisons) ?? []);
