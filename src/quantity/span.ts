import { type Day, firstDayOf, formatDay, lastDayOf, parseDay, yearOf } from './day.js';
import { noEnd, type Period } from './period.js';
import { type QuantityRead, read, refuse } from './result.js';
import { halfWidth } from './text.js';

/**
 * The days among which something happened: one day, any day of a month, or any of a year. The day
 * itself is not known where they are more than one, and what hangs on it is then decided in three values.
 */
export type DaySpan = Period;

export type SpanFault = 'not-a-day';

const monthPattern = /^(?!0000)(\d{4})-(0[1-9]|1[0-2])$/u;
const yearPattern = /^(?!0000)\d{4}$/u;

/** The last day of a month: of those that a month may end on, the latest that the calendar has. */
const lastDayOfMonth = (month: string): Day =>
  [31, 30, 29, 28].flatMap((last) => {
    const parsed = parseDay(`${month}-${String(last)}`);
    return parsed.ok ? [parsed.value] : [];
  })[0] as Day;

/**
 * Reads a day, a month or a year as the days it may mean.
 *
 * @example
 * parseSpan('2026-02') // { ok: true, value: { from: 20260201, through: 20260228 } }
 */
export const parseSpan = (written: string): QuantityRead<DaySpan, SpanFault> => {
  const text = halfWidth(written);
  if (yearPattern.test(text)) return read(yearSpan(Number(text)));
  if (monthPattern.test(text))
    return read({ from: Number(`${text.replace('-', '')}01`) as Day, through: lastDayOfMonth(text) });
  const day = parseDay(text);
  return day.ok ? read({ from: day.value, through: day.value }) : refuse('not-a-day');
};

/** A span as it is written: `"2026-07-01"`, `"2026-07"` or `"2026"`. */
export const formatSpan = ({ from, through }: DaySpan): string => {
  const first = formatDay(from);
  if (from === through) return first;
  return from === firstDayOf(yearOf(from)) && through === lastDayOf(yearOf(from))
    ? first.slice(0, 4)
    : first.slice(0, 7);
};

/** The one day that a span is, where it is one. */
export const dayIn = ({ from, through }: DaySpan): Day | undefined => (from === through ? from : undefined);

/** All days there are: when something happened of which nothing is told. */
export const anyDay: DaySpan = { from: firstDayOf(1), through: noEnd };

/** The days that two spans have in common, where they have any. */
export const common = (a: DaySpan, b: DaySpan): DaySpan | undefined => {
  const [from, through] = [a.from > b.from ? a.from : b.from, a.through < b.through ? a.through : b.through];
  return from <= through ? { from, through } : undefined;
};

/** The days of a calendar year. */
export const yearSpan = (year: number): DaySpan => ({ from: firstDayOf(year), through: lastDayOf(year) });

/** Whether two spans have a day in common. */
export const overlap = (a: DaySpan, b: DaySpan): boolean => a.from <= b.through && b.from <= a.through;

/** Whether all days of a span lie in another. */
export const inside = (span: DaySpan, other: DaySpan): boolean =>
  other.from <= span.from && span.through <= other.through;
