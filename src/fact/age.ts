import * as z from 'zod/mini';
import { fact, write } from './fact.js';

/** How many years after the year it was founded in the programme year is: 0 in that year. */
export const yearsSinceFounding = fact({
  type: 'integer',
  scope: 'enterprise',
  params: () => z.strictObject({}),
  reads: () => ['foundedIn'],
  title: (_, year) => ({ zh: `截至${String(year)}年的成立年数`, en: `years from its founding to ${String(year)}` }),
  unit: () => ({ zh: '年', en: 'years' }),
  bind: () => ({
    load: ({ subject: { history }, year }, slots, slot) => {
      const { foundedIn } = history.told.revenue;
      const age = foundedIn === undefined ? undefined : Math.max(0, year - foundedIn);
      write(slots, slot, age ?? 0, age ?? Infinity);
    },
    missing: () => ['foundedIn'],
  }),
});
