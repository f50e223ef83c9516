/** Inputs that pages are read of: the guide's enterprise, and such as strangers write. */
import { enterprise } from '../../src/subject/examples.js';

const { titles: _titles, projects: _projects, received: _received, ...withoutLists } = enterprise;

/** Entries of lists that have no name, no day, no amount, and one that is told twice. */
const unnamed = {
  ...enterprise,
  titles: [
    { title: 'champion-product', on: '2026-03-01' },
    { title: 'champion-product', on: '2026-04-01' },
    { title: 'little-giant' },
    { title: 'dcmm', on: '2026-05-05' },
  ],
  projects: [
    { kind: 'digital', on: '2026-08-01' },
    { kind: 'digital', name: '甲线' },
    { kind: 'digital', approved: '260万元', on: '2026-02-01' },
    { kind: 'digital' },
  ],
  received: [
    { policy: '台政办发〔2023〕12号', matter: 'little-giant', on: '2026-11-02' },
    { policy: '台政办发〔2023〕12号', matter: 'digital-project', amount: '60万元' },
    { policy: '台政办发〔2023〕12号', matter: 'digital-project', amount: '60万元' },
  ],
};

/** A threshold is near, and what would reach it is a sum. */
const shortOfMilestone = {
  ...withoutLists,
  years: { 2025: { revenueInTaizhou: '9.1亿元' }, 2026: { revenueInTaizhou: '9.6亿元' } },
};

const ningbo = {
  city: '宁波市',
  observations: [{ indicator: 'tax-per-mu', year: 2023, value: '51.2', unit: '万元/亩' }],
};

export const files = {
  'enterprise.json': enterprise,
  'unnamed.json': unnamed,
  'bare.json': { city: '台州市' },
  'short.json': shortOfMilestone,
  'listless.json': withoutLists,
  'mid-year.json': { ...enterprise, titles: [], projects: [], received: [], asOf: '2026-06-30' },
  'elsewhere.json': { ...enterprise, city: '杭州市' },
  'ningbo.json': { ...enterprise, city: '宁波市' },
  'shaoxing.json': { ...enterprise, city: '绍兴市', size: 'medium' },
  'city.json': ningbo,
  'taizhou-city.json': { city: '台州市' },
};
