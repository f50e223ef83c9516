import { type Condition, paramColumns, type OperatorName } from '../../condition/index.js';
import { figureOfCell, type ReckonedTerm } from '../../fact/index.js';
import { partsOf, type Reckoning } from '../../reckon/index.js';
import { columnsIn, figureColumnsIn } from '../rows.js';
import type { Table } from '../table.js';
import type { Payment } from './payments/payment.js';

/** Which way a figure makes its row the harder to reach: more of it does, or less. */
type Sense = 'more' | 'less';

const other = (sense: Sense): Sense => (sense === 'more' ? 'less' : 'more');

const senseOf: Readonly<Record<OperatorName, Sense | undefined>> = {
  equal: 'more',
  in: 'more',
  greaterThan: 'more',
  greaterThanInclusive: 'more',
  lessThan: 'less',
  lessThanInclusive: 'less',
  notEqual: undefined,
  notIn: undefined,
};

/** How an expression goes with a column of it: up, down, or both. */
const sensesIn = (reckoning: Reckoning<ReckonedTerm>, column: string): readonly Sense[] => {
  if (reckoning.kind === 'term') return 'column' in reckoning.term && reckoning.term.column === column ? ['more'] : [];
  return partsOf(reckoning).flatMap((part, index) => {
    const own = sensesIn(part, column);
    return reckoning.kind === 'difference' && index === 1 ? own.map(other) : own;
  });
};

/** In what senses a condition asks for a column; of one in the parameters of a fact nothing is known. */
const sensesOf = (condition: Condition, column: string): readonly (Sense | undefined)[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions.flatMap((each) => sensesOf(each, column));
    case 'not':
      return sensesOf(condition.condition, column).map((sense) => sense && other(sense));
    case 'reference':
      return [];
    case 'comparison': {
      const { operand, operator, paramsByRow } = condition;
      const inParams = paramColumns(paramsByRow?.params).includes(column) ? [undefined] : [];
      const asked = senseOf[operator];
      if (operand.kind === 'row') return operand.column === column ? [asked, ...inParams] : inParams;
      if (operand.kind === 'values') return inParams;
      const { left, right } = operand.sides;
      const raises = [...sensesIn(right, column), ...sensesIn(left, column).map(other)];
      return [...raises.map((sense) => (asked === 'less' ? other(sense) : asked && sense)), ...inParams];
    }
  }
};

/** The one sense in which a column is asked for. What is reached now, and was not before, is asked for as reached. */
const senseIn = (condition: Condition, column: string): Sense | undefined => {
  const senses = sensesOf(condition, column);
  if (senses.includes('more')) return 'more';
  return senses.length > 0 && senses.every((sense) => sense === 'less') ? 'less' : undefined;
};

type RowFigures = readonly number[];

const isAtLeast = (a: RowFigures, b: RowFigures): boolean => a.every((figure, index) => figure >= (b[index] ?? 0));

const inOrder = (a: RowFigures, b: RowFigures): number => {
  const at = a.findIndex((figure, index) => figure !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
};

/**
 * How high each row stands of several that hold: the highest is paid. That is the one with the highest amount; where
 * a row that is harder to reach pays less, it is the row that is hardest to reach. More of a threshold is harder to
 * reach (50亿元以上), less of a limit is (6月底前).
 *
 * @param condition the rule's own; nothing where it could not be read.
 */
export const readRowRanks = (
  table: Table,
  condition: Condition | undefined,
  { reads, most }: Pick<Payment, 'reads' | 'most'>,
): readonly number[] => {
  const isFixed = reads.length === 0;
  // Of amounts that hang on figures, those as high as one another are told apart by what they come to.
  const amounts = table.rows.map((_, row) => (isFixed ? most(row) : 0));
  if (condition === undefined) return amounts;
  const used = columnsIn(condition);
  const compared = figureColumnsIn(condition, table);
  const asked = Object.keys(table.columns).filter((column) => used.has(column));
  const figures = asked.filter((column) => compared.has(column));
  const words = asked.filter((column) => !compared.has(column));
  const senses = figures.map((column) => senseIn(condition, column));
  const [sense] = senses;
  // Between two ends, as of months from and through, no row is harder to reach than another.
  if (sense === undefined || senses.some((each) => each !== sense)) return amounts;
  const reached = table.rows.map((row): RowFigures =>
    figures.map((column) => (sense === 'more' ? figureOfCell(row[column]) : -figureOfCell(row[column]))),
  );
  const isOneKind = (a: number, b: number): boolean =>
    words.every((column) => table.rows[a]?.[column] === table.rows[b]?.[column]);
  const rises = reached.every((a, row) =>
    reached.every((b, at) => !isOneKind(row, at) || !isAtLeast(a, b) || (amounts[row] ?? 0) >= (amounts[at] ?? 0)),
  );
  if (isFixed && rises) return amounts;
  const levels = [...reached].sort(inOrder);
  return reached.map((own) => levels.findIndex((each) => inOrder(each, own) === 0));
};
