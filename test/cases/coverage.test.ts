import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import {
  type CaseTable,
  type Covered,
  coveredPercent,
  coverageOf,
  coverageText,
  readTable,
} from '../../src/cases/index.js';
import { corpus } from '../check/corpus.js';

const tableOf = (path: string, document: string, ...names: readonly string[]): readonly CaseTable[] => {
  const { table } = readTable(JSON.parse(readFileSync(path, 'utf8')), path, document);
  if (table?.kind !== 'rules') throw new Error(`${path} is no table of rules`);
  return [{ ...table, cases: table.cases.filter(({ name }) => names.length === 0 || names.includes(name)) }];
};

const dcmm = (...names: readonly string[]): readonly Covered[] =>
  coverageOf(tableOf('fixtures/taizhou-matrix-2025/dcmm.cases.json', 'taizhou-matrix-2025', ...names), corpus).filter(
    ({ name, kind }) =>
      kind === 'clause' ? ['004-087', '004-088', '004-089'].includes(name) : name.startsWith('dcmm'),
  );

const seenOf = (all: readonly Covered[], name: string): readonly string[] =>
  [...(all.find((each) => each.name === name)?.seen ?? [])].sort();

test('one case brings about a row, and none of the verdicts that it does not show', () => {
  const one = dcmm('grade 4');
  expect(seenOf(one, 'dcmm[3]')).toEqual(['yes']);
  expect(seenOf(one, 'dcmm#certified')).toEqual(['yes']);
  expect(seenOf(one, 'dcmm#grade')).toEqual(['no', 'yes']);
  expect(coveredPercent(one)).toBeLessThan(100);
  expect(coverageText(one, 100, 'en')).toContain('conditions dcmm#certified  no case makes it false');
});

test('the whole table brings about all of it', () => {
  const all = dcmm();
  expect(coveredPercent(all)).toBe(100);
  expect(coverageText(all, 100, 'zh')).not.toContain('没有用例');
});

it('tells of a limit whether cases keep and break it', () => {
  const path = 'fixtures/ningbo-renewal-2021/plot-ratio.cases.json';
  const [found] = coverageOf(tableOf(path, 'ningbo-renewal-2021'), corpus).filter(
    ({ kind, name }) => kind === 'kept' && name === 'plot-ratio',
  );
  expect([...(found?.seen ?? [])].sort()).toEqual(['no', 'unknown', 'yes']);
});
