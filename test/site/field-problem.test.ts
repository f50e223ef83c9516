import { expect, test } from 'vitest';
import { evaluate, HuiqiError } from '../../src/index.js';
import { fieldProblem } from '../../site/play/field-problem.js';

const problemOf = (field: string, value: unknown) => {
  const told = field === 'revenue' ? { years: { 2026: { revenueInTaizhou: value } } } : { [field]: value };
  const given = { city: '台州市', ...told };
  try {
    evaluate(given as never, { document: 'taizhou-matrix-2025', year: 2026 });
  } catch (error) {
    const [issue] = error instanceof HuiqiError ? error.issues : [];
    if (issue === undefined) throw error;
    return fieldProblem(issue, given, 'zh');
  }
  throw new Error(`${field} takes ${String(value)}`);
};

test.each([
  ['revenue', '9.1亿', '9.1亿元'],
  ['revenue', '91000万', '9.1亿元'],
  ['revenue', '¥910,000,000', '9.1亿元'],
  ['asOf', '2026/12/31', '2026-12-31'],
])('of %s, %s can be changed to %s by one press', (field, value, mended) => {
  expect(problemOf(field, value).mended).toBe(mended);
});

test.each([
  ['revenue', '9600'],
  ['revenue', '约9亿'],
  ['asOf', '去年'],
])('of %s, %s is not guessed', (field, value) => {
  expect(problemOf(field, value).mended).toBeUndefined();
});

test('beside a field neither its path nor a code is said', () => {
  const { text } = problemOf('revenue', '9600');
  expect(text).toContain('万元');
  expect(text).not.toMatch(/revenueInTaizhou|money-|填的是/u);
});
