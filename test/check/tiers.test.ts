/** Whether the order in which tiers pay goes with the way in which their conditions ask for them. */
import { expect, test } from 'vitest';
import { checkDocuments } from '../../src/check/index.js';
import { award, tinyDocument } from '../arbitrary/tiny-document.js';

const month = { fact: 'titleMonth', params: { title: 'high-tech', events: ['new'] } };
const revenue = { fact: 'revenue', params: { measure: 'revenue' } };
const column = (name: string): unknown => ({ fact: `row.${name}` });

const asked = {
  through: { name: 'through', ...month, operator: 'lessThanInclusive', value: column('through') },
  from: { name: 'from', ...month, operator: 'greaterThanInclusive', value: column('from') },
  'not-after': { not: { name: 'after', ...month, operator: 'greaterThan', value: column('through') } },
  reached: { name: 'reached', ...revenue, operator: 'greaterThanInclusive', value: column('revenue') },
  within: { name: 'within', ...revenue, operator: 'lessThanInclusive', value: column('revenue') },
};

const codesOf = (table: unknown, conditions: readonly (keyof typeof asked)[]): readonly string[] => {
  const rule = award('tiers', {
    parameters: { tiers: table },
    conditions: { all: conditions.map((name) => asked[name]) },
    outcome: { pays: 'row.amount', repeats: 'once' },
  });
  return checkDocuments({ tiny: tinyDocument([rule]) })
    .map(({ code, place }) => `${code} ${place.pointer}`)
    .filter((found) => found.startsWith('amount-'));
};

const within = (unit: string, name: string, rows: readonly (readonly number[])[]): unknown => ({
  [name]: unit,
  amount: '万元',
  rows,
});
const windows = (rows: readonly (readonly number[])[]): unknown => ({
  from: '月',
  through: '月',
  amount: '万元',
  rows,
});

test.each([
  {
    name: 'a month that pays more the later it is',
    table: within('月', 'through', [
      [6, 10],
      [9, 12],
    ]),
    of: ['through'],
  },
  {
    name: 'the same under a not',
    table: within('月', 'through', [
      [6, 10],
      [9, 12],
    ]),
    of: ['not-after'],
  },
  {
    name: 'months from and through',
    table: windows([
      [1, 6, 10],
      [7, 9, 12],
    ]),
    of: ['from', 'through'],
  },
  {
    name: 'a limit that pays more the wider it is',
    table: within('亿元', 'revenue', [
      [1, 10],
      [2, 12],
    ]),
    of: ['within'],
  },
] as const)('$name is told', ({ table, of }) => {
  expect(codesOf(table, of)).toEqual([expect.stringMatching(/^amount-rises \/parameters\/tiers\/rows\/1\/\d$/u)]);
});

test.each([
  {
    name: 'a month that pays less the later it is',
    table: within('月', 'through', [
      [6, 12],
      [9, 10],
    ]),
    of: ['through'],
  },
  {
    name: 'months from and through',
    table: windows([
      [1, 6, 12],
      [7, 9, 10],
    ]),
    of: ['from', 'through'],
  },
  {
    name: 'a limit that pays less the wider it is',
    table: within('亿元', 'revenue', [
      [1, 12],
      [2, 10],
    ]),
    of: ['within'],
  },
  {
    name: 'a threshold that pays more the higher it is',
    table: within('亿元', 'revenue', [
      [1, 10],
      [2, 12],
    ]),
    of: ['reached'],
  },
] as const)('$name is in order', ({ table, of }) => {
  expect(codesOf(table, of)).toEqual([]);
});
