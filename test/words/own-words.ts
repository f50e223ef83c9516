/** A small document with a word of every sort of its own, as its folder would hold it. */
import type { DocumentFiles } from '../../src/rule/index.js';

export const vocabulary = {
  titles: {
    'municipal-champion': {
      zh: '市级单项冠军',
      en: 'municipal champion',
      levels: ['provincial', 'municipal'],
      level: 'municipal',
      by: 'product',
      said: ['市单冠'],
    },
    incubator: { zh: '孵化器', en: 'incubator', levels: ['municipal', 'county'], by: 'of' },
  },
  measures: {
    taxPaid: { type: 'money', zh: '纳税额', en: 'tax paid', peak: true, usuallyPartOf: 'revenue' },
    employees: { type: 'integer', zh: '从业人数', en: 'number of employees', unit: { zh: '人', en: 'people' } },
    plantArea: { type: 'area', zh: '厂房面积', en: 'plant area', source: { zh: '不动产权证', en: 'title deed' } },
    researchShare: { type: 'ratio', zh: '研发投入占比', en: 'share of research', peak: true },
  },
  flags: { cleanRecord: { zh: '无重大安全事故', en: 'free of serious accidents' } },
  projects: { 'technical-renovation': { zh: '技改项目', en: 'technical renovation' } },
  judgements: {
    greenPlant: { zh: '绿色工厂', en: 'green plant' },
    creditRating: {
      zh: '信用等级',
      en: 'credit rating',
      words: { good: { zh: '良好', en: 'good' }, poor: { zh: '较差', en: 'poor' } },
    },
  },
} as const;

const both = (text: string): { readonly zh: string; readonly en: string } => ({ zh: text, en: text });

const leaf = (name: string, fact: string, params: object, operator: string, value: unknown): object => ({
  name,
  fact,
  params,
  operator,
  value,
});

const yes = (name: string, fact: string, params: object): object => leaf(name, fact, params, 'equal', true);

const rule = (slug: string, conditions: object, more: object = {}): object => ({
  id: `own/${slug}`,
  kind: 'award',
  subject: 'enterprise',
  title: both(slug),
  clauses: ['900-001'],
  parameters: { amount: '10万元' },
  conditions,
  outcome: { pays: 'parameter.amount', severalRows: 'highest', repeats: 'once' },
  ...more,
});

export const ownDocument: DocumentFiles = {
  document: {
    id: 'own',
    title: both('own'),
    shortTitle: both('own'),
    status: 'issued',
    statusNote: both('own'),
    city: '湖州市',
    period: { from: '2024-01-01', through: null },
    policyNames: ['own'],
    scope: [
      { name: 'in-city', fact: 'city', operator: 'equal', value: '湖州市' },
      { name: 'in-plan', fact: 'inPlan', operator: 'equal', value: true },
    ],
    scopeCites: { 'in-city': ['900-001'], 'in-plan': ['900-001'] },
  },
  clauses: [{ id: '900-001', place: '一' }],
  readings: [],
  groups: [],
  vocabulary,
  rules: {
    'each-champion': rule('each-champion', yes('new', 'itemInYear', {}), {
      each: { title: 'municipal-champion', by: 'product' },
      outcome: { pays: 'parameter.amount', severalRows: 'highest', repeats: 'once-per-item' },
    }),
    'first-tax': rule('first-tax', {
      all: [
        leaf('passed', 'revenue', { measure: 'taxPaid', yearsAgo: 1 }, 'greaterThanInclusive', '100万元'),
        { not: leaf('before', 'revenuePeakBefore', { measure: 'taxPaid' }, 'greaterThanInclusive', '200万元') },
      ],
    }),
    staff: rule('staff', leaf('many', 'countOf', { measure: 'employees' }, 'greaterThanInclusive', 100)),
    plant: rule('plant', leaf('large', 'areaOf', { measure: 'plantArea' }, 'greaterThanInclusive', '10亩')),
    // Rising by tiers of a share, above all earlier years, and by a whole step of it.
    research: rule(
      'research',
      {
        all: [
          leaf('reaches', 'ratioOf', { measure: 'researchShare' }, 'greaterThanInclusive', { fact: 'row.share' }),
          leaf('highest', 'ratioPeakBefore', { measure: 'researchShare' }, 'lessThan', { fact: 'row.share' }),
          {
            name: 'rises',
            fact: { fact: 'ratioOf', params: { measure: 'researchShare' } },
            operator: 'greaterThanInclusive',
            value: { sum: [{ fact: 'ratioOf', params: { measure: 'researchShare', yearsAgo: 1 } }, '0.5%'] },
          },
        ],
      },
      {
        parameters: {
          tiers: {
            share: '%',
            amount: '万元',
            rows: [
              [3, 10],
              [5, 20],
            ],
          },
        },
        outcome: { pays: 'row.amount', severalRows: 'highest', repeats: 'once' },
      },
    ),
    clean: rule('clean', yes('clean', 'flagOf', { measure: 'cleanRecord', yearsAgo: 1 })),
    green: rule('green', yes('green', 'judgement', { of: 'greenPlant' })),
    rated: rule('rated', leaf('rated', 'judgedAs', { of: 'creditRating' }, 'equal', 'good')),
    held: rule('held', yes('held', 'holdsTitle', { title: 'municipal-champion' })),
    incubator: rule(
      'incubator',
      leaf(
        'came',
        'titleInYear',
        { title: 'incubator', events: ['new'], levels: [{ fact: 'row.level' }] },
        'equal',
        true,
      ),
      {
        parameters: {
          ladder: {
            level: 'text',
            amount: '万元',
            rows: [
              ['municipal', 50],
              ['county', 10],
            ],
          },
        },
        outcome: { pays: 'row.amount', severalRows: 'highest', repeats: 'once-per-row' },
      },
    ),
    renovation: rule('renovation', yes('approved', 'itemInYear', {}), {
      each: { project: 'technical-renovation', by: 'name' },
      outcome: { pays: 'parameter.amount', severalRows: 'highest', repeats: 'once-per-item' },
    }),
  },
};

/** An enterprise that meets every rule of it. */
export const whole = {
  city: '湖州市',
  foundedIn: 2010,
  before: { through: 2023, taxPaidPeak: '150万元', researchSharePeak: '2%' },
  years: {
    2024: { taxPaid: '120万元', researchShare: '2.5%', cleanRecord: true },
    2025: { taxPaid: '130万元', employees: 120, plantArea: '12亩', researchShare: '30‰', cleanRecord: true },
  },
  titles: [
    { title: 'municipal-champion', product: '阀门', on: '2025-06-01' },
    { title: 'incubator', of: '一园', level: 'county', on: '2025-06-01' },
  ],
  projects: [{ kind: 'technical-renovation', name: '一期', on: '2025-06-01' }],
  received: [],
  judgements: { greenPlant: true, creditRating: 'good' },
};
