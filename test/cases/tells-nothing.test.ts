/** A case that would test nothing is refused, and money is the same however it is written. */
import { describe, expect, test } from 'vitest';
import { readTable, runCases, unknownRules } from '../../src/cases/index.js';
import { corpus } from '../check/corpus.js';
import { edited } from '../faults/edit.js';

const document = 'taizhou-matrix-2025';

const table = (one: object, more: object = {}): object => ({
  rule: `${document}/dcmm`,
  base: { city: '台州市', titles: [{ title: 'dcmm', grade: 2, on: '2026-03-01' }], projects: [], received: [] },
  year: 2026,
  cases: [{ name: 'one', why: 'the clause', expect: { truth: 'yes', amount: '10万元' }, ...one }],
  ...more,
});

const told = (raw: object): readonly (readonly string[])[] =>
  (readTable(raw, 'dcmm.cases.json', document).issues ?? []).map(({ code, place }) => [
    code,
    'pointer' in place ? place.pointer : '',
  ]);

describe('a change by path', () => {
  test.each([
    [{ 'titles.7.on': '2025-01-01' }, 'titles.7.on'],
    [{ 'titles.1.on': '2025-01-01' }, 'titles.1.on'],
    [{ 'titles.1': { title: 'nonsense', on: '2025-01-01' } }, 'titles.1'],
    [{ 'received.0.amount': '5万元' }, 'received.0.amount'],
    [{ 'titles.first.on': '2025-01-01' }, 'titles.first.on'],
    [{ titles: [], 'titles.0.on': '2025-01-01' }, 'titles.0.on'],
  ])('of an entry that there is none of is refused: %j', (changes, path) => {
    expect(told(table({ with: changes }))).toEqual([['case-table-wanted', `/cases/0/with/${path}`]]);
  });

  test.each([
    [{ 'titles.0.on': '2026-05-01' }],
    [{ 'years.2025.aboveScale': true }],
    [{ titles: [{ title: 'dcmm' }, { title: 'dcmm' }], 'titles.1.on': '2026-05-01' }],
  ])('of one that there is is taken: %j', (changes) => {
    expect(told(table({ with: changes }))).toEqual([]);
  });
});

const unknown = (raw: object): readonly unknown[] => {
  const { table: read } = readTable(raw, 'dcmm.cases.json', document);
  if (read === undefined) throw new Error('the table is read');
  return unknownRules(read, corpus).map(({ code, place, next }) => [
    code,
    'pointer' in place ? place.pointer : '',
    next.en.includes('Did you mean “dcmm”?'),
  ]);
};

test('a rule that there is none of is told once of a table, and where a case expects something of it', () => {
  expect(unknown(table({}))).toEqual([]);
  expect(unknown(table({}, { rule: `${document}/dcm` }))).toEqual([['rule-unknown', '/rule', true]]);
  const byDocument = { rule: undefined, cases: [{ name: 'one', why: 'x', expect: { dcm: { truth: 'yes' } } }] };
  expect(unknown(table({}, byDocument))).toEqual([['rule-unknown', '/cases/0/expect/dcm', true]]);
});

test.each([
  ['10万元', 'passed'],
  ['100000元', 'passed'],
  ['0.001亿元', 'passed'],
  ['100000.01元', 'failed'],
])('an amount of %s has %s', (amount, status) => {
  const { table: read } = readTable(table({ expect: { truth: 'yes', amount } }), 'dcmm.cases.json', document);
  if (read === undefined) throw new Error('the table is read');
  expect(runCases([read], corpus).map((each) => each.status)).toEqual([status]);
});

const inTwoParts = edited(corpus, {
  file: `${document}/little-giant`,
  at: 'outcome/instalments',
  to: { parts: [{ share: '30%' }, { share: '70%', after: 1 }], remainder: 'last' },
});

test.each([
  [{}, 'passed'],
  [
    {
      payments: [
        [2026, '30万元'],
        [2027, '70万元'],
      ],
    },
    'passed',
  ],
  [
    {
      payments: [
        [2026, '30万元'],
        [2026, '70万元'],
      ],
    },
    'failed',
  ],
  [{ payments: [] }, 'failed'],
])('the parts in which an award is paid are held where they are written: %j', (payments, status) => {
  const raw = {
    rule: `${document}/little-giant`,
    year: 2026,
    base: { city: '台州市', titles: [{ title: 'little-giant', on: '2026-03-01' }], received: [] },
    cases: [{ name: 'one', why: 'x', expect: { truth: 'yes', amount: '100万元', dependsOn: [], ...payments } }],
  };
  const { table: read } = readTable(raw, 'little-giant.cases.json', document);
  if (read === undefined) throw new Error('the table is read');
  expect(runCases([read], inTwoParts).map((each) => each.status)).toEqual([status]);
});
