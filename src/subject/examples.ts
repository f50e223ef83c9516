import { frozen } from '../edge/index.js';
import type { CityInput, EnterpriseInput, SiteInput } from './inputs.js';

/** The enterprise that the guide shows, to look at and to start from: a test holds the two equal. */
export const enterprise: EnterpriseInput = frozen({
  name: '示例机电',
  city: '台州市',
  industry: 'C3852',
  foundedIn: 2009,
  before: { through: 2024, revenueInTaizhouPeak: '8.4亿元', everAboveScale: true },
  years: {
    2025: { revenueInTaizhou: '9.1亿元', aboveScale: true },
    2026: { revenueInTaizhou: '10.2亿元', aboveScale: true },
  },
  titles: [
    { title: 'little-giant', on: '2026-07-01' },
    { title: 'dcmm', grade: 3, on: '2026-05-05' },
  ],
  projects: [{ kind: 'digital', name: '智能车间', on: '2026-08-01' }],
  received: [{ policy: '台政办发〔2023〕12号', matter: 'little-giant', amount: '60万元', on: '2026-11-02' }],
});

/** The site that the guide shows. */
export const site: SiteInput = frozen({
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
});

/** The city that the guide shows, with what was observed there. */
export const city: CityInput = frozen({
  name: '示例观测',
  city: '宁波市',
  observations: [
    { indicator: 'tax-per-mu', year: 2023, value: '51.2', unit: '万元/亩', source: '示例年报' },
    { indicator: 'rd-intensity', year: 2025, value: '2.6', unit: '%' },
    { indicator: 'refinancing', year: 2025, value: 300, unit: '亿元' },
    { indicator: 'listed-manufacturers-added', year: 2023, value: 52, unit: '家' },
    { indicator: 'key-industrial-parks', year: 2025, value: 55, unit: '个' },
  ],
});
