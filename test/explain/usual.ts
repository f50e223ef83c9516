/** Subjects as they usually are, of every document: what a page of a result is held to fit a screen for. */
import { enterprise as example } from '../../src/subject/examples.js';
import type { DocumentId, EvaluateOptions } from '../../src/index.js';

interface Usual {
  readonly about: string;
  readonly document: DocumentId;
  readonly year: number;
  readonly subject?: NonNullable<EvaluateOptions['subject']>;
  readonly input: unknown;
}

const taizhou = { document: 'taizhou-matrix-2025', year: 2026 } as const;

const fullyTold = {
  name: '示例阀门',
  city: '台州市',
  industry: 'C3443',
  size: 'medium',
  foundedIn: 2012,
  before: { through: 2024, revenueInTaizhouPeak: '8600万元', everAboveScale: false },
  years: {
    2025: { revenueInTaizhou: '1.2亿元', aboveScale: true },
    2026: { revenueInTaizhou: '1.9亿元', aboveScale: true },
  },
  titles: [
    { title: 'hidden-champion', on: '2026-03-15' },
    { title: 'champion-product', product: '截止阀', level: 'provincial', on: '2026-04-01' },
    { title: 'demonstration', of: '工业互联网平台', level: 'provincial', on: '2026-05-01' },
    { title: 'dcmm', grade: 2, on: '2026-06-01' },
  ],
  projects: [{ kind: '5g', name: '5G全连接工厂', approved: '180万元', on: '2026-08-01' }],
  received: [],
} as const;

/** Titles past their term or without their level: each is remarked on. */
const remarkedOn = {
  name: '示例阀业',
  city: '台州市',
  district: '玉环市',
  industry: 'C3443',
  size: 'medium',
  foundedIn: 2003,
  before: {
    through: 2023,
    revenuePeak: '7亿元',
    revenueInTaizhouPeak: '6.1亿元',
    mainRevenuePeak: '6.5亿元',
    taxableMainRevenuePeak: '6.5亿元',
    everAboveScale: true,
  },
  years: {
    '2024': { revenue: '8亿元', revenueInTaizhou: '7亿元', mainRevenue: '7.5亿元', aboveScale: true },
    '2025': { revenue: '9.3亿元', revenueInTaizhou: '8.8亿元', aboveScale: true },
    '2026': { revenue: '12亿元', revenueInTaizhou: '10.5亿元', aboveScale: true },
  },
  titles: [
    { title: 'high-tech', on: '2021-12-01' },
    { title: 'little-giant', on: '2022' },
    { title: 'champion-product', product: '球阀', on: '2026-03-01' },
    { title: 'champion-product', product: '闸阀', level: 'provincial', on: '2025-03-01' },
    { title: 'dcmm', grade: 2, on: '2025-03-01' },
    { title: 'demonstration', of: '绿色工厂', on: '2026-02-01' },
  ],
  projects: [
    { kind: 'digital', name: '制造执行系统', on: '2026-02-01', approved: '260万元' },
    { kind: '5g', name: '5G专网' },
  ],
  received: [
    { matter: 'champion-product', policy: '玉环市某文件', level: 'county', amount: '20万元', on: '2026-04-01' },
    { matter: 'champion-product', policy: '某市级文件', amount: '30万元' },
  ],
} as const;

export const usual: readonly Usual[] = [
  { about: 'the guide’s enterprise', ...taizhou, input: example },
  {
    about: 'the guide’s enterprise where its money can be claimed and was not received',
    ...taizhou,
    input: { ...example, received: (example.received ?? []).map((each) => ({ ...each, status: 'claimable' })) },
  },
  { about: 'an enterprise with four remarks', ...taizhou, input: remarkedOn },
  { about: 'an enterprise that only its city is told of', ...taizhou, input: { city: '台州市' } },
  { about: 'an enterprise that everything is told of', ...taizhou, input: fullyTold },
  {
    about: 'an enterprise of pools',
    document: 'shaoxing-growth-2021',
    year: 2022,
    input: {
      name: '示例纺织',
      city: '绍兴市',
      district: '柯桥区',
      industry: 'C1713',
      size: 'large',
      foundedIn: 2001,
      years: { 2021: { revenue: '4.8亿元' }, 2022: { revenue: '5亿元' }, 2023: { revenue: '5.6亿元' } },
      titles: [
        { title: 'little-giant', on: '2021-07-01' },
        { title: 'listing-reserve', on: '2021-03-01' },
      ],
      projects: [],
      received: [],
    },
  },
  {
    about: 'an enterprise of bands',
    document: 'ningbo-four-ups-2021',
    year: 2023,
    input: {
      name: '示例重工',
      city: '宁波市',
      industry: 'C3411',
      years: { 2021: { revenue: '98亿元' }, 2022: { revenue: '520亿元' } },
    },
  },
  {
    about: 'a park',
    document: 'ningbo-plan-2021',
    year: 2022,
    subject: 'park',
    input: { name: '示例园区', city: '宁波市', kind: 'small-enterprise-park', enterprises: 60, smallEnterprises: 40 },
  },
  {
    about: 'a site',
    document: 'ningbo-renewal-2021',
    year: 2022,
    subject: 'site',
    input: {
      name: '示例厂区',
      city: '宁波市',
      stage: 'existing',
      insideControlLine: true,
      safe: true,
      lawfullyApproved: true,
      area: '100亩',
      ancillaryArea: '9000平方米',
      floorArea: '50000平方米',
      ancillaryFloorArea: '16000平方米',
    },
  },
  {
    about: 'a district',
    document: 'ningbo-renewal-2021',
    year: 2022,
    subject: 'district',
    input: { name: '示例区', city: '宁波市', district: '鄞州区', assessedExcellent: true, incentiveLand: '520亩' },
  },
];
