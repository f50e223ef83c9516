import { describe, expect, test } from 'vitest';
import { pathName } from '../../src/explain/missing-names.js';
import { words } from '../../src/explain/words/index.js';
import { formFields } from '../../src/form.js';
import { subjectKinds } from '../../src/subject/index.js';

/** What is so or not, of every kind of input, in a year where it is told by years. */
const flags = subjectKinds.flatMap((kind) =>
  formFields(kind)
    .filter(({ answer }) => answer.kind === 'flag')
    .map(({ path }) => path.replace('years.*', 'years.2026').replace('*', '0')),
);

describe('what was not told', () => {
  test('is of some fields whether it is so', () => {
    expect(flags.length).toBeGreaterThan(15);
  });

  test.each(flags)('of %s is named as a question, never as if it were so', (path) => {
    expect(pathName(path, words.zh, 'zh')).toMatch(/是否|吗/u);
    expect(pathName(path, words.en, 'en')).toMatch(/ \(yes or no\)$/u);
  });

  test('is called by the year that it is of', () => {
    expect(pathName('years.2026.aboveScale', words.zh, 'zh')).toBe('2026年末是否在规上企业库');
    expect(pathName('before.everAboveScale', words.zh, 'zh')).toBe('是否曾在规上企业库');
  });
});
