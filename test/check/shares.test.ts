/** Who bears which share of an award is held to the clauses, as they print the shares or what each paid. */
import { expect, test } from 'vitest';
import { checkDocuments } from '../../src/check/index.js';
import { award, tinyDocument } from '../arbitrary/tiny-document.js';

const by = (zh: string): unknown => ({ zh, en: zh });

const inTwo = [
  { share: '40%', by: by('市') },
  { share: '60%', by: by('县') },
];

const founded = (clause: Readonly<Record<string, unknown>>, parts: readonly unknown[] = inTwo): readonly unknown[] => {
  const rule = award('shared', {
    clauses: ['999-001', '999-002'],
    parameters: { amount: '1万元' },
    conditions: { name: 'large', fact: 'isManufacturer', operator: 'equal', value: true },
    outcome: {
      pays: 'parameter.amount',
      repeats: 'once',
      funding: {
        parts,
        remainder: 'last',
      },
    },
  });
  const files = tinyDocument([rule]);
  const [first] = files.clauses as readonly Readonly<Record<string, unknown>>[];
  const clauses = [
    { ...first, comparator: '=', value: 1, unit: '万元', anchor: '1万元' },
    { ...first, id: '999-002', rules: ['tiny/shared'], ...clause },
  ];
  return checkDocuments({ tiny: { ...files, clauses } })
    .filter(({ code }) => code.startsWith('figure-'))
    .map(({ code, place, wanted }) => [code, place.pointer, wanted.en]);
};

const shareAt = (index: number): string => `/outcome/funding/parts/${String(index)}/share`;

test('shares that no clause states are told, with what the clauses state', () => {
  expect(founded({})).toEqual(
    [0, 1].map((index) => ['figure-unfounded', shareAt(index), 'a figure of the clauses cited: 1万元']),
  );
});

test.each([
  { name: 'as they are printed', clause: { comparator: '=', value: [40, 60], unit: '%', anchor: '40%、60%' } },
  { name: 'as what each paid', clause: { comparator: '=', value: [80, 120], unit: '万元', anchor: '80万元、120万元' } },
])('shares $name are founded', ({ clause }) => {
  expect(founded(clause)).toEqual([]);
});

test('shares of other sums are not', () => {
  const clause = { comparator: '=', value: [70, 130], unit: '万元', anchor: '70万元、130万元' };
  expect(founded(clause).map((each) => (each as readonly unknown[])[0])).toEqual([
    'figure-uncarried',
    'figure-uncarried',
    'figure-unfounded',
    'figure-unfounded',
  ]);
});

test.each([
  { years: 3, code: [] },
  { years: 4, code: ['figure-uncarried', 'figure-unfounded', 'figure-unfounded', 'figure-unfounded'] },
])('equal shares are founded by how many there are: of $years, three', ({ years, code }) => {
  const clause = { comparator: '=', value: years, unit: '年', anchor: `分${String(years)}年` };
  const thirds = ['省', '市', '县'].map((each) => ({ share: '1/3', by: by(each) }));
  expect(founded(clause, thirds).map((each) => (each as readonly unknown[])[0])).toEqual(code);
});

const paid = (clauses: readonly Readonly<Record<string, unknown>>[], outcome: object): readonly unknown[] => {
  const ids = clauses.map((_, index) => `999-00${String(index + 1)}`);
  const rule = award('paid', {
    clauses: ids,
    parameters: { amount: '60万元' },
    conditions: { name: 'made', fact: 'isManufacturer', operator: 'equal', value: true },
    outcome: { pays: 'parameter.amount', repeats: 'once', ...outcome },
  });
  const files = tinyDocument([rule]);
  const [first] = files.clauses as readonly Readonly<Record<string, unknown>>[];
  const ledger = clauses.map((each, index) => ({ ...first, id: ids[index], rules: ['tiny/paid'], ...each }));
  return checkDocuments({ tiny: { ...files, clauses: ledger } })
    .filter(({ code }) => code.startsWith('figure-'))
    .map(({ code, place }) => `${code} ${place.pointer}`);
};

const money = (value: number): Readonly<Record<string, unknown>> => ({
  comparator: '=',
  value,
  unit: '万元',
  anchor: `${String(value)}万元`,
});
const inParts = (shares: readonly string[]): object => ({
  instalments: { parts: shares.map((each, after) => ({ share: each, after })), remainder: 'last' },
});

test('instalments are founded by the sums that they are of a fixed amount, and by no others', () => {
  const printed = [60, 10, 20, 30].map(money);
  expect(paid(printed, inParts(['1/6', '1/3', '1/2']))).toEqual([]);
  expect(paid(printed, inParts(['1/6', '1/2', '1/3']))).toEqual([]);
  expect(paid(printed, inParts(['1/6', '1/6', '2/3']))).toEqual([
    'figure-uncarried /2/value',
    'figure-uncarried /3/value',
    'figure-unfounded /outcome/instalments/parts/2/share',
  ]);
});

const last = { fact: 'revenue', params: { yearsAgo: 1 } };
const increase = (factor: string): object => ({ difference: [{ fact: 'revenue' }, { times: [factor, last] }] });
const share = (value: number): Readonly<Record<string, unknown>> => ({
  comparator: '=',
  value,
  unit: '%',
  anchor: `${String(value)}%`,
});

test('a factor is founded by the growth that it is, the whole by nothing, and by no other share', () => {
  const pays = (factor: string): object => ({ pays: { lesser: ['60万元', { times: ['10%', increase(factor)] }] } });
  expect(paid([money(60), share(10)], pays('110%'))).toEqual([]);
  expect(paid([money(60), share(10)], pays('100%'))).toEqual([]);
  expect(paid([money(60), share(10)], pays('90%'))).toEqual([]);
  expect(paid([money(60), share(10)], pays('120%'))).toEqual([
    'figure-unfounded /outcome/pays/lesser/1/times/1/difference/1/times/0',
  ]);
});

test('the share that makes a mean of a sum is founded by how many are added, and no other is', () => {
  const mean = (factor: string): object => ({
    pays: { lesser: ['60万元', { times: ['10%', { times: [factor, { sum: [{ fact: 'revenue' }, last] }] }] }] },
  });
  expect(paid([money(60), share(10)], mean('1/2'))).toEqual([]);
  expect(paid([money(60), share(10)], mean('1/3'))).toEqual([
    'figure-unfounded /outcome/pays/lesser/1/times/1/times/0',
  ]);
});
