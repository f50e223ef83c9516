import { type Day, firstDayOf, formatDay, lastDayOf, parseDay } from './day.js';
import { type QuantityRead, read, refuse } from './result.js';

/** A stretch of calendar days, both ends included. */
export interface Period {
  readonly from: Day;
  readonly through: Day;
}

export type PeriodFault = 'not-a-period' | 'period-ends-before-it-begins';

/** The end of a period that has none. */
export const noEnd = 99991231 as Day;

const yearOnly = /^\d{4}$/u;

const end = (text: string, dayOf: (year: number) => Day): Day | undefined => {
  if (yearOnly.test(text)) return dayOf(Number(text));
  const parsed = parseDay(text);
  return parsed.ok ? parsed.value : undefined;
};

/**
 * Reads a period written `FROM..THROUGH`, each end a day or a whole year.
 *
 * @example
 * parsePeriod('2013..2021') // { ok: true, value: { from: 20130101, through: 20211231 } }
 */
export const parsePeriod = (text: string): QuantityRead<Period, PeriodFault> => {
  if (typeof (text as unknown) !== 'string') return refuse('not-a-period');
  const [first = '', last = '', ...more] = text.split('..');
  const from = end(first.trim(), firstDayOf);
  const through = end(last.trim(), lastDayOf);
  if (from === undefined || through === undefined || more.length > 0) return refuse('not-a-period');
  return from <= through ? read({ from, through }) : refuse('period-ends-before-it-begins');
};

export const formatPeriod = ({ from, through }: Period): string =>
  `${formatDay(from)}..${through === noEnd ? '' : formatDay(through)}`;

export const within = (day: Day, { from, through }: Period): boolean => from <= day && day <= through;
