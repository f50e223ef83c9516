import * as z from 'zod/mini';
import { fact, write } from './fact.js';

/**
 * What an authority decides, where a text says no more than up to how much (最高50万元): anything from nothing, known to
 * nobody who reads the text, and asked of nobody. What it is held to makes an interval of it, and never an amount.
 */
export const amountLeftOpen = fact({
  type: 'money',
  scope: 'enterprise',
  params: () => z.strictObject({}),
  reads: () => [],
  title: () => ({
    zh: '主管部门核定的数额（条文未定）',
    en: 'the amount that the authority decides (the text does not)',
  }),
  bind: () => ({
    leftOpen: true,
    load: (_, slots, slot) => {
      write(slots, slot, 0, Infinity);
    },
    missing: () => [],
  }),
});
