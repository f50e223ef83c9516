import { describe, expect, test } from 'vitest';
import { formatRational } from '../../src/quantity/index.js';
import { conversion } from '../../src/targets/unit.js';
import { loaded } from './support.js';

const factor = (from: string, to: string): string | undefined => {
  const found = conversion(from, to);
  return found === undefined ? undefined : formatRational(found);
};

describe('a unit', () => {
  test.each([
    ['亿元', '万元', '10000'],
    ['元', '亿元', '0.00000001'],
    ['万亿元', '亿元', '10000'],
    ['平方公里', '公顷', '100'],
    ['平方公里', '亩', '1500'],
    ['平方千米', '平方公里', '1'],
    ['㎡', '公顷', '0.0001'],
    ['家', '个', '1'],
    ['万家', '家', '10000'],
    ['名', '人', '1'],
    ['家/年', '家', '1'],
    ['万元/人·年', '万元/人', '1'],
    ['元/亩', '万元/亩', '0.0001'],
    ['万元/公顷', '万元/亩', '0.066666666667'],
    ['万美元', '亿美元', '0.0001'],
    ['吨标准煤', '万吨标准煤', '0.0001'],
    [' 亿 元 ', '亿元', '1'],
    ['％', '%', '1'],
    ['', '', '1'],
  ])('%j is so much of %j', (from, to, wanted) => {
    expect(factor(from, to)).toBe(wanted);
  });

  test.each([
    ['亿元', '亿美元'],
    ['%', '个百分点'],
    ['家', '%'],
    ['万元', '万元/亩'],
    ['万吨', '万吨标准煤'],
    ['人', '人年'],
    ['年', '家'],
    ['', '%'],
    ['亩', '家'],
  ])('%j is no %j', (from, to) => {
    expect(factor(from, to)).toBeUndefined();
  });
});

test('an indicator is counted in one way by every document of a city', () => {
  const ways = new Map<string, Set<string>>();
  for (const { city, targets } of loaded) {
    for (const { id, measure, unit, figures } of targets) {
      for (const figure of figures) {
        const key = `${city} ${id}`;
        const same = conversion(figure.unit ?? unit, unit) === undefined ? (figure.unit ?? unit) : unit;
        ways.set(key, (ways.get(key) ?? new Set()).add(`${measure} ${same}`));
      }
    }
  }
  expect([...ways].filter(([, found]) => found.size > 1)).toEqual([]);
});
