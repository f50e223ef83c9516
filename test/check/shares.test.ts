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

const share = (index: number): string => `/outcome/funding/parts/${String(index)}/share`;

test('shares that no clause states are told, with what the clauses state', () => {
  expect(founded({})).toEqual(
    [0, 1].map((index) => ['figure-unfounded', share(index), 'a figure of the clauses cited: 1万元']),
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
