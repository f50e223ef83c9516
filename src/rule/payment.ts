import { issue, type Issue } from '../issue/index.js';
import { formatMoney, type Money } from '../quantity/index.js';
import type { Payment } from './document.js';
import type { AwardFile } from './schema.js';
import { readAmount, type Table } from './table.js';

const unfit = (file: string, pointer: string, found: unknown, zh: string, en: string): Issue =>
  issue('value-misfit', { file, pointer }, found, { detail: { zh, en } });

const rowPrefix = 'row.';
const parameterPrefix = 'parameter.';

const paidColumn = ({ outcome: { pays } }: AwardFile): string | undefined =>
  typeof pays === 'string' && pays.startsWith(rowPrefix) ? pays.slice(rowPrefix.length) : undefined;

/** What an award pays for each row of its table, or the cap on what is approved: always something. */
export const readPayment = (rule: AwardFile, table: Table, file: string): Payment | readonly [Issue, ...Issue[]] => {
  const { outcome, parameters = {} } = rule;
  const { pays } = outcome;
  const parameter = (reference: string, pointer: string): Money | Issue => {
    const name = reference.slice(parameterPrefix.length);
    const written = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    const amount = readAmount(written);
    if (amount === undefined)
      return unfit(file, pointer, reference, 'parameters 中的一个金额', 'an amount among the parameters');
    return amount > 0 ? amount : issue('amount-not-positive', { file, pointer: `/parameters/${name}` }, written);
  };
  if (typeof pays === 'object') {
    const upTo = parameter(pays.approvedUpTo, '/outcome/pays/approvedUpTo');
    return typeof upTo === 'object' ? [upTo] : { kind: 'approved', upTo };
  }
  const column = paidColumn(rule);
  if (column === undefined) {
    const amount = parameter(pays, '/outcome/pays');
    return typeof amount === 'object' ? [amount] : { kind: 'rows', amounts: table.rows.map(() => amount) };
  }
  const at = Object.keys(table.columns).indexOf(column);
  if (at === -1 || table.columns[column] !== 'money')
    return [unfit(file, '/outcome/pays', pays, '表中以钱计的一列', 'a money column of the table')];
  const amounts = table.rows.map((row) => row[column] as Money);
  const [first, ...rest] = amounts.flatMap((amount, index) =>
    amount === 0
      ? [
          issue(
            'amount-not-positive',
            { file, pointer: `${table.pointer}/rows/${String(index)}/${String(at)}` },
            table.printed[index]?.[at],
          ),
        ]
      : [],
  );
  return first === undefined ? { kind: 'rows', amounts } : [first, ...rest];
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

/**
 * How high each row stands: by its threshold or grade, and by its amount where a row is told by its
 * text. The highest of several tiers is the one with the highest threshold, whatever it pays.
 */
export const readRowRanks = (rule: AwardFile, table: Table): readonly number[] => {
  const paid = paidColumn(rule);
  const column = Object.keys(table.columns).find((name) => name !== paid && table.columns[name] !== 'text') ?? paid;
  return table.rows.map((row) => Number(column === undefined ? 0 : (row[column] ?? 0)));
};
