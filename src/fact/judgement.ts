import * as z from 'zod';
import { flagJudgements, qualityAdvantages, questionFor, yearBounds } from '../subject/index.js';
import { fact, write } from './fact.js';
import { readByYear } from './past.js';

/** A judgement that the document leaves to a person: taken as given, never derived. */
export const judgement = fact({
  type: 'flag',
  scope: 'enterprise',
  params: z.strictObject({ of: z.enum(flagJudgements) }),
  reads: ({ of }) => [`judgements.${of}`],
  title: ({ of }) => {
    const { zh, en } = questionFor(`judgements.${of}`);
    return { zh: `判断：${zh}`, en: `judgement: ${en}` };
  },
  bind: ({ of }) => ({
    load: ({ subject }, slots, slot) => {
      const given = subject.judgements[of];
      write(slots, slot, given === true ? 1 : 0, given === false ? 0 : 1);
    },
    missing: () => [`judgements.${of}`],
  }),
});

/** How far its quality and standards stand above others', in the document's own bands. */
export const qualityAdvantage = fact({
  type: 'text',
  scope: 'enterprise',
  words: qualityAdvantages,
  params: z.strictObject({}),
  reads: () => ['judgements.qualityAdvantage'],
  title: () => ({ zh: '判断：品质标准的优势', en: 'judgement: advantage in quality and standards' }),
  bind: () => ({
    load: ({ subject }, slots, slot) => {
      slots.text[slot] = subject.qualityAdvantage;
    },
    missing: () => ['judgements.qualityAdvantage'],
  }),
});

/**
 * Whether the enterprise keeps growing. The judgement counts where it is given; without it, under
 * `orRevenue`, revenue last year above that of the year before does.
 */
export const keepsGrowing = fact({
  type: 'flag',
  scope: 'enterprise',
  params: z.strictObject({ by: z.enum(['judgement', 'orRevenue']) }),
  reads: ({ by }) => ['judgements.keepsGrowing', ...(by === 'judgement' ? [] : readByYear('revenue'))],
  title: ({ by }, year) =>
    by === 'judgement'
      ? { zh: '判断：保持增长', en: 'judgement: keeps growing' }
      : {
          zh: `保持增长（未作判断时，${String(year - 1)} 年营业收入高于上年）`,
          en: `keeps growing (where not judged: revenue in ${String(year - 1)} above the year before)`,
        },
  bind: ({ by }) => ({
    load: ({ subject, year }, slots, slot) => {
      const given = subject.judgements.keepsGrowing;
      if (given !== undefined || by === 'judgement') {
        write(slots, slot, given === true ? 1 : 0, given === false ? 0 : 1);
        return;
      }
      const told = subject.history.told.revenue;
      const [last, before] = [yearBounds(told, year - 1), yearBounds(told, year - 2)];
      write(slots, slot, last.low > before.high ? 1 : 0, last.high > before.low ? 1 : 0);
    },
    missing: ({ subject, year }) => {
      const told = subject.history.told.revenue;
      const open = [year - 1, year - 2].filter((each) => yearBounds(told, each).low !== yearBounds(told, each).high);
      return by === 'judgement' ? ['judgements.keepsGrowing'] : open.map((each) => `years.${String(each)}.revenue`);
    },
  }),
});
