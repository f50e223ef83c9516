import { describe, expect, test } from 'vitest';
import { printPage } from '../../src/explain/formats.js';
import { table } from '../../src/explain/page.js';
import { folded, screen, widthOf } from '../../src/explain/width.js';

/** What a line must not end within, in sentences as pages have them. */
const told: readonly (readonly [whole: string, sentence: string])[] = [
  ['6万元', '国家级专精特新企业一次性奖励，测算奖补6万元，以正式印发的文件为准'],
  ['1000亿元', '2026年台州区域内营业收入须超过1000亿元，以前各年最高须不超过此数'],
  ['44.4万元/亩', '规上工业亩均税收自基年44.4万元/亩起按基数线性推算'],
  ['1000平方米', '行政办公及生活服务设施建筑面积超出1000平方米，须改正'],
  ['2025—2029年', '培育创新型优质企业矩阵行动方案的实施期为2025—2029年，此后另行规定'],
  ['2026年', '示例机电惠企政策测算结果新认定为国家级2026年以前未认定过'],
  ['14项', '按文件自报的数判定的14项，未列出'],
  ['二（四）3', '见行动方案第二部分二（四）3，另见末段'],
  ['CNY 600,000', 'Estimated support at present comes to CNY 600,000 and no more than that'],
  ['CNY 1.02 billion', 'Revenue inside Taizhou in the year: CNY 1.02 billion (above the milestone)'],
  ['10–20 million', 'Whether the band of CNY 10–20 million includes the upper end of it'],
  ['1,000 m²', 'Not complied with, over by 1,000 m² in all, which is to be put right'],
  ['2 November 2026', 'Already received under another document on 2 November 2026, nothing further'],
  ['Part 2(4)3', 'Award for annual revenue first exceeding a milestone [Part 2(4)3] and others'],
  ['No. 59', 'Ningbo action plan for renewing manufacturing land (Yong Zheng Fa, No. 59) as issued'],
];

describe('a line ends', () => {
  test.each(told)('outside %s, however wide it is', (whole, sentence) => {
    expect(sentence).toContain(whole);
    for (let columns = 24; columns <= screen; columns += 1)
      expect(folded(sentence, columns, '', ''), String(columns)).toContain(whole);
  });
});

describe('a table', () => {
  const row = [
    'small-enterprise-parks',
    'Parks for small and micro enterprises',
    'CNY 1,000,000–10,900,000',
    '要求不低于8000家',
  ];
  const page = [table(['id', 'what it is called', 'from and to', 'figure'], [row.map((cell) => [cell])])];

  test('cuts neither ids nor sums while sentences can be folded', () => {
    for (const columns of [100, 90, 80]) {
      const lines = printPage(page, 'text', columns).split('\n');
      expect(lines.filter((line) => widthOf(line) > columns)).toEqual([]);
      for (const whole of [row[0], row[2]]) expect(lines.filter((line) => line.includes(whole ?? ''))).toHaveLength(1);
    }
  });

  test('fits where nothing else helps', () => {
    const lines = printPage(page, 'text', 60).split('\n');
    expect(lines.filter((line) => widthOf(line) > 60)).toEqual([]);
  });
});

describe('a table of many sums', () => {
  const sums = ['CNY 100,852,200', '-CNY 1,364,489,000', '10,900,000', '368245.5万元', '2029年'];
  // What stands before the wider end of a range.
  const before = ['', '', 'CNY 1,000,000–', '', '2025—'];
  const page = [
    table(
      ['Rules', ...sums.map((_, at) => `a long head of column ${String(at)}`)],
      [
        ['each of the milestones first exceeded', ...sums.map((sum, at) => `${before[at] ?? ''}${sum}`)].map((cell) => [
          cell,
        ]),
      ],
    ),
  ];

  test('breaks none of them, however few columns there are', () => {
    for (const columns of [40, 60, 80, screen])
      for (const each of sums) expect(printPage(page, 'text', columns), String(columns)).toContain(each);
  });
});
