import { issue, type Issue } from '../issue/index.js';
import { formatMoney, type Money } from '../quantity/index.js';
import type { Payment } from './document.js';
import type { AwardFile } from './schema.js';
import { readAmount, type Table } from './table.js';

const unfit = (file: string, pointer: string, found: unknown, zh: string, en: string): Issue => issue('value-misfit', { file, pointer }, found, { detail: { zh, en } });

const rowPrefix = 'row.';
const parameterPrefix = 'parameter.';

const paidColumn = ({ outcome: { pays } }: AwardFile): string | undefined =>
  typeof pays === 'string' && pays.startsWith(rowPrefix) ? pays.slice(rowPrefix.length) : undefined;

/** What an award pays for each row of its table, or the cap on what is approved. */
export const readPayment = (rule: AwardFile, table: Table, file: string): Payment | Issue => {
  const { outcome, parameters = {} } = rule;
  const { pays } = outcome;
  const named = (reference: string): Money | undefined => readAmount(parameters[reference.slice(parameterPrefix.length)]);
  if (typeof pays === 'object') {
    const upTo = named(pays.approvedUpTo);
    return upTo === undefined
      ? unfit(file, '/outcome/pays/approvedUpTo', pays.approvedUpTo, 'parameters 中的一个金额', 'an amount among the parameters')
      : { kind: 'approved', upTo };
  }
  const column = paidColumn(rule);
  if (column !== undefined) {
    return table.columns[column] === 'money'
      ? { kind: 'rows', amounts: table.rows.map((row) => row[column] as Money) }
      : unfit(file, '/outcome/pays', pays, '表中以钱计的一列', 'a money column of the table');
  }
  const amount = named(pays);
  return amount === undefined
    ? unfit(file, '/outcome/pays', pays, 'parameters 中的一个金额', 'an amount among the parameters')
    : { kind: 'rows', amounts: table.rows.map(() => amount) };
};

/** How a receipt names a row: its threshold or grade as printed, `50亿元` or `3级`. */
export const readRowLabels = (rule: AwardFile, table: Table): readonly string[] => {
  const column = Object.keys(table.columns).find((name) => name !== paidColumn(rule));
  return table.rows.map((row) => {
    const value = column === undefined ? undefined : row[column];
    if (column === undefined || value === undefined) return '';
    if (typeof value === 'string') return value;
    return table.columns[column] === 'money' ? formatMoney(value as Money) : `${String(value)}级`;
  });
};

/** A `difference` needs to know what was paid before: a rule that cannot say is refused. */
export const differenceIssues = ({ outcome }: AwardFile, file: string): readonly Issue[] =>
  outcome.severalRows === 'difference' && outcome.paidBefore === undefined
    ? [unfit(file, '/outcome/paidBefore', undefined, 'difference 所需的 paidBefore 条件', 'the paidBefore conditions that difference needs')]
    : [];
