import { expect, test } from 'vitest';
import { formFields } from '../../src/form.js';
import { enterprise } from '../../src/subject/examples.js';
import { toldFields } from '../../site/play/told-fields.js';
import { bodyHere, inWordsOfPage } from '../../site/play/told-here.js';

const linesIn = (input: unknown, language: 'zh' | 'en'): readonly string[] =>
  toldFields(input, formFields('enterprise'), language).map(({ title, value }) => `${title} | ${value}`);

test('what was filled in is told in the words of the form, a line for each year and each entry', () => {
  const zh = linesIn(enterprise, 'zh');
  expect(zh).toContain('设区市 | 台州市');
  expect(zh).toContain('2025 | 台州区域内营业收入：9.1亿元；年末在规上企业库：是');
  expect(zh.some((line) => line.startsWith('称号、认定和评级 1 | 称号：国家级专精特新“小巨人”；'))).toBe(true);
  expect(linesIn({ city: '台州市', titles: [] }, 'en')).toEqual([
    'prefecture-level city | 台州市',
    expect.stringMatching(/\| none$/u),
  ]);
});

test('a list that is not told is none of the lines', () => {
  expect(linesIn({ city: '台州市' }, 'zh')).toEqual(['设区市 | 台州市']);
});

test.each([
  ['理由见 --detail。', 'zh', '理由见“逐条理由”。'],
  ['各年度的差额见 sensitivity。', 'zh', '各年度的差额见“条文理解”。'],
  ['更高档次见 evaluate。', 'zh', '更高档次见“测算结果”。'],
  ['Not met. See --detail.', 'en', 'Not met. See “Reasons in full”.'],
  ['For several at once, see sensitivity.', 'en', 'For several at once, see “Interpretations”.'],
  ['see evaluateAll', 'en', 'see evaluateAll'],
] as const)('%s names a part of the page', (text, language, wanted) => {
  expect(inWordsOfPage(text, language)).toBe(wanted);
});

test('the notice that stands on the page is not repeated below it', () => {
  const notice = { zh: '征求意见稿，不具效力。', en: 'A draft.' };
  const blocks = bodyHere('# 标题\n\n※ 征求意见稿，不具效力。\n\n## 条件\n\n- ✓ 甲', 'zh', notice);
  expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'list']);
});
