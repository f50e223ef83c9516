/** Money that is a figure of the enterprise as it is: no operator stands around it. */
import { expect, test } from 'vitest';
import { checkDocuments } from '../../src/check/index.js';
import type { Result } from '../../src/engine/index.js';
import { explainResult } from '../../src/explain/index.js';
import { award, enterpriseOf, tinyDocument, tinyEngine } from '../arbitrary/tiny-document.js';

const worth = { fact: 'revenue', params: { measure: 'marketValue' } };
const paying = (pays: object): Parameters<typeof tinyEngine>[0] => [
  award('as-it-is', {
    conditions: { name: 'made', fact: 'isManufacturer', operator: 'equal', value: true },
    outcome: { pays, repeats: 'once-per-year' },
  }),
];
const evaluated = (pays: object, value: string | undefined): Result => {
  const engine = tinyEngine(paying(pays));
  const years = { 2026: value === undefined ? {} : { marketValue: value } };
  return engine.evaluate(enterpriseOf({ industry: 'C3852', received: [], years }, engine), { year: 2026 });
};

/** What is found in the file of the rule: the document beside it is as short as one can be. */
const foundIn = (pays: object): readonly string[] =>
  checkDocuments({ tiny: tinyDocument(paying(pays)) }).flatMap(({ code, place }) =>
    place.pointer.startsWith('/outcome') ? [`${code} ${place.pointer}`] : [],
  );

test.each([{ value: '3万元' }, { value: '0.07元' }, { value: '0元' }, { value: undefined }])(
  'a bare fact pays as the whole of it does: $value',
  ({ value }) => {
    const bare = evaluated(worth, value);
    expect(bare.total).toEqual(evaluated({ times: ['100%', worth] }, value).total);
    expect(bare.awards.map(({ truth }) => truth)).toEqual(['yes']);
  },
);

test('it is explained by the figure, once, and nothing is found in the file', () => {
  expect(explainResult(evaluated(worth, '3万元'), 'zh', 'text', { detail: true })).toContain('（3万元）计算。');
  expect(explainResult(evaluated(worth, '3万元'), 'en', 'text', { detail: true })).toMatch(/\(CNY 30,000\)\.\s*$/mu);
  expect(foundIn(worth)).toEqual([]);
});

test('a fact that is no money pays nothing, and is refused with what is asked for', () => {
  expect(foundIn({ fact: 'foundedYear' }).length).toBe(1);
  expect(foundIn({ fact: 'isManufacturer' })[0]).toContain('/outcome/pays');
});
