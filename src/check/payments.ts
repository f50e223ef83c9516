import { formatMoney, type Money, moneyIn } from '../quantity/index.js';
import { isAward, paidColumns, type RuleFile } from '../kinds/index.js';
import { type Finding, finding } from './finding.js';
import type { DocumentFolder, FolderCheck, RuleEntry } from './folder.js';
import { isRecord } from './literals.js';

/** A table as a rule writes it: its columns with their units, in order, and its rows. */
interface Printed {
  readonly name: string;
  readonly columns: readonly (readonly [name: string, unit: string])[];
  readonly rows: readonly (readonly unknown[])[];
}

const tablesOf = ({ parameters = {} }: RuleFile): readonly Printed[] =>
  Object.entries(parameters).flatMap(([name, table]) => {
    if (typeof table === 'string') return [];
    const columns = Object.entries(table).flatMap(([key, unit]) =>
      typeof unit === 'string' ? [[key, unit] as const] : [],
    );
    return [{ name, columns, rows: table.rows }];
  });

const rowPrefix = 'row.';

const rising: readonly unknown[] = ['equal', 'greaterThan', 'greaterThanInclusive'];

/** The columns that a condition asks to be reached: more of the fact reaches a later row. What stands under a `not` is the other way round. */
const reachedIn = (raw: unknown): readonly string[] => {
  if (Array.isArray(raw)) return raw.flatMap(reachedIn);
  if (!isRecord(raw)) return [];
  const { operator, value } = raw;
  const column = isRecord(value) ? String(value['fact']).slice(rowPrefix.length) : undefined;
  if ('fact' in raw) return column !== undefined && rising.includes(operator) ? [column] : [];
  return Object.entries(raw).flatMap(([key, inner]) => (key === 'not' ? [] : reachedIn(inner)));
};

const money = (cell: unknown, unit: string): number | undefined => {
  if (typeof cell !== 'number' || (unit !== '亿元' && unit !== '万元' && unit !== '元')) return undefined;
  try {
    return moneyIn(cell, unit);
  } catch {
    return undefined; // No whole number of 分: told where loading is checked.
  }
};

const isFigure = (unit: string): boolean => unit !== 'text';

const fallsIn = (
  rule: Extract<RuleFile, { kind: 'award' }>,
  { name, columns, rows }: Printed,
  file: string,
): readonly Finding[] => {
  const paid = columns.findIndex(([column]) => paidColumns(rule.outcome.pays).includes(column));
  const reached = reachedIn(rule.conditions);
  // A later month is no higher tier.
  const thresholds = columns.filter(([column, unit]) => isFigure(unit) && unit !== '月' && reached.includes(column));
  const unit = columns[paid]?.[1];
  const at = columns.findIndex(([column]) => column === thresholds[0]?.[0]);
  // Of several thresholds none says by itself which row is the higher.
  if (unit === undefined || thresholds.length !== 1) return [];
  const last = new Map<string, { readonly threshold: unknown; readonly amount: number }>();
  return rows.flatMap((row, index): readonly Finding[] => {
    const group = JSON.stringify(row.filter((_, column) => !isFigure(columns[column]?.[1] ?? '')));
    const before = last.get(group);
    const amount = money(row[paid], unit);
    const threshold = row[at];
    if (amount === undefined || typeof threshold !== 'number') return [];
    last.set(group, { threshold, amount });
    // Rows out of their order are told as such.
    if (before === undefined || threshold <= Number(before.threshold)) return [];
    return amount >= before.amount
      ? []
      : [
          finding('amount-falls', file, ['parameters', name, 'rows', index, paid], row[paid], {
            expected: formatMoney(before.amount as Money),
          }),
        ];
  });
};

/** Of tiers, the higher pays no less. A document may have it otherwise; far more often two figures have changed places. */
export const checkFalling: FolderCheck = ({ rules }) =>
  rules.flatMap(({ rule, file }) =>
    isAward(rule) ? tablesOf(rule).flatMap((table) => fallsIn(rule, table, file)) : [],
  );

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** What the readings may put into a rule: a parameter that only one of them uses is used. */
const putInto = ({ readings }: DocumentFolder, slug: string): readonly unknown[] =>
  readings.entries.flatMap(({ value: { options } }) =>
    options.flatMap(({ changes }) => changes.filter(({ rule }) => rule === slug).map(({ to }) => to)),
  );

const unusedIn = (folder: DocumentFolder, { rule, slug, file }: RuleEntry): readonly Finding[] => {
  const used = new Set(textsIn([rule.conditions, rule.outcome, putInto(folder, slug)]));
  // A receipt names a row by its first column that is not paid.
  const labels = isAward(rule)
    ? tablesOf(rule).flatMap(({ columns }) =>
        columns.filter(([column]) => !paidColumns(rule.outcome.pays).includes(column)).slice(0, 1),
      )
    : [];
  const named = new Set(labels.map(([column]) => column));
  return [
    ...Object.entries(rule.parameters ?? {}).flatMap(([name, each]) =>
      typeof each === 'string' && !used.has(`parameter.${name}`)
        ? [finding('parameter-unused', file, ['parameters', name], each)]
        : [],
    ),
    ...tablesOf(rule).flatMap(({ name, columns }) =>
      columns.flatMap(([column]) =>
        used.has(`${rowPrefix}${column}`) || named.has(column)
          ? []
          : [finding('parameter-unused', file, ['parameters', name, column], column)],
      ),
    ),
  ];
};

/** A figure that nothing uses pays nothing, and looks in the ledger as though it did. */
export const checkUnused: FolderCheck = (folder) => folder.rules.flatMap((entry) => unusedIn(folder, entry));

const isDifference = (to: unknown): boolean => to === 'difference' || (isRecord(to) && isDifference(to['severalRows']));

/** What was paid before is asked for a difference, under the rule as it stands or some reading of it. */
export const checkPaidBefore: FolderCheck = (folder) =>
  folder.rules.flatMap(({ rule, slug, file }) => {
    if (!isAward(rule) || rule.outcome.paidBefore === undefined || rule.outcome.severalRows === 'difference') return [];
    return putInto(folder, slug).some(isDifference)
      ? []
      : [finding('paid-before-unused', file, ['outcome', 'paidBefore'], rule.outcome.severalRows)];
  });
