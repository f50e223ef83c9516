/** What the entries beside the main one are handed is checked as everything else is: refused with its place, never by a stack trace. */
import { describe, expect, test } from 'vitest';
import * as diff from '../../src/diff.js';
import { documents } from '../../src/documents/index.js';
import { HuiqiError } from '../../src/issue/index.js';

// What JavaScript lets through and no type would.
type Loose = Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;
const compare = diff as unknown as Loose;

const placesOf = (call: () => unknown): readonly unknown[] => {
  try {
    call();
    return [];
  } catch (error) {
    if (error instanceof HuiqiError) return error.issues.map(({ place }) => place);
    throw error;
  }
};

describe('an entry beside the main one', () => {
  test.each([
    ['an option there is not', [documents, documents, { boundary: true }], ['boundary']],
    ['options that are none', [documents, documents, 3], ['options']],
    ['a flag that is none', [documents, documents, { check: 'no' }], ['check']],
    ['trials that are no list', [documents, documents, { trials: {} }], ['trials']],
    ['documents that are one name', [documents, documents, { documents: 'taizhou-matrix-2025' }], ['documents']],
    ['no documents before', [undefined, documents], ['before']],
    ['a list for documents after', [documents, []], ['after']],
  ])('diffRules refuses %s', (_, given, options) => {
    expect(placesOf(() => compare['diffRules']?.(...given))).toEqual(options.map((option) => ({ option })));
  });

  test('pages refuse a language there is not', () => {
    const same = diff.judged(
      diff.diffRules(documents, documents, { documents: ['taizhou-matrix-2025'], check: false }),
    );
    const language = [{ option: 'language' }];
    expect(placesOf(() => compare['diffText']?.(same, 'fr'))).toEqual(language);
    expect(placesOf(() => compare['diffComment']?.(same, 'fr'))).toEqual(language);
  });
});
