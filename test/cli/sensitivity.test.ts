import { describe, expect, test } from 'vitest';
import { sensitivity } from '../../src/sensitivity.js';
import { cli } from './terminal.js';

const leap = {
  name: '甲公司',
  city: '台州市',
  industry: 'C3852',
  foundedIn: 2009,
  before: { through: 2024, revenueInTaizhouPeak: '7亿元', everAboveScale: true },
  years: {
    2025: { revenueInTaizhou: '8亿元', aboveScale: true },
    2026: { revenueInTaizhou: '120亿元', aboveScale: true },
  },
  titles: [],
  projects: [],
  received: [],
};
const written = JSON.stringify(leap);
const args = ['sensitivity', '-', '--document', 'taizhou-matrix-2025', '--year', '2026'] as const;

describe('huiqi sensitivity', () => {
  test('prints the table and both ends in Chinese unless asked otherwise', async () => {
    const { code, out, err } = await cli(args, written);
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n')[0]).toBe('甲公司：条文有不同理解时的结果（2026年度）');
    expect(out).toContain('\n一、结论：按默认理解奖补合计300万元；算入各种理解，为300万元至430万元\n');
    expect(out).toMatch(/每个首次突破的档次各奖一次 +430万元 +\+130万元\n/u);
    expect(out.replace(/\n */gu, '')).toContain(
      '如按“每个首次突破的档次各奖一次”理解：年度营业收入首次突破奖励：符合条件，测算奖补430万元。',
    );
    expect(out).toContain(
      '  - 合计最少：300万元。\n      均按默认理解。\n  - 合计最多：430万元。\n      条文理解（非默认）：同年跨多档如何奖励，按“每个首次突破的档次各奖一次”理解。\n',
    );
    expect(out).toContain('单独改动时结论不变的条文\n');
  });

  test('prints English and Markdown on request', async () => {
    const { out } = await cli([...args, '--lang', 'en', '--format', 'markdown'], written);
    expect(out).toContain('| Interpretation | Option | Total | Difference |\n');
    expect(out).toContain('|  | each tier first exceeded | CNY 4,300,000 | +CNY 1,300,000 |');
    expect(out).toContain('- The most in all: CNY 4,300,000.');
  });

  test('prints as JSON what the library returns', async () => {
    const { out } = await cli([...args, '--format', 'json'], written);
    expect(out).toBe(
      `${JSON.stringify(sensitivity(leap, { document: 'taizhou-matrix-2025', year: 2026 }), undefined, 2)}\n`,
    );
  });

  test('says so where there is no upper bound', async () => {
    const { titles: _, ...untold } = leap;
    const { out } = await cli([...args, '--lang', 'en'], JSON.stringify(untold));
    expect(out).toContain('The most in all: without a known upper limit (information not provided).');
  });

  test('tells classes and limits where a document grants no money', async () => {
    const band = await cli(
      ['sensitivity', '-', '--document', 'ningbo-four-ups-2021', '--year', '2022', '--lang', 'en'],
      JSON.stringify({
        city: '宁波市',
        industry: 'C3852',
        years: { 2021: { revenue: '60亿元' }, 2022: { revenue: '4亿元' } },
      }),
    );
    expect([band.code, band.out.split('\n')[0]]).toEqual([0, 'Interpretations of the text, programme year 2022']);
    expect(band.out).toContain('Class: top-hundred pool');
    expect(band.out).not.toContain('0元');
    const site = {
      city: '宁波市',
      stage: 'existing',
      insideControlLine: true,
      safe: true,
      lawfullyApproved: true,
      area: '49.99亩',
      ancillaryArea: '7亩',
    };
    const limit = await cli(
      ['sensitivity', '-', '--document', 'ningbo-renewal-2021', '--year', '2022', '--subject', 'site'],
      JSON.stringify(site),
    );
    expect(limit.out).toMatch(/如按“两类都适用”理解：行政办公及生活服务设施用地占比上限：不适用/u);
  });

  test('refuses what evaluate refuses, and readings, which are varied here', async () => {
    const bad = await cli(['sensitivity', '-', '--document', 'taizhou', '--year', '26'], '{"city":"台州"}');
    expect(bad.code).toBe(2);
    for (const part of ['--document：', '--year：', '设区市（city）：']) expect(bad.err).toContain(part);
    expect((await cli([...args, '--reading', 'tier-jump=each'], written)).code).toBe(2);
    expect((await cli(['sensitivity'])).err).toContain('FILE：命令中没有写');
  });
});
