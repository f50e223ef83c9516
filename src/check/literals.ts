import { isPlainObject } from '../edge/index.js';
import type { RuleFile } from '../kinds/written.js';
import { compareRational, minus, rational, times } from '../quantity/index.js';
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
  /** What a clause may print in its place: of three equal shares 分3年, of a third of 60万元 20万元, of 110% a growth of 10%. */
  readonly also?: readonly ComparableFigure[];
  /** Of a cell of a table, the head of its column and the unit that stands there. */
  readonly column?: FindingPath;
  readonly unit?: string;
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
  const columns = Object.entries(heads).filter((head): head is [string, string] => typeof head[1] === 'string');
  const table = Array.isArray(rows) ? (rows as readonly unknown[]) : [];
  return table.flatMap((row, line) =>
    (Array.isArray(row) ? (row as readonly unknown[]) : []).flatMap((cell, column) => {
      const [name = '', unit = ''] = columns[column] ?? [];
      const amount = typeof cell === 'number' ? amountIn(cell, unit) : amountOf(cell);
      return amount === undefined
        ? []
        : [
            {
              written: cell,
              path: [...path, 'rows', line, column],
              amount,
              bearing: isWholeYear(cell, unit),
              column: [...path, name],
              unit,
            },
          ];
    }),
  );
};

/** A price such as `10元/平方米` is money for so much. */
const withoutUnit = (written: unknown): unknown =>
  typeof written === 'string' && written.includes('元/') ? written.replace(/\/.*$/u, '') : written;

const isReckoned = (raw: RawFile): boolean => operatorNames.some((name) => Object.hasOwn(raw, name));

const one = rational(1);
const isWhole = ({ value }: ComparableFigure): boolean => compareRational(value, one) === 0;

/** How much more or less than the whole a share is. */
const besideWhole = ({ value }: ComparableFigure): ComparableFigure => ({
  of: 'share',
  value: compareRational(value, one) < 0 ? minus(one, value) : minus(value, one),
});

/**
 * What is multiplied: the whole is no figure, nor is the share that makes a mean of a sum of so many; 110% of what was there
 * before may be printed as a growth of 10%.
 */
const inTimes = (factors: readonly unknown[], path: FindingPath): readonly WrittenLiteral[] => {
  const counts = factors.flatMap((each) =>
    isPlainObject(each) && Array.isArray(each['sum']) ? [rational(1, each['sum'].length)] : [],
  );
  const isMean = ({ value }: ComparableFigure): boolean => counts.some((mean) => compareRational(value, mean) === 0);
  return factors.flatMap((factor, index) =>
    inReckoning(factor, [...path, index]).map((each) => {
      if (isPlainObject(factor)) return each;
      if (isWhole(each.amount) || isMean(each.amount)) return { ...each, bearing: true };
      return each.amount.of === 'share' ? { ...each, also: [besideWhole(each.amount)] } : each;
    }),
  );
};

/** The figures of an expression; what it is rounded to is no figure of the clause. */
export const inReckoning = (raw: unknown, path: FindingPath): readonly WrittenLiteral[] => {
  if (Array.isArray(raw)) return raw.flatMap((each: unknown, index) => inReckoning(each, [...path, index]));
  if (!isPlainObject(raw)) return literal(withoutUnit(raw), path);
  if ('fact' in raw) return inSpans(raw['params'], path);
  return Object.entries(raw).flatMap(([key, each]) => {
    if (key === 'to') return [];
    if (key === 'times' && Array.isArray(each)) return inTimes(each, [...path, key]);
    const found = inReckoning(each, [...path, key]);
    // Of what is counted the first is told apart: 首个2万元，每增加一个1万元.
    return key === 'difference' ? found.map((one) => (one.written === 1 ? { ...one, bearing: true } : one)) : found;
  });
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

/** Each share, which a clause may print as how many equal ones there are, or as what it is of a fixed sum. */
const sharesIn = (
  parts: readonly unknown[],
  path: FindingPath,
  whole: ComparableFigure | undefined,
): readonly WrittenLiteral[] => {
  const shares = parts.flatMap((part, index) =>
    isPlainObject(part) ? literal(part['share'], [...path, index, 'share']) : [],
  );
  const [first] = shares;
  const isEqual = first !== undefined && shares.every(({ amount }) => sameAmount(amount, first.amount));
  return shares.map((each) => ({
    ...each,
    also: [
      ...(isEqual ? [plainNumber(shares.length)] : []),
      ...(whole === undefined ? [] : [{ of: whole.of, value: times(whole.value, each.amount.value) }]),
    ],
  }));
};

/** The one sum that a rule pays, where it pays no other. */
const fixedSum = ({ parameters = {}, outcome }: RuleFile): ComparableFigure | undefined => {
  const { pays } = outcome as RawFile;
  const [, name] = typeof pays === 'string' ? (/^parameter\.([^.]+)$/u.exec(pays) ?? []) : [];
  const written: unknown = name === undefined ? undefined : parameters[name];
  return typeof written === 'string' ? readAmountText(written) : undefined;
};

/** The shares in which an award is paid out, and in which it is borne. */
const inShares = (rule: RuleFile): readonly WrittenLiteral[] =>
  (['instalments', 'funding'] as const).flatMap((key) => {
    const split: unknown = (rule.outcome as RawFile)[key];
    const parts: unknown = isPlainObject(split) ? split['parts'] : undefined;
    const shares = Array.isArray(parts) ? sharesIn(parts, ['outcome', key, 'parts'], fixedSum(rule)) : [];
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
export const literalsOf = (rule: RuleFile): readonly WrittenLiteral[] => [
  ...Object.entries(rule.parameters ?? {}).flatMap(([name, each]) => inParameter(each, ['parameters', name])),
  ...inCondition(rule.conditions, ['conditions']),
  ...inOutcome(rule.outcome),
  ...inShares(rule),
];
