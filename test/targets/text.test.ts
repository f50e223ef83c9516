import { describe, expect, test } from 'vitest';
import { assessTargets, conflictsOf } from '../../src/assess-targets.js';
import { documents } from '../../src/documents/index.js';
import { explainConflict, explainTargets, listFigures } from '../../src/explain/index.js';
import { widthOf } from '../../src/explain/width.js';
import { flat } from '../explain/flat.js';
import { loadDocument } from '../../src/rule/index.js';
import { cli } from '../cli/terminal.js';
import { outcomeOf } from './support.js';

const input = {
  city: '宁波市',
  observations: [
    { indicator: 'tax-per-mu', year: 2023, value: 48, unit: '万元/亩', source: '统计公报' },
    { indicator: 'refinancing', year: 2025, value: 300, unit: '亿元' },
    { indicator: 'enterprises-over-5-billion-yuan', year: 2020, value: 52, unit: '家' },
    { indicator: 'enterprises-over-5-billion-yuan', year: 2025, value: 80, unit: '家' },
    { indicator: 'key-industrial-parks', year: 2025, value: 55, unit: '个' },
  ],
};
const assessment = assessTargets(input);
const conflict = conflictsOf('tax-per-mu', { year: 2025 });

describe('an assessment in words', () => {
  const zh = explainTargets(assessment, 'zh');
  const en = explainTargets(assessment, 'en');
  const [flatZh, flatEn] = [flat(zh), flat(en)];

  test('counts first, in either language', () => {
    expect(zh.split('\n')[0]).toBe('宁波市：指标完成情况');
    expect(zh).toContain('\n一、结论：按所填完成值，达到0项，未达到4项，尚不能判定4项，无法判定1项\n');
    expect(en.split('\n')[0]).toBe('Ningbo (宁波市): progress against targets');
    expect(flatEn).toContain(
      flat('1. Conclusion: by the values reported, 0 met, 4 not met, 4 not yet determined, 1 cannot be determined'),
    );
  });

  test('says what was seen, what lacks, and where it is written', () => {
    expect(flatZh).toContain(
      '✗规上工业亩均税收，2023年不低于50万元/亩：2023年为48万元/亩（统计公报），差2万元/亩。〔宁波“腾笼换鸟”方案〕',
    );
    expect(flatEn).toContain(
      flat('CNY 480,000 per mu in 2023 (统计公报), CNY 20,000 per mu short. [Ningbo renewal plan, '),
    );
  });

  test('says what it still takes, and how the line stands', () => {
    expect(zh).toContain('今后每年须再提高6万元/亩，即年均增长约11.8%。');
    expect(zh).toContain('文件所定2023年为50万元/亩：低于序时进度。');
    expect(flatEn).toContain(flat('The document sets CNY 500,000 per mu for 2023: behind schedule.'));
  });

  test('keeps what was only striven for apart from what is broken', () => {
    const [missed = '', striven = ''] = zh.split('未达到，但原文为力争一类，不算违反');
    expect(missed).toContain('不低于基数的2倍（104家）');
    expect(striven).toContain('营收50亿元以上企业数，2025年不低于100家：2025年为80家，差20家。');
  });

  test('keeps what was asked in principle apart from both', () => {
    const asked = outcomeOf({ figures: [{ clause: '900-001', value: 10 }] }, [['x', 2025, 8]], {
      '900-001': { force: 'in-principle' },
    });
    expect([asked.verdict, asked.force]).toEqual(['not-met', 'in-principle']);
    const text = explainTargets({ ...assessTargets({ city: '宁波市', observations: [] }), targets: [asked] }, 'zh');
    expect(text).toContain('未达到，但原文为“原则上”，可有例外');
    expect(text).not.toContain('力争');
  });

  test('tells a gap of less than one', () => {
    const seen = { indicator: 'tax-per-mu', year: 2023, value: '49.5', unit: '万元/亩' };
    expect(explainTargets(assessTargets({ city: '宁波市', observations: [seen] }), 'zh')).toContain('，差0.5万元/亩。');
  });

  test('names the readings taken away from their defaults', () => {
    expect(explainTargets(assessTargets(input, { readings: { breakthrough: 'inclusive' } }), 'zh')).toContain(
      '条文理解（非默认）：breakthrough，按“inclusive”理解。',
    );
  });

  test('names the readings that would turn an answer', () => {
    expect(zh).toContain('按另一种理解，结论会变：“突破”是否含本数。');
  });

  test('lists what nothing was observed of only when asked', () => {
    expect(zh).toMatch(/\n一、结论：.*\n(?: {2}.*\n)* {2}另有\d+项没有填完成值，未列出。\n/u);
    expect(explainTargets(assessment, 'zh', { isFull: true })).toContain('没有完成值\n  ？ ');
  });

  test('prints Markdown', () => {
    expect(explainTargets(assessment, 'en', { format: 'markdown' })).toContain('**CNY 20,000 per mu short**');
  });

  test('speaks one language at a time', () => {
    const own = en.replace(
      /\(突破\)|[〔[][^〕\]]*[〕\]]|宁波市|统计公报|“[^”]*”|[\d.≈]+(?:万元\/亩|亿元|家|个百分点|个|%)/gu,
      '',
    );
    expect(own).not.toMatch(/\p{Script=Han}/u);
    expect(`${zh}${en}`).not.toMatch(/undefined|\[object|NaN/u);
  });
});

describe('a conflict in words', () => {
  test('answers first, then shows every figure', () => {
    const [first, conclusion, , head, ...rows] = explainConflict(conflict, 'zh').split('\n');
    expect([first, conclusion]).toEqual([
      '宁波市：规上工业亩均税收（比值），2025年各文件的数',
      '一、结论：各处不一致，采用“不低于60万元/亩”',
    ]);
    expect(head?.trim().split(/\s{2,}/u)).toEqual(['文件', '数', '类别', '出处']);
    expect(rows.slice(0, 3).map((row) => row.trim().slice(0, 1))).toEqual(['→', '＝', '×']);
  });

  test('stands in columns', () => {
    const lines = explainConflict(conflict, 'en')
      .split('\n')
      .filter((line) => / (?:target|kind) /u.test(line));
    const starts = lines.map((line) => widthOf(line.slice(0, line.search(/target|kind/u))));
    expect(new Set(starts).size).toBe(1);
  });

  test('prints a Markdown table', () => {
    expect(explainConflict(conflict, 'en', 'markdown')).toContain(
      '| → | Ningbo renewal plan | at least CNY 600,000 per mu | target |',
    );
  });

  test('names the readings that would turn it by their titles, and by their ids in a copy without them', () => {
    const turned = conflictsOf('refinancing', { year: 2025 });
    expect(explainConflict(turned, 'zh')).toContain(
      '按另一种理解，结论会变：“突破”是否含本数；宁波三份文件数值不一致时以哪一份为准。',
    );
    const { dependsOnTitles: _titles, ...older } = turned;
    expect(explainConflict(older, 'en')).toContain('this would change: breakthrough; precedence.');
  });

  test('says so where there is no figure', () => {
    expect(explainConflict(conflictsOf('tax-per-mu', { year: 1999 }), 'en')).toContain(
      'no document states a figure for that year',
    );
  });
});

describe('the figures of a document', () => {
  const plan = loadDocument(documents['ningbo-plan-2021']);

  test('are all listed', () => {
    expect(
      listFigures(plan, 'zh')
        .split('\n')
        .filter((line) => /^ {2}\S.* {2}(?:2\d{3}) {2}(?:目标|力争|每年(?:力争)?|基数|完成值)/u.test(line)),
    ).toHaveLength(plan.targets.flatMap(({ figures }) => figures).length);
  });

  test('of one indicator are listed, another city’s marked', () => {
    const text = listFigures(plan, 'zh', { indicators: ['emerging-industry-share'] });
    expect(text).toMatch(/合肥/u);
    expect(text).not.toContain('rd-intensity');
  });
});

describe('huiqi targets', () => {
  const written = JSON.stringify(input);

  test('prints as JSON exactly what the library returns', async () => {
    const { code, out } = await cli(
      [
        'targets',
        '-',
        '--document',
        'ningbo-renewal-2021',
        '--year',
        '2024',
        '--reading',
        'breakthrough=inclusive',
        '--format',
        'json',
      ],
      written,
    );
    const wanted = assessTargets(input, {
      document: 'ningbo-renewal-2021',
      year: 2024,
      readings: { breakthrough: 'inclusive' },
    });
    expect([code, out]).toEqual([0, `${JSON.stringify(wanted, undefined, 2)}\n`]);
  });

  test('looks at the indicators asked for, observed or not', async () => {
    const { out } = await cli(
      ['targets', '-', '--indicator', '规上工业亩均税收', '--indicator', 'tech-smes', '--lang', 'en'],
      written,
    );
    expect(out).toContain('Tax per mu');
    expect(out).toContain('No value reported\n');
    expect(out).not.toContain('Refinancing');
  });

  test('tells problems of options and input at once', async () => {
    const { code, err } = await cli(
      ['targets', '-', '--year', '20x', '--reading', 'breakthrough', '--format', 'xml', '--lang', 'en'],
      '{"city":"宁波市","observations":[{"indicator":"tax-per-mu","year":2023,"value":"x","unit":"万元/亩"}]}',
    );
    expect(code).toBe(2);
    for (const part of [
      '--year: got “20x”',
      '--reading: got “breakthrough”',
      '--format: got “xml”',
      'Observation 1, value (observations.0.value): got “x”',
    ])
      expect(err).toContain(part);
  });

  test('refuses a document of another city', async () => {
    const { err } = await cli(['targets', '-', '--document', 'taizhou-matrix-2025', '--lang', 'en'], written);
    expect(err).toContain('--document: got “taizhou-matrix-2025”; expected one of: ningbo-four-ups-2021');
  });

  test('lists a document’s figures without a file', async () => {
    expect((await cli(['targets', '--document', 'shaoxing-growth-2021', '--lang', 'en'])).out).toContain('31 figures.');
    const { out } = await cli([
      'targets',
      '--document',
      'shaoxing-growth-2021',
      '--indicator',
      'eagle-enterprises',
      '--format',
      'json',
    ]);
    expect((JSON.parse(out) as { indicators: readonly { id: string }[] }).indicators.map(({ id }) => id)).toEqual([
      'eagle-enterprises',
    ]);
  });

  test('needs a document to list', async () => {
    const { code, err } = await cli(['targets', '--indicator', 'x', '--lang', 'en']);
    expect([code, err]).toEqual([2, expect.stringMatching(/^--document: required, .* \[argument-required\]\n$/u)]);
    expect((await cli(['targets', '--document', 'shaoxing-growth-2021', '--indicator', 'eagle'])).code).toBe(2);
  });
});

describe('huiqi conflicts', () => {
  test('prints as JSON exactly what the library returns', async () => {
    const { code, out } = await cli([
      'conflicts',
      'refinancing',
      '--year',
      '2025',
      '--city',
      '宁波市',
      '--reading',
      'precedence=unresolved',
      '--format',
      'json',
    ]);
    expect([code, out]).toEqual([
      0,
      `${JSON.stringify(conflictsOf('refinancing', { year: 2025, city: '宁波市', readings: { precedence: 'unresolved' } }), undefined, 2)}\n`,
    ]);
  });

  test('prints text', async () => {
    expect((await cli(['conflicts', '规上工业亩均税收', '--year', '2025'])).out).toBe(
      `${explainConflict(conflict, 'zh')}\n`,
    );
  });

  test.each([
    [['conflicts', '--lang', 'en'], 'INDICATOR: required, and missing from the command: id or name'],
    [['conflicts', 'tax-per-mu', '--lang', 'en'], '--year: required, and missing from the command: year the figures'],
    [['conflicts', 'tax-per-moo', '--year', '2025', '--lang', 'en'], 'INDICATOR: got “tax-per-moo”'],
    [['conflicts', 'tax-per-mu', '--year', '2025', '--city', '宁波', '--lang', 'en'], '--city: got “宁波”'],
    [
      ['conflicts', 'tax-per-mu', '--year', '2025', '--reading', 'precedence=none', '--lang', 'en'],
      '--reading precedence: got “none”',
    ],
  ] as const)('%j is refused', async (argv, wanted) => {
    const { code, err } = await cli(argv);
    expect(code).toBe(2);
    expect(err).toContain(wanted);
  });
});
