import { didYouMean } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import { inColumn } from './cell.js';
import { farInRow } from './far.js';
import { type Address, keyOf, type NamedTable } from './locate.js';
import { at, changed, fallsNow, find, misfit, type StepOutcome, refused, type ReformStep } from './step.js';

/** Whether amounts fall somewhere as the first column rises. */
const falls = ({ columns, rows }: NamedTable): boolean => {
  const amount = columns.findIndex(([name]) => name === 'amount');
  if (amount < 1) return false;
  const sorted = [...rows].sort((a, b) => Number(a[0]) - Number(b[0]));
  return sorted.some((row, index) => index > 0 && Number(row[amount]) < Number(sorted[index - 1]?.[amount]));
};

/** What may not be meant about the rows that a table is given. */
export const remarksOn = (
  step: ReformStep,
  key: 'set' | 'row' | 'remove-row',
  table: NamedTable,
  rows: NamedTable['rows'],
): StepOutcome['notices'] => (falls({ ...table, rows }) && !falls(table) ? [fallsNow(step, key)] : []);

const withRows = (
  step: ReformStep,
  key: 'row' | 'remove-row',
  place: Address,
  table: NamedTable,
  rows: NamedTable['rows'],
): StepOutcome => ({
  ...changed({ ...place, part: table.part, from: table.rows, to: rows }),
  notices: remarksOn(step, key, table, rows),
});

/** A row with a value for each column, put where its threshold belongs. */
export const addRow = (step: ReformStep): StepOutcome => {
  const target = find(step, 'add-row', 'table');
  if ('refused' in target) return target.refused;
  const { at: place, table } = target.found;
  const { row = {} } = step.operation;
  const columns = table.columns.map(([name]) => name);
  const cells = table.columns.map(([name, unit]) => ({ name, unit, value: inColumn(row[name], unit) }));
  const issues = [
    ...cells.flatMap(({ name, unit, value }) => {
      if (row[name] === undefined) return [issue('field-required', at(step, `row.${name}`), undefined)];
      return value === undefined ? [misfit(step, `row.${name}`, row[name], unit)] : [];
    }),
    ...Object.keys(row)
      .filter((name) => !columns.includes(name))
      .map((name) =>
        issue('field-unknown', at(step, `row.${name}`), name, {
          known: columns.join(', '),
          suggestion: didYouMean(name, columns),
        }),
      ),
  ];
  if (issues.length > 0) return refused(...issues);
  const added = cells.map(({ value }) => value);
  const key = keyOf(table, added);
  if (table.rows.some((each) => keyOf(table, each) === key))
    return refused(issue('reform-row-twice', at(step, 'row'), key));
  const higher = table.rows.findIndex((each) => Number(each[0]) > Number(added[0]));
  const end = higher < 0 ? table.rows.length : higher;
  const outcome = withRows(step, 'row', place, table, [...table.rows.slice(0, end), added, ...table.rows.slice(end)]);
  return { ...outcome, notices: [...farInRow(step, table, added), ...outcome.notices] };
};

export const removeRow = (step: ReformStep): StepOutcome => {
  const target = find(step, 'remove-row', 'row');
  if ('refused' in target) return target.refused;
  const { at: place, table, row } = target.found;
  const left = table.rows.filter((_, index) => index !== row);
  return withRows(step, 'remove-row', place, table, left);
};
