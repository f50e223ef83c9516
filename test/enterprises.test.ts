import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate, type EvaluateOptions } from '../src/engine/evaluate.js';
import type { EnterpriseInput } from '../src/subject/index.js';
import { parseEnterprise } from '../src/subject/index.js';

/*
 * Real enterprises, with revenues of their annual reports, as if the plan had been in force then.
 * Expected by hand: a tier is due when the year's figure is over it and no earlier year's was, and
 * is unknown while a year that could have been over it is not told.
 */

const folder = new URL('../fixtures/enterprises/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort();
const read = (file: string): EnterpriseInput =>
  JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as EnterpriseInput;

describe('every enterprise', () => {
  it.each(files)('%s is valid input, names its source and says what it assumes', (file) => {
    const enterprise = read(file);
    const parsed = parseEnterprise(enterprise);
    expect(parsed.ok ? [] : parsed.issues).toEqual([]);
    expect(enterprise.name).toBeTruthy();
    expect(enterprise.source).toMatch(/年度报告：合并营业收入/u);
    expect(enterprise.note).toMatch(/假定.*等于合并营业收入.*assumes that it equals revenue inside Taizhou/u);
  });
});

it('keeps the public figures as they were reported, in 亿元', () => {
  const figures = files.map((file) => [
    file,
    Object.entries(read(file).years ?? {}).map(([year, { revenueInTaizhou }]) => `${year} ${String(revenueInTaizhou)}`),
  ]);
  expect(Object.fromEntries(figures)).toEqual({
    'baida.json': ['2020 9.68亿元', '2021 12.18亿元'],
    'gongdong.json': ['2020 8.30亿元', '2021 11.94亿元'],
    'shuanghuan.json': ['2020 36.64亿元', '2021 53.91亿元'],
    'supor.json': [
      '2013 83.83亿元',
      '2014 95.35亿元',
      '2015 109.10亿元',
      '2019 198.53亿元',
      '2020 185.97亿元',
      '2021 215.85亿元',
    ],
    'weixing.json': ['2019 46.64亿元', '2020 51.05亿元'],
  });
});

interface BackTest {
  readonly file: string;
  readonly year: number;
  readonly asIfInForce?: string;
  /** What all years up to one of them came to: a supposition that closes the history. */
  readonly before?: readonly [through: number, peak: string];
  readonly readings?: EvaluateOptions<'taizhou-matrix-2025'>['readings'];
  readonly truth: 'yes' | 'no' | 'unknown';
  /** In 万元: one sum, or bounds. */
  readonly amount?: number | readonly [number, number];
  readonly missing?: readonly string[];
  readonly why: string;
}

const history = ['before.revenueInTaizhouPeak', 'before.through'];
const year = (each: number): string => `years.${String(each)}.revenueInTaizhou`;
const supor = { file: 'supor.json', asIfInForce: '2013-01-01..2021-12-31' };
const weixing = { file: 'weixing.json', asIfInForce: '2019-01-01..2021-12-31' };
const shuanghuan = { file: 'shuanghuan.json', asIfInForce: '2020-01-01..2021-12-31' };
const baida = { file: 'baida.json', asIfInForce: '2020-01-01..2021-12-31' };
const gongdong = { file: 'gongdong.json', asIfInForce: '2020-01-01..2021-12-31' };

const backTests: readonly BackTest[] = [
  // 苏泊尔: 83.83, 95.35, 109.10, then 2016–2018 not told, 198.53, 185.97, 215.85.
  { ...supor, year: 2012, truth: 'no', why: 'before the period' },
  {
    ...supor,
    year: 2013,
    truth: 'unknown',
    amount: [0, 100],
    missing: history,
    why: 'over 50, and nothing known before',
  },
  {
    ...supor,
    year: 2013,
    before: [2012, '9亿元'],
    truth: 'yes',
    amount: 100,
    why: 'jumps over 10 and 50: the highest',
  },
  {
    ...supor,
    year: 2013,
    before: [2012, '9亿元'],
    readings: { 'tier-jump': 'each' },
    truth: 'yes',
    amount: 130,
    why: '30 + 100',
  },
  { ...supor, year: 2013, before: [2012, '50亿元'], truth: 'yes', amount: 100, why: '50 exactly is not over 50' },
  {
    ...supor,
    year: 2013,
    before: [2012, '50亿元'],
    readings: { breakthrough: 'inclusive' },
    truth: 'no',
    why: '50 was reached before',
  },
  { ...supor, year: 2013, before: [2012, '68.9亿元'], truth: 'no', why: 'over 50 before' },
  { ...supor, year: 2014, truth: 'no', why: '95.35: 50 passed in 2013, 100 not reached' },
  {
    ...supor,
    year: 2015,
    truth: 'unknown',
    amount: [0, 300],
    missing: history,
    why: 'over 100, and nothing known before 2013',
  },
  { ...supor, year: 2015, before: [2012, '68.9亿元'], truth: 'yes', amount: 300, why: 'never over 100 before' },
  { ...supor, year: 2015, before: [2012, '100亿元'], truth: 'yes', amount: 300, why: '100 exactly is not over 100' },
  { ...supor, year: 2015, before: [2012, '100.01亿元'], truth: 'no', why: 'over 100 before' },
  {
    ...supor,
    year: 2015,
    before: [2012, '9亿元'],
    readings: { 'tier-jump': 'difference' },
    truth: 'yes',
    amount: 200,
    why: '300 less the 100 of 2013',
  },
  {
    ...supor,
    year: 2015,
    before: [2012, '68.9亿元'],
    readings: { 'tier-jump': 'difference' },
    truth: 'yes',
    amount: 300,
    why: 'nothing was paid: 50 passed before the period',
  },
  {
    ...supor,
    year: 2016,
    truth: 'unknown',
    amount: [0, 1200],
    missing: [...history, year(2016)],
    why: 'no figure: 200 and more may have been passed',
  },
  {
    ...supor,
    year: 2016,
    before: [2012, '68.9亿元'],
    truth: 'unknown',
    amount: [0, 1200],
    missing: [year(2016)],
    why: 'only the figure itself is missing',
  },
  { ...supor, year: 2019, truth: 'no', why: '198.53: 100 passed in 2015, 200 not reached' },
  { ...supor, year: 2020, truth: 'no', why: '185.97: 100 passed in 2015, 200 not reached' },
  {
    ...supor,
    year: 2021,
    truth: 'unknown',
    amount: [0, 500],
    missing: history,
    why: 'over 200; 2016–2018 and the years before 2013 are open',
  },
  {
    ...supor,
    year: 2021,
    before: [2012, '68.9亿元'],
    truth: 'unknown',
    amount: [0, 500],
    missing: [year(2016), year(2017), year(2018)],
    why: 'the gap 2016–2018 alone is open',
  },
  {
    ...supor,
    year: 2021,
    before: [2017, '150亿元'],
    truth: 'unknown',
    amount: [0, 500],
    missing: [year(2018)],
    why: '2018 alone is open',
  },
  { ...supor, year: 2021, before: [2018, '180亿元'], truth: 'yes', amount: 500, why: 'the gap is closed below 200' },
  { ...supor, year: 2021, before: [2018, '200亿元'], truth: 'yes', amount: 500, why: '200 exactly is not over 200' },
  { ...supor, year: 2021, before: [2018, '200.01亿元'], truth: 'no', why: 'over 200 in the gap' },
  {
    ...supor,
    year: 2021,
    before: [2020, '198.53亿元'],
    truth: 'yes',
    amount: 500,
    why: 'a sum-up through the year before closes all',
  },
  { ...supor, year: 2021, before: [2020, '230亿元'], truth: 'no', why: 'over 200 before' },
  {
    ...supor,
    year: 2021,
    before: [2018, '180亿元'],
    asIfInForce: '2021-01-01..2025-12-31',
    truth: 'yes',
    amount: 500,
    why: 'lower tiers were passed before the period',
  },
  {
    ...supor,
    year: 2021,
    before: [2018, '180亿元'],
    asIfInForce: '2022-01-01..2026-12-31',
    truth: 'no',
    why: 'before the period',
  },
  { ...supor, year: 2022, truth: 'no', why: 'after the period' },
  { file: 'supor.json', year: 2021, truth: 'no', why: 'the plan itself begins in 2025' },
  {
    file: 'supor.json',
    year: 2026,
    truth: 'unknown',
    amount: [0, 1200],
    missing: [...history, year(2026)],
    why: '200 was passed in 2021: 500 and 1000 are left',
  },

  // 伟星新材: 46.64, 51.05.
  {
    ...weixing,
    year: 2019,
    truth: 'unknown',
    amount: [0, 30],
    missing: history,
    why: 'over 10, and nothing known before',
  },
  { ...weixing, year: 2019, before: [2018, '9.9亿元'], truth: 'yes', amount: 30, why: 'never over 10 before' },
  { ...weixing, year: 2019, before: [2018, '45亿元'], truth: 'no', why: 'over 10 before' },
  { ...weixing, year: 2020, truth: 'unknown', amount: [0, 100], missing: history, why: 'over 50; 10 passed in 2019' },
  { ...weixing, year: 2020, before: [2018, '45亿元'], truth: 'yes', amount: 100, why: 'never over 50 before' },
  {
    ...weixing,
    year: 2020,
    before: [2018, '9.9亿元'],
    readings: { 'tier-jump': 'difference' },
    truth: 'yes',
    amount: 70,
    why: '100 less the 30 of 2019',
  },
  { ...weixing, year: 2020, before: [2018, '50亿元'], truth: 'yes', amount: 100, why: '50 exactly is not over 50' },
  { ...weixing, year: 2020, before: [2018, '50.01亿元'], truth: 'no', why: 'over 50 before' },
  {
    ...weixing,
    year: 2020,
    before: [2017, '45亿元'],
    truth: 'unknown',
    amount: [0, 100],
    missing: [year(2018)],
    why: '2018 is open',
  },
  {
    ...weixing,
    year: 2021,
    before: [2018, '45亿元'],
    truth: 'unknown',
    amount: [0, 1200],
    missing: [year(2021)],
    why: 'no figure: 100 and more may have been passed',
  },
  { file: 'weixing.json', year: 2020, before: [2018, '45亿元'], truth: 'no', why: 'the plan itself begins in 2025' },

  // 双环传动: 36.64, 53.91.
  {
    ...shuanghuan,
    year: 2020,
    truth: 'unknown',
    amount: [0, 30],
    missing: history,
    why: 'over 10, and nothing known before',
  },
  { ...shuanghuan, year: 2020, before: [2019, '32亿元'], truth: 'no', why: 'over 10 before, 50 not reached' },
  { ...shuanghuan, year: 2020, before: [2019, '10亿元'], truth: 'yes', amount: 30, why: '10 exactly is not over 10' },
  {
    ...shuanghuan,
    year: 2021,
    truth: 'unknown',
    amount: [0, 100],
    missing: history,
    why: 'over 50; 10 passed in 2020',
  },
  { ...shuanghuan, year: 2021, before: [2019, '36亿元'], truth: 'yes', amount: 100, why: 'never over 50 before' },
  { ...shuanghuan, year: 2021, before: [2019, '50.01亿元'], truth: 'no', why: 'over 50 before' },
  {
    ...shuanghuan,
    year: 2021,
    before: [2018, '36亿元'],
    truth: 'unknown',
    amount: [0, 100],
    missing: [year(2019)],
    why: '2019 is open',
  },

  // 百达精工: 9.68, 12.18.
  { ...baida, year: 2020, truth: 'no', why: '9.68 is below 10, whatever came before' },
  {
    ...baida,
    year: 2021,
    truth: 'unknown',
    amount: [0, 30],
    missing: history,
    why: 'over 10; nothing known before 2020',
  },
  { ...baida, year: 2021, before: [2019, '9亿元'], truth: 'yes', amount: 30, why: 'never over 10 before' },
  { ...baida, year: 2021, before: [2019, '10亿元'], truth: 'yes', amount: 30, why: '10 exactly is not over 10' },
  {
    ...baida,
    year: 2021,
    before: [2019, '10亿元'],
    readings: { breakthrough: 'inclusive' },
    truth: 'no',
    why: '10 was reached before',
  },
  { ...baida, year: 2021, before: [2019, '10.01亿元'], truth: 'no', why: 'over 10 before' },
  {
    ...baida,
    year: 2021,
    before: [2019, '9亿元'],
    asIfInForce: '2021..2025',
    truth: 'yes',
    amount: 30,
    why: 'a period in whole years',
  },

  // 拱东医疗: 8.30, 11.94.
  { ...gongdong, year: 2020, truth: 'no', why: '8.30 is below 10, whatever came before' },
  {
    ...gongdong,
    year: 2021,
    truth: 'unknown',
    amount: [0, 30],
    missing: history,
    why: 'over 10; nothing known before 2020',
  },
  { ...gongdong, year: 2021, before: [2019, '8亿元'], truth: 'yes', amount: 30, why: 'never over 10 before' },
  {
    ...gongdong,
    year: 2021,
    before: [2018, '8亿元'],
    truth: 'unknown',
    amount: [0, 30],
    missing: [year(2019)],
    why: '2019 is open',
  },
  { ...gongdong, year: 2021, before: [2020, '8.30亿元'], truth: 'yes', amount: 30, why: 'a sum-up through 2020' },
  { ...gongdong, year: 2021, before: [2019, '10.01亿元'], truth: 'no', why: 'over 10 before' },
];

const named = backTests.map((each) => {
  const sumUp = each.before === undefined ? '' : `, at most ${each.before[1]} through ${each.before[0]}`;
  const read = Object.entries(each.readings ?? {})
    .map(([id, option]) => `, ${id}=${option}`)
    .join('');
  return [`${each.file} ${each.year}${sumUp}${read}: ${each.truth}, ${each.why}`, each] as const;
});

const inWan = (sum: number): string => (sum === 0 ? '0元' : `${sum}万元`);

describe('revenue-milestone, as if in force', () => {
  it.each(named)(
    '%s',
    (_, { file, year: programmeYear, asIfInForce, before, readings, truth, amount = 0, missing = [] }) => {
      const [through, revenueInTaizhouPeak] = before ?? [];
      const input = { ...read(file), ...(before === undefined ? {} : { before: { through, revenueInTaizhouPeak } }) };
      const result = evaluate(input, {
        document: 'taizhou-matrix-2025',
        year: programmeYear,
        assumeNone: ['received'],
        ...(asIfInForce === undefined ? {} : { asIfInForce }),
        ...(readings === undefined ? {} : { readings }),
      });
      const found = result.awards.filter(({ rule }) => rule === 'taizhou-matrix-2025/revenue-milestone');
      const [low, high] = typeof amount === 'number' ? [amount, amount] : amount;
      const fenOf = (sum: number): number => Math.round(sum * 1_000_000);
      const sums = { low: inWan(low), lowFen: fenOf(low), high: inWan(high), highFen: fenOf(high) };
      expect(
        found.map((each) => ({
          truth: each.truth,
          amount: each.amount,
          payable: each.payable,
          missing: each.missing.map(({ path }) => path).sort(),
        })),
      ).toEqual([{ truth, amount: sums, payable: sums, missing: [...missing].sort() }]);
    },
  );
});

describe('what was received is not public', () => {
  it.each(files)('%s: with no list of receipts nothing is payable for certain', (file) => {
    const result = evaluate(read(file), {
      document: 'taizhou-matrix-2025',
      year: 2021,
      asIfInForce: '2013-01-01..2021-12-31',
    });
    expect(result.total.low).toBe('0元');
    expect(result.awards.filter(({ payable }) => payable.high !== '0元' && payable.low !== '0元')).toEqual([]);
  });
});
