import { both, choice, day, type Field, firstYear, flag, integer, lastYear, money, text } from './field.js';
import { listFields } from './list-fields.js';
import { qualityAdvantageNames, sizeNames } from './vocabulary.js';

/** What is asked of a year's figure that is an amount or a number. */
const inYear = (zh: string, en: string) => ({
  asked: both(`{year}年${zh}是多少？`, `What is its ${en} in {year}?`),
  factTitle: both(`{year}年${zh}`, `${en} in {year}`),
  changeable: true as const,
});
const annual = (zh: string, en: string) => money(zh, en, inYear(zh, en));

/** The highest of a figure over the years that are summed up. */
const peak = <const Figure extends string>(sumsUp: Figure, zh: string, en: string) =>
  money(`各年${zh}的最高值`, `highest annual ${en}`, {
    asked: both(`截至汇总年份，各年${zh}的最高值是多少？`, `Up to that year, what was its highest annual ${en}?`),
    sumsUp,
    example: () => '8.4亿元',
  });

const judgement = (zh: string, en: string, asked: Field['asked']) => flag(zh, en, { asked });

/** Fields that every input has. */
export const commonFields = {
  name: text('名称', 'name', {
    asked: both('叫什么？', 'What is it called?'),
    example: () => '台州某某阀门有限公司',
  }),
  source: text('资料来源', 'source', {
    asked: both('资料从哪里来？', 'Where does the data come from?'),
    example: () => '2025 年年度报告',
  }),
  note: text('备注', 'note', {
    asked: both('有什么要说明？', 'What is there to note?'),
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
 * Every field of an enterprise, by its path: `*` stands for a year, or for a position in a list. A closed
 * list: what it does not have an input cannot say, and what it has is read somewhere.
 */
export const enterpriseFields = {
  ...commonFields,
  district,
  industry: text('行业代码', 'industry code', {
    form: 'industry',
    asked: both('所属行业的 GB/T 4754代码是什么？', 'What is its GB/T 4754 industry code?'),
    example: () => 'C3852',
  }),
  size: choice('企业规模', 'size of the enterprise', {
    words: sizeNames,
    asked: both('企业规模是大型、中型、小型还是微型？', 'Is it a large, medium, small or micro enterprise?'),
    fact: true,
  }),
  foundedIn: integer('成立年份', 'year it was founded in', {
    least: 1000,
    most: lastYear,
    asked: both('哪一年成立？', 'In which year was it founded?'),
    example: () => 2009,
  }),
  asOf: day('填报截至之日', 'day as of which it is told', {
    asked: both(
      '称号、项目、资金各名单填到哪一天为止？（补全到年末的，请把 asOf 推后）',
      'Through which day are the lists of titles, projects and money told? (move asOf to the end of the year once they are complete through it)',
    ),
    example: (year: number) => `${String(year)}-12-31`,
  }),

  'before.through': integer('汇总截至年份', 'last year of the sum-up', {
    least: firstYear,
    most: lastYear,
    asked: both('此前各年的汇总截至哪一年？', 'Through which year do the totals of earlier years run?'),
    example: (year: number) => year - 1,
  }),
  'before.revenueInTaizhouPeak': peak('revenueInTaizhou', '台州区域内营业收入', 'revenue inside Taizhou'),
  'before.mainRevenuePeak': peak('mainRevenue', '主营业务收入', 'revenue from main business'),
  'before.everAboveScale': flag('曾在规上企业库', 'in the above-scale register before', {
    sumsUp: 'aboveScale',
    asked: both('截至汇总年份，是否曾在规上企业库？', 'Up to that year, had it ever been in the above-scale register?'),
    ifNone: both('从未在规上企业库', 'it was never in the above-scale register'),
  }),

  'years.*.revenue': annual('营业收入', 'revenue'),
  'years.*.revenueInTaizhou': annual('台州区域内营业收入', 'revenue inside Taizhou'),
  'years.*.mainRevenue': annual('主营业务收入', 'revenue from main business'),
  'years.*.taxableMainRevenue': annual('应税主营业务收入', 'taxable revenue from main business'),
  'years.*.marketValue': annual('市值', 'market value'),
  'years.*.aboveScale': flag('年末在规上企业库', 'in the above-scale register at the end of the year', {
    asked: both('{year}年末是否在规上企业库？', 'Was it in the above-scale register at the end of {year}?'),
    fact: true,
    factTitle: both('{year}年末在规上企业库', 'on the above-scale register at the end of {year}'),
    factDenied: both('{year}年末不在规上企业库', 'not on the above-scale register at the end of {year}'),
    changeable: true,
  }),

  ...listFields,

  'judgements.qualityAdvantage': choice('品质标准的优势', 'advantage in quality and standards', {
    words: qualityAdvantageNames,
    asked: both(
      '品质标准的优势是 none（无）、some（一定）、strong（较强）还是 absolute（绝对）？',
      'Is its advantage in quality and standards none, some, strong or absolute?',
    ),
    fact: true,
    factTitle: both('判断“品质标准的优势”', 'judgement “advantage in quality and standards”'),
  }),
  'judgements.scaleAndGrowthPotential': judgement(
    '具备规模基础和成长潜力',
    'of scale and growth potential',
    both('是否具备规模基础和成长潜力？', 'Does it have scale and growth potential?'),
  ),
  'judgements.industryHead': judgement(
    '行业头部',
    'head of its industry',
    both('是否为行业头部？', 'Is it at the head of its industry?'),
  ),
  'judgements.keepsGrowing': judgement('保持增长', 'growing', both('是否保持增长？', 'Does it keep growing?')),
  'judgements.qualityListed': judgement(
    '优质上市公司',
    'high-quality listed company',
    both('是否为优质上市公司？', 'Is it a high-quality listed company?'),
  ),
  'judgements.newBuildAtCapacity': judgement(
    '新建并达产',
    'newly built and at capacity',
    both('是否为新建并已达产的企业？', 'Is it newly built and running at capacity?'),
  ),
  'judgements.researchSpending': judgement(
    '有研发投入',
    'spending on research',
    both('是否有研发投入？', 'Does it spend on research and development?'),
  ),
  'judgements.ownsIntellectualProperty': judgement(
    '拥有自主知识产权',
    'owner of intellectual property',
    both('是否拥有自主知识产权？', 'Does it own intellectual property?'),
  ),
  'judgements.nearHighTechStandard': judgement(
    '接近高新技术企业认定标准',
    'near the high-tech standard',
    both('是否接近国家高新技术企业认定标准？', 'Is it close to the standard of a national high-tech enterprise?'),
  ),
} as const satisfies Readonly<Record<string, Field>>;
