import * as z from 'zod/mini';
import type { Bilingual } from '../issue/index.js';
import {
  anyDay,
  common,
  type Day,
  firstDayOf,
  inside,
  lastDayOf,
  overlap,
  type Period,
  type DaySpan,
  yearOf,
  yearSpan,
} from '../quantity/index.js';
import { NO, type TruthCode, UNKNOWN, YES } from '../truth/truth.js';
import { daySchema } from './day-schema.js';
import { type Slots, write } from './fact.js';

/** The days of a programme year that lie in a plan, where any do; those of the year asked for last are at hand. */
const daysIn = (period: Period): ((year: number) => DaySpan | undefined) => {
  let [last, days]: [number | undefined, DaySpan | undefined] = [undefined, undefined];
  return (year) => {
    if (year !== last) days = common(yearSpan(year), period);
    last = year;
    return days;
  };
};

/** The days of the year on which something may come, where a rule asks for some only. */
export const windowParameters = () => ({ from: z.optional(daySchema()), through: z.optional(daySchema()) });

/** Days that a rule narrows a plan to, as it writes them. */
export interface Window {
  readonly from?: string | undefined;
  readonly through?: string | undefined;
}

const dayOf = (written: string): Day => Number(written.replaceAll('-', '')) as Day;

/** The days of a programme year that lie in a plan and in a window of it. */
export const daysWithin = (period: Period, { from, through }: Window): ((year: number) => DaySpan | undefined) => {
  const window = common(period, {
    from: from === undefined ? anyDay.from : dayOf(from),
    through: through === undefined ? anyDay.through : dayOf(through),
  });
  return window === undefined ? () => undefined : daysIn(window);
};

/** The window behind what is said to have come in a year. */
export const windowWords = ({ from, through }: Window): Bilingual => {
  if (from !== undefined && through !== undefined)
    return { zh: `（${from}至${through}）`, en: ` (${from} to ${through})` };
  if (from !== undefined) return { zh: `（${from}起）`, en: ` (from ${from})` };
  return through === undefined ? { zh: '', en: '' } : { zh: `（${through}止）`, en: ` (through ${through})` };
};

/** Years before one, as many as a rule asks for; all of them where it asks for none. */
export const yearsBefore = (year: number, within: number | undefined): Bilingual => {
  if (within === undefined) return { zh: `${String(year)}年以前`, en: `before ${String(year)}` };
  const [first, last] = [String(year - within), String(year - 1)];
  return within === 1
    ? { zh: `${last}年`, en: `in ${last}` }
    : { zh: `${first}年至${last}年`, en: `from ${first} to ${last}` };
};

/** The days before a year, or of so many years before it. */
export const daysBefore = (year: number, within: number | undefined): DaySpan => ({
  from: within === undefined ? anyDay.from : firstDayOf(year - within),
  through: lastDayOf(year - 1),
});

/** The month of a day. */
export const monthOf = (day: Day): number => Math.floor(day / 100) % 100;

/** Whether what happened on one of some days happened within others. */
export const truthIn = (when: DaySpan, days: DaySpan | undefined): TruthCode => {
  if (days === undefined || !overlap(when, days)) return NO;
  return inside(when, days) ? YES : UNKNOWN;
};

/** Whether what happened on one of some days happened before a year. */
export const truthBefore = ({ from, through }: DaySpan, year: number): TruthCode => {
  if (yearOf(through) < year) return YES;
  return yearOf(from) < year ? UNKNOWN : NO;
};

/** Whether anything listed is so: one that surely is settles it. */
export const anyOf = <Listed>(listed: readonly Listed[], truth: (each: Listed) => TruthCode): TruthCode => {
  let best: TruthCode = NO;
  for (const each of listed) {
    const found = truth(each);
    if (found > best) best = found;
    if (best === YES) break;
  }
  return best;
};

/** A truth as the bounds of a flag. */
export const writeTruth = (slots: Slots, slot: number, truth: TruthCode): void => {
  write(slots, slot, truth === YES ? 1 : 0, truth === NO ? 0 : 1);
};
