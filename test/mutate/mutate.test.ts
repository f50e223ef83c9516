import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { type CaseTable, readTable } from '../../src/cases/index.js';
import { mutated, type MutateInputs, shardOf } from '../../src/cli/mutation.js';
import { mutationsOf } from '../../src/mutate/change-one.js';
import { joined, judgedMutants, mutantsText, mutate, type TriedMutant } from '../../src/mutate/index.js';
import { mutantsOf } from '../../src/mutate/mutants.js';
import { type DocumentFiles, prepareDocument, type RuleFolders } from '../../src/rule/index.js';
import { corpus } from '../check/corpus.js';
import { policies } from '../policies/folders.js';
import { long } from '../long.js';

const path = 'fixtures/taizhou-matrix-2025/dcmm.cases.json';
const { table } = readTable(JSON.parse(readFileSync(path, 'utf8')), path, 'taizhou-matrix-2025');

/** The table with the cases of some names alone. */
const only = (...names: readonly string[]): readonly CaseTable[] =>
  table?.kind === 'rules' ? [{ ...table, cases: table.cases.filter(({ name }) => names.includes(name)) }] : [];

const folders = { 'taizhou-matrix-2025': corpus['taizhou-matrix-2025'] as (typeof corpus)[string] };
const tried = (tables: readonly CaseTable[]): readonly TriedMutant[] => mutate(folders, tables, { rule: 'dcmm' });
const survivors = (all: readonly TriedMutant[]): readonly string[] =>
  all.filter(({ fate }) => fate === 'survived').map(({ pointer }) => pointer);

describe('changes of rule data', () => {
  const few = tried(only('grade 4', 'renewal'));

  it('survive where no case tells them, each at its place, with the table where a case is missing', () => {
    expect(survivors(few)).toContain('/parameters/grades/rows/0/1');
    expect(survivors(few)).not.toContain('/parameters/grades/rows/2/1');
    const [one] = few.filter(({ pointer }) => pointer === '/parameters/grades/rows/0/1');
    expect(one).toMatchObject({
      document: 'taizhou-matrix-2025',
      file: 'dcmm',
      from: 10,
      to: 11,
      fate: 'survived',
      table: path,
    });
  });

  it('are not tried where a case fails without any', () => {
    const wrong = only('grade 4').map((one): CaseTable => {
      if (one.kind !== 'rules') return one;
      return { ...one, cases: one.cases.map((each) => ({ ...each, year: each.year - 1 })) };
    });
    const place = { file: path, pointer: expect.stringMatching(/^\/cases\/\d+$/u) as string };
    expect(() => tried(wrong)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: 'case-fails', place })] }) as Error,
    );
  });

  it('of one rule are tried whatever cases say that see none of them', long, () => {
    const wrong = only('grade 4').map((one): CaseTable => {
      if (one.kind !== 'rules') return one;
      const cases = one.cases.map((each) => ({ ...each, year: each.year - 1 }));
      return { ...one, rule: 'taizhou-matrix-2025/leader-pairing', cases };
    });
    expect(tried([...only('grade 4', 'renewal'), ...wrong])).toEqual(few);
    expect(() => mutate(folders, wrong)).toThrow();
  });

  it('come to the same in shares, in their order', long, () => {
    const tables = only('grade 4', 'renewal');
    const shards = [0, 1, 2].map((from) => mutate(folders, tables, { rule: 'dcmm', shard: { of: 3, from } }));
    expect(new Set(shards.map(({ length }) => length)).size).toBeLessThan(3);
    expect(joined(shards)).toEqual(few);
  });

  it('are killed by a case for each amount', () => {
    const more = survivors(tried(only('grade 2', 'grade 3', 'grade 4', 'renewal')));
    expect(more.filter((pointer) => /\/rows\/\d\/1$/u.test(pointer))).toEqual([]);
  });

  it('are told apart where loading refuses them, or only what a reading quotes does', () => {
    expect(new Set(few.map(({ fate }) => fate))).toEqual(new Set(['killed', 'survived', 'refused', 'quoted']));
  });

  it('that were accepted do not count, and what was accepted and is told by now is told', () => {
    const accepted = few
      .filter(({ fate }) => fate === 'survived')
      .map(({ document, file, pointer, to }) => ({ document, file, pointer, to, why: 'tried here' }));
    const stale = {
      document: 'taizhou-matrix-2025',
      file: 'dcmm',
      pointer: '/parameters/grades/rows/2/1',
      to: 51,
      why: 'x',
    };
    const judged = judgedMutants(few, [...accepted, stale]);
    expect(judged).toMatchObject({ survivors: [], accepted: accepted.length, stale: [stale] });
    expect(mutantsText(judgedMutants(few, []), 'en')).toContain(
      `rules/taizhou-matrix-2025/dcmm.json#/parameters/grades/rows/0/1  10 → 11  a case is missing in ${path}`,
    );
  });
});

test('one thing is changed at a time, of what decides and not of what is said', () => {
  const value = {
    title: { zh: '题', en: 'title' },
    conditions: {
      all: [
        { name: 'a', fact: 'x', operator: 'greaterThan', value: '10亿元' },
        { name: 'b', fact: 'y', operator: 'equal', value: true },
      ],
    },
    effective: { from: '2025-12-31' },
  };
  expect(mutationsOf(value).map(({ path: at, to }) => [at.join('/'), to])).toEqual([
    ['conditions', { any: value.conditions.all }],
    ['conditions/all/0/operator', 'greaterThanInclusive'],
    ['conditions/all/0/operator', 'lessThan'],
    ['conditions/all/0/value', '11亿元'],
    ['conditions/all/0/value', '9亿元'],
    ['conditions/all/0/value', '10万元'],
    ['conditions/all/1/operator', 'notEqual'],
    ['conditions/all/1/value', false],
    ['conditions/all/0', undefined],
    ['conditions/all/1', undefined],
    ['effective/from', '2026-01-01'],
    ['effective/from', '2025-12-30'],
    ['effective/from', '2026-12-31'],
  ]);
});

describe('rules that extend another', () => {
  const id = 'liandu-scale-up-2019';
  const files = policies[id] as DocumentFiles;
  const all = mutantsOf(id, prepareDocument(files), files).filter(({ file }) => Object.hasOwn(files.rules, file));

  it('are changed where they are written, and with the one that they extend', () => {
    const at = ({ file, pointer }: (typeof all)[number]): unknown =>
      pointer
        .split('/')
        .slice(1)
        .reduce<unknown>((node, step) => (node as Readonly<Record<string, unknown>>)[step], files.rules[file]);
    expect(all.map((each) => at(each))).toEqual(all.map(({ from }) => from));
    const turned = (name: string, part: string): unknown =>
      all.find(({ file, pointer }) => file === name && pointer === part)?.rules;
    expect(turned('within-three', '/outcome/repeats')).toEqual(['later', 'within-three']);
    expect(turned('within-three', '/parameters/amount')).toEqual(['within-three']);
    expect(turned('later', '/parameters/amount')).toEqual(['later']);
  });
});

test('what begins with a year begins with the next, and what is paid once is paid each year', () => {
  const value = { parameters: { amount: [{ amount: '6万元' }, { from: '2027-01-01', amount: '8万元' }] } };
  expect(
    mutationsOf({ ...value, outcome: { repeats: 'once-per-year' } }).map(({ path: at, to }) => [at.join('/'), to]),
  ).toEqual([
    ['parameters/amount/0/amount', '7万元'],
    ['parameters/amount/0/amount', '5万元'],
    ['parameters/amount/0/amount', '6亿元'],
    ['parameters/amount/1/from', '2027-01-02'],
    ['parameters/amount/1/from', '2026-12-31'],
    ['parameters/amount/1/from', '2028-01-01'],
    ['parameters/amount/1/amount', '9万元'],
    ['parameters/amount/1/amount', '7万元'],
    ['parameters/amount/1/amount', '8亿元'],
    ['parameters/amount/0', undefined],
    ['parameters/amount/1', undefined],
    ['outcome/repeats', 'once'],
    ['outcome/repeats', 'once-per-row'],
    ['outcome/repeats', 'once-per-item'],
  ]);
});

test.each([
  ['1/2', { of: 2, from: 0 }],
  ['3/3', { of: 3, from: 2 }],
  ['0/2', undefined],
  ['3/2', undefined],
  ['1', undefined],
])('a share of all changes, as it is typed: %s', (text, expected) => {
  expect(shardOf(text, '--shard').value).toEqual(expected);
});

describe('a process beside this one', () => {
  const id = 'taizhou-centres-2023';
  const inputs: MutateInputs = {
    folders: { [id]: policies[id] as RuleFolders[string] },
    tables: [],
    accepted: [],
    positionOf: () => undefined,
  };
  const values = { documents: [id] };
  const call = (again: (words: readonly string[]) => Promise<string>) => ({
    path: 'fixtures',
    io: { again },
    typed: new Map([
      ['--document', values.documents],
      ['--accept', ['list.json']],
    ]),
  });

  it.each([
    ['is asked for the other half', false],
    ['that fails leaves its half to this one', true],
  ])('%s', async (_, isFailing) => {
    const asked: (readonly string[])[] = [];
    const half = (): string =>
      JSON.stringify({ all: mutate(inputs.folders, inputs.tables, { ...values, shard: { of: 2, from: 1 } }) });
    const again = (words: readonly string[]): Promise<string> => {
      asked.push(words);
      return isFailing ? Promise.reject(new Error('no process')) : Promise.resolve(half());
    };
    const { value } = await mutated(inputs, values, call(again));
    expect(asked).toEqual([['mutate', 'fixtures', '--document', id, '--shard', '2/2', '--format', 'json']]);
    expect(value?.tried).toEqual(mutate(inputs.folders, inputs.tables, values));
  });
});
