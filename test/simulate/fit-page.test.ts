import { describe, expect, test } from 'vitest';
import { explainFitted, type FittedAmount } from '../../src/simulate/fit-page.js';

const asked = { vary: 'scale-up.amount', cap: 5_000_000_00, per: 'year', figure: 'possible', runs: 9 } as const;

const fitted: readonly FittedAmount[] = [
  {
    ...asked,
    kind: 'found',
    amount: 60_000_00,
    cost: { fen: 4_980_000_00, year: 2026 },
    beyond: { fen: Infinity, year: 2027 },
  },
  { ...asked, kind: 'none', cost: { fen: 6_000_000_00 } },
  { ...asked, kind: 'any' },
];

describe('the page of the most that an amount may be', () => {
  test.each(fitted)('tells money in the units of its language: $kind', (each) => {
    expect(explainFitted(each, 'en')).not.toMatch(/\p{Script=Han}/u);
    expect(explainFitted(each, 'en')).toContain('CNY 5,000,000');
    expect(explainFitted(each, 'zh')).toContain('500万元');
  });
});

test('the page says what it was tried on, and that a draft is none in force', () => {
  const [found] = fitted;
  const told = { ...(found as FittedAmount), setting: 'scale-up-8', standing: [{ zh: '征求意见稿', en: 'A draft' }] };
  expect(explainFitted(told, 'zh')).toMatch(/scale-up-8.*\n.*征求意见稿/u);
  expect(explainFitted(told, 'en')).toMatch(/scale-up-8.*\n.*A draft/u);
});
