import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { descriptionOf } from '../../site/.vitepress/description.js';
import { halfOf, inOneLanguage } from '../../site/scripts/one-language.js';

const folder = mkdtempSync(join(tmpdir(), 'huiqi-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

const described = (body: string): string | undefined => {
  const file = join(folder, 'page.md');
  writeFileSync(file, `---\ntitle: "A page"\n---\n\n${body}\n`);
  return descriptionOf(file);
};

test.each([
  ['# A page\n\nFirst **words**, with [a link](/x) and `code`.\n\nMore.', 'First words, with a link and code.'],
  ['# A page\n\n| a | b |\n|---|---|\n\n- 一项 &lt;1\n- 二项', '一项 <1 二项'],
  [`# A page\n\n${'字'.repeat(400)}`, `${'字'.repeat(150)}…`],
  ['# A page\n\n```ts\ncode\n```', undefined],
])('a page is described by its first text: %#', (body, wanted) => {
  expect(described(body)).toBe(wanted);
});

test('of what a file says in both languages at once, a page says one', () => {
  expect(halfOf('Coverage 条款覆盖', 'zh')).toBe('条款覆盖');
  expect(halfOf('Coverage 条款覆盖', 'en')).toBe('Coverage');
  expect(halfOf('ningbo-plan-2021', 'zh')).toBe('ningbo-plan-2021');
  const lines = [
    'Of 3 clauses, 2.',
    '',
    '共3条，已有2条。',
    '',
    '## Reasons 理由',
    '',
    '| word 词 | x |',
    '|---|---|',
    '| a | 甲 |',
  ];
  expect(inOneLanguage(lines, 'zh')).toEqual([
    '共3条，已有2条。',
    '',
    '## 理由',
    '',
    '| 词 | x |',
    '|---|---|',
    '| a | 甲 |',
  ]);
  expect(inOneLanguage(lines, 'en').slice(0, 3)).toEqual(['Of 3 clauses, 2.', '', '## Reasons']);
});
