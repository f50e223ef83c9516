import type { Bilingual } from '../issue/index.js';
import { placeFields } from './place-fields.js';
import { type MoneyMeasure, peakFields, type PeakMeasure, type receiptLevels, type titleLevels } from './vocabulary.js';

/** What each annual money figure is called. */
export const measureNames: Readonly<Record<MoneyMeasure, Bilingual>> = {
  revenue: { zh: '营业收入', en: 'revenue' },
  revenueInTaizhou: { zh: '台州区域内营业收入', en: 'revenue inside Taizhou' },
  mainRevenue: { zh: '主营业务收入', en: 'revenue from main business' },
  taxableMainRevenue: { zh: '应税主营业务收入', en: 'taxable revenue from main business' },
  marketValue: { zh: '市值', en: 'market value' },
};

/** What the levels of government are called, of titles and of money. */
export const levelNames: Readonly<Record<(typeof titleLevels)[number] | (typeof receiptLevels)[number], Bilingual>> = {
  national: { zh: '国家级', en: 'national' },
  provincial: { zh: '省级', en: 'provincial' },
  municipal: { zh: '市级', en: 'municipal' },
  county: { zh: '县级', en: 'county' },
};

const peakNames = Object.fromEntries(
  (Object.entries(peakFields) as [PeakMeasure, string][]).map(([measure, field]): [string, Bilingual] => [
    field,
    { zh: `年${measureNames[measure].zh}的最高值`, en: `highest annual ${measureNames[measure].en}` },
  ]),
);

const fieldNames: Readonly<Record<string, Bilingual>> = { ...measureNames, ...peakNames };

const judgementQuestions: Readonly<Record<string, Bilingual>> = {
  newBuildAtCapacity: { zh: '是否为新建并已达产的企业？', en: 'Is it newly built and running at capacity?' },
  researchSpending: { zh: '是否有研发投入？', en: 'Does it spend on research and development?' },
  ownsIntellectualProperty: { zh: '是否拥有自主知识产权？', en: 'Does it own intellectual property?' },
  nearHighTechStandard: {
    zh: '是否接近国家高新技术企业认定标准？',
    en: 'Is it close to the standard of a national high-tech enterprise?',
  },
  scaleAndGrowthPotential: { zh: '是否具备规模基础和成长潜力？', en: 'Does it have scale and growth potential?' },
  industryHead: { zh: '是否为行业头部？', en: 'Is it at the head of its industry?' },
  keepsGrowing: { zh: '是否保持增长？', en: 'Does it keep growing?' },
  qualityAdvantage: {
    zh: '品质标准的优势是 none（无）、some（一定）、strong（较强）还是 absolute（绝对）？',
    en: 'Is its advantage in quality and standards none, some, strong or absolute?',
  },
  qualityListed: { zh: '是否为优质上市公司？', en: 'Is it a listed company of quality?' },
};

const field = (name: string): Bilingual => fieldNames[name] ?? { zh: name, en: name };

type Ask = readonly [path: RegExp, question: (...groups: string[]) => Bilingual];

const questions: readonly Ask[] = [
  [
    /^years\.(\d+)\.aboveScale$/u,
    (year = '') => ({
      zh: `${year} 年末是否在规上企业库？`,
      en: `Was it in the above-scale library at the end of ${year}?`,
    }),
  ],
  [
    /^years\.(\d+)\.(\w+)$/u,
    (year = '', name = '') => ({
      zh: `${year} 年${field(name).zh}是多少？`,
      en: `What was its ${field(name).en} in ${year}?`,
    }),
  ],
  [
    /^before\.through$/u,
    () => ({ zh: '此前各年的汇总截至哪一年？', en: 'Through which year does the sum-up of earlier years run?' }),
  ],
  [
    /^before\.everAboveScale$/u,
    () => ({
      zh: '截至汇总年份，是否曾在规上企业库？',
      en: 'Up to that year, had it ever been in the above-scale library?',
    }),
  ],
  [
    /^before\.(\w+)$/u,
    (name = '') => ({
      zh: `截至汇总年份，${field(name).zh}是多少？`,
      en: `Up to that year, what was its ${field(name).en}?`,
    }),
  ],
  [
    /^asOf$/u,
    () => ({
      zh: '称号、项目、资金各名单填到哪一天为止？（补全到年末的，请把 asOf 推后）',
      en: 'Through which day are the lists of titles, projects and money told? (move asOf to the end of the year once they are complete through it)',
    }),
  ],
  [
    /^titles$/u,
    () => ({
      zh: '获得过哪些称号、认定和评级？（没有请写 []）',
      en: 'Which titles, recognitions and grades has it ever had? (write [] for none)',
    }),
  ],
  [
    /^projects$/u,
    () => ({
      zh: '有哪些获批的数字化、5G 项目？（没有请写 []）',
      en: 'Which digital and 5G projects were approved? (write [] for none)',
    }),
  ],
  [
    /^received$/u,
    () => ({
      zh: '已获得或可获得哪些其他政策资金？（没有请写 []）',
      en: 'Which money has it received, or could it claim, under other policies? (write [] for none)',
    }),
  ],
  [
    /^(titles|projects|received)\.(\d+)\.on$/u,
    (list = '', index = '') => ({
      zh: `${list} 第 ${String(Number(index) + 1)} 项的日期是哪天？`,
      en: `On which day was entry ${String(Number(index) + 1)} of ${list}?`,
    }),
  ],
  [
    /^received\.(\d+)\.titleLevel$/u,
    (index = '') => ({
      zh: `received 第 ${String(Number(index) + 1)} 项是为哪一级的称号付的？`,
      en: `For a title of which level was entry ${String(Number(index) + 1)} of received paid?`,
    }),
  ],
  [
    /^titles\.(\d+)\.until$/u,
    (index = '') => ({
      zh: `titles 第 ${String(Number(index) + 1)} 项有效到哪天？（复核过的，另列一项 event: renewal）`,
      en: `Until when is entry ${String(Number(index) + 1)} of titles valid? (where it was renewed, list that as event: renewal)`,
    }),
  ],
  [
    /^titles\.(\d+)\.withdrawn$/u,
    (index = '') => ({
      zh: `titles 第 ${String(Number(index) + 1)} 项是哪天撤销的？`,
      en: `On which day was entry ${String(Number(index) + 1)} of titles withdrawn?`,
    }),
  ],
  [
    /^titles\.(\d+)\.grade$/u,
    (index = '') => ({
      zh: `titles 第 ${String(Number(index) + 1)} 项的等级是几级？`,
      en: `Which grade has entry ${String(Number(index) + 1)} of titles?`,
    }),
  ],
  [
    /^titles\.(\d+)\.level$/u,
    (index = '') => ({
      zh: `titles 第 ${String(Number(index) + 1)} 项是国家级、省级还是市级？`,
      en: `Is entry ${String(Number(index) + 1)} of titles national, provincial or municipal?`,
    }),
  ],
  [
    /^titles\.(\d+)\.(?:product|of)$/u,
    (index = '') => ({
      zh: `titles 第 ${String(Number(index) + 1)} 项是哪个产品或哪类称号？`,
      en: `Which product or subject is entry ${String(Number(index) + 1)} of titles about?`,
    }),
  ],
  [
    /^projects\.(\d+)\.name$/u,
    (index = '') => ({
      zh: `projects 第 ${String(Number(index) + 1)} 项是哪个项目？`,
      en: `Which project is entry ${String(Number(index) + 1)} of projects?`,
    }),
  ],
  [
    /^projects\.(\d+)\.approved$/u,
    (index = '') => ({
      zh: `projects 第 ${String(Number(index) + 1)} 项核定补助多少？`,
      en: `How much was approved for entry ${String(Number(index) + 1)} of projects?`,
    }),
  ],
  [
    /^received\.(\d+)\.(?:matter|of)$/u,
    (index = '') => ({
      zh: `received 第 ${String(Number(index) + 1)} 项资金是为哪件事发的？`,
      en: `What was the money in entry ${String(Number(index) + 1)} of received for?`,
    }),
  ],
  [
    /^received\.(\d+)\.amount$/u,
    (index = '') => ({
      zh: `received 第 ${String(Number(index) + 1)} 项是多少钱？`,
      en: `How much money is entry ${String(Number(index) + 1)} of received?`,
    }),
  ],
  [
    /^received\.(\d+)\.level$/u,
    (index = '') => ({
      zh: `received 第 ${String(Number(index) + 1)} 项是哪一级的资金？`,
      en: `Whose money is entry ${String(Number(index) + 1)} of received: the city’s, the county’s, the province’s or the state’s?`,
    }),
  ],
  [/^district$/u, () => ({ zh: '在哪个县（市、区）？', en: 'In which district, county or county-level city is it?' })],
  [/^industry$/u, () => ({ zh: '所属行业的 GB/T 4754 代码是什么？', en: 'What is its GB/T 4754 industry code?' })],
  [
    /^size$/u,
    () => ({ zh: '企业规模是大型、中型、小型还是微型？', en: 'Is it a large, medium, small or micro enterprise?' }),
  ],
  [/^judgements\.(\w+)$/u, (name = '') => judgementQuestions[name] ?? field(name)],
];

/** The question that an input path answers, to put to the enterprise. */
export const questionFor = (path: string): Bilingual => {
  // What stands in a table is handed out as a copy: results are whoever's who asked.
  if (Object.hasOwn(placeFields, path)) return { ...placeFields[path as keyof typeof placeFields].asked };
  for (const [pattern, question] of questions) {
    const match = pattern.exec(path);
    if (match !== null) return { ...question(...match.slice(1)) };
  }
  return { zh: `请补充 ${path}`, en: `Please give ${path}` };
};
