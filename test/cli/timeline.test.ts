import { unchecked } from '../../src/subject/index.js';
import { describe, expect, test } from 'vitest';
import { drawSvg, loadDrawing } from '../../src/cli/draw.js';
import { nodeEnvironment } from '../../src/cli/environment.js';
import { run } from '../../src/cli/run.js';
import { evaluateAll } from '../../src/evaluate-all.js';
import { timelineChart } from '../../src/scenario/timeline/chart.js';
import { timeline } from '../../src/timeline.js';
import { cli } from './terminal.js';
import { long } from '../long.js';

const giant = {
  name: '甲公司',
  city: '台州市',
  industry: 'C3852',
  foundedIn: 2024,
  years: {
    2024: { revenueInTaizhou: '8亿元' },
    2025: { revenueInTaizhou: '12亿元' },
    2026: { revenueInTaizhou: '60亿元' },
  },
  titles: [{ title: 'little-giant', on: '2026-07-01' }],
  projects: [],
  received: [],
};
const written = JSON.stringify(giant);
const command = ['timeline', '-', '--document', 'taizhou-matrix-2025', '--from', '2025', '--through', '2026'] as const;
const options = { document: 'taizhou-matrix-2025' } as const;

describe('huiqi timeline', () => {
  test('prints the years as a table, in Chinese unless asked otherwise', async () => {
    const { code, out, err } = await cli(command, written);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^甲公司：逐年测算结果（2025—2026年度）\n/u);
    expect(out).toContain(
      '一、结论：按默认理解，2025—2026年度奖补累计230万元至236万元\n  可确定230万元；另有1项最多6万元待定，',
    );
    expect(out).toContain(
      [
        '  年度  奖励                              测算奖补  当年合计          累计',
        '  2025  ✓ 年度营业收入首次突破奖励        30万元    30万元            30万元',
        '  2026  ✓ 国家级专精特新“小巨人”企业奖励  100万元   200万元至206万元  230万元至236万元',
        '        ✓ 年度营业收入首次突破奖励        100万元',
        '        ？ 另有1项待定（见下）',
      ].join('\n'),
    );
  });

  test('prints English and Markdown on request', async () => {
    const { out } = await cli([...command, '--lang', 'en', '--format', 'markdown'], written);
    expect(out).toContain('| Year | Award | Estimated support | In the year | So far |');
    expect(out).toContain(
      '| 2025 | ✓ Award for annual revenue first exceeding a milestone | CNY 300,000 | CNY 300,000 | CNY 300,000 |',
    );
  });

  test('prints as JSON exactly what the library returns', async () => {
    const { out } = await cli([...command, '--format', 'json', '--reading', 'tier-jump=difference'], written);
    expect(out).toBe(
      `${JSON.stringify(timeline(unchecked(giant), { from: 2025, through: 2026, ...options, readings: { 'tier-jump': 'difference' } }), undefined, 2)}\n`,
    );
  });

  test('takes lists as none and moves the plan period', async () => {
    const { out } = await cli(
      [
        'timeline',
        '-',
        '--document=taizhou-matrix-2025',
        '--from=2015',
        '--through=2016',
        '--as-if-in-force=2013..2021',
        '--assume-none=titles,projects,received',
        '--format=json',
      ],
      '{"city":"台州市"}',
    );
    expect(JSON.parse(out)).toMatchObject({
      asIfInForce: { from: '2013-01-01', through: '2021-12-31' },
      assumed: ['titles', 'projects', 'received'],
    });
  });

  test('draws a chart that stands by itself, and the same one again', long, async () => {
    const { code, out, err } = await cli([...command, '--format', 'svg'], written);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^<svg [\s\S]*<\/svg>\n$/u);
    expect(out).not.toMatch(/<script|<image|href=|NaN|undefined/u);
    for (const text of [
      '甲公司，2025—2026年度各项奖励逐年测算',
      '年度营业收入首次突破奖励',
      '230万元–236万元',
      '可确定',
      '不具效力',
    ])
      expect(out).toContain(text);
    expect((await cli([...command, '--format', 'svg'], written)).out).toBe(out);
  });

  test('leaves no label outside the picture', long, async () => {
    const { value = '' } = await drawSvg(
      timelineChart(timeline({ city: '台州市' }, { ...options, from: 2025, through: 2029 }), 'en'),
      loadDrawing,
    );
    const [, width = '', offset = ''] =
      /<svg [^>]*width="([\d.]+)"[\s\S]*?transform="translate\(([\d.]+),/u.exec(value) ?? [];
    // The longest title stands left of the years: 73 letters of 12 pixels, a little more than half as wide as high.
    expect(Number(offset)).toBeGreaterThan(73 * 12 * 0.5);
    expect(Number(width)).toBeGreaterThan(Number(offset) + 5 * 84);
  });

  test('says what to install where charts cannot be drawn', async () => {
    const absent = (): never => {
      throw Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
    };
    const err: string[] = [];
    const bytes = (): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode(written));
    const io = {
      readFile: bytes,
      readInput: bytes,
      listFolder: () => Promise.resolve([]),
      out: () => undefined,
      err: (text: string) => err.push(text),
    };
    const environment = { ...nodeEnvironment, loadDrawing: absent };
    const asked = ['timeline', '-', '--document', 'taizhou-matrix-2025', '--from', '2025', '--through', '2026'];
    expect(await run([...asked, '--lang', 'en', '--format', 'svg'], io, environment)).toBe(2);
    expect(err.join('')).toBe(
      '--format: this needs a package that is not installed: vega vega-lite. Run npm install vega vega-lite, then try again. [packages-missing]\n',
    );
    expect(await run([...asked, '--format', 'json'], io, environment)).toBe(0);
    await expect(drawSvg({}, () => Promise.reject(new Error('other')))).rejects.toThrow('other');
  });

  test('tells every problem of options and input at once', async () => {
    const { code, out, err } = await cli(
      [
        'timeline',
        '-',
        '--document',
        'taizhou-matrx',
        '--from',
        '202x',
        '--format',
        'pdf',
        '--assume-none',
        'x',
        '--as-if-in-force',
        '2013',
        '--reading',
        'a',
        '--lang',
        'en',
      ],
      '{"city":"台州"}',
    );
    expect([code, out]).toEqual([2, '']);
    expect(
      err
        .trimEnd()
        .split('\n')
        .map((line) => line.slice(0, line.indexOf(':'))),
    ).toEqual([
      '--from',
      '--through',
      '--reading',
      '--as-if-in-force',
      '--assume-none',
      '--format',
      '--document',
      'Prefecture-level city (city)',
    ]);
  });

  test.each([
    [['--from', '2027', '--through', '2025'], '--from..through'],
    [['--from', '2025', '--through', '2026', '--reading', 'tier-jump=eech'], '是否指“each”？'],
  ])('refuses %j', async (more, said) => {
    const { code, err } = await cli(['timeline', '-', '--document', 'taizhou-matrix-2025', ...more], written);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  test('is explained, and takes one file', async () => {
    expect((await cli(['timeline', '--help', '--lang', 'en'])).out).toContain('--through <N>');
    expect((await cli([...command, 'b.json'], written)).err).toContain('请删去，或分几次运行');
  });
});

describe('huiqi evaluate-all', () => {
  test('prints the grand total, each document that fits, and why others do not', async () => {
    const { code, out, err } = await cli(['evaluate-all', '-', '--year', '2026'], written);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^甲公司：各份文件测算结果（2026年度）\n一、结论：所核对的5份文件中，没有适用的现行文件\n {2}只核对了所列的这些文件；没有收录的文件不在其内，不等于当地没有政策。\n {2}另有征求意见稿1份（不具效力）：按默认理解，奖补合计200万元至206万元。\n/u,
    );
    expect(out).toContain('不适用的文件：');
    expect(out).toContain('只适用于宁波市，不是台州市（3份）');
  });

  test('prints as JSON exactly what the library returns', async () => {
    const { out } = await cli(
      ['evaluate-all', '-', '--year', '2026', '--format', 'json', '--reading', 'tier-jump=each'],
      written,
    );
    expect(out).toBe(
      `${JSON.stringify(evaluateAll(unchecked(giant), { year: 2026, readings: { 'tier-jump': 'each' } }), undefined, 2)}\n`,
    );
  });

  test('takes every kind of subject', async () => {
    const { code, out } = await cli(
      ['evaluate-all', '-', '--year', '2022', '--subject', 'site', '--lang', 'en'],
      '{"city":"宁波市"}',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/\n1\. Conclusion: 2 documents apply\n/u);
  });

  test('tells every problem of options and input at once', async () => {
    const { code, err } = await cli(
      [
        'evaluate-all',
        '-',
        '--subject',
        'county',
        '--format',
        'svg',
        '--reading',
        'breakthru=inclusive',
        '--lang',
        'en',
      ],
      '{"city":"台州"}',
    );
    expect(code).toBe(2);
    expect(
      err
        .trimEnd()
        .split('\n')
        .map((line) => line.slice(0, line.indexOf(':'))),
    ).toEqual(['--year', '--subject', '--format', '--reading breakthru']);
  });
});

describe('huiqi timeline-all', () => {
  test('says of documents without awards that no amount is estimated, and shows no table of noughts', async () => {
    const written = JSON.stringify({ name: '乙公司', city: '绍兴市', titles: [], projects: [], received: [] });
    const { code, out } = await cli(['timeline-all', '-', '--from', '2025', '--through', '2026'], written);
    expect(code).toBe(0);
    expect(out).toContain('一、结论：2025—2026年度适用的现行文件1份，其中没有奖励条款，不测算金额：《绍兴市');
    expect(out).toContain('没有收录的文件不在其内，不等于当地没有政策。');
    expect(out).not.toContain('0元');
  });
});
