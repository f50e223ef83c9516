// Each by its own path: the index of the package loads 250 files.
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { type QuantityRead, read, refuse } from './result.js';
import { halfWidth } from './text.js';

declare const day: unique symbol;

/** A calendar day as the integer yyyymmdd: days compare as numbers and know no time zone. */
export type Day = number & { readonly [day]: true };

export type DayFault = 'not-a-day';

// There is no year 0.
const pattern = /^(?!0000)\d{4}-\d{2}-\d{2}$/u;

/**
 * Reads a calendar day, `"2026-07-01"`, in plain or full-width digits. A day that the calendar lacks
 * (30 February) is refused.
 *
 * @example
 * parseDay('2026-07-01') // { ok: true, value: 20260701 }
 */
export const parseDay = (text: string): QuantityRead<Day, DayFault> => {
  const plain = halfWidth(text);
  return pattern.test(plain) && isValid(parseISO(plain))
    ? read(Number(plain.replaceAll('-', '')) as Day)
    : refuse('not-a-day');
};

/** The calendar day as text, `"2026-07-01"`. */
export const formatDay = (value: Day): string => {
  const digits = String(value).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
};

const daysOf = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** Whether a number is a day of the calendar. */
export const isDay = (value: unknown): value is Day => {
  if (typeof value !== 'number' || !Number.isInteger(value)) return false;
  const [year, month, date] = [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100];
  const isMonth = year >= 1 && year <= 9999 && month >= 1 && month <= 12;
  return isMonth && date >= 1 && date <= daysOf(year, month);
};

export const yearOf = (value: Day): number => Math.floor(value / 10_000);

export const firstDayOf = (year: number): Day => (year * 10_000 + 101) as Day;

export const lastDayOf = (year: number): Day => (year * 10_000 + 1231) as Day;

const daysOn = (value: Day, days: number): Day => {
  const date = new Date(`${formatDay(value)}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return Number(date.toISOString().slice(0, 10).replaceAll('-', '')) as Day;
};

/** The day before another on the calendar. */
export const dayBefore = (value: Day): Day => daysOn(value, -1);

/** The day after another on the calendar; the last year that a day may have has none after it. */
export const dayAfter = (value: Day): Day => daysOn(value, 1);
