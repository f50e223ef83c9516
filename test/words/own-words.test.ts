import { describe, expect, test } from 'vitest';
import { documents } from '../../src/documents/index.js';
import { createEngine } from '../../src/engine/index.js';
import { HuiqiError } from '../../src/issue/index.js';
import { type DocumentFiles, loadDocument } from '../../src/rule/index.js';
import { parseEnterprise } from '../../src/subject/index.js';
import { ownDocument, vocabulary, whole } from './own-words.js';

const engine = createEngine([ownDocument]);
const readBy = (input: unknown) => parseEnterprise(input, { vocabulary: engine.vocabulary });

const awardsOf = (input: unknown) => {
  const parsed = readBy(input);
  if (!parsed.ok) throw new HuiqiError(parsed.issues);
  const [result] = engine.evaluate(parsed.subject, { year: 2025 });
  return result.awards;
};

/** The same without what stands at a path. */
const without = (path: string, told: unknown = whole): unknown => {
  const [first = '', ...rest] = path.split('.');
  const fields = told as Readonly<Record<string, unknown>>;
  return rest.length === 0
    ? Object.fromEntries(Object.entries(fields).filter(([key]) => key !== first))
    : { ...fields, [first]: without(rest.join('.'), fields[first]) };
};

describe('a document with words of its own, loaded without a build', () => {
  test('pays by each of them', () => {
    expect(awardsOf(whole).map(({ rule, truth, payable }) => [rule, truth, payable.low])).toEqual(
      Object.keys(ownDocument.rules)
        .sort()
        .map((slug) => [`own/${slug}`, 'yes', '10万元']),
    );
  });

  test.each([
    ['titles', 'own/each-champion', '称号、认定和评级'],
    ['titles', 'own/held', '称号、认定和评级'],
    ['years.2024.taxPaid', 'own/first-tax', '2024年纳税额是多少？'],
    ['years.2025.employees', 'own/staff', '2025年从业人数是多少？（单位：人）'],
    ['years.2025.plantArea', 'own/plant', '2025年厂房面积是多少？（见不动产权证）'],
    ['years.2025.researchShare', 'own/research', '2025年研发投入占比是多少？'],
    ['years.2024.cleanRecord', 'own/clean', '2024年是否无重大安全事故？'],
    ['judgements.greenPlant', 'own/green', '是否绿色工厂？'],
    ['judgements.creditRating', 'own/rated', '信用等级是什么？'],
  ])('without %s leaves %s open, and asks for it', (path, rule, asked) => {
    const award = awardsOf(without(path)).find((each) => each.rule === rule);
    expect(award?.truth).toBe('unknown');
    const missing = award?.missing.find((each) => each.path === path);
    expect(missing?.asked.zh).toContain(asked);
  });

  test('takes the highest earlier year off what is first', () => {
    const told = { ...whole, before: { through: 2023, taxPaidPeak: '200万元' } };
    expect(awardsOf(told).find(({ rule }) => rule === 'own/first-tax')?.truth).toBe('no');
  });

  const shares = (before: string, last: string, now: string): unknown => ({
    ...whole,
    before: { ...whole.before, researchSharePeak: before },
    years: { 2024: { researchShare: last }, 2025: { researchShare: now } },
  });
  test.each([
    ['a tier reached, to its figure', shares('2%', '2.5%', '3%'), 'yes', '10万元'],
    ['the least below it', shares('2%', '2.4%', '2.999999%'), 'no', '0元'],
    ['no whole step above last year', shares('2%', '2.500001%', '3%'), 'no', '0元'],
    ['the higher of two tiers', shares('2%', '2.5%', '12.5%'), 'yes', '20万元'],
    ['the lower reached before', shares('4.9%', '2.5%', '5%'), 'yes', '20万元'],
    ['reached before', shares('5%', '2.5%', '5%'), 'no', '0元'],
  ])('holds a share against its tiers exactly: %s', (_, input, truth, payable) => {
    const award = awardsOf(input).find(({ rule }) => rule === 'own/research');
    expect([award?.truth, award?.payable.low, award?.payable.high]).toEqual([truth, payable, payable]);
  });

  test.each([
    [0.125, '是百分之几写 "0.125%"，是小数写 "12.5%"'],
    ['12.5', '是百分之几写 "12.5%"，是小数写 "1250%"'],
    ['-3%', '不小于零'],
    ['0.0000001%', '至多六位小数'],
    ['1/3', '百分号（%）'],
  ])('does not take %j for a share, and says how one is written', (told, said) => {
    const read = readBy({ city: '湖州市', years: { 2025: { researchShare: told } } });
    expect(read.ok ? [] : read.issues.map(({ code, next }) => [code, next.zh.includes(said)])).toEqual([
      ['share-wanted', true],
    ]);
  });

  test('refuses them to who reads by the words that ship', () => {
    const parsed = parseEnterprise(whole);
    expect(parsed.ok ? [] : parsed.issues.map(({ code, place }) => [code, place])).toEqual([
      ['field-unknown', { path: 'before.taxPaidPeak' }],
      ['field-unknown', { path: 'before.researchSharePeak' }],
      ['field-unknown', { path: 'years.2024.taxPaid' }],
      ['field-unknown', { path: 'years.2024.researchShare' }],
      ['field-unknown', { path: 'years.2024.cleanRecord' }],
      ['field-unknown', { path: 'years.2025.taxPaid' }],
      ['field-unknown', { path: 'years.2025.employees' }],
      ['field-unknown', { path: 'years.2025.plantArea' }],
      ['field-unknown', { path: 'years.2025.researchShare' }],
      ['field-unknown', { path: 'years.2025.cleanRecord' }],
      ['choice-wanted', { path: 'titles.0.title' }],
      ['choice-wanted', { path: 'titles.1.title' }],
      ['choice-wanted', { path: 'projects.0.kind' }],
      ['field-unknown', { path: 'judgements.greenPlant' }],
      ['field-unknown', { path: 'judgements.creditRating' }],
    ]);
  });

  test.each([
    [{ titles: [{ title: '市单冠' }] }, 'municipal-champion'],
    [{ titles: [{ title: '市级单项冠军' }] }, 'municipal-champion'],
    [{ years: { 2025: { 纳税额: '1万元' } } }, 'taxPaid'],
    [{ judgements: { creditRating: '良好' } }, 'good'],
  ])('guesses %j to be %s', (told, word) => {
    const parsed = readBy({ city: '湖州市', ...told });
    expect(parsed.ok ? '' : parsed.issues[0].next.en).toContain(`Did you mean “${word}”?`);
  });

  test('remarks on a part above its whole, and on a figure out of its line', () => {
    const years = {
      2023: { taxPaid: '1亿元' },
      2024: { taxPaid: '1000万元', revenue: '900万元' },
      2025: { taxPaid: '1亿元' },
    };
    const parsed = readBy({ city: '湖州市', years });
    expect(parsed.ok ? parsed.notices.map(({ code }) => code) : []).toEqual(['figure-tenfold', 'part-above-whole']);
  });

  test('leaves what is read by other words unknown, and never nought', () => {
    const { years: _, before: __, judgements: ___, ...known } = whole;
    const parsed = parseEnterprise({ ...known, titles: [], projects: [] });
    if (!parsed.ok) throw new HuiqiError(parsed.issues);
    const [result] = engine.evaluate(parsed.subject, { year: 2025 });
    expect(Object.fromEntries(result.awards.map(({ rule, truth }) => [rule, truth]))).toMatchObject({
      'own/first-tax': 'unknown',
      'own/staff': 'unknown',
      'own/plant': 'unknown',
      'own/clean': 'unknown',
      'own/green': 'unknown',
      'own/rated': 'unknown',
      'own/held': 'no',
    });
  });
});

const problemsOf = (files: typeof ownDocument): readonly unknown[] => {
  try {
    loadDocument(files);
    return [];
  } catch (error) {
    return error instanceof HuiqiError ? error.issues.map(({ code, place }) => [code, place]) : [error];
  }
};
const file = 'rules/own/vocabulary.json';
const withWords = (more: object): typeof ownDocument => ({ ...ownDocument, vocabulary: { ...vocabulary, ...more } });

describe('words that cannot be used', () => {
  test.each([
    [
      'a shared title, declared otherwise',
      withWords({ titles: { ...vocabulary.titles, eagle: { zh: '雄鹰', en: 'Eagle', levels: [] } } }),
      [['word-unlike', { file, pointer: '/titles/eagle' }]],
    ],
    [
      'a flag of a measure’s name',
      withWords({ flags: { ...vocabulary.flags, revenue: { zh: '有收入', en: 'in revenue' } } }),
      [['word-unlike', { file, pointer: '/flags/revenue' }]],
    ],
    [
      'a part of what is no measure',
      withWords({
        measures: { ...vocabulary.measures, more: { type: 'money', zh: '多', en: 'more', partOf: 'evenMore' } },
      }),
      [['value-misfit', { file, pointer: '/measures/more/partOf' }]],
    ],
    [
      'a level that its title does not have',
      withWords({
        titles: { 'municipal-champion': { ...vocabulary.titles['municipal-champion'], level: 'national' } },
      }),
      [['value-misfit', { file, pointer: '/titles/municipal-champion/level' }]],
    ],
    [
      'a key that is none',
      withWords({ projects: { x: { zh: '甲', en: 'a', colour: 'red' } } }),
      [['data-shape', { file, pointer: '/projects/x' }]],
    ],
  ])('%s is told at its place', (_, files, problems) => {
    expect(problemsOf(files)).toEqual(problems);
  });

  test('that another word has the name is said with where that one stands', () => {
    const beside = { titles: { eagle: { zh: '雄鹰', en: 'Eagle', levels: [] } } };
    const saidOf = (files: DocumentFiles): readonly string[] => {
      try {
        loadDocument(files);
      } catch (error) {
        if (error instanceof HuiqiError) return error.issues.map(({ wanted }) => wanted.en);
      }
      return [];
    };
    const own = { ...vocabulary, titles: { ...vocabulary.titles, ...beside.titles } };
    const shared = { titles: { eagle: { zh: '鹰', en: 'Eagle', levels: [] } } };
    const says = (where: string): string => `a word that means one thing everywhere: ${where} has another of its name`;
    expect(saidOf({ ...ownDocument, vocabulary: own })).toEqual([says('what ships (rules/vocabulary.json)')]);
    expect(saidOf({ ...ownDocument, vocabulary: own, sharedVocabulary: shared })).toContain(
      says('rules/vocabulary.json'),
    );
  });

  test('a word that is declared nowhere is told where a rule uses it', () => {
    const { titles, ...rest } = vocabulary;
    expect(titles).toBeDefined();
    expect(problemsOf({ ...ownDocument, vocabulary: rest })).toEqual([
      ['choice-wanted', { file: 'rules/own/each-champion.json', pointer: '/each/title' }],
      ['fact-parameter', { file: 'rules/own/held.json', pointer: '/conditions/params' }],
      ['fact-parameter', { file: 'rules/own/incubator.json', pointer: '/conditions/params' }],
    ]);
  });

  test('a vocabulary is taken as an engine has it, and not as a file', () => {
    expect(() => parseEnterprise(whole, { vocabulary } as never)).toThrow(/option-misfit/u);
  });
});

test('documents without words of their own go by those that ship', () => {
  expect(createEngine([documents['taizhou-matrix-2025']]).vocabulary).toBe(
    createEngine([documents['ningbo-four-ups-2021']]).vocabulary,
  );
});
