import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import {
  firstDayOf,
  formatDay,
  lastDayOf,
  parseDay,
  parsePeriod,
  formatPeriod,
  within,
  yearOf,
} from '../../src/quantity/index.js';
import { runs } from '../laws/support.js';

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number): number =>
  [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
const two = (figure: number): string => String(figure).padStart(2, '0');

const anyDay = fc.record({
  year: fc.integer({ min: 1000, max: 2999 }),
  month: fc.integer({ min: 0, max: 13 }),
  date: fc.integer({ min: 0, max: 32 }),
});

describe('a calendar day', () => {
  test('runs in one of the three zones', () => {
    expect(['America/Los_Angeles', 'UTC', 'Asia/Shanghai']).toContain(process.env['TZ']);
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env['TZ']);
  });

  test.prop([anyDay], runs(2000))(
    'is read just when the calendar has it, and stays that day in every zone',
    ({ year, month, date }) => {
      const written = `${String(year)}-${two(month)}-${two(date)}`;
      const onCalendar = month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
      expect(parseDay(written)).toEqual(
        onCalendar ? { ok: true, value: year * 10_000 + month * 100 + date } : { ok: false, reason: 'not-a-day' },
      );
    },
  );

  test.prop(
    [anyDay.filter(({ year, month, date }) => month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month))],
    runs(500),
  )('is printed as it was written, and keeps its year', ({ year, month, date }) => {
    const written = `${String(year)}-${two(month)}-${two(date)}`;
    const parsed = parseDay(written);
    expect(parsed.ok && [formatDay(parsed.value), yearOf(parsed.value)]).toEqual([written, year]);
    expect(parsed.ok && within(parsed.value, { from: firstDayOf(year), through: lastDayOf(year) })).toBe(true);
  });

  test.each([
    '2026-1-1',
    '2026/01/01',
    '20260101',
    '2026-01',
    '2026',
    '26-01-01',
    '2026-01-01T00:00:00Z',
    '2026-01-01 ',
    ' 2026-01-01',
    '2026-13-01',
    '2026-00-10',
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-06-00',
    '',
    'today',
    '2026年1月1日',
    '+2026-01-01',
    '-2026-01-01',
  ])('%j is not one', (written) => {
    expect(parseDay(written)).toEqual({ ok: false, reason: 'not-a-day' });
  });

  test.each([
    ['2024-02-29', 20240229],
    ['2000-02-29', 20000229],
    ['2025-01-01', 20250101],
    ['2029-12-31', 20291231],
  ] as const)('%s is %d', (written, value) => {
    expect(parseDay(written)).toEqual({ ok: true, value });
  });
});

describe('a period', () => {
  test.each([
    ['2013..2021', '2013-01-01..2021-12-31'],
    ['2013-01-01..2021-12-31', '2013-01-01..2021-12-31'],
    ['2024..2024', '2024-01-01..2024-12-31'],
    ['2024-02-29 .. 2024', '2024-02-29..2024-12-31'],
  ])('%s runs %s', (written, whole) => {
    const parsed = parsePeriod(written);
    expect(parsed.ok && formatPeriod(parsed.value)).toBe(whole);
  });

  test.each([
    ['', 'not-a-period'],
    ['2013', 'not-a-period'],
    ['2013..', 'not-a-period'],
    ['..2013', 'not-a-period'],
    ['2013...2021', 'not-a-period'],
    ['2013..2015..2021', 'not-a-period'],
    ['2013-2021', 'not-a-period'],
    ['2013-02-30..2021', 'not-a-period'],
    ['2021..2013', 'period-ends-before-it-begins'],
    ['2021-01-02..2021-01-01', 'period-ends-before-it-begins'],
  ])('%j is refused: %s', (written, reason) => {
    expect(parsePeriod(written)).toEqual({ ok: false, reason });
  });
});
