import { both } from '../issue/index.js';
import { area, choice, type Field, flag, integer, money, ratio } from './field.js';
import { ratingNames } from './closed-lists.js';

const largestCount = 1_000_000_000;

const count = <const More = object>(zh: string, en: string, more?: More) =>
  integer(zh, en, { least: 0, most: largestCount, ...(more as More) });

/** Every field of a site, a park, a district or a city that a rule may look at: a closed list. */
export const placeFields = {
  stage: choice('项目性质', 'kind of project', {
    words: { existing: both('存量项目', 'existing project'), new: both('新建项目', 'new project') },
    asked: both('是存量项目还是新建项目？', 'Is it an existing project or a new one?'),
    fact: true,
  }),
  insideControlLine: flag('在产业园区工业控制线内', 'inside a park’s industrial control line', {
    asked: both('是否在产业园区工业控制线内？', 'Does it lie inside a park’s industrial control line?'),
    fact: true,
    factDenied: both('不在产业园区工业控制线内', 'outside a park’s industrial control line'),
  }),
  rating: choice('亩均效益评价档次', 'rating of output per mu', {
    words: ratingNames,
    asked: both(
      '最近公布的亩均效益综合评价是哪一档（A–D）？',
      'What is its latest published rating of output per mu (A to D)?',
    ),
    fact: true,
  }),
  area: area('项目用地面积', 'land area of the project', { fact: true }),
  ancillaryArea: area('行政办公及生活服务设施用地面积', 'land area of offices and living facilities'),
  floorArea: area('总建筑面积', 'total floor area', {
    asked: both('总建筑面积是多少平方米？', 'What is the total floor area, in 平方米 (m²)?'),
  }),
  ancillaryFloorArea: area('行政办公及生活服务设施建筑面积', 'floor area of offices and living facilities', {
    asked: both(
      '行政办公及生活服务设施的建筑面积是多少平方米？',
      'What is the floor area of offices and living facilities, in 平方米 (m²)?',
    ),
  }),
  plotRatio: ratio('容积率', 'plot ratio'),
  plantInvestment: money('厂房设备投资额', 'investment in plant and equipment', { fact: true }),
  plannedUseChanged: flag('所在区域规划用途已调整', 'planned use of the area changed', {
    asked: both('所在区域的规划用途是否已调整？', 'Has the planned use of the area been changed?'),
    fact: true,
    factDenied: both('所在区域规划用途未调整', 'planned use of the area not changed'),
  }),
  yearsBeforeImplementation: count('距新规划实施的年数', 'years until the new plan is implemented', {
    fact: true,
  }),
  work: choice('拟实施的项目', 'works intended', {
    words: {
      retrofit: both('技改', 'retrofit'),
      'new-build': both('新建', 'new build'),
      extension: both('扩建', 'extension'),
    },
    asked: both('拟实施技改、新建还是扩建？', 'Is a retrofit, a new build or an extension intended?'),
    fact: true,
  }),
  safe: flag('确保安全', 'safe', {
    asked: both('是否已确保安全？', 'Is safety ensured?'),
    fact: true,
    factDenied: both('未确保安全', 'not safe'),
  }),
  lawfullyApproved: flag('依法审批', 'lawfully approved', {
    asked: both('是否已依法审批？', 'Has it been lawfully approved?'),
    fact: true,
    factDenied: both('未依法审批', 'not lawfully approved'),
  }),
  separateLand: flag('要求单独供地', 'asks for land of its own', {
    asked: both('是否要求单独供地？', 'Does it ask to be supplied land of its own?'),
    fact: true,
    factDenied: both('未要求单独供地', 'does not ask for land of its own'),
  }),
  kind: choice('园区类型', 'kind of park', {
    words: {
      'small-enterprise-park': both('小微企业园', 'park for small enterprises'),
      'development-zone': both('开发区（园区）', 'development zone'),
      'featured-platform': both('其他重点平台', 'another key platform'),
    },
    asked: both(
      '是小微企业园、开发区（园区）还是其他重点平台？',
      'Is it a park for small enterprises, a development zone or another key platform?',
    ),
  }),
  enterprises: count('园内企业数', 'enterprises in the park'),
  smallEnterprises: count('园内小微企业数', 'small enterprises in the park'),
  leadingIndustries: count('主导产业数', 'leading industries', { fact: true }),
  assessedExcellent: flag('列入全市考核优秀', 'assessed excellent by the city', {
    asked: both('是否列入全市考核优秀？', 'Was it assessed excellent by the city?'),
    fact: true,
    factDenied: both('未列入全市考核优秀', 'not assessed excellent by the city'),
  }),
  incentiveLand: area('当年获得的用地激励指标', 'land quota received as an incentive this year'),
  incentiveLandOfAll: area('全市当年安排的用地激励指标', 'land quota the city set aside as incentives this year'),
  newIndustrialLand: area('新增工业用地出让面积', 'new industrial land granted'),
  standardLand: area('新增工业用地中“标准地”出让面积', 'new industrial land granted as standard land'),
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
  loanRiskPool: money('制造业贷款风险池规模', 'risk pool for manufacturing loans'),
} as const satisfies Readonly<Record<string, Field>>;

export type PlaceField = keyof typeof placeFields;

/** The fields of places that are facts by themselves. */
export type PlaceFact = {
  [Name in PlaceField]: (typeof placeFields)[Name] extends { readonly fact: true } ? Name : never;
}[PlaceField];

/** What a rule may be about beside an enterprise. */
export const placeKinds = ['site', 'park', 'district', 'city'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** Every kind of subject, as a list that can be gone through. */
export const subjectKinds = /* @__PURE__ */ Object.freeze(['enterprise', ...placeKinds] as const);
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
