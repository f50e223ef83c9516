import { describe, expect, test } from 'vitest';
import { parseEnterprise } from '../../src/subject/index.js';

type Found = readonly [path: string, other: string];

const city = '台州市';

const table: readonly (readonly [sentence: string, input: unknown, found: readonly Found[]])[] = [
  [
    'a title before the founding',
    { city, foundedIn: 2024, titles: [{ title: 'little-giant', on: '2023-12-31' }] },
    [['titles.0.on', 'foundedIn']],
  ],
  [
    'a title in the founding year, told by it',
    { city, foundedIn: 2024, titles: [{ title: 'little-giant', on: '2024' }] },
    [],
  ],
  [
    'a project and money before the founding',
    { city, foundedIn: 2024, projects: [{ kind: '5g', on: '2023' }], received: [{ on: '2023-05' }] },
    [
      ['projects.0.on', 'foundedIn'],
      ['received.0.on', 'foundedIn'],
    ],
  ],
  [
    'a title that ended before the founding',
    {
      city,
      foundedIn: 2024,
      titles: [
        { title: 'little-giant', withdrawn: '2023' },
        { title: 'high-tech', until: '2023-12' },
        { title: 'high-tech', until: '2023', predecessor: true },
      ],
    },
    [
      ['titles.0.withdrawn', 'foundedIn'],
      ['titles.1.until', 'foundedIn'],
    ],
  ],
  [
    'a title taken over',
    { city, foundedIn: 2024, titles: [{ title: 'little-giant', on: '2020', predecessor: true }] },
    [],
  ],
  [
    'a title later than told',
    { city, asOf: '2026-06-30', titles: [{ title: 'little-giant', on: '2026-07-01' }] },
    [['titles.0.on', 'asOf']],
  ],
  [
    'a title of the month that is told of in part',
    { city, asOf: '2026-06-15', titles: [{ title: 'little-giant', on: '2026-06', until: '2029-06-14' }] },
    [],
  ],
  [
    'a withdrawal later than told',
    { city, asOf: '2026-06-30', titles: [{ title: 'little-giant', on: '2026-01-01', withdrawn: '2026-07-01' }] },
    [['titles.0.withdrawn', 'asOf']],
  ],
  [
    'money later than told, received and to be had',
    { city, asOf: '2026-06-30', received: [{ on: '2026-07-01' }, { on: '2026-07-01', status: 'claimable' }] },
    [['received.0.on', 'asOf']],
  ],
  [
    'a sum-up of days that are not told of',
    { city, asOf: '2026-06-30', before: { through: 2026, everAboveScale: false } },
    [['before.through', 'asOf']],
  ],
  ['a founding later than told', { city, asOf: '2026-06-30', foundedIn: 2027 }, [['foundedIn', 'asOf']]],
  [
    'revenue before the founding',
    { city, foundedIn: 2020, years: { 2019: { revenue: '1元' } } },
    [['years.2019.revenue', 'foundedIn']],
  ],
  [
    'revenue in Taizhou before the founding',
    { city, foundedIn: 2020, years: { 2019: { revenueInTaizhou: '1元' } } },
    [['years.2019.revenueInTaizhou', 'foundedIn']],
  ],
  [
    'no revenue before the founding',
    { city, foundedIn: 2020, years: { 2019: { revenueInTaizhou: '0元', mainRevenue: '0元', aboveScale: false } } },
    [],
  ],
  [
    'above scale before the founding',
    { city, foundedIn: 2020, years: { 2019: { aboveScale: true } } },
    [['years.2019.aboveScale', 'foundedIn']],
  ],
  ['main revenue in the founding year', { city, foundedIn: 2020, years: { 2020: { mainRevenue: '1亿元' } } }, []],
  [
    'a year above the peak that sums it up',
    { city, before: { through: 2023, mainRevenuePeak: '1亿元' }, years: { 2023: { mainRevenue: '10000.000001万元' } } },
    [['years.2023.mainRevenue', 'before.mainRevenuePeak']],
  ],
  [
    'a year at the peak',
    { city, before: { through: 2023, mainRevenuePeak: '1亿元' }, years: { 2023: { mainRevenue: '1亿元' } } },
    [],
  ],
  [
    'a year above the peak, after it',
    { city, before: { through: 2023, mainRevenuePeak: '1亿元' }, years: { 2024: { mainRevenue: '2亿元' } } },
    [],
  ],
  [
    'a year above a peak that ends nowhere',
    { city, before: { mainRevenuePeak: '1亿元' }, years: { 2024: { mainRevenue: '2亿元' } } },
    [],
  ],
  [
    'above scale in a year when it never was',
    { city, before: { through: 2023, everAboveScale: false }, years: { 2022: { aboveScale: true } } },
    [['years.2022.aboveScale', 'before.everAboveScale']],
  ],
  [
    'a peak before the founding',
    { city, foundedIn: 2024, before: { through: 2023, revenueInTaizhouPeak: '1亿元' } },
    [['before.revenueInTaizhouPeak', 'foundedIn']],
  ],
  [
    'a peak of nothing before the founding',
    { city, foundedIn: 2024, before: { through: 2023, revenueInTaizhouPeak: '0元', everAboveScale: false } },
    [],
  ],
  [
    'ever above scale before the founding',
    { city, foundedIn: 2024, before: { through: 2023, everAboveScale: true } },
    [['before.everAboveScale', 'foundedIn']],
  ],
  [
    'several at once',
    {
      city,
      foundedIn: 2020,
      before: { through: 2023, mainRevenuePeak: '1亿元' },
      years: { 2019: { aboveScale: true }, 2022: { mainRevenue: '3亿元' } },
    },
    [
      ['years.2022.mainRevenue', 'before.mainRevenuePeak'],
      ['years.2019.aboveScale', 'foundedIn'],
    ],
  ],
];

const projects: readonly (readonly [sentence: string, list: readonly unknown[], found: readonly Found[]])[] = [
  [
    'the same project in the same words',
    [
      { kind: 'digital', name: '甲', on: '2026-01-01', approved: '1万元' },
      { kind: 'digital', name: '甲', on: '2026-01-01', approved: '10000元' },
    ],
    [],
  ],
  [
    'the same project on two days',
    [
      { kind: 'digital', name: '甲', on: '2026-01-01' },
      { kind: 'digital', name: '甲', on: '2026-01-02' },
    ],
    [['projects.1', 'projects.0']],
  ],
  [
    'the same project with two amounts',
    [
      { kind: '5g', name: '甲', approved: '1元' },
      { kind: '5g', name: '乙' },
      { kind: '5g', name: '甲', approved: '2元' },
    ],
    [['projects.2', 'projects.0']],
  ],
  [
    'the same project on a day and in its month',
    [
      { kind: 'digital', name: '甲', on: '2026-01' },
      { kind: 'digital', name: '甲', on: '2026-01-02' },
      { kind: 'digital', name: '甲', on: '2026' },
    ],
    [],
  ],
  [
    'the same project in two months, and before them without a day',
    [
      { kind: '5g', name: '甲' },
      { kind: '5g', name: '甲', on: '2026-01' },
      { kind: '5g', name: '甲', on: '2026-02' },
    ],
    [['projects.2', 'projects.0']],
  ],
  [
    'one name for two kinds',
    [
      { kind: '5g', name: '甲', approved: '1元' },
      { kind: 'digital', name: '甲', approved: '2元' },
    ],
    [],
  ],
  [
    'two without a name',
    [
      { kind: '5g', approved: '1元' },
      { kind: '5g', approved: '2元' },
    ],
    [],
  ],
];

const foundIn = (input: unknown): readonly Found[] => {
  const parsed = parseEnterprise(input);
  return parsed.ok
    ? []
    : parsed.issues.map(({ place, wanted, next }) => [
        'path' in place ? place.path : '',
        /(?:agrees with|differs from|not before|later than) (?:[^(]*\()?([\w.*]+)/u.exec(
          `${wanted.en} ${next.en}`,
        )?.[1] ?? '',
      ]);
};

describe('a history that cannot be true', () => {
  test.each(table)('%s', (_, input, found) => {
    expect(foundIn(input)).toEqual(found);
  });
});

const unreached: readonly (readonly [sentence: string, input: unknown, path: string])[] = [
  [
    'main revenue',
    {
      city,
      foundedIn: 2022,
      before: { through: 2023, mainRevenuePeak: '5亿元' },
      years: { 2022: { mainRevenue: '1亿元' }, 2023: { mainRevenue: '2亿元' } },
    },
    'before.mainRevenuePeak',
  ],
  [
    'above scale',
    {
      city,
      foundedIn: 2022,
      before: { through: 2023, everAboveScale: true },
      years: { 2022: { aboveScale: false }, 2023: { aboveScale: false } },
    },
    'before.everAboveScale',
  ],
];

describe('a peak that none of the years it sums up has, when all of them are told', () => {
  test.each(unreached)('%s', (_, input, path) => {
    expect(foundIn(input).map(([at]) => at)).toEqual([path]);
  });
});

describe('a project listed twice', () => {
  test.each(projects)('%s', (_, list, found) => {
    expect(foundIn({ city, projects: list })).toEqual(found);
  });
});
