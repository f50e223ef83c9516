import type { FactName, MarginParams, WrittenFactName } from '../fact/index.js';
import type { OperatorName } from './operators.js';
import type { DaysWithin } from './params-within.js';

/** A fact with its parameters, defaults filled in. Equal ids mean the same value. */
export interface FactCall {
  readonly name: FactName;
  readonly params: unknown;
  readonly id: string;
}

/** A value in the fact's own form: money in 分, a flag as 0 or 1, text as it is. */
export type Value = number | string;

/** What a column holds: what a fact is compared with, or a factor, as it is written. */
export type ColumnType = 'money' | 'area' | 'integer' | 'text' | 'share' | 'areaPrice';

/** The values of one row, by column; empty for a rule without a table. */
export type Row = Readonly<Record<string, Value>>;

export type Operand =
  | { readonly kind: 'values'; readonly values: readonly [Value, ...Value[]] }
  /** A column of the rule's table: one value for each row. */
  | { readonly kind: 'row'; readonly column: string }
  /** Another expression: the fact is how far one is above the other. */
  | { readonly kind: 'reckoned'; readonly sides: MarginParams };

/** Params of a fact as they are written, with columns in them, and how they are read once a row’s values are in place. */
export interface ParamsByRow {
  readonly name: WrittenFactName;
  readonly params: unknown;
  /** Days that what came is held to beside what its params say. */
  readonly within?: DaysWithin;
}

export interface Comparison {
  readonly kind: 'comparison';
  readonly name: string;
  readonly fact: FactCall;
  readonly operator: OperatorName;
  readonly operand: Operand;
  /** Params of the fact that refer to columns; `fact` is then what it is in the first row. */
  readonly paramsByRow?: ParamsByRow;
}

/** A condition as rules write it, parsed once: raw JSON stops here. */
export type Condition =
  | {
      readonly kind: 'all' | 'any';
      readonly name: string | undefined;
      readonly conditions: readonly [Condition, ...Condition[]];
    }
  | { readonly kind: 'not'; readonly name: string | undefined; readonly condition: Condition }
  /** Another rule of the document: it holds where that rule holds. */
  | { readonly kind: 'reference'; readonly name: string | undefined; readonly rule: string }
  | Comparison;

/** A comparison with its values in place. */
export interface BoundComparison extends Omit<Comparison, 'operand' | 'paramsByRow'> {
  readonly values: readonly [Value, ...Value[]];
}

/** A condition with table rows bound and references followed: what can be evaluated. */
export type BoundCondition =
  | {
      readonly kind: 'all' | 'any';
      readonly name: string | undefined;
      readonly conditions: readonly [BoundCondition, ...BoundCondition[]];
    }
  | { readonly kind: 'not'; readonly name: string | undefined; readonly condition: BoundCondition }
  | BoundComparison;

/** The comparisons of a condition as it is written, as often as it makes them; what a reference compares is its rule's. */
export const writtenComparisonsIn = (condition: Condition): readonly Comparison[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions.flatMap(writtenComparisonsIn);
    case 'not':
      return writtenComparisonsIn(condition.condition);
    case 'reference':
      return [];
    case 'comparison':
      return [condition];
  }
};

/** The fact calls of a condition. */
export const factCallsIn = (condition: Condition): readonly FactCall[] =>
  writtenComparisonsIn(condition).map(({ fact }) => fact);

/** Maps a non-empty list and keeps that it is not empty. */
export const mapSome = <From, To>(
  [first, ...rest]: readonly [From, ...From[]],
  change: (value: From) => To,
): [To, ...To[]] => [change(first), ...rest.map(change)];

/** What a ground condition is made of. A part may stand in several conditions: references to one rule share it. */
export const partsOf = (condition: BoundCondition): readonly BoundCondition[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions;
    case 'not':
      return [condition.condition];
    case 'comparison':
      return [];
  }
};

/** What has to hold for a condition to hold, one by one. */
export const conjunctsOf = (condition: BoundCondition): readonly BoundCondition[] =>
  condition.kind === 'all' ? condition.conditions.flatMap(conjunctsOf) : [condition];

/** Conditions that have to hold together; nothing where there are none. */
export const allOf = (conditions: readonly BoundCondition[]): BoundCondition | undefined => {
  const [first, ...more] = conditions;
  return first === undefined || more.length === 0
    ? first
    : { kind: 'all', name: undefined, conditions: [first, ...more] };
};

/** The comparisons of conditions, each once. */
export const comparisonsIn = (conditions: readonly BoundCondition[]): readonly BoundComparison[] => {
  const seen = new Set<BoundCondition>();
  const walk = (condition: BoundCondition): readonly BoundComparison[] => {
    if (seen.has(condition)) return [];
    seen.add(condition);
    return condition.kind === 'comparison' ? [condition] : partsOf(condition).flatMap(walk);
  };
  return conditions.flatMap(walk);
};
