/** What the modules of single rules hold, against the loader that it was written by. */
import { describe, expect, test } from 'vitest';
import { long } from '../long.js';
import { keyOf, literal } from '../../scripts/literal.js';
import { filesOf, type Folder, oneRule } from '../../scripts/one-rule.js';
import { combinationsOf, writtenRuleDocument } from '../../scripts/written-rule.js';
import {
  type Document,
  type DocumentFiles,
  loadPrepared,
  prepareDocument,
  ruleDocument,
} from '../../src/rule/index.js';
import { shipped } from '../../src/subject/index.js';
import { dated, policies } from '../policies/folders.js';
import { everyRule, type RuleAlone } from './every-rule.js';

const textOf = ({ vocabulary: _, ...document }: Document): string =>
  keyOf(Object.entries(document).sort(([a], [b]) => (a < b ? -1 : 1)));

describe('the document of one rule as it is shipped', () => {
  const holds = ({ files }: RuleAlone, isTried: (index: number, count: number) => boolean): void => {
    const prepared = prepareDocument(files);
    const under = ruleDocument(() => writtenRuleDocument(files));
    const tried = combinationsOf(prepared.readings).filter((_, index, { length }) => isTried(index, length));
    for (const readings of tried) {
      const document = under(readings);
      expect(textOf(document)).toBe(textOf(loadPrepared(prepared, { readings })));
      expect(document.vocabulary).toBe(shipped);
    }
  };
  const rules = everyRule.map((alone) => [alone.rule.id, alone] as const);

  test.each(rules)('%s is what the loader makes of its files', (_, alone) => {
    holds(alone, (index, count) => index === 0 || index === count - 1);
  });

  test.each(rules)('%s is that under every combination of readings', long, (_, alone) => {
    holds(alone, () => true);
  });

  // In ways that no shipped rule has: by what a row says of a fact, by an expression, by amounts that change from a day on.
  test.each([
    ['haishu-made-2017', 'champion', policies],
    ['taizhou-centres-2023', 'fixed', policies],
    ['liandu-scale-up-2019', 'within-three', dated],
  ] as const)('of %s, %s is what the loader makes of it, and can be written', (id, slug, among) => {
    const folder = among[id] as DocumentFiles & Folder;
    const { vocabulary } = folder;
    const files: DocumentFiles = { ...filesOf(oneRule(slug, folder), folder), vocabulary };
    const written = writtenRuleDocument(files);
    expect(textOf(ruleDocument(() => written)({}))).toBe(textOf(loadPrepared(prepareDocument(files))));
    expect(literal(written).text).toContain('rules');
  });

  test('has rules that a choice leaves alone as the same objects', () => {
    const { files } = everyRule.find(({ rule }) => rule.slug === 'champion-product') as (typeof everyRule)[number];
    const under = ruleDocument(() => writtenRuleDocument(files));
    const [usual] = under({}).rules;
    expect(under({ 'outside-already-received': 'difference' }).rules).toContain(usual);
  });

  test('refuses what the loader refuses: readings that there are not, and options that do not fit one another', () => {
    const { files } = everyRule.find(({ rule }) => rule.slug === 'little-giant') as (typeof everyRule)[number];
    const titled = (en: string): object => ({
      id: en,
      title: { zh: en, en },
      clauses: ['004-049'],
      why: { zh: '两处改同一处。', en: 'Both change one place.' },
      options: [
        { id: 'as-is', title: { zh: '不改', en: 'as it is' }, changes: [] },
        {
          id: 'other',
          title: { zh: '改', en: 'changed' },
          changes: [{ rule: 'little-giant', part: 'outcome.repeats', from: 'once', to: 'once-per-year' }],
        },
      ],
    });
    const own: DocumentFiles = { ...files, readings: [titled('first'), titled('second')] };
    const prepared = prepareDocument(own);
    const under = ruleDocument(() => writtenRuleDocument(own));
    const both = { first: 'other', second: 'other' };
    const said = (load: () => unknown): unknown => {
      try {
        return load();
      } catch (error) {
        return JSON.parse(JSON.stringify((error as { readonly issues: unknown }).issues));
      }
    };
    for (const readings of [both, { third: 'other' }, { first: 'othr' }]) {
      const theirs = said(() => loadPrepared(prepared, { readings }));
      expect(theirs).toMatchObject([{ code: expect.any(String) as string }]);
      expect(said(() => under(readings))).toEqual(theirs);
    }
    expect(under({ first: 'other' }).rules[0]).toMatchObject({ repeats: 'once-per-year' });
  });
});

describe('data as the text of a module', () => {
  const long = 'what stands in several places is written once, '.repeat(3);

  test.each([
    ['what JSON has', { a: [1, 'b', null, true] }, '{"a": [1, "b", null, true]}'],
    [
      'what it has not',
      [2n, Infinity, new Set([1]), new Map([['a', 1]])],
      '[2n, Infinity, new Set([1]), new Map([["a", 1]])]',
    ],
    ['payments as calls', { made: { by: 'fixed', of: [[1]] }, most: () => 1 }, 'fixedPayment([1])'],
  ])('writes %s', (_, value, text) => {
    expect(literal(value)).toMatchObject({ parts: [], text });
  });

  test('writes once what stands in several places, and has no words for a function', () => {
    const part = { long };
    expect(literal([part, { in: part }])).toEqual({
      parts: [`const part0 = {\n  "long": "${long}"\n};`],
      text: '[part0, {"in": part0}]',
      calls: [],
    });
    expect(() => literal({ most: () => 1 })).toThrow(TypeError);
  });
});
