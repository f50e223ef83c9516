import { describe, expect, test } from 'vitest';
import { documents } from '../../src/documents/index.js';
import { HuiqiError } from '../../src/issue/index.js';
import { type DocumentFiles, loadDocument } from '../../src/rule/index.js';

const shaoxing = documents['shaoxing-growth-2021'];

const withClass = (slug: string, ranked: unknown): DocumentFiles => {
  const rule = shaoxing.rules[slug] as { readonly outcome: Readonly<Record<string, unknown>> };
  const { class: _, ...rest } = rule.outcome;
  return {
    ...shaoxing,
    rules: {
      ...shaoxing.rules,
      [slug]: { ...rule, outcome: ranked === undefined ? rest : { ...rest, class: ranked } },
    },
  };
};

const placesOf = (files: DocumentFiles): readonly string[] => {
  try {
    loadDocument(files);
    return [];
  } catch (error) {
    if (!(error instanceof HuiqiError)) throw error;
    return error.issues.map(({ code, place }) => `${code} ${'file' in place ? `${place.file}#${place.pointer}` : ''}`);
  }
};

describe('the libraries of a document', () => {
  test.each([
    [
      'are ranked all or none',
      withClass('start', undefined),
      ['value-misfit rules/shaoxing-growth-2021/start.json#/outcome/class'],
    ],
    [
      'have ranks of their own',
      withClass('start', { answer: 'start', rank: 3 }),
      ['value-misfit rules/shaoxing-growth-2021/sprint.json#/outcome/class'],
    ],
    [
      'have answers of their own',
      withClass('start', { answer: 'accelerate', rank: 1 }),
      ['value-misfit rules/shaoxing-growth-2021/accelerate.json#/outcome/class'],
    ],
    ['load as they are', shaoxing, []],
  ])('%s', (_, files, expected) => {
    expect(placesOf(files)).toEqual(expected);
  });
});
