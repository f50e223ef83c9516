import { expect, test } from 'vitest';
import { words } from '../../src/explain/words/index.js';

test.each([
  ['2026年以前未认定过国家级专精特新“小巨人”', '未填：2026年以前是否认定过国家级专精特新“小巨人”'],
  ['2025年以前未曾在规上企业库', '未填：2025年以前是否曾在规上企业库'],
  ['2026年末不是上市公司', '未填：2026年末是否为上市公司'],
  ['2026年新认定或获批', '未填：2026年是否新认定或获批'],
  ['属制造业（C13—C43）', '未填：是否属制造业（C13—C43）'],
])('%s is asked about without its denial', (claim, asked) => {
  expect(words.zh.brief.unsure(claim)).toBe(asked);
});
