import { expect, test } from 'vitest';
import { describeIssue } from '../../src/issue/index.js';
import { asOfCell } from '../../src/population/cell-issues.js';
import { parseEnterprise } from '../../src/index.js';

/** What is said of a cell under a column of titles. */
const saidOf = (cell: string, language: 'zh' | 'en'): string => {
  const parsed = parseEnterprise({ city: '台州市', titles: [{ title: cell, on: '2024-01-01' }] });
  const [found] = parsed.ok ? [] : parsed.issues;
  if (found === undefined) throw new Error(`${cell} is taken`);
  return describeIssue(asOfCell(found, cell), language);
};

test.each([
  ['小巨人', 'zh', '是否指“国家级专精特新“小巨人””？'],
  ['小巨人', 'en', 'Did you mean “national “Little Giant””?'],
  ['单项冠军', 'zh', '是否指“制造业单项冠军企业”？'],
  ['雄鹰', 'zh', '是否指““雄鹰”企业”？'],
  ['DCMM', 'en', 'Did you mean “DCMM certificate”?'],
] as const)('%s is a short form, and in %s the cell is told which', (cell, language, wanted) => {
  expect(saidOf(cell, language)).toContain(wanted);
});

test('of many names only those that are near are listed beside one that is meant', () => {
  expect(saidOf('单项冠军', 'zh')).toContain('单项冠军产品、单项冠军培育企业');
  expect(saidOf('单项冠军', 'zh')).not.toContain('DCMM');
  expect(saidOf('胡写', 'zh')).toContain('DCMM');
  expect(saidOf('胡写', 'zh')).not.toContain('是否指');
});
