import { test as law } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresPrinted, isPrinted } from '../../src/check/printed.js';
import { rationalOf } from '../../src/quantity/index.js';

const prints = (text: string, figure: number, unit: string): boolean =>
  figuresPrinted(text).some((each) => isPrinted(each, rationalOf(figure), unit));

describe('a text prints', () => {
  test.each([
    ['给予6万元奖励', 6, '万元'],
    ['给予６ 万元奖励', 6, '万元'],
    ['给予陆万元', 6, '万元'],
    ['给予60000元', 6, '万元'],
    ['突破1.6 万亿元', 16_000, '亿元'],
    ['1亿2000万元', 12_000, '万元'],
    ['一亿二千万元', 1.2, '亿元'],
    ['三百二十万元', 320, '万元'],
    ['五百亿级', 500, '亿元'],
    ['亿元以上企业', 1, '亿元'],
    ['十二点五亿元', 12.5, '亿元'],
    ['5—10亿元企业', 5, '亿元'],
    ['1000-2000万元', 1_000, '万元'],
    ['百分之六十', 60, '%'],
    ['增长 10%以上', 10, '%'],
    ['六成以上', 60, '%'],
    ['提高2.9个百分点', 2.9, '个百分点'],
    ['实现全覆盖', 100, '%'],
    ['实现翻一番', 2, '倍'],
    ['第三个展位减半支持', 50, '%'],
    ['按上述标准加倍', 2, '倍'],
    ['力争零突破', 1, '家'],
    ['企业达到百家', 100, '家'],
    ['4万余亩', 40_000, '亩'],
    ['亩均税收(万元/亩)\t44.4', 44.4, '万元/亩'],
    ['10,000家', 10_000, '家'],
    ['不超过200万人民币', 200, '万元'],
    ['一定期限内奖励一家', 1, '家'],
  ])('%s: %d%s', (text, figure, unit) => {
    expect(prints(text, figure, unit)).toBe(true);
  });

  test.each([
    ['给予6万元奖励', 60, '万元'],
    ['给予6万元奖励', 6, '亿元'],
    ['给予6万元奖励', 60_000, '家'],
    ['给予6万元奖励', 6, '家'],
    ['企业6家', 6, '万元'],
    ['增长10%', 10, '个百分点'],
    ['增长10%', 10, '家'],
    ['突破100家', 1, '家'],
    ['55 亿美元', 55, '亿元'],
    ['五十亿元', 5, '亿元'],
    ['5—10亿元企业', 5, '万元'],
    ['实现全覆盖', 90, '%'],
    ['没有数', 1, '家'],
    ['单一企业', 1, '家'],
    ['一次性奖励', 1, '家'],
    ['每提高5个百分点', 100, '个'],
  ])('%s, and not %d%s', (text, figure, unit) => {
    expect(prints(text, figure, unit)).toBe(false);
  });
});

const numerals = '零一二三四五六七八九';

/** A whole number below 10,000 in Chinese numerals, written by the rule that schools teach. */
const inChinese = (value: number): string => {
  const written = Array.from(String(value))
    .reverse()
    .map((digit, place) =>
      digit === '0' ? '零' : `${numerals[Number(digit)] ?? ''}${['', '十', '百', '千'][place] ?? ''}`,
    )
    .reverse()
    .join('');
  return written.replace(/零+/gu, '零').replace(/零$/u, '');
};

describe('figures', () => {
  law.prop([fc.integer({ min: 1, max: 9_999 }), fc.constantFrom('万元', '亿元', '元', '家', '%', '亩')], {
    numRuns: 300,
  })('are read in Chinese, full-width and plain numerals alike', (value, unit) => {
    const fullWidth = Array.from(String(value))
      .map((digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0))
      .join('');
    for (const text of [String(value), inChinese(value), fullWidth]) {
      expect(prints(`达到${text}${unit}以上`, value, unit)).toBe(true);
      expect(prints(`达到${text}${unit}以上`, value + 1, unit)).toBe(false);
    }
  });
});
