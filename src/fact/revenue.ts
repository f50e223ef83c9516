import * as z from 'zod/mini';
import { yearOf } from '../quantity/index.js';
import {
  annualField,
  columnOf,
  moneyMeasures,
  peakMeasures,
  said,
  supposing,
  titleInYear,
  yearPath,
} from '../subject/index.js';
import { fact } from './fact.js';
import { loadPeak, loadYear, missingPast, readByYear } from './past.js';

export const revenue = fact({
  type: 'money',
  scope: 'enterprise',
  params: z.strictObject({ measure: z.enum(moneyMeasures), yearsAgo: z._default(z.int().check(z.minimum(0)), 0) }),
  reads: ({ measure }) => readByYear(measure),
  title: ({ measure, yearsAgo }, year) => said(titleInYear(measure), String(year - yearsAgo)),
  bind: ({ measure, yearsAgo }) => {
    const column = columnOf(measure);
    return {
      load: ({ subject, year }, slots, slot) => {
        loadYear(subject.history, measure, column, year - yearsAgo, slots, slot);
      },
      missing: ({ year }) => [yearPath(year - yearsAgo, measure)],
    };
  },
});

/** The highest annual figure before the programme year, or before the plan: what "first" is held against. */
export const revenuePeakBefore = fact({
  type: 'money',
  scope: 'enterprise',
  params: z.strictObject({ measure: z.enum(peakMeasures), before: z._default(z.enum(['year', 'plan']), 'year') }),
  reads: ({ measure }) => readByYear(measure),
  title: ({ measure, before }, year) => {
    const { zh, en } = annualField(measure).title;
    return {
      zh: `${before === 'year' ? `${String(year)}年` : '实施期'}以前各年${zh}最高值`,
      en: `highest annual ${en} before ${before === 'year' ? String(year) : 'the plan'}`,
    };
  },
  bind: ({ measure, before }, { period }) => {
    const column = columnOf(measure);
    const firstOfPlan = yearOf(period.from);
    const end = (year: number): number => (before === 'year' ? year : Math.min(year, firstOfPlan));
    return {
      load: ({ subject, year }, slots, slot) => {
        loadPeak(subject.history, measure, column, end(year), slots, slot);
      },
      missing: ({ subject, year }) => missingPast(subject.history, measure, end(year)),
      ifAtMost: ({ subject, year }, most) => ({
        ...subject,
        history: supposing(subject.history, measure, end(year), most),
      }),
    };
  },
});
