import { expect, test } from 'vitest';
import { diffRules, diffText, judged } from '../../src/diff/index.js';
import type { DocumentFiles, RuleFolders } from '../../src/rule/index.js';
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

test('a change under a cap that counts another document says that they were not tried together', () => {
  const { fixed, ...others } = policies[centres]?.rules ?? {};
  const lower = JSON.parse(JSON.stringify(fixed).replace('["provincial",80]', '["provincial",8]')) as unknown;
  const diff = diffRules(both([cap]), both([cap], { ...others, fixed: lower }), untold);
  expect([diff.edits.length, diff.apart]).toEqual([1, [centres, county]]);
  expect(diffText(judged(diff, []), 'en')).toMatch(/calculated separately: .*share a cap, so\s+a decrease under one/u);
});

test('so does a cap that counts another document no more', () => {
  expect(diffRules(both([cap]), both([{ ...cap, others: undefined }]), untold).apart).toEqual([centres, county]);
});

test('a change that no such cap counts does not', () => {
  expect(diffRules(both([]), both([]), untold).apart).toEqual([]);
});
