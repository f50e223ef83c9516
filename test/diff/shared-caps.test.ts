import { expect, test } from 'vitest';
import { diffRules, diffText, judged } from '../../src/diff/index.js';
import type { DocumentFiles, RuleFolders } from '../../src/rule/index.js';
import { said } from './changes.js';
import { policies } from '../policies/folders.js';

const [centres, county] = ['taizhou-centres-2023', 'taizhou-county-2023'];

const cap = {
  id: 'all-support',
  kind: 'cap',
  title: { zh: '合计封顶', en: 'Total support' },
  clauses: ['911-001'],
  cap: '100万元',
  members: ['fixed'],
  others: [{ document: county }],
};

/** Two documents, the first with a cap over both or without one. */
const both = (groups: readonly object[], rules = policies[centres]?.rules): RuleFolders => ({
  [centres]: { ...policies[centres], groups, rules } as DocumentFiles,
  [county]: policies[county] as DocumentFiles,
});

const untold = { check: false, boundaries: false, readings: false } as const;

/** The same with one amount of the first document lower. */
const lowered = (): RuleFolders => {
  const { fixed, ...others } = policies[centres]?.rules ?? {};
  const lower = JSON.parse(JSON.stringify(fixed).replace('["provincial",80]', '["provincial",8]')) as unknown;
  return both([cap], { ...others, fixed: lower });
};

test('a change under a cap that counts another document says where they were not tried together', () => {
  const diff = diffRules(both([cap]), lowered(), untold);
  expect([diff.edits.length, diff.apart]).toEqual([1, [centres, county]]);
  expect(diffText(judged(diff, []), 'en')).toMatch(/calculated separately: .*share a cap, so\s+a decrease under one/u);
});

test('what one document pays less under a cap, another is found to pay more', () => {
  const { groups, apart } = diffRules(both([cap]), lowered(), { check: false });
  expect(apart).toEqual([]);
  expect(groups.map(said)).toContain('more hidden-champion: 8万元 to 20万元 → 50万元');
});

test('a cap that no longer counts another document leaves that one all that it grants', () => {
  const { groups } = diffRules(both([cap]), both([{ ...cap, others: undefined }]), { check: false });
  expect(groups.map(said)).toContain('more little-giant: 8万元 to 20万元 → 100万元');
});

test('so does a cap that counts another document no more', () => {
  expect(diffRules(both([cap]), both([{ ...cap, others: undefined }]), untold).apart).toEqual([centres, county]);
});

test('a change that no such cap counts does not', () => {
  expect(diffRules(both([]), both([]), untold).apart).toEqual([]);
});
