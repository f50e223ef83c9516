import type { Bilingual } from '../issue/index.js';
import { landRatings } from './vocabulary.js';

/** What a field of a place holds, and how it is written. */
export type FieldType = 'flag' | 'area' | 'money' | 'count' | 'ratio' | 'choice';

export interface PlaceFieldKind {
  readonly type: FieldType;
  /** The words a choice may take. */
  readonly words?: readonly [string, ...string[]];
  readonly title: Bilingual;
  readonly asked: Bilingual;
}

const both = (zh: string, en: string): Bilingual => ({ zh, en });

const flag = (title: Bilingual, asked: Bilingual): PlaceFieldKind => ({ type: 'flag', title, asked });
const area = (zh: string, en: string): PlaceFieldKind => ({
  type: 'area',
  title: both(zh, en),
  asked: both(`${zh}是多少（亩或平方米）？`, `What is the ${en}, in 亩 or 平方米?`),
});
const money = (zh: string, en: string): PlaceFieldKind => ({
  type: 'money',
  title: both(zh, en),
  asked: both(`${zh}是多少？`, `How much is the ${en}?`),
});
const count = (zh: string, en: string): PlaceFieldKind => ({
  type: 'count',
  title: both(zh, en),
  asked: both(`${zh}是多少？`, `How many ${en}?`),
});
const choice = (words: readonly [string, ...string[]], title: Bilingual, asked: Bilingual): PlaceFieldKind => ({
  type: 'choice',
  words,
  title,
  asked,
});

/** Every field of a site, a park, a district or a city that a rule may look at: a closed list. */
export const placeFields = {
  stage: choice(
    ['existing', 'new'],
    both('存量或新建', 'existing or new'),
    both('是存量项目还是新建项目？', 'Is it an existing project or a new one?'),
  ),
  insideControlLine: flag(
    both('在产业园区工业控制线内', 'inside a park’s industrial control line'),
    both('是否在产业园区工业控制线内？', 'Does it lie inside a park’s industrial control line?'),
  ),
  rating: choice(
    landRatings,
    both('亩均效益评价档次', 'rating of output per mu'),
    both(
      '最近公布的亩均效益综合评价是哪一档（A–D）？',
      'What is its latest published rating of output per mu (A to D)?',
    ),
  ),
  area: area('项目用地面积', 'land area of the project'),
  ancillaryArea: area('行政办公及生活服务设施用地面积', 'land area of offices and living facilities'),
  floorArea: area('总建筑面积', 'total floor area'),
  ancillaryFloorArea: area('行政办公及生活服务设施建筑面积', 'floor area of offices and living facilities'),
  plotRatio: {
    type: 'ratio',
    title: both('容积率', 'plot ratio'),
    asked: both('容积率是多少？', 'What is its plot ratio?'),
  },
  plantInvestment: money('厂房设备投资额', 'investment in plant and equipment'),
  plannedUseChanged: flag(
    both('所在区域规划用途已调整', 'planned use of the area changed'),
    both('所在区域的规划用途是否已调整？', 'Has the planned use of the area been changed?'),
  ),
  yearsBeforeImplementation: count('距新规划实施的年数', 'years until the new plan is implemented'),
  work: choice(
    ['retrofit', 'new-build', 'extension'],
    both('拟实施的项目', 'works intended'),
    both('拟实施技改、新建还是扩建？', 'Is a retrofit, a new build or an extension intended?'),
  ),
  safe: flag(both('确保安全', 'safe'), both('是否已确保安全？', 'Is safety ensured?')),
  lawfullyApproved: flag(
    both('依法审批', 'lawfully approved'),
    both('是否已依法审批？', 'Has it been lawfully approved?'),
  ),
  separateLand: flag(
    both('要求单独供地', 'asks for land of its own'),
    both('是否要求单独供地？', 'Does it ask to be supplied land of its own?'),
  ),
  kind: choice(
    ['small-enterprise-park', 'development-zone', 'featured-platform'],
    both('园区类型', 'kind of park'),
    both(
      '是小微企业园、开发区（园区）还是其他重点平台？',
      'Is it a park for small enterprises, a development zone or another key platform?',
    ),
  ),
  enterprises: count('园内企业数', 'enterprises in the park'),
  smallEnterprises: count('园内小微企业数', 'small enterprises in the park'),
  leadingIndustries: count('主导产业数', 'leading industries'),
  assessedExcellent: flag(
    both('列入全市考核优秀', 'assessed excellent by the city'),
    both('是否列入全市考核优秀？', 'Was it assessed excellent by the city?'),
  ),
  incentiveLand: area('当年获得的用地激励指标', 'land quota received as an incentive this year'),
  incentiveLandOfAll: area('全市当年安排的用地激励指标', 'land quota the city set aside as incentives this year'),
  newIndustrialLand: area('新增工业用地出让面积', 'new industrial land sold'),
  standardLand: area('新增工业用地中“标准地”出让面积', 'new industrial land sold as standard land'),
  attractedProjects: count('当年市县长招引工程项目数', 'projects attracted this year under the mayors’ programme'),
  attractedManufacturing: count(
    '市县长招引工程中的制造业项目数',
    'manufacturing projects among those attracted under the mayors’ programme',
  ),
  majorProjects: count('招引的重大制造业项目数', 'major manufacturing projects attracted'),
  majorProjectsLanded: count('已落地的重大制造业项目数', 'major manufacturing projects landed'),
  newLandQuota: area('当年新增用地指标', 'new land quota of the year'),
  newLandForIndustry: area('新增用地指标中用于工业的部分', 'new land quota given to industry'),
  constructionLand: area('城乡建设用地规模', 'urban and rural construction land'),
  industrialLand: area('工业用地规模', 'industrial land'),
  auditedEnterprises: count('清洁生产审核企业数', 'enterprises audited for clean production'),
  cleanProduction: count(
    '清洁生产审核企业中达到先进水平的企业数',
    'audited enterprises at the advanced level of clean production',
  ),
  guaranteeCapital: money('市融资担保公司注册资本', 'registered capital of the city’s guarantee company'),
  loanRiskPool: money('制造业贷款风险池规模', 'size of the risk pool for manufacturing loans'),
} as const satisfies Record<string, PlaceFieldKind>;

export type PlaceField = keyof typeof placeFields;

/** What a rule may be about beside an enterprise. */
export const placeKinds = ['site', 'park', 'district', 'city'] as const;
export type PlaceKind = (typeof placeKinds)[number];

export const subjectKinds = ['enterprise', ...placeKinds] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** The fields of each kind of place. */
export const fieldsOf: Readonly<Record<PlaceKind, readonly PlaceField[]>> = {
  site: [
    'stage',
    'insideControlLine',
    'rating',
    'area',
    'ancillaryArea',
    'floorArea',
    'ancillaryFloorArea',
    'plotRatio',
    'plantInvestment',
    'plannedUseChanged',
    'yearsBeforeImplementation',
    'work',
    'safe',
    'lawfullyApproved',
    'separateLand',
  ],
  park: ['kind', 'enterprises', 'smallEnterprises', 'leadingIndustries'],
  district: ['leadingIndustries', 'assessedExcellent', 'incentiveLand', 'incentiveLandOfAll'],
  city: [
    'newIndustrialLand',
    'standardLand',
    'attractedProjects',
    'attractedManufacturing',
    'majorProjects',
    'majorProjectsLanded',
    'newLandQuota',
    'newLandForIndustry',
    'constructionLand',
    'industrialLand',
    'auditedEnterprises',
    'cleanProduction',
    'guaranteeCapital',
    'loanRiskPool',
  ],
};

/** Pairs of which the first is part of the second: an input where it is larger is wrong. */
export const parts: readonly (readonly [part: PlaceField, whole: PlaceField])[] = [
  ['ancillaryArea', 'area'],
  ['ancillaryFloorArea', 'floorArea'],
  ['smallEnterprises', 'enterprises'],
  ['standardLand', 'newIndustrialLand'],
  ['attractedManufacturing', 'attractedProjects'],
  ['majorProjectsLanded', 'majorProjects'],
  ['newLandForIndustry', 'newLandQuota'],
  ['industrialLand', 'constructionLand'],
  ['cleanProduction', 'auditedEnterprises'],
  ['incentiveLand', 'incentiveLandOfAll'],
];
