import { isPlainObject } from '../edge/index.js';
import { facts, isFactName, type ReckonedTerm } from '../fact/index.js';
import { isReckonedType, type Reckoning } from '../reckon/index.js';
import type { Comparison } from './condition.js';
import { issue } from '../issue/index.js';
import { operators } from './operators.js';
import { factByRow, factCall } from './parse-fact.js';
import { rowPrefix } from '../reckon/index.js';
import { operandOf, operatorOf, wantedValue } from './parse-operand.js';
import { reckonedComparison, type ReckonedContext, reckoningAt } from './reckoned.js';
import { paramColumns } from './row-params.js';
import { complain, nameOf, type RawCondition, type Walk } from './walk.js';

export const contextOf = (walk: Walk): ReckonedContext => ({
  columns: walk.context.columns,
  parameters: walk.context.parameters,
  factAt: (raw, pointer) => factCall(walk, raw, pointer),
  complain: (pointer, found, wanted) => complain(walk, 'value-misfit', pointer, found, { detail: wanted }),
  complainOf: (parameter, found, wanted) => {
    const place = { file: walk.context.file, pointer: `/parameters/${parameter}` };
    walk.issues.push(issue('value-misfit', place, found, { detail: wanted }));
    return undefined;
  },
});

const isColumn = (value: unknown): boolean =>
  isPlainObject(value) && typeof value['fact'] === 'string' && value['fact'].startsWith(rowPrefix);

/** Whether a value is more than one written out: an expression, another fact, a named amount. */
const isReckoned = (value: unknown): boolean =>
  (isPlainObject(value) && !isColumn(value)) || (typeof value === 'string' && value.startsWith('parameter.'));

/** What a comparison looks at where that is an expression, or is held against one. */
const leftOf = (walk: Walk, raw: RawCondition, pointer: string): Reckoning<ReckonedTerm> | undefined => {
  if (isPlainObject(raw['fact'])) return reckoningAt(raw['fact'], `${pointer}/fact`, contextOf(walk));
  const fact = factCall(walk, raw, pointer);
  if (fact === undefined) return undefined;
  const { type } = facts[fact.name];
  return isReckonedType(type) ? { kind: 'term', type, term: fact } : undefined;
};

const ofExpressions = (walk: Walk, raw: RawCondition, pointer: string): Comparison | undefined => {
  const name = nameOf(walk, raw, pointer, true);
  const left = leftOf(walk, raw, pointer);
  if (isPlainObject(raw['fact']) && raw['params'] !== undefined)
    complain(walk, 'condition-key', `${pointer}/params`, raw['params'], { known: 'fact, operator, value, name' });
  const operator = operatorOf(walk, raw, pointer, left?.type);
  if (name === undefined || left === undefined || operator === undefined) return undefined;
  const [at, value] = [`${pointer}/value`, raw['value']];
  return operators[operator].takes === 'list'
    ? complain(walk, 'value-misfit', at, value, { detail: wantedValue[left.type] })
    : reckonedComparison(name, operator, left, { value, pointer: at }, contextOf(walk));
};

const isOfFigures = ({ fact }: RawCondition): boolean =>
  isPlainObject(fact) || (typeof fact === 'string' && isFactName(fact) && isReckonedType(facts[fact].type));

export const comparison = (walk: Walk, raw: RawCondition, pointer: string): Comparison | undefined => {
  if (isPlainObject(raw['fact']) || (isOfFigures(raw) && isReckoned(raw['value'])))
    return ofExpressions(walk, raw, pointer);
  const name = nameOf(walk, raw, pointer, true);
  const byRow = paramColumns(raw['params']).length > 0;
  const fact = byRow ? factByRow(walk, raw, pointer) : factCall(walk, raw, pointer);
  const operator = operatorOf(walk, raw, pointer, fact === undefined ? undefined : facts[fact.name].type);
  const operand =
    fact === undefined || operator === undefined ? undefined : operandOf(walk, raw, pointer, fact, operator);
  return name === undefined || fact === undefined || operator === undefined || operand === undefined
    ? undefined
    : {
        kind: 'comparison',
        name,
        fact,
        operator,
        operand,
        ...(byRow ? { paramsByRow: { name: fact.name, params: raw['params'] } } : {}),
      };
};
