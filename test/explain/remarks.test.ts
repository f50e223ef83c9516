import { describe, expect, test } from 'vitest';
import { remarkMatters } from '../../src/explain/words/remark-matters.js';
import { noticeEntries } from '../../src/explain/sections.js';
import { words } from '../../src/explain/words/index.js';
import { evaluate, explainResult } from '../../src/index.js';
import { notices } from '../../src/issue/notices.js';

/* Remarks on an input: each has its subject, and where there is no room for all they are counted by what they are about. */

const doubtful = {
  city: '台州市',
  district: '开发区',
  before: { through: 2024, revenueInTaizhouPeak: '8.4亿元' },
  years: { 2025: { revenueInTaizhou: '91亿元', revenue: '9亿元' }, 2026: { revenue: '910亿元' } },
  titles: [
    { title: 'champion-product', product: '高压阀门', on: '2026-07-01' },
    { title: 'champion-enterprise', on: '2026-07-01' },
  ],
} as const;

const result = evaluate(doubtful, { document: 'taizhou-matrix-2025', year: 2026 });

describe('remarks', () => {
  test('that a page may fold have few words in both languages', () => {
    // These two come with documents of other cities or several, whose pages name what they are about.
    const named = Object.keys(notices).filter((code) => !['city-of-no-document', 'cap-over-documents'].includes(code));
    for (const language of ['zh', 'en'] as const) {
      expect(Object.keys(remarkMatters[language]).sort()).toEqual(named.sort());
    }
  });

  test('are counted by what they are about', () => {
    expect(explainResult(result, 'zh').replaceAll(/\n\s+/gu, '')).toContain('称号未填级别2处');
    expect(explainResult(result, 'en').replaceAll(/\n\s+/gu, ' ')).toContain('titles without a level (2)');
  });

  test.each([
    ['zh', 'district', '县（市、区）：“开发区”不是所在设区市的县（市、区），现按园区等名称处理'],
    ['en', 'district', 'District: “开发区” is not a district'],
    ['zh', 'years.2025.revenueInTaizhou', '大于2025年营业收入（9亿元），现按所填数测算'],
    ['zh', 'years.2025.revenueInTaizhou', '与各年台州区域内营业收入的最高值（8.4亿元）相差约10倍，现按所填数测算'],
    ['zh', 'years.2026.revenue', '与2025年营业收入（9亿元）相差约100倍，现按所填数测算'],
    [
      'en',
      'years.2026.revenue',
      'differs from revenue in 2025 (CNY 900 million) by a factor of about 100; used as entered',
    ],
  ] as const)('in %s of %s: %s', (language, path, wanted) => {
    const own = result.notices.filter(({ place }) => place.path === path);
    const text = noticeEntries(own, words[language], language)
      .map(({ line }) => line.map((part) => (typeof part === 'string' ? part : '')).join(''))
      .join('\n');
    expect(text).toContain(wanted);
  });
});
