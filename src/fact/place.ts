import * as z from 'zod';
import { firstDayOf, lastDayOf } from '../quantity/index.js';
import { fact, write } from './fact.js';

const nothingMissing = (): readonly string[] => [];

export const city = fact({
  type: 'text',
  scope: 'enterprise',
  params: z.strictObject({}),
  title: () => ({ zh: '所在设区市', en: 'city' }),
  bind: () => ({
    load: ({ subject }, slots, slot) => {
      slots.text[slot] = subject.city;
    },
    missing: nothingMissing,
  }),
});

/**
 * Whether the year of the event (`yearsAgo` before the programme year) touches the plan period.
 * Dated events are held against the period to the day by their own facts.
 */
export const inPlan = fact({
  type: 'flag',
  scope: 'enterprise',
  params: z.strictObject({ yearsAgo: z.int().min(0).default(0) }),
  title: ({ yearsAgo }, year) => ({
    zh: `${String(year - yearsAgo)} 年在方案期内`,
    en: `${String(year - yearsAgo)} lies in the plan period`,
  }),
  bind: ({ yearsAgo }, { period }) => ({
    load: ({ year }, slots, slot) => {
      const inside = Number(firstDayOf(year - yearsAgo) <= period.through && period.from <= lastDayOf(year - yearsAgo));
      write(slots, slot, inside, inside);
    },
    missing: nothingMissing,
  }),
});
