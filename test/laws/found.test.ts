/** Inputs on which a law once failed, kept so that chance need not find them again. */
import { describe, expect, test } from 'vitest';
import type { EnterpriseInput } from '../../src/subject/index.js';
import { evaluated, interval } from './support.js';

type Row = readonly [
  sentence: string,
  input: Partial<EnterpriseInput>,
  year: number,
  rule: string,
  low: number,
  high: number,
  missing: readonly string[],
];

const 万 = 1e6;
const closed = { titles: [], projects: [], received: [] };

const table: readonly Row[] = [
  [
    'a sum-up that runs past the year hides nothing that is told',
    {
      ...closed,
      industry: 'C13',
      foundedIn: 2024,
      before: { through: 2026, revenueInTaizhouPeak: '60亿元' },
      years: {
        2024: { revenueInTaizhou: '8亿元' },
        2025: { revenueInTaizhou: '10.1亿元' },
        2026: { revenueInTaizhou: '60亿元' },
      },
    },
    2026,
    'revenue-milestone',
    100,
    100,
    [],
  ],
  [
    'a receipt for one tier leaves the others open',
    {
      ...closed,
      industry: 'C13',
      foundedIn: 2024,
      received: [
        {
          policy: '台州市培育创新型优质企业矩阵行动方案',
          matter: 'revenue-milestone',
          of: '1000亿元',
          amount: '100万元',
          on: '2027-12-31',
        },
      ],
    },
    2025,
    'revenue-milestone',
    0,
    800,
    ['years.2024.revenueInTaizhou', 'years.2025.revenueInTaizhou'],
  ],
  [
    'a certificate keeps its grade whatever it is called',
    {
      ...closed,
      titles: [
        { title: 'dcmm', grade: 1, of: '甲', on: '2025-01-01' },
        { title: 'dcmm', grade: 2, of: '甲', on: '2025-01-01' },
      ],
    },
    2025,
    'dcmm',
    10,
    10,
    [],
  ],
  [
    'a certificate keeps its grade in any order',
    {
      ...closed,
      titles: [
        { title: 'dcmm', grade: 2, of: '甲', on: '2025-01-01' },
        { title: 'dcmm', grade: 1, of: '甲', on: '2025-01-01' },
      ],
    },
    2025,
    'dcmm',
    10,
    10,
    [],
  ],
  [
    'two certificates of one grade pay once',
    {
      ...closed,
      titles: [
        { title: 'dcmm', grade: 2, of: '甲', on: '2025-01-01' },
        { title: 'dcmm', grade: 2, of: '乙', on: '2025-06-30' },
      ],
    },
    2025,
    'dcmm',
    10,
    10,
    [],
  ],
  [
    'a grade written on a demonstration title makes it no other title',
    {
      ...closed,
      titles: [
        { title: 'demonstration', of: '丙', level: 'national', grade: 1, on: '2022-01-01' },
        { title: 'demonstration', of: '丙', level: 'national', on: '2026-01-01' },
      ],
    },
    2026,
    'demonstration',
    0,
    0,
    [],
  ],
  [
    'a level written on one of two listings of a product makes it no other product',
    {
      ...closed,
      titles: [
        { title: 'champion-product', product: '乙', level: 'provincial', on: '2026-12-31' },
        { title: 'champion-product', product: '乙', on: '2026-12-31' },
      ],
    },
    2026,
    'champion-product',
    50,
    50,
    [],
  ],
  [
    'a receipt of nothing is asked about nothing',
    {
      ...closed,
      titles: [{ title: 'champion-enterprise', on: '2025-01-01' }],
      received: [{ policy: '台政办发〔2023〕12号', amount: '0元', on: '2023-01-01' }],
    },
    2025,
    'champion-enterprise',
    100,
    100,
    [],
  ],
  [
    'a receipt that names its project is not asked for the name',
    {
      titles: [],
      received: [
        {
          policy: '台政发〔2024〕7号',
          matter: 'digital-project',
          of: '丙',
          amount: '100万元',
          on: '2030-12-31',
          status: 'claimable',
        },
      ],
    },
    2025,
    'digital-project',
    0,
    300,
    ['projects'],
  ],
];

describe('a law failed once, and holds', () => {
  test.each(table)('%s', (_, input, year, rule, low, high, missing) => {
    const own = evaluated({ city: '台州市', ...input }, year).awards.filter((award) => award.rule.endsWith(`/${rule}`));
    const sum = (side: 'low' | 'high'): number => own.reduce((all, { payable }) => all + interval(payable)[side], 0);
    expect({
      low: sum('low'),
      high: sum('high'),
      missing: own.flatMap((award) => award.missing.map(({ path }) => path)),
    }).toEqual({ low: low * 万, high: high * 万, missing });
  });

  test('an unnamed project that may be the named one is not paid for certain', () => {
    const { total } = evaluated(
      {
        city: '台州市',
        industry: 'A01',
        ...closed,
        projects: [
          { kind: 'digital', name: '乙', approved: '1000万元', on: '2029-06-30' },
          { kind: 'digital', approved: '1000万元', on: '2029-06-30' },
        ],
      },
      2029,
    );
    expect(interval(total).low).toBeLessThanOrEqual(300 * 万);
    expect(interval(total).high).toBe(600 * 万);
  });
});
