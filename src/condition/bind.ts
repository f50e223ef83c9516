import { facts, figureOfCell, inRow, marginOf } from '../fact/index.js';
import { callInRow } from './row-params.js';
import { type Condition, type BoundCondition, mapSome, type Row } from './condition.js';

/** Puts a row's values in place and follows references to other rules. */
export const bindCondition = (
  condition: Condition,
  row: Row,
  ruleHolds: (rule: string) => BoundCondition,
): BoundCondition => {
  const inner = (each: Condition): BoundCondition => bindCondition(each, row, ruleHolds);
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { ...condition, conditions: mapSome(condition.conditions, inner) };
    case 'not':
      return { ...condition, condition: inner(condition.condition) };
    case 'reference':
      return ruleHolds(condition.rule);
    case 'comparison': {
      const { operand, paramsByRow, ...own } = condition;
      const fact = paramsByRow === undefined ? own.fact : callInRow(paramsByRow, row);
      const rest = { ...own, fact };
      if (operand.kind === 'values') return { ...rest, values: operand.values };
      if (operand.kind === 'reckoned') {
        const { left, right } = operand.sides;
        return { ...rest, fact: marginOf({ left: inRow(left, row), right: inRow(right, row) }), values: [0] };
      }
      const value = row[operand.column];
      if (value === undefined) throw new RangeError(`no column ${operand.column} in the row`);
      // A share is kept as it is written: it may be a factor as well.
      return { ...rest, values: [facts[fact.name].type === 'share' ? figureOfCell(value) : value] };
    }
  }
};
