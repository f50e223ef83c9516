import { writtenComparisonsIn, type Condition, type Operand, paramColumns, type Value } from '../condition/index.js';
import { columnsOf, figureOfCell } from '../fact/index.js';
import { issue, type Issue } from '../issue/index.js';
import { rateColumnsIn } from '../reckon/index.js';
import type { Table } from './table.js';

const columnsOfOperand = (operand: Operand): readonly string[] => {
  switch (operand.kind) {
    case 'values':
      return [];
    case 'row':
      return [operand.column];
    case 'reckoned':
      return [operand.sides.left, operand.sides.right].flatMap(columnsOf);
  }
};

const factorsOfOperand = (operand: Operand): readonly string[] =>
  operand.kind === 'reckoned' ? [operand.sides.left, operand.sides.right].flatMap(rateColumnsIn) : [];

/**
 * The columns that conditions refer to and whose figures stand in an order: words do not, nor do factors, which each
 * row has of its own.
 */
export const figureColumnsIn = (condition: Condition, { columns }: Table): ReadonlySet<string> => {
  const factors = writtenComparisonsIn(condition).flatMap(({ operand }) => factorsOfOperand(operand));
  const isFigures = (name: string): boolean => {
    const type = columns[name];
    return type === 'money' || type === 'area' || type === 'integer' || (type === 'share' && !factors.includes(name));
  };
  return new Set([...columnsIn(condition)].filter(isFigures));
};

/** The columns that conditions refer to: what tells the rows of a table apart. */
export const columnsIn = (condition: Condition): ReadonlySet<string> =>
  new Set(
    writtenComparisonsIn(condition).flatMap(({ operand, paramsByRow }) => [
      ...columnsOfOperand(operand),
      ...paramColumns(paramsByRow?.params),
    ]),
  );

const isAbove = (row: readonly Value[], before: readonly Value[]): boolean => {
  const at = row.findIndex((value, index) => value !== before[index]);
  return at !== -1 && figureOfCell(row[at]) > figureOfCell(before[at]);
};

/**
 * Rows stand apart by the columns that conditions refer to, no two alike, and, among rows of the
 * same words, in the order of their figures. Rows that nothing tells apart hold all at once; a
 * figure out of its order is most often a wrong one.
 */
export const rowIssues = (table: Table, condition: Condition, file: string): readonly Issue[] => {
  const used = columnsIn(condition);
  const inOrder = figureColumnsIn(condition, table);
  const columns = Object.keys(table.columns).filter((name) => used.has(name));
  const [words, figures] = [columns.filter((name) => !inOrder.has(name)), columns.filter((name) => inOrder.has(name))];
  const seen = new Set<string>();
  const last = new Map<string, readonly Value[]>();
  return table.rows.flatMap((row, index): readonly Issue[] => {
    const cells = (names: readonly string[]): readonly Value[] => names.flatMap((name) => row[name] ?? []);
    const place = { file, pointer: `${table.pointer}/rows/${String(index)}` };
    const key = JSON.stringify(cells(columns));
    const again = seen.has(key);
    seen.add(key);
    if (again) return [issue('row-duplicate', place, table.printed[index])];
    const group = JSON.stringify(cells(words));
    const before = last.get(group);
    last.set(group, cells(figures));
    return before === undefined || isAbove(cells(figures), before)
      ? []
      : [issue('row-order', place, table.printed[index])];
  });
};
