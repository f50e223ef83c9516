import { parseSpan } from './span.js';
import { spokenNumber } from './spoken-number.js';
import { halfWidth } from './text.js';

/** A day, a month or a year as it was meant; `exists` says whether the calendar has it. */
export interface GuessedDay {
  readonly written: string;
  readonly exists: boolean;
}

const inDigits = '〇一二三四五六七八九';
const figures = (text: string): string =>
  text.replace(/零/gu, '〇').replace(/[〇一二三四五六七八九]/gu, (digit) => String(inDigits.indexOf(digit)));

// 二〇二六年 is spelt digit by digit, 十二月 said as a number.
const digitsOf = (text: string): string => (/^\d+$/u.test(text) ? text : (spokenNumber(text)?.over.toString() ?? ''));

const separated =
  /^(\d{4})\s*[-/.年\u2010-\u2015\u2212]\s*([\d一二三四五六七八九十]{1,3})\s*(?:[-/.月\u2010-\u2015\u2212]\s*([\d一二三四五六七八九十]{1,3})?\s*[日号]?)?(?:[T\s]\d{1,2}:\d{2}.*)?$/u;
const joined = /^(\d{4})(\d{2})(\d{2})$/u;
const yearAlone = /^(\d{4})\s*年$/u;

const two = (text: string): string => digitsOf(text).padStart(2, '0');

/**
 * The day, month or year that a text most likely means: `2026/7/1`, `2026年7月`, `20260701`.
 *
 * @example
 * guessDay('2026/7/1') // { written: '2026-07-01', exists: true }
 */
export const guessDay = (text: string): GuessedDay | undefined => {
  const plain = halfWidth(text).trim();
  // Only the year is spelt digit by digit.
  const yearInDigits = plain.replace(/^[〇零一二三四五六七八九\d]{4}/u, figures);
  const [, year, month, day] =
    separated.exec(yearInDigits) ?? joined.exec(yearInDigits) ?? yearAlone.exec(yearInDigits) ?? [];
  if (year === undefined) return undefined;
  const written = [year, ...[month, day].flatMap((part) => (part === undefined ? [] : [two(part)]))].join('-');
  if (!/^\d{4}(?:-\d{2}){0,2}$/u.test(written)) return undefined;
  return { written, exists: parseSpan(written).ok };
};
