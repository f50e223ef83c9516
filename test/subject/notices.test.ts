import { describe, expect, test } from 'vitest';
import { evaluate, explainResult, parseEnterprise } from '../../src/index.js';

const twice = { matter: 'little-giant', policy: '台政办发〔2023〕12号', amount: '100万元', on: '2026-03-01' };
const input = {
  city: '台州市',
  titles: [],
  projects: [],
  received: [twice, { ...twice, on: '2026-03-02' }, Object.fromEntries(Object.entries(twice).reverse())],
};

describe('remarks on an input', () => {
  test('a receipt listed twice is counted and remarked on, in whatever order its fields stand', () => {
    const parsed = parseEnterprise(input);
    expect(parsed.ok && parsed.notices.map(({ code, place }) => [code, place.path])).toEqual([
      ['receipt-listed-twice', 'received.2'],
    ]);
    expect(parsed.ok && parsed.subject.received).toHaveLength(3);
  });

  test('a result carries them, and its page prints them', () => {
    const result = evaluate(input, { document: 'taizhou-matrix-2025', year: 2026 });
    expect(result.notices.map(({ code }) => code)).toEqual(['receipt-listed-twice']);
    expect(explainResult(result, 'zh', 'text', { detail: true }).replace(/\n */gu, '')).toContain(
      '第3笔资金：与第1笔资金写的完全相同，两笔都计入。如只到账一次，请删去一笔。（received.2）',
    );
    expect(explainResult(result, 'en', 'text', { detail: true }).replace(/\s+/gu, ' ')).toContain(
      'Receipt 3: says the same as receipt 1; both are counted. Remove one if it was paid once. (received.2)',
    );
  });
});
