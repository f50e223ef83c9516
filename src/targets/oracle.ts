import { holds, isComparator } from '../compare/index.js';
import {
  dividedBy,
  minus,
  parseRational,
  plus,
  rational,
  type Rational,
  rationalOf,
  root,
  rounded,
  times,
} from '../quantity/index.js';
import type { Clause, Expression, OracleFile } from '../rule/index.js';

/** The figure of a clause; `undefined` where it has none. */
export type FigureOf = (clause: string) => Rational | undefined;

const hundred = rational(100);

const literal = (text: string): Rational | undefined => {
  const parsed = parseRational(text);
  return parsed.ok ? parsed.value : undefined;
};

const quotient = (a: Rational, b: Rational): Rational | undefined => (b.over === 0n ? undefined : dividedBy(a, b));

type OraclePair = readonly [Expression, Expression];

/**
 * Calculates over the figures of clauses, exactly; a root is correct to some 50 digits.
 *
 * @returns `undefined` where a clause has no figure, or the calculation has no result.
 * @example
 * formatRational(calculate({ sum: ['000-001', '=2'] }, () => rational(3))) // '5'
 */
export const calculate = (expression: Expression, figureOf: FigureOf): Rational | undefined => {
  const both = (
    [left, right]: OraclePair,
    join: (a: Rational, b: Rational) => Rational | undefined,
  ): Rational | undefined => {
    const [a, b] = [calculate(left, figureOf), calculate(right, figureOf)];
    return a === undefined || b === undefined ? undefined : join(a, b);
  };
  const hundredfold = (pair: OraclePair): Rational | undefined => both(pair, (a, b) => quotient(times(a, hundred), b));
  if (typeof expression === 'string')
    return expression.startsWith('=') ? literal(expression.slice(1)) : figureOf(expression);
  if ('sum' in expression) {
    const parts = expression.sum.map((part) => calculate(part, figureOf));
    return parts.reduce(
      (sum, part) => (sum === undefined || part === undefined ? undefined : plus(sum, part)),
      rational(0),
    );
  }
  if ('minus' in expression) return both(expression.minus, minus);
  if ('times' in expression) return both(expression.times, times);
  if ('over' in expression) return both(expression.over, quotient);
  if ('percent' in expression) return hundredfold(expression.percent);
  if ('growth' in expression) {
    const share = hundredfold(expression.growth);
    return share === undefined ? undefined : minus(share, hundred);
  }
  const value = calculate(expression.root[0], figureOf);
  return value === undefined || value.over <= 0n ? undefined : root(value, expression.root[1]);
};

/** A figure as a document may have cut it before it compared. */
const cut = {
  'rounds-to': (value: Rational, places: number) => rounded(value, places),
  'truncates-to': (value: Rational, places: number) => rounded(value, places, 'zero'),
} as const;

const relates = (relation: OracleFile['relation'], left: Rational, right: Rational, places: number): boolean =>
  isComparator(relation) ? holds(relation, left, right) : holds('=', cut[relation](left, places), right);

/** Whether a sum, ratio or ordering that a document states comes out; `undefined` where it cannot be calculated. */
export const oracleHolds = (
  { left, relation, right, places = 0 }: OracleFile,
  figureOf: FigureOf,
): boolean | undefined => {
  const [a, b] = [calculate(left, figureOf), calculate(right, figureOf)];
  return a === undefined || b === undefined ? undefined : relates(relation, a, b, places);
};

// A third cannot be written as a decimal: the ledger says so in its unit.
const writtenRatio = /^比例\((?<ratio>\d+\/\d+)\)$/u;

const figureIn = ({ value, unit = '' }: Clause): Rational | undefined => {
  const ratio = writtenRatio.exec(unit)?.groups?.['ratio'];
  if (ratio !== undefined) return literal(ratio);
  return typeof value === 'number' ? rationalOf(value) : undefined;
};

/** The figures of several ledgers: an oracle may cite clauses of other documents. */
export const figuresOf =
  (ledgers: readonly ReadonlyMap<string, Clause>[]): FigureOf =>
  (id) => {
    const clause = ledgers.map((ledger) => ledger.get(id)).find((found) => found !== undefined);
    return clause === undefined ? undefined : figureIn(clause);
  };
