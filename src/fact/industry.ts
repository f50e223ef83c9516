import * as z from 'zod/mini';
import type { Industry } from '../subject/index.js';
import { fact, write } from './fact.js';

const firstManufacturing = 13;
const lastManufacturing = 43;

const isManufacturing = ({ section, number }: Pick<Industry, 'section' | 'number'>): boolean =>
  section === 'C' && number >= firstManufacturing && number <= lastManufacturing;

/** Whether a division, such as `C39`, is of manufacturing. */
export const isManufacturingDivision = (division: string): boolean =>
  isManufacturing({ section: division.slice(0, 1), number: Number(division.slice(1)) });

/** GB/T 4754 section C, divisions 13 to 43: the document says 制造业 and does not define it. */
export const isManufacturer = fact({
  type: 'flag',
  scope: 'enterprise',
  params: () => z.strictObject({}),
  reads: () => ['industry'],
  title: () => ({ zh: '属制造业（C13—C43）', en: 'a manufacturer (C13–C43)' }),
  denied: () => ({ zh: '不属制造业（C13—C43）', en: 'not a manufacturer (C13–C43)' }),
  bind: () => ({
    load: ({ subject: { industry } }, slots, slot) => {
      const known = industry !== undefined;
      const value = known && isManufacturing(industry) ? 1 : 0;
      write(slots, slot, value, known ? value : 1);
    },
    missing: () => ['industry'],
  }),
});

export const industryDivision = fact({
  type: 'text',
  scope: 'enterprise',
  params: () => z.strictObject({}),
  reads: () => ['industry'],
  title: () => ({ zh: '行业大类', en: 'industry division' }),
  bind: () => ({
    load: ({ subject }, slots, slot) => {
      slots.text[slot] = subject.industry?.division;
    },
    missing: () => ['industry'],
  }),
});
