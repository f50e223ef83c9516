import { isPlainObject } from '../edge/index.js';
import { formatMoney, type Money, moneyIn } from '../quantity/index.js';
import { paidColumns, isBy, type MoneyName } from '../kinds/index.js';
import type { RuleFile } from '../kinds/written.js';
import { rowPrefix } from '../reckon/index.js';
import { type Finding, finding } from './finding.js';
import type { DocumentFolder, FolderCheck, RuleEntry } from './folder.js';
import { tablesOf, type TableInRule } from './table-in-rule.js';

const rising: readonly unknown[] = ['equal', 'greaterThan', 'greaterThanInclusive'];
const limiting: readonly unknown[] = ['lessThan', 'lessThanInclusive'];

/** Columns that conditions ask to be reached, more of the fact reaching a later row, and columns that they hold the fact to. */
interface ColumnsAsked {
  readonly reached: readonly string[];
  readonly limits: readonly string[];
}

const nothingAsked: ColumnsAsked = { reached: [], limits: [] };

const bothOf = (asked: readonly ColumnsAsked[]): ColumnsAsked => ({
  reached: asked.flatMap(({ reached }) => reached),
  limits: asked.flatMap(({ limits }) => limits),
});

const askedIn = (raw: unknown): ColumnsAsked => {
  if (Array.isArray(raw)) return bothOf(raw.map(askedIn));
  if (!isPlainObject(raw)) return nothingAsked;
  const { operator, value } = raw;
  const column = isPlainObject(value) ? String(value['fact']).slice(rowPrefix.length) : undefined;
  if ('fact' in raw)
    return column === undefined
      ? nothingAsked
      : {
          reached: rising.includes(operator) ? [column] : [],
          limits: limiting.includes(operator) ? [column] : [],
        };
  return bothOf(
    Object.entries(raw).map(([key, inner]) => {
      const { reached, limits } = askedIn(inner);
      // What stands under a `not` is the other way round.
      return key === 'not' ? { reached: limits, limits: reached } : { reached, limits };
    }),
  );
};

/** The column that tiers go by, and whether the later row is the one that pays more: of limits and of months it is the earlier. */
const axisOf = (
  columns: TableInRule['columns'],
  { reached, limits }: ColumnsAsked,
): { readonly at: number; readonly rises: boolean } | undefined => {
  const months = columns.findIndex(
    ([column, unit]) => unit === '月' && (reached.includes(column) || limits.includes(column)),
  );
  if (months !== -1) return { at: months, rises: false };
  const among = (names: readonly string[]): readonly number[] =>
    columns.flatMap(([column, unit], at) => (isFigure(unit) && names.includes(column) ? [at] : []));
  const [thresholds, held] = [among(reached), among(limits.filter((column) => !reached.includes(column)))];
  // Of several none says by itself which row is the higher, nor do the two ends of a range.
  const [at, ...others] = [...new Set([...thresholds, ...held])];
  return at === undefined || others.length > 0 ? undefined : { at, rises: thresholds.length > 0 };
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
  rule: Extract<RuleFile, { kind: MoneyName }>,
  { name, columns, rows }: TableInRule,
  file: string,
): readonly Finding[] => {
  const paidBy = paidColumns(rule.outcome.pays);
  return columns.flatMap(([column], at) =>
    paidBy.includes(column) ? fallsInColumn(rule, { name, rows, columns }, at, file) : [],
  );
};

/** The same of one column that is paid. */
const fallsInColumn = (
  rule: Extract<RuleFile, { kind: MoneyName }>,
  { name, rows, columns }: TableInRule,
  paid: number,
  file: string,
): readonly Finding[] => {
  const unit = columns[paid]?.[1];
  const axis = axisOf(columns, askedIn(rule.conditions));
  if (unit === undefined || axis === undefined) return [];
  const { at, rises } = axis;
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
    return (rises ? amount >= before.amount : amount <= before.amount)
      ? []
      : [
          finding(rises ? 'amount-falls' : 'amount-rises', file, ['parameters', name, 'rows', index, paid], row[paid], {
            expected: formatMoney(before.amount as Money),
          }),
        ];
  });
};

/**
 * Of tiers, the higher pays no less, and of limits the tighter. A document may have it otherwise; far more often two
 * figures have changed places.
 */
export const checkFalling: FolderCheck = ({ rules }) =>
  rules.flatMap(({ rule, file }) =>
    isBy(rule, 'money') ? tablesOf(rule).flatMap((table) => fallsIn(rule, table, file)) : [],
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
  const labels = isBy(rule, 'money')
    ? tablesOf(rule).flatMap(({ columns }) =>
        columns.filter(([column]) => !paidColumns(rule.outcome.pays).includes(column)).slice(0, 1),
      )
    : [];
  const named = new Set(labels.map(([column]) => column));
  return [
    ...Object.entries(rule.parameters ?? {}).flatMap(([name, each]) =>
      (typeof each === 'string' || Array.isArray(each)) && !used.has(`parameter.${name}`)
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

const isDifference = (to: unknown): boolean =>
  to === 'difference' || (isPlainObject(to) && isDifference(to['severalRows']));

/** What was paid before is asked for a difference, under the rule as it stands or some reading of it. */
export const checkPaidBefore: FolderCheck = (folder) =>
  folder.rules.flatMap(({ rule, slug, file }) => {
    if (!isBy(rule, 'money') || rule.outcome.paidBefore === undefined || rule.outcome.severalRows === 'difference')
      return [];
    return putInto(folder, slug).some(isDifference)
      ? []
      : [finding('paid-before-unused', file, ['outcome', 'paidBefore'], rule.outcome.severalRows)];
  });
