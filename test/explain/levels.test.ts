import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/index.js';
import { explainResult } from '../../src/explain/index.js';
import { unchecked } from '../../src/subject/index.js';

/** Everything that pages say of the levels of one enterprise's titles, whole and in full, as one text. */
const told = (titles: readonly object[], language: 'zh' | 'en'): string => {
  const firm = { city: '台州市', titles, projects: [], received: [] };
  const result = evaluate(unchecked(firm), { document: 'taizhou-matrix-2025', year: 2026 });
  const pages = [explainResult(result, language), explainResult(result, language, 'text', { detail: true })];
  return pages.join('\n').replace(/\s+/gu, language === 'zh' ? '' : ' ');
};

const product = { title: 'champion-product', product: '甲', on: '2026-03-01' };
const exhibition = { title: 'demonstration', of: '乙', on: '2026-03-01' };

describe('the level of a title', () => {
  test('that was not told is shown as what it is taken to be', () => {
    const [zh, en] = [told([product], 'zh'), told([product], 'en')];
    expect(zh).toContain('称号级别未填，按国家级测算');
    expect(zh).toContain('称号级别：未填，按国家级测算（要求：国家级），符合');
    expect(zh).not.toMatch(/称号级别[为：]国家级/u);
    expect(en).toContain('level of the title: not provided, taken as national');
    expect(en).not.toMatch(/level of the title: national/iu);
  });

  test('that was told is shown as it was', () => {
    const zh = told([{ ...product, level: 'national' }], 'zh');
    expect(zh).toContain('称号级别为国家级');
    expect(zh).toContain('称号级别：国家级，符合');
    expect(zh).not.toContain('按国家级测算');
  });

  test('that one of several entries of a product tells is told', () => {
    const again = { ...product, event: 'renewal', on: '2026-05-01' };
    expect(told([product, again], 'zh')).toContain('按国家级测算');
    expect(told([product, { ...again, level: 'national' }], 'zh')).not.toContain('按国家级测算');
  });

  test('of which nothing is taken is asked about', () => {
    const zh = told([exhibition], 'zh');
    expect(zh).not.toContain('级测算');
    expect(zh).toContain('称号级别（须');
  });
});
