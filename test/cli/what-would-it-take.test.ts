import { unchecked } from '../../src/subject/index.js';
import { describe, expect, test } from 'vitest';
import { whatWouldItTake } from '../../src/what-would-it-take.js';
import { flat } from '../explain/flat.js';
import { cli } from './terminal.js';

const maker = {
  name: '甲公司',
  city: '台州市',
  industry: 'C3852',
  foundedIn: 2010,
  before: { through: 2024, revenueInTaizhouPeak: '9亿元', everAboveScale: true },
  years: {
    2025: { revenueInTaizhou: '9.5亿元', aboveScale: true },
    2026: { revenueInTaizhou: '9.6亿元', aboveScale: true },
  },
  titles: [{ title: 'little-giant', on: '2014-07-01' }],
  projects: [],
  received: [],
};
const written = JSON.stringify(maker);
const args = ['what-would-it-take', '-', '--document', 'taizhou-matrix-2025', '--year', '2026'] as const;

const begunArguments = ['what-would-it-take', '-', '--document', 'taizhou-matrix-2025', '--year', '2026'] as const;

describe('huiqi what-would-it-take', () => {
  test('says once what every way needs and lacks', async () => {
    const begun = { city: '台州市', industry: 'C3443', asOf: '2026-06-30', titles: [], projects: [], received: [] };
    const { out } = await cli([...begunArguments], JSON.stringify(begun));
    const page = out.replace(/\n */gu, '');
    expect(page.split('在名单截至日（2026年6月30日）以后达到以下各项').length - 1).toBe(1);
    expect(page.split('需要：').length).toBeGreaterThan(5);
    expect(page.split('名单截止日以后的称号、项目和资金；可能影响金额').length - 1).toBe(1);
    const asked = await cli(['questions', ...begunArguments.slice(1)], JSON.stringify(begun));
    expect(asked.out).toContain('\n依据：《培育创新型优质企业矩阵');
  });

  test('prints what is within reach and what is not, in Chinese unless asked otherwise', async () => {
    const { code, out, err } = await cli(args, written);
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n')[0]).toBe('甲公司：还可争取的奖励（2026年度）');
    expect(out).toContain(
      '\n一、结论：还可争取11项，本年度不能达到条件3项\n  目前奖补合计0元。\n  以下只列条款所需的最低一档，不评估能否做到；更高档次（含已符合奖励的下一档）见 evaluate。\n',
    );
    expect(flat(out)).toContain(
      '-年度营业收入首次突破奖励［二（四）3］' +
        '需要：2026年台州区域内营业收入由9.6亿元提高到超过10亿元，还须增加超过4000万元（增幅约4.17%）。' +
        '测算奖补30万元，合计变为30万元。',
    );
    expect(out).toContain('  ✗ 国家级专精特新“小巨人”企业奖励：2014年已取得，不是首次［二（二）3］。\n');
  });

  test('prints English and Markdown on request, of one award', async () => {
    const { out } = await cli([...args, '--rule', 'little-giant', '--lang', 'en', '--format', 'markdown'], written);
    expect(out.split('\n')[0]).toBe('# 甲公司: what further awards would take, programme year 2026');
    expect(out.split('\n').find((line) => line.includes('✗'))).toBe(
      '- ✗ Award for a national “Little Giant”: Already obtained in 2014 [Part 2(2)3].',
    );
  });

  test('prints as JSON what the library returns', async () => {
    const { out } = await cli(
      [
        ...args,
        '--format',
        'json',
        '--reading',
        'breakthrough=inclusive',
        '--rule',
        'taizhou-matrix-2025/revenue-milestone',
      ],
      written,
    );
    const taking = whatWouldItTake(unchecked(maker), {
      document: 'taizhou-matrix-2025',
      year: 2026,
      readings: { breakthrough: 'inclusive' },
      rule: 'revenue-milestone',
    });
    expect(out).toBe(`${JSON.stringify(taking, undefined, 2)}\n`);
    expect(out).toContain('"to": "10亿元"');
  });

  test('says so where everything is due, and what a document answers that pays nothing', async () => {
    const due = await cli(
      [...args, '--rule', 'little-giant', '--lang', 'en'],
      JSON.stringify({ ...maker, titles: [{ title: 'little-giant', on: '2026-07-01' }] }),
    );
    expect(due.out).toContain('1. Conclusion: 1 award qualified for\n  Estimated support at present CNY 1,000,000.\n');
    const nothing = await cli(
      ['what-would-it-take', '-', '--document', 'shaoxing-growth-2021', '--year', '2022'],
      '{"city":"绍兴市"}',
    );
    expect([nothing.code, nothing.out]).toEqual([2, '']);
    expect(nothing.err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^--document：.*企业的培育库、服务；城市的目标。.*\[document-silent\]$/u),
    ]);
  });

  test('asks first where lists are not told, and takes them as none on request', async () => {
    const untold = JSON.stringify({ city: '台州市' });
    expect((await cli([...args, '--rule', 'dcmm'], untold)).out).toContain('（titles）');
    const { out } = await cli([...args, '--rule', 'dcmm', '--assume-none', 'titles,projects,received'], untold);
    expect(out).toContain('需要：2026年取得DCMM贯标证书（2级）。');
    expect(out).toContain('假定：称号');
  });

  test('refuses a rule that is no award of the document, with what evaluate refuses', async () => {
    const strange = await cli([...args, '--rule', 'revenue-milestne', '--lang', 'en'], written);
    expect(strange.code).toBe(2);
    expect(strange.err).toContain('--rule: got “revenue-milestne”');
    expect(strange.err).toContain('Did you mean “revenue-milestone”?');
    for (const rule of ['scale-up-library', 'shaoxing-growth-2021/revenue-milestone'])
      expect((await cli([...args, '--rule', rule], written)).code).toBe(2);
    expect((await cli([...args, '--rule', 'dcmm', '--rule', 'little-giant'], written)).code).toBe(2);
    const bad = await cli(['what-would-it-take', '-', '--document', 'taizhou', '--year', '26'], '{"city":"台州"}');
    for (const part of ['--document：', '--year：', '设区市（city）：']) expect(bad.err).toContain(part);
    expect((await cli([...args, 'b.json'], written)).err).toContain('请删去，或分几次运行');
  });
});
