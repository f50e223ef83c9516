import { expect, test } from 'vitest';
import { award, enterpriseOf, tinyEngine } from '../arbitrary/tiny-document.js';

/** 连续补贴3年: a project is paid in the year of its approval and in the two years after it, each year by itself. */
const engine = tinyEngine([
  award('interest', {
    each: { project: 'digital', by: 'name' },
    parameters: { amount: '10万元' },
    conditions: {
      any: [
        { name: 'approved', fact: 'itemInYear', operator: 'equal', value: true },
        { name: 'in-two-years', fact: 'itemBefore', params: { within: 2 }, operator: 'equal', value: true },
      ],
    },
    outcome: { pays: 'parameter.amount', repeats: 'once-per-year' },
  }),
]);

test.each([
  ['2026-06-30', 2025, 'no', []],
  ['2026-06-30', 2026, 'yes', []],
  ['2026-06-30', 2028, 'yes', []],
  ['2026-06-30', 2029, 'no', []],
  ['2026', 2029, 'no', []],
  [undefined, 2027, 'unknown', ['projects.0.on']],
])('a project of %s came in %i or in the two years before: %s', (on, year, truth, missing) => {
  const subject = enterpriseOf(
    { projects: [{ kind: 'digital', name: '甲', ...(on === undefined ? {} : { on }) }], received: [] },
    engine,
  );
  const [own] = engine.evaluate(subject, { year }).awards;
  expect([own?.truth, own?.missing.map(({ path }) => path)]).toEqual([truth, missing]);
});
