import {
  callInRow,
  canonicalJson,
  type Comparison,
  type Condition,
  type FactCall,
  type Row,
} from '../../../condition/index.js';
import { facts } from '../../../fact/index.js';

/** Whether what an award asks for came in the year, as a fact of one row. */
export type CameIn = FactCall;

const asksThatItCame = ({ fact, operator, operand }: Comparison): boolean =>
  facts[fact.name].dated === 'event' &&
  operator === 'equal' &&
  operand.kind === 'values' &&
  operand.values.length === 1 &&
  operand.values[0] === 1;

/** What a condition asks to have come on some day of the year; what it asks not to have come is no event of it. */
const cameIn = (condition: Condition): readonly Comparison[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions.flatMap(cameIn);
    case 'not':
    case 'reference':
      return [];
    case 'comparison':
      return asksThatItCame(condition) ? [condition] : [];
  }
};

const earlier = (a: string | undefined, b: string): string => (a === undefined || b < a ? b : a);

/**
 * The one event that an award goes by, as a fact of each row that asks whether it came by a day; nothing where there is
 * none, or where several events would have several days.
 */
export const eventIn = (
  condition: Condition,
  rows: readonly Row[],
): ((row: number, through: string) => CameIn) | undefined => {
  const [event, ...others] = cameIn(condition);
  if (event === undefined || others.some((each) => canonicalJson(idOf(each)) !== canonicalJson(idOf(event))))
    return undefined;
  return (row, through) => {
    const { fact, paramsByRow } = event;
    const own = paramsByRow === undefined ? fact : callInRow(paramsByRow, rows[row] ?? {});
    const params = {
      ...(own.params as object),
      through: earlier((own.params as { through?: string }).through, through),
    };
    return { name: own.name, params, id: `${own.name}${canonicalJson(params)}` };
  };
};

const idOf = ({ fact, paramsByRow }: Comparison): unknown => paramsByRow?.params ?? fact.id;
