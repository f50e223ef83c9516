import {
  areaUnits,
  compareRational,
  moneyUnits,
  parseArea,
  parseMoney,
  parseRational,
  plus,
  rational,
  type Rational,
  rationalOf,
  times,
} from '../quantity/index.js';
import type { Clause } from '../rule/index.js';

/** A figure made comparable: `60亩` and `40000平方米` are one area, `15%` and `3/20` one share. */
export interface ComparableFigure {
  readonly of: 'money' | 'area' | 'share' | 'number';
  readonly value: Rational;
}

export const sameAmount = (a: ComparableFigure, b: ComparableFigure): boolean =>
  a.of === b.of && compareRational(a.value, b.value) === 0;

const number = (text: string): Rational | undefined => {
  const parsed = parseRational(text);
  return parsed.ok ? parsed.value : undefined;
};

/** An amount as rules write one, `35万元`, `50亩`, `15%`, `1/3`, `2.0`; `undefined` for any other text. */
export const readAmountText = (text: string): ComparableFigure | undefined => {
  const money = parseMoney(text);
  if (money.ok) return { of: 'money', value: rational(money.value) };
  const area = parseArea(text);
  if (area.ok) return { of: 'area', value: rational(area.value) };
  const value = number(text);
  return value === undefined ? undefined : { of: /[%％‰/]/u.test(text) ? 'share' : 'number', value };
};

export const plainNumber = (figure: number): ComparableFigure => ({ of: 'number', value: rationalOf(figure) });

const writtenRatio = /^比例\((?<ratio>\d+\/\d+)\)$/u;
const percents: readonly string[] = ['%', '个百分点'];
const isOneOf = (units: readonly string[], unit: string): boolean => units.includes(unit);

/** A figure under a printed unit: `亩/年` is an area a year and compares as an area, a unit of counting is a number. */
export const amountIn = (figure: number, printed: string): ComparableFigure | undefined => {
  const ratio = writtenRatio.exec(printed)?.groups?.['ratio'];
  if (ratio !== undefined) return readAmountText(ratio);
  const unit = printed.replace(/\/.*$/u, '');
  if (isOneOf(moneyUnits, unit) || isOneOf(areaUnits, unit)) return readAmountText(`${String(figure)}${unit}`);
  if (unit === '‰') return { of: 'share', value: times(rationalOf(figure), rational(1, 1000)) };
  if (isOneOf(percents, unit)) return { of: 'share', value: times(rationalOf(figure), rational(1, 100)) };
  return plainNumber(figure);
};

/** One figure of a clause: as printed, comparable, how the clause holds against it, and where in the clause it stands. */
export interface ClauseFigure {
  readonly text: string;
  readonly amount: ComparableFigure;
  readonly comparator: string;
  readonly path: readonly (string | number)[];
}

// An end of a range stands in a list, a single figure does not.
const printed = (
  value: unknown,
  unit: string,
  comparator: string,
  path: ClauseFigure['path'],
): readonly ClauseFigure[] =>
  [value].flat().flatMap((figure: unknown, index) => {
    const amount = typeof figure === 'number' ? amountIn(figure, unit) : undefined;
    return amount === undefined
      ? []
      : [
          {
            text: `${String(figure)}${unit}`,
            amount,
            comparator,
            path: Array.isArray(value) ? [...path, index] : path,
          },
        ];
  });

/** The shares that the figures of a clause have of their sum, where it prints several of one unit: 80万元 and 120万元 are 40% and 60%. */
export const sharesOfClause = ({ value, unit = '', comparator }: Clause): readonly ComparableFigure[] => {
  const figures = Array.isArray(value) && comparator === '=' ? printed(value, unit, comparator, []) : [];
  const sum = figures.reduce((total, { amount }) => plus(total, amount.value), rational(0));
  return figures.length < 2 || sum.over <= 0n
    ? []
    : figures.map(({ amount: { value: own } }) => ({
        of: 'share',
        value: rational(own.over * sum.under, own.under * sum.over),
      }));
};

/** The figures of a clause: its value, or both ends of a range, and the limit that the value belongs to. */
export const figuresOfClause = ({ value, unit = '', comparator = '=', threshold }: Clause): readonly ClauseFigure[] => [
  ...printed(value, unit, comparator, ['value']),
  ...(threshold === undefined
    ? []
    : printed(threshold.value, threshold.unit, threshold.comparator, ['threshold', 'value'])),
];
