import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect, test as plain } from 'vitest';
import {
  dayIn,
  type Day,
  formatDay,
  formatSpan,
  inside,
  isDay,
  overlap,
  parseDay,
  parseSpan,
  type DaySpan,
} from '../../src/quantity/index.js';

const spanOf = (text: string): DaySpan => {
  const parsed = parseSpan(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};

describe('days told as a day, a month or a year', () => {
  plain.each([
    ['2026-07-01', 20260701, 20260701],
    ['2026-07', 20260701, 20260731],
    ['2026-02', 20260201, 20260228],
    ['2024-02', 20240201, 20240229],
    ['1900-02', 19000201, 19000228],
    ['2026-04', 20260401, 20260430],
    ['2026', 20260101, 20261231],
  ])('%s is %i to %i', (text, from, through) => {
    expect(parseSpan(text)).toEqual({ ok: true, value: { from, through } });
    expect(formatSpan(spanOf(text))).toBe(text);
    expect(dayIn(spanOf(text))).toBe(from === through ? from : undefined);
  });

  plain.each([
    '',
    '2026-13',
    '2026-00',
    '2026-7',
    '0000',
    '0000-01',
    '26',
    '2026-02-30',
    '2026-07-01T00:00',
    ' 2026',
    '2026年',
    '20260701',
  ])('%j is refused', (text) => {
    expect(parseSpan(text)).toEqual({ ok: false, reason: 'not-a-day' });
  });

  const written = fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map((parts) => parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')));

  test.prop([written])('a day lies in its month and a month in its year', ([year = '', month = '', day = '']) => {
    const [long, middle, short] = [spanOf(year), spanOf(`${year}-${month}`), spanOf(`${year}-${month}-${day}`)];
    expect(inside(short, middle) && inside(middle, long)).toBe(true);
    expect(inside(long, middle)).toBe(false);
  });

  test.prop([written, written])('two spans overlap exactly if one contains an end of the other', (a, b) => {
    const [first, second] = [spanOf(a.slice(0, 2).join('-')), spanOf(b.slice(0, 1).join('-'))];
    expect(overlap(first, second)).toBe(overlap(second, first));
    expect(overlap(first, second)).toBe(inside(first, second));
  });
});

describe('a number as a day', () => {
  test.prop([fc.oneof(fc.integer({ min: 19990101, max: 20041231 }), fc.integer({ min: -100, max: 200_000_000 }))])(
    'is one where its text is',
    (number) => {
      expect(isDay(number)).toBe(number > 0 && parseDay(formatDay(number as Day)).ok);
    },
  );

  plain.each([20240229, 20000229, 99991231, 10101])('%i is one', (number) => {
    expect(isDay(number)).toBe(true);
  });

  plain.each([20230229, 19000229, 20260431, 0, 1231, 100000101, 20260701.5, Infinity, '20260701', undefined])(
    '%j is none',
    (given) => {
      expect(isDay(given)).toBe(false);
    },
  );
});
