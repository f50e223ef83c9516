import { describe, expect, test } from 'vitest';
import { formatRational, rational, type Rational } from '../../src/quantity/index.js';
import type { Expression, OracleFile } from '../../src/rule/index.js';
import { calculate, figuresOf, oracleHolds } from '../../src/targets/oracle.js';
import { ledgerOf, loaded } from './support.js';

const figures: Readonly<Record<string, Rational>> = {
  '000-001': rational(15527, 10),
  '000-002': rational(177023, 10),
  '000-003': rational(0),
};
const result = (expression: Expression): string | undefined => {
  const value = calculate(expression, (clause) => figures[clause]);
  return value === undefined ? undefined : formatRational(value, 4);
};

describe('a calculation', () => {
  test.each<readonly [Expression, string]>([
    ['=-1.5', '-1.5'],
    [{ sum: ['=1', '=2.5', '=0.1'] }, '3.6'],
    [{ minus: ['=5.6', '=0.4'] }, '5.2'],
    [{ times: ['=20', '=5'] }, '100'],
    [{ over: ['=1', '=3'] }, '0.3333'],
    [{ percent: ['000-001', '000-002'] }, '8.7712'],
    [{ growth: ['=2174.6', '=788.6'] }, '175.7545'],
    [{ root: ['=4', 2] }, '2'],
    [{ minus: [{ root: ['=1.522', 5] }, '=1'] }, '0.0876'],
  ])('%j is %s', (expression, wanted) => {
    expect(result(expression)).toBe(wanted);
  });

  test.each<Expression>([
    '999-999',
    { sum: ['=1', '999-999'] },
    { over: ['=1', '000-003'] },
    { growth: ['=1', '000-003'] },
    { root: ['=0', 2] },
    { root: ['=-4', 2] },
  ])('%j has no result', (expression) => {
    expect(result(expression)).toBeUndefined();
  });
});

describe('an oracle', () => {
  const holds = (
    left: Expression,
    relation: OracleFile['relation'],
    right: Expression,
    places?: number,
  ): boolean | undefined =>
    oracleHolds(
      {
        id: 'x',
        title: { zh: '-', en: '-' },
        clauses: [],
        left,
        relation,
        right,
        agrees: true,
        ...(places === undefined ? {} : { places }),
      },
      (clause) => figures[clause],
    );

  test('rounds half away from zero, and truncates by cutting digits off', () => {
    expect(holds('=8.75', 'rounds-to', '=8.8', 1)).toBe(true);
    expect(holds('=-8.75', 'rounds-to', '=-8.8', 1)).toBe(true);
    expect(holds('=8.79', 'truncates-to', '=8.7', 1)).toBe(true);
    expect(holds('=-8.79', 'truncates-to', '=-8.7', 1)).toBe(true);
    expect(holds('=8.4', 'rounds-to', '=8')).toBe(true);
  });

  test('orders, ends included only where it says so', () => {
    expect([
      holds('=1', '>=', '=1'),
      holds('=1', '>', '=1'),
      holds('=1', '<=', '=1'),
      holds('=1', '<', '=1'),
      holds('=0.1', '=', '=0.10'),
    ]).toEqual([true, false, true, false, true]);
  });

  test('is not decided where a figure is missing', () => {
    expect(holds('999-999', '=', '=1')).toBeUndefined();
  });
});

describe('the figures of the ledgers', () => {
  const figureOf = figuresOf(loaded.map(({ id }) => ledgerOf(id).clauses));

  test('are those of the clauses, a third as a third', () => {
    expect(formatRational(figureOf('001-086') as Rational)).toBe('44.4');
    expect(figureOf('001-037')).toEqual(rational(1, 3));
    expect(figureOf('000-035')).toBeUndefined();
    expect(figureOf('999-999')).toBeUndefined();
  });

  test('make every oracle of every document come out as it says', () => {
    const wrong = loaded.flatMap(({ id }) =>
      ledgerOf(id)
        .oracles.filter((each) => oracleHolds(each, figureOf) !== each.agrees)
        .map((each) => `${id} ${each.id}`),
    );
    expect(wrong).toEqual([]);
    expect(loaded.flatMap(({ id }) => ledgerOf(id).oracles).length).toBeGreaterThan(200);
  });

  test('make every oracle that a defect names disagree', () => {
    const agreeing = loaded.flatMap(({ id }) =>
      ledgerOf(id).defects.flatMap((defect) =>
        ledgerOf(id)
          .oracles.filter((each) => each.id === defect.oracle && each.agrees)
          .map((each) => `${id} ${defect.id} ${each.id}`),
      ),
    );
    expect(agreeing).toEqual([]);
  });
});
