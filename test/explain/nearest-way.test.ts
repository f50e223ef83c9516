import { expect, test } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.js';
import { explainResult } from '../../src/explain/index.js';
import { languages } from '../../src/issue/index.js';
import { unchecked } from '../../src/subject/index.js';

test.each(languages)('of ways that ask for less and less, the nearest is what is lacking, in %s', (language) => {
  const input = unchecked({ city: '宁波市', years: { 2020: { revenue: '4.1亿元' } } });
  const page = explainResult(evaluate(input, { document: 'ningbo-four-ups-2021', year: 2021 }), language);
  const service = page
    .replaceAll(/\n {4,}/gu, ' ')
    .split('\n')
    .find((line) => /专班服务［|Task-force service for members of the top-hundred pool \[/u.test(line));
  expect(service).toMatch(language === 'zh' ? /不低于50亿元/u : /CNY 5 billion/u);
});
