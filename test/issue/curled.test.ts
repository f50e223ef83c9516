import { expect, test } from 'vitest';
import { curled } from '../../src/issue/curled.js';

test.each([
  ['zh', '如 "9.6亿元"、"1800万元"', '如“9.6亿元”、“1800万元”'],
  ['zh', '可写 "2026-07" 或 "2026"。', '可写“2026-07”或“2026”。'],
  ['en', 'got "x"; expected a day, such as "2026-07-01"', 'got “x”; expected a day, such as “2026-07-01”'],
  ['zh', '填的是"“雄鹰”企业"，应填', '填的是“‘雄鹰’企业”，应填'],
  // What is to be typed with its keys, and a text of nothing, stay as they are typed.
  ['zh', '请写 "unit": ""，数值只写数字。', '请写 "unit": ""，数值只写数字。'],
  ['en', 'such as {"round": "down", "of": …}', 'such as {"round": "down", "of": …}'],
  ['en', 'got {"titles":[{"title":"little-gi…; expected', 'got {"titles":[{"title":"little-gi…; expected'],
] as const)('quotation marks of a sentence in %s: %s', (language, text, said) => {
  expect(curled(text, language)).toBe(said);
});
