import { expect, test } from 'vitest';
import { checkDocuments } from '../../src/check/index.js';
import { createDocumentEngine } from '../../src/engine/index.js';
import { explainResult } from '../../src/explain/index.js';
import { HuiqiError } from '../../src/issue/index.js';
import type { DocumentFiles } from '../../src/rule/index.js';
import { award, enterpriseOf, tinyDocument } from '../arbitrary/tiny-document.js';

const both = { zh: '按统计口径。', en: 'As statistics count it.' };
const own = { name: 'maker', fact: 'isManufacturer', operator: 'equal', value: true, note: '以主营业务为准。' };
const shared = {
  sound: {
    clauses: ['999-001'],
    when: { name: 'in-library', fact: 'aboveScale', operator: 'equal', value: true, note: both },
  },
};
const filesOf = (note?: unknown): DocumentFiles => {
  const rule = {
    parameters: { amount: '6万元' },
    conditions: { all: [{ condition: 'sound' }, { any: [own, { ...own, name: 'not-maker', value: false, note }] }] },
    outcome: { pays: 'parameter.amount', repeats: 'once' },
  };
  return tinyDocument([award('noted', rule)], [], { conditions: shared });
};
const input = { industry: 'C3852', years: { 2026: { aboveScale: true } }, titles: [], projects: [], received: [] };

test('what a rule remarks on a condition stands below it on a page with every condition, and nowhere else', () => {
  const engine = createDocumentEngine(filesOf());
  const result = engine.evaluate(enterpriseOf(input, engine), { year: 2026 });
  const page = (language: 'zh' | 'en', detail: boolean): readonly string[] =>
    explainResult(result, language, 'text', { detail })
      .split('\n')
      .map((line) => line.trim());
  expect(page('zh', true)).toEqual(expect.arrayContaining(['- 说明：按统计口径。', '- 说明：以主营业务为准。']));
  expect(page('en', true)).toEqual(expect.arrayContaining(['- Note: As statistics count it.']));
  for (const language of ['zh', 'en'] as const)
    expect(page(language, false).filter((line) => /说明|Note/u.test(line))).toEqual([]);
});

test('a remark decides nothing and is found nowhere', () => {
  const answers = [filesOf(), filesOf('另一说明')].map((files) => {
    const engine = createDocumentEngine(files);
    return engine.evaluate(enterpriseOf(input, engine), { year: 2026 }).total;
  });
  expect(answers[0]).toEqual(answers[1]);
  expect(checkDocuments({ tiny: filesOf() }).filter(({ place }) => place.pointer.includes('note'))).toEqual([]);
});

test('a row and a part of a payment are remarked on too, where they are there', () => {
  const rule = (notes: object): ReturnType<typeof award> =>
    award('tiers', {
      parameters: {
        tiers: {
          threshold: '亿元',
          amount: '万元',
          rows: [
            [10, 30],
            [50, 100],
          ],
          notes,
        },
      },
      conditions: {
        name: 'reached',
        fact: 'revenue',
        params: { measure: 'revenueInTaizhou' },
        operator: 'greaterThanInclusive',
        value: { fact: 'row.threshold' },
      },
      outcome: {
        pays: 'row.amount',
        repeats: 'once-per-row',
        instalments: {
          parts: [
            { share: '40%', note: '公示后拨付。' },
            { share: '60%', after: 1, note: both },
          ],
          remainder: 'last',
        },
      },
    });
  const told = { received: [], years: { 2026: { revenueInTaizhou: '60亿元' } } };
  const paid = (notes: object): unknown => {
    const engine = createDocumentEngine(tinyDocument([rule(notes)]));
    return engine.evaluate(enterpriseOf(told, engine), { year: 2026 }).total.low;
  };
  expect(paid({ 10: '首次达到。', 50: both })).toBe('100万元');
  expect(() => paid({ 20: '没有这一行。' })).toThrow(HuiqiError);
});
