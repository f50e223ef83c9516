import { isPlainObject } from '../edge/index.js';
import type { RuleFile } from '../kinds/index.js';
import { operatorNames } from '../reckon/index.js';
import { type ComparableFigure, amountIn, plainNumber, readAmountText, sameAmount } from './amount.js';
import type { FindingPath } from './finding.js';

/** A figure that a rule writes. */
export interface WrittenLiteral {
  readonly written: unknown;
  readonly path: FindingPath;
  readonly amount: ComparableFigure;
  /** Parameters that turn a fact towards a year or a grade scale say where to look, not how much: no clause has to print them. */
  readonly bearing: boolean;
  /** The number of equal shares that it is one of: a clause may print that alone, as 分3年 does. */
  readonly oneOf?: ComparableFigure;
  /** It is a share that somebody bears: a clause may print it, or what each of them paid. */
  readonly borne?: true;
  /** The clauses that state it, where they are others than the rule’s. */
  readonly cites?: readonly string[];
}

type RawFile = Readonly<Record<string, unknown>>;

const bearings: readonly string[] = ['yearsAgo', 'cap'];

/** The year before is where to look, as `yearsAgo` is: 次年, 第二年. */
const isBearing = (key: string, written: number): boolean =>
  bearings.includes(key) || (key === 'within' && written === 1);

const amountOf = (written: unknown): ComparableFigure | undefined => {
  if (typeof written === 'number') return plainNumber(written);
  return typeof written === 'string' ? readAmountText(written) : undefined;
};

const literal = (written: unknown, path: FindingPath, bearing = false): readonly WrittenLiteral[] => {
  const amount = amountOf(written);
  return amount === undefined ? [] : [{ written, path, amount, bearing }];
};

/** No later than December is no bound: it says “all others”, and stands in no text. */
const isWholeYear = (cell: unknown, unit: string | undefined): boolean => unit === '月' && cell === 12;

/** The cells of a table that are figures, each under the unit of its column. */
const inTable = ({ rows, ...heads }: RawFile, path: FindingPath): readonly WrittenLiteral[] => {
  const units = Object.values(heads).filter((unit) => typeof unit === 'string');
  const table = Array.isArray(rows) ? (rows as readonly unknown[]) : [];
  return table.flatMap((row, line) =>
    (Array.isArray(row) ? (row as readonly unknown[]) : []).flatMap((cell, column) => {
      const amount = typeof cell === 'number' ? amountIn(cell, units[column] ?? '') : amountOf(cell);
      return amount === undefined
        ? []
        : [
            {
              written: cell,
              path: [...path, 'rows', line, column],
              amount,
              bearing: isWholeYear(cell, units[column]),
            },
          ];
    }),
  );
};

/** A price such as `10元/平方米` is money for so much. */
const withoutUnit = (written: unknown): unknown =>
  typeof written === 'string' && written.includes('元/') ? written.replace(/\/.*$/u, '') : written;

const isReckoned = (raw: RawFile): boolean => operatorNames.some((name) => Object.hasOwn(raw, name));

/** The figures of an expression; what it is rounded to is no figure of the clause. */
export const inReckoning = (raw: unknown, path: FindingPath): readonly WrittenLiteral[] => {
  if (Array.isArray(raw)) return raw.flatMap((each: unknown, index) => inReckoning(each, [...path, index]));
  if (!isPlainObject(raw)) return literal(withoutUnit(raw), path);
  if ('fact' in raw) return inSpans(raw['params'], path);
  return Object.entries(raw).flatMap(([key, each]) => (key === 'to' ? [] : inReckoning(each, [...path, key])));
};

const inSpans = (params: unknown, path: FindingPath): readonly WrittenLiteral[] =>
  isPlainObject(params)
    ? Object.entries(params).flatMap(([key, each]) =>
        typeof each === 'number' ? literal(each, [...path, 'params', key], isBearing(key, each)) : [],
      )
    : [];

const inValue = (value: unknown, path: FindingPath): readonly WrittenLiteral[] => {
  if (isPlainObject(value)) return inReckoning(value, path);
  return Array.isArray(value)
    ? value.flatMap((each: unknown, index) => literal(each, [...path, index]))
    : literal(value, path);
};

/** The figures of a condition: what facts are compared with, and the spans they are asked for. */
export const inCondition = (raw: unknown, path: FindingPath): readonly WrittenLiteral[] => {
  if (Array.isArray(raw)) return raw.flatMap((each: unknown, index) => inCondition(each, [...path, index]));
  if (!isPlainObject(raw)) return [];
  if (isReckoned(raw)) return inReckoning(raw, path);
  if (!('fact' in raw)) return Object.entries(raw).flatMap(([key, inner]) => inCondition(inner, [...path, key]));
  const { fact, value, params } = raw;
  return [
    ...(isPlainObject(fact) ? inReckoning(fact, [...path, 'fact']) : []),
    ...inValue(value, [...path, 'value']),
    ...inSpans(params, path),
  ];
};

const sharesIn = (parts: readonly unknown[], path: FindingPath): readonly WrittenLiteral[] => {
  const shares = parts.flatMap((part, index) =>
    isPlainObject(part) ? literal(part['share'], [...path, index, 'share']) : [],
  );
  const [first] = shares;
  const isEqual = first !== undefined && shares.every(({ amount }) => sameAmount(amount, first.amount));
  return isEqual ? shares.map((each) => ({ ...each, oneOf: plainNumber(shares.length) })) : shares;
};

/** The shares in which an award is paid out, and in which it is borne. */
const inShares = (outcome: RuleFile['outcome']): readonly WrittenLiteral[] =>
  (['instalments', 'funding'] as const).flatMap((key) => {
    const split: unknown = (outcome as RawFile)[key];
    const parts: unknown = isPlainObject(split) ? split['parts'] : undefined;
    const shares = Array.isArray(parts) ? sharesIn(parts, ['outcome', key, 'parts']) : [];
    return key === 'funding' ? shares.map((each): WrittenLiteral => ({ ...each, borne: true })) : shares;
  });

/** The amounts of one that changes from a day on, each by the clauses that changed it. */
const inDated = (amounts: readonly unknown[], path: FindingPath): readonly WrittenLiteral[] =>
  amounts.flatMap((each, index) => {
    if (!isPlainObject(each)) return [];
    const cites = Array.isArray(each['clauses']) ? (each['clauses'] as readonly string[]) : undefined;
    return literal(each['amount'], [...path, index, 'amount']).map((found): WrittenLiteral =>
      cites === undefined ? found : { ...found, cites },
    );
  });

/** The figures of what is paid from a day on, each stretch by the clauses that changed it. */
const inStretches = (pays: unknown): readonly WrittenLiteral[] =>
  (Array.isArray(pays) ? (pays as readonly unknown[]) : []).flatMap((each, index) => {
    if (!isPlainObject(each)) return [];
    const cites = Array.isArray(each['clauses']) ? { cites: each['clauses'] as readonly string[] } : {};
    return inCondition(each['pays'], ['outcome', 'pays', index, 'pays']).map((found): WrittenLiteral => ({
      ...found,
      ...cites,
    }));
  });

const inParameter = (each: unknown, path: FindingPath): readonly WrittenLiteral[] => {
  if (Array.isArray(each)) return inDated(each, path);
  return isPlainObject(each) ? inTable(each, path) : literal(each, path);
};

const inOutcome = (outcome: RuleFile['outcome']): readonly WrittenLiteral[] => {
  const { pays, ...rest } = outcome as RawFile;
  if (!Array.isArray(pays)) return inCondition(outcome, ['outcome']);
  return [...inCondition(rest, ['outcome']), ...inStretches(pays)];
};

/** Every figure of a rule: parameters, cells of its table, and what its conditions compare with. */
export const literalsOf = ({ parameters = {}, conditions, outcome }: RuleFile): readonly WrittenLiteral[] => [
  ...Object.entries(parameters).flatMap(([name, each]) => inParameter(each, ['parameters', name])),
  ...inCondition(conditions, ['conditions']),
  ...inOutcome(outcome),
  ...inShares(outcome),
];
