import { describe, expect, test } from 'vitest';
import { HuiqiError, type Issue } from '../../src/issue/index.js';
import { parseEnterprise, parsePlace, yuan } from '../../src/subject/index.js';

const city = '台州市';

const issuesOf = (input: object): readonly Issue[] => {
  const parsed = parseEnterprise({ city, ...input });
  return parsed.ok ? [] : parsed.issues;
};

const revenue = (written: unknown): object => ({ years: { 2024: { revenue: written } } });
const on = (written: unknown): object => ({ titles: [{ title: 'eagle', on: written }] });

/** What is refused, by which code, and what the next step must say in both languages. */
const guessed: readonly (readonly [input: object, code: string, says: string])[] = [
  [revenue('12.3亿'), 'money-unit-missing', '"12.3亿元"'],
  [revenue('1亿2000万元'), 'money-not-money', '"1.2亿元"'],
  [revenue('9.6億元'), 'money-not-money', '"9.6亿元"'],
  [revenue('人民币9.6亿元'), 'money-not-money', '"9.6亿元"'],
  [revenue('¥5,000'), 'money-not-money', '"5000元"'],
  [revenue('8 500万元'), 'money-not-money', '"8500万元"'],
  [on(20260701), 'day-wanted', '"2026-07-01"'],
  [on(202607), 'day-wanted', '"2026-07"'],
  [on(2026), 'day-wanted', '"2026"'],
  [{ asOf: '2026/7/1' }, 'whole-day-wanted', '"2026-07-01"'],
  [on('2026/7/1'), 'day-wanted', '"2026-07-01"'],
  [on('2026.7.1'), 'day-wanted', '"2026-07-01"'],
  [on('2026年7月1日'), 'day-wanted', '"2026-07-01"'],
  [on('二〇二六年七月十一日'), 'day-wanted', '"2026-07-11"'],
  [on('20260701'), 'day-wanted', '"2026-07-01"'],
  [on('2026-7-1'), 'day-wanted', '"2026-07-01"'],
  [on('2026年7月'), 'day-wanted', '"2026-07"'],
  [on('2026年'), 'day-wanted', '"2026"'],
  [on(' 2026-07-01'), 'day-wanted', '"2026-07-01"'],
  [{ years: { '2026年': {} } }, 'year-key-wanted', '"2026"'],
  [{ years: { '２０２６': {} } }, 'year-key-wanted', '"2026"'],
  [{ foundedIn: '2019' }, 'integer-wanted', '2019'],
  [{ foundedIn: '２０１９年' }, 'integer-wanted', '2019'],
  [{ titles: [{ title: 'dcmm', grade: '三级' }] }, 'integer-wanted', '3'],
  [{ titles: [{ title: '小巨人' }] }, 'choice-wanted', 'little-giant'],
  [{ titles: [{ title: '国家级专精特新“小巨人”企业' }] }, 'choice-wanted', 'little-giant'],
  [{ titles: [{ title: '高企' }] }, 'choice-wanted', 'high-tech'],
  [{ titles: [{ title: '单项冠军产品' }] }, 'choice-wanted', 'champion-product'],
  [{ titles: [{ title: 'eagle', event: '复核' }] }, 'choice-wanted', 'renewal'],
  [{ titles: [{ title: 'demonstration', level: '省级' }] }, 'choice-wanted', 'provincial'],
  [{ size: '大型' }, 'choice-wanted', 'large'],
  [{ years: { 2024: { landRating: 'A' } } }, 'field-unknown', 'rating'],
  [{ projects: [{ kind: '数字化' }] }, 'choice-wanted', 'digital'],
  [{ received: [{ status: '已到账' }] }, 'choice-wanted', 'received'],
  [{ received: [{ level: '县级' }] }, 'choice-wanted', 'county'],
  [{ judgements: { qualityAdvantage: '较强' } }, 'choice-wanted', 'strong'],
  [{ 营业收入: '1亿元' }, 'field-unknown', 'one of'],
  [{ years: { 2024: { 营业收入: '1亿元' } } }, 'field-unknown', 'revenue'],
  [{ years: { 2024: { aboveScale: '是' } } }, 'flag-wanted', 'true'],
  [{ years: { 2024: { aboveScale: '否' } } }, 'flag-wanted', 'false'],
  [{ industry: 'C44' }, 'industry-division', 'D44'],
  [{ industry: 'A3852' }, 'industry-division', 'C3852'],
  [{ industry: 'c3852' }, 'industry-wanted', 'C3852'],
  [{ industry: '3852' }, 'industry-wanted', 'C3852'],
];

describe('what was written otherwise', () => {
  test.each(guessed)('%j: %s says %s', (input, code, says) => {
    const [found, ...more] = issuesOf(input);
    expect([found?.code, more]).toEqual([code, []]);
    if (says === 'one of') expect(found?.wanted.en).toContain('one of');
    else for (const language of ['zh', 'en'] as const) expect(found?.next[language]).toContain(says);
  });

  test.each(['C99', 'T98', 'C00', 'Q83'])('%s is no pair of a letter and a division', (industry) => {
    expect(issuesOf({ industry }).map(({ code }) => code)).toEqual(['industry-division']);
  });

  test.each(['C３８５２', 'A01', 'T97', 'C43', 'D44', 'S96'])('%s is one', (industry) => {
    expect(issuesOf({ industry })).toEqual([]);
  });

  test.each([null, '', '--', '—', '无', '/', 'N/A', '不详', '#N/A'])(
    '%j for money says to leave the field out',
    (blank) => {
      const [found] = issuesOf(revenue(blank));
      expect([
        found?.code,
        found?.next.zh.includes('不知道就不写'),
        found?.next.en.includes('Leave the field out'),
      ]).toEqual(['money-not-money', true, true]);
    },
  );

  test.each(['无', '--', '不详', 'N/A'])('%j is no name', (blank) => {
    const parsed = issuesOf({ titles: [{ title: 'demonstration', of: blank }], received: [{ policy: blank }] });
    expect(parsed.map(({ code }) => code)).toEqual(['name-wanted', 'name-wanted']);
  });

  test('a day that the calendar lacks is said to be lacking', () => {
    for (const day of ['2026-02-29', '2026年2月30日', '2026-13-01']) {
      const [found] = issuesOf(on(day));
      expect([found?.code, (found?.wanted.zh ?? '').includes('没有“2026-')]).toEqual(['day-not-on-calendar', true]);
    }
  });

  test('full-width digits are read wherever digits are', () => {
    expect(issuesOf({ ...on('２０２６-０７-０１'), ...revenue('９．６亿元') })).toEqual([]);
    expect(parsePlace('site', { city, area: '６０亩', plotRatio: '２．０' })).toMatchObject({ ok: true });
    expect(
      parsePlace('city', { city, observations: [{ indicator: 'x', year: 2024, value: '４４．４', unit: '%' }] }),
    ).toMatchObject({ ok: true });
  });

  test('areas and ratios get a guess too', () => {
    const next = (input: object): string => {
      const parsed = parsePlace('site', { city, ...input });
      return parsed.ok ? '' : parsed.issues[0].next.en;
    };
    expect(next({ area: '5万平方米' })).toContain('"50000平方米"');
    expect(next({ area: '100平米' })).toContain('"100平方米"');
    expect(next({ plotRatio: '2.0倍' })).toContain('"2.0"');
  });

  test('guessing costs nothing on long words', () => {
    const long = 'x'.repeat(1_000_000);
    const start = performance.now();
    issuesOf({ size: long, [long]: 1, titles: [{ title: `小巨人${long}` }], ...revenue(`${long}亿`) });
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('part and whole', () => {
  const year = (figures: object): object => ({ years: { 2024: figures } });

  test('revenue from main business above revenue is refused', () => {
    expect(issuesOf(year({ mainRevenue: '2亿元', revenue: '1亿元' })).map(({ code, place }) => [code, place])).toEqual([
      ['part-exceeds-whole', { path: 'years.2024.mainRevenue' }],
    ]);
    expect(issuesOf(year({ mainRevenue: '1亿元', revenue: '1亿元' }))).toEqual([]);
  });

  test('a peak above every revenue there was is refused', () => {
    const told = {
      foundedIn: 2023,
      before: { through: 2024, mainRevenuePeak: '3亿元' },
      years: { 2023: { revenue: '1亿元' }, 2024: { revenue: '2亿元' } },
    };
    expect(issuesOf(told).map(({ code, place }) => [code, place])).toEqual([
      ['part-exceeds-whole', { path: 'before.mainRevenuePeak' }],
    ]);
    expect(issuesOf({ ...told, foundedIn: 2022 })).toEqual([]);
  });
});

describe('an amount as a number', () => {
  test.each([
    [1234.56, '1234.56元'],
    [0, '0元'],
    [-0, '0元'],
    [5e8, '500000000元'],
    [0.1, '0.1元'],
    [9e13, '90000000000000元'],
  ])('%d is %s', (amount, text) => {
    expect(yuan(amount)).toBe(text);
  });

  test.each([
    [0.1 + 0.2, 'number-finer-than-fen'],
    [1.001, 'number-finer-than-fen'],
    [-1, 'money-negative'],
    [NaN, 'number-wanted'],
    [Infinity, 'number-wanted'],
    [1e21, 'money-too-large'],
    [8e13 + 0.02, 'number-finer-than-fen'],
  ])('%d is refused: %s', (amount, code) => {
    expect(() => yuan(amount)).toThrow(HuiqiError);
    try {
      yuan(amount);
    } catch (error) {
      expect(error instanceof HuiqiError && error.issues.map((each) => each.code)).toEqual([code]);
    }
  });

  test('what is no number is refused', () => {
    for (const amount of ['5', null, undefined, 5n, {}]) expect(() => yuan(amount as number)).toThrow(HuiqiError);
  });
});

describe('remarks', () => {
  const noticesOf = (input: object): readonly (readonly string[])[] => {
    const parsed = parseEnterprise({ city, ...input });
    return parsed.ok
      ? parsed.notices.map(({ code, place }) => [code, place.path])
      : [['refused', JSON.stringify(parsed.issues)]];
  };
  const years = (...values: readonly string[]): object => ({
    years: Object.fromEntries(values.map((revenue, index) => [String(2022 + index), { revenue }])),
  });

  const rows: readonly (readonly [string, object, readonly (readonly string[])[]])[] = [
    ['steady figures', years('1亿元', '1.2亿元', '2亿元'), []],
    ['growth by half a place', years('1亿元', '5亿元', '25亿元'), []],
    ['a level that is kept', years('1亿元', '1.1亿元', '11亿元', '12亿元'), []],
    ['ten times both neighbours', years('1亿元', '10亿元', '1.1亿元'), [['figure-tenfold', 'years.2023.revenue']]],
    ['a tenth of both neighbours', years('10亿元', '1亿元', '10亿元'), [['figure-tenfold', 'years.2023.revenue']]],
    ['ten times the only neighbour', years('9.6亿元', '96亿元'), [['figure-tenfold', 'years.2023.revenue']]],
    [
      'ten times every year after it, of the highest of earlier years',
      { before: { through: 2021, revenuePeak: '90亿元' }, ...years('8.4亿元', '9.1亿元', '10.2亿元') },
      [['figure-tenfold', 'before.revenuePeak']],
    ],
    [
      'ten times a year long after the highest of earlier years',
      { before: { through: 2010, revenuePeak: '90亿元' }, ...years('8.4亿元', '9.1亿元') },
      [['figure-tenfold', 'before.revenuePeak']],
    ],
    [
      'ten times the highest of earlier years and the year after',
      { before: { through: 2021, revenuePeak: '9亿元' }, ...years('95亿元', '9.8亿元') },
      [['figure-tenfold', 'years.2022.revenue']],
    ],
    [
      'growth over years that are not told',
      { before: { through: 2015, revenuePeak: '1亿元' }, ...years('10亿元', '11亿元') },
      [],
    ],
    ['ten thousand times', years('9.6亿元', '96000亿元'), [['figure-unit', 'years.2023.revenue']]],
    ['the year of founding is no measure', { foundedIn: 2022, ...years('1亿元', '10亿元') }, []],
    [
      'revenue inside above revenue',
      { years: { 2024: { revenueInTaizhou: '3亿元', revenue: '2亿元' } } },
      [['part-above-whole', 'years.2024.revenueInTaizhou']],
    ],
    [
      'names one character apart',
      {
        projects: [
          { kind: 'digital', name: '智能工厂改造一体化' },
          { kind: 'digital', name: '智能工场改造一体化' },
        ],
      },
      [['names-nearly-equal', 'projects.1.name']],
    ],
    [
      'names apart by a word of their kind',
      { received: [{ of: '甲阀门项目' }, { of: '甲阀门' }] },
      [['names-nearly-equal', 'received.1.of']],
    ],
    [
      'models',
      {
        projects: [
          { kind: 'digital', name: '高压阀门A型' },
          { kind: 'digital', name: '高压阀门B型' },
        ],
      },
      [],
    ],
    [
      'phases',
      {
        projects: [
          { kind: 'digital', name: '智能工厂一期' },
          { kind: 'digital', name: '智能工厂二期' },
        ],
      },
      [],
    ],
    [
      'spelt alike but for width',
      {
        projects: [
          { kind: 'digital', name: '阀门（工业）' },
          { kind: 'digital', name: '阀门(工业)' },
        ],
      },
      [],
    ],
  ];

  test.each(rows)('%s', (_, input, notices) => {
    expect(noticesOf(input)).toEqual(notices);
  });
});
