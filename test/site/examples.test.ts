import { describe, expect, test } from 'vitest';
import { exampleText, placeholderOf } from '../../site/play/examples.js';
import { entryIn } from '../../site/play/paths.js';
import { formFields } from '../../src/form.js';
import { parseMoney } from '../../src/quantity/index.js';
import { worthText } from '../../src/scenario/questions/page.js';

describe('an empty box', () => {
  const boxes = formFields('enterprise').filter(({ answer: { kind } }) => !['list', 'choice', 'flag'].includes(kind));

  test('shows what may be written there, and never that a text is wanted, in Chinese', () => {
    const shown = boxes.map((field) => placeholderOf(field, 'zh'));
    expect(shown.filter((text) => text === undefined || /^(?:文字|整数)$/u.test(text))).toEqual([]);
    expect(shown).toContain('如C3852');
  });

  test('shows sums of money to readers of English in their own way, which can be typed as they are', () => {
    const texts = boxes
      .filter(({ answer }) => answer.kind === 'money')
      .map(({ answer, example }) => exampleText(answer.kind, example, 'en') ?? '');
    expect(texts).not.toEqual([]);
    expect(texts.filter((text) => !text.startsWith('CNY ') || !parseMoney(text).ok)).toEqual([]);
    const founded = boxes.filter(({ path }) => path === 'foundedIn');
    expect(founded.map((field) => placeholderOf(field, 'en'))).toEqual(['such as 2009']);
  });
});

test('what is no entry of a list has no fields', () => {
  expect([null, 1, 'a', [{ title: 'a' }], undefined, { title: 'a' }].map(entryIn)).toEqual([
    ...[{}, {}, {}, {}, {}],
    { title: 'a' },
  ]);
});

test.each([
  [{ kind: 'outcomes', outcomes: 4, atLeast: 4, exact: true }, 'Settles 4 outcomes, whatever the answer'],
  [
    { kind: 'money', amount: null, amountFen: null, unbounded: true, atLeast: null, atLeastFen: null, exact: true },
    'Without it no upper limit can be stated',
  ],
  [
    {
      kind: 'money',
      amount: '300万元',
      amountFen: 3e8,
      atLeast: '0元',
      atLeastFen: 0,
      exact: true,
      together: 'asOf',
    },
    'Settles up to CNY 3,000,000 of what is open, but only together with ',
  ],
] as const)('what an answer is worth is a sentence: %o', (worth, text) => {
  expect(worthText(worth, 'en').startsWith(text)).toBe(true);
});
