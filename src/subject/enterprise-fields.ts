import { type Bilingual, both, type InputPath, quoted } from '../issue/index.js';
import { largestShare } from '../quantity/index.js';
import { sizeNames, type Titled } from './closed-lists.js';
import { area, choice, day, type Field, firstYear, flag, integer, lastYear, money, share, text } from './field.js';
import { listFieldsOf } from './list-fields.js';
import type { FlagWord, JudgementWord, MeasureWord, WordFile } from './word-file.js';

const kindsOfMeasure = { money, integer, area, ratio: share };

const mostCounted = 1_000_000_000;
const figures = (type: MeasureWord['type']) => {
  if (type === 'integer') return { least: 0, most: mostCounted };
  return type === 'ratio' ? { most: largestShare } : {};
};

/** What is told of a question beside it: what is counted, and where one reads it. */
const withHelp = (
  question: Bilingual,
  { unit, source }: { readonly unit?: Bilingual | undefined; readonly source?: Bilingual | undefined },
) => {
  const zh = [unit === undefined ? '' : `单位：${unit.zh}`, source === undefined ? '' : `见${source.zh}`].filter(
    Boolean,
  );
  const en = [unit === undefined ? '' : `in ${unit.en}`, source === undefined ? '' : `see ${source.en}`].filter(
    Boolean,
  );
  return zh.length === 0 ? question : both(`${question.zh}（${zh.join('，')}）`, `${question.en} (${en.join('; ')})`);
};

const measureField = (word: MeasureWord): Field => {
  const { type, zh, en, question = both(`{year}年${zh}是多少？`, `What is its ${en} in {year}?`) } = word;
  return kindsOfMeasure[type](zh, en, {
    ...figures(type),
    asked: withHelp(question, word),
    factTitle: both(`{year}年${zh}`, `${en} in {year}`),
    changeable: true,
  });
};

/** What is told of each project. */
const projectField = (word: MeasureWord): Field => {
  const { type, zh, en, question = both(`{it}的${zh}是多少？`, `What is the ${en} of {it}?`) } = word;
  return kindsOfMeasure[type](zh, en, {
    ...figures(type),
    asked: withHelp(question, word),
    atHand: both(`${zh}是多少？`, `What is its ${en}?`),
  });
};

const projectFlagField = (word: FlagWord): Field => {
  const { zh, en, question = both(`{it}是否${zh}？`, `Is {it} ${en}?`) } = word;
  return flag(zh, en, { asked: withHelp(question, word), atHand: both(`是否${zh}？`, `Is it ${en}?`) });
};

/** Words that are told of each project, or those that are told of a year. */
const toldOf = <Word extends { readonly per?: 'project' | undefined }>(
  words: Readonly<Record<string, Word>>,
  per: 'project' | undefined,
): Readonly<Record<string, Word>> => Object.fromEntries(Object.entries(words).filter(([, word]) => word.per === per));

/** The highest of a figure over the years that are summed up. */
const peakField = (sumsUp: string, { type, zh, en }: MeasureWord): Field =>
  kindsOfMeasure[type](`各年${zh}的最高值`, `highest annual ${en}`, {
    ...figures(type),
    asked: both(`截至汇总年份，各年${zh}的最高值是多少？`, `Up to that year, what was its highest annual ${en}?`),
    sumsUp,
    ...(type === 'money' ? { example: () => '8.4亿元' } : {}),
  });

const flagField = (word: FlagWord): Field => {
  const { zh, en, question = both(`{year}年是否${zh}？`, `Was it ${en} in {year}?`) } = word;
  return flag(zh, en, {
    asked: withHelp(question, word),
    fact: true,
    factTitle: word.holds ?? both(`{year}年${zh}`, `${en} in {year}`),
    factDenied: word.fails ?? both(`{year}年不符合${quoted(zh)}`, `not ${en} in {year}`),
    changeable: true,
  });
};

const judgementField = (word: JudgementWord): Field => {
  const { zh, en, words } = word;
  if (words === undefined)
    return flag(zh, en, word.question === undefined ? {} : { asked: withHelp(word.question, word) });
  const titled = Object.fromEntries(Object.entries(words).map(([name, each]) => [name, both(each.zh, each.en)]));
  return choice(zh, en, {
    words: titled,
    ...(word.question === undefined ? {} : { asked: withHelp(word.question, word) }),
    fact: true,
    factTitle: both(`判断${quoted(zh)}`, `judgement ${quoted(en)}`),
  });
};

const capital = (name: string): string => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;

/** What the field of `before` is called that sums up a measure, or a flag. */
export const peakName = (measure: string): string => `${measure}Peak`;
export const everName = (flagName: string): string => `ever${capital(flagName)}`;

/** The fields of words of one sort, at their places. */
const placed = <Word>(
  words: Readonly<Record<string, Word>>,
  fieldOf: (name: string, word: Word) => readonly (readonly [InputPath, Field])[],
): Readonly<Record<InputPath, Field>> =>
  Object.fromEntries(Object.entries(words).flatMap(([name, word]) => fieldOf(name, word)));

/** Fields that every input has. */
export const commonFields = {
  name: text('名称', 'name', {
    asked: both('名称是什么？', 'What is it called?'),
    example: () => '台州某某阀门有限公司',
  }),
  source: text('资料来源', 'source', {
    asked: both('资料来源是什么？', 'Where does the data come from?'),
    example: () => '2025 年年度报告',
  }),
  note: text('备注', 'note', {
    asked: both('有何需要说明的情况？', 'Any remarks?'),
    example: () => '初稿',
  }),
  city: text('设区市', 'prefecture-level city', {
    form: 'city',
    required: true,
    asked: both('在哪个设区市？（全称）', 'In which prefecture-level city is it? (full name)'),
    example: () => '台州市',
  }),
} as const satisfies Readonly<Record<string, Field>>;

export const district = text('县（市、区）', 'district', {
  asked: both('在哪个县（市、区）？', 'In which district, county or county-level city is it?'),
  example: () => '玉环市',
});

/**
 * Every field of an enterprise, by its path: `*` stands for a year, or for a position in a list. What it does not have an
 * input cannot say.
 */
export const enterpriseFieldsOf = (
  { measures, flags, judgements }: WordFile,
  titles: Titled,
  projects: Titled,
): Readonly<Record<InputPath, Field>> => ({
  ...commonFields,
  district,
  industry: text('行业代码', 'industry code', {
    form: 'industry',
    asked: both('所属行业代码（GB/T 4754—2017，如C3852）是什么？', 'What is its GB/T 4754 industry code?'),
    example: () => 'C3852',
  }),
  size: choice('企业规模', 'size of the enterprise', {
    words: sizeNames,
    asked: both('企业规模是大型、中型、小型还是微型？', 'Is it a large, medium, small or micro enterprise?'),
    fact: true,
  }),
  foundedIn: integer('成立年份', 'founding year', {
    least: 1000,
    most: lastYear,
    asked: both('哪一年成立？', 'In which year was it founded?'),
    example: () => 2009,
  }),
  asOf: day('名单截止日', 'cut-off date of the lists', {
    asked: both(
      '称号、项目、资金各名单填到哪一天为止？（补全到年末的，请把 asOf 推后）',
      'Up to which day are the lists of titles, projects and support complete? (move asOf to the end of the year once they are complete through it)',
    ),
    example: (year: number) => `${String(year)}-12-31`,
  }),

  'before.through': integer('汇总截至年份', 'last year summed up', {
    least: firstYear,
    most: lastYear,
    asked: both(
      '不逐年填写的以前各年合并填在 before（历年最高值、是否曾在规上企业库），填到哪一年为止？',
      'Earlier years that are not provided one by one are summed up under before (highest figures, whether ever above-scale): through which year?',
    ),
    atHand: both(
      '不逐年填写的以前各年合并填写，填到哪一年为止？',
      'Earlier years not provided one by one are summed up: through which year?',
    ),
    example: (year: number) => year - 1,
  }),
  ...placed(toldOf(measures, undefined), (name, word) =>
    word.peak === true ? [[`before.${peakName(name)}`, peakField(name, word)]] : [],
  ),
  ...placed(toldOf(flags, undefined), (name, { before }) =>
    before === undefined
      ? []
      : [
          [
            `before.${everName(name)}`,
            flag(before.zh, before.en, { sumsUp: name, asked: before.question, ifNone: before.never }),
          ],
        ],
  ),

  ...placed(toldOf(measures, undefined), (name, word) => [[`years.*.${name}`, measureField(word)]]),
  ...placed(toldOf(flags, undefined), (name, word) => [[`years.*.${name}`, flagField(word)]]),

  ...listFieldsOf(titles, projects),
  ...placed(toldOf(measures, 'project'), (name, word) => [[`projects.*.${name}`, projectField(word)]]),
  ...placed(toldOf(flags, 'project'), (name, word) => [[`projects.*.${name}`, projectFlagField(word)]]),

  ...placed(judgements, (name, word) => [[`judgements.${name}`, judgementField(word)]]),
});
