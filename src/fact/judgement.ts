import * as z from 'zod/mini';
import { type InputPath, pathTo } from '../issue/index.js';
import { fieldAt, flagJudgements, type FlagJudgement, questionFor, yearBounds, yearPath } from '../subject/index.js';
import { fact, write } from './fact.js';
import { readByYear } from './past.js';
import { loadValue } from './plain.js';

const pathOf = (of: FlagJudgement): InputPath => pathTo('judgements', of);
const growing = pathOf('keepsGrowing');

/** A judgement that the document leaves to a person: taken as given, never derived. */
export const judgement = fact({
  type: 'flag',
  scope: 'enterprise',
  params: z.strictObject({ of: z.enum(flagJudgements) }),
  reads: ({ of }) => [pathOf(of)],
  title: ({ of }) => {
    const { zh, en } = fieldAt(pathOf(of))?.field.title ?? questionFor(pathOf(of));
    return { zh: `判断“${zh}”`, en: `judgement “${en}”` };
  },
  bind: ({ of }) => {
    const path = pathOf(of);
    return {
      load: ({ subject }, slots, slot) => {
        loadValue(subject.values[path], 'flag', slots, slot);
      },
      missing: () => [path],
    };
  },
});

/**
 * Whether the enterprise keeps growing. The judgement counts where it is given; without it, under
 * `orRevenue`, revenue last year above that of the year before does.
 */
export const keepsGrowing = fact({
  type: 'flag',
  scope: 'enterprise',
  params: z.strictObject({ by: z.enum(['judgement', 'orRevenue']) }),
  reads: ({ by }) => [growing, ...(by === 'judgement' ? [] : readByYear('revenue'))],
  title: ({ by }, year) =>
    by === 'judgement'
      ? { zh: '判断“保持增长”', en: 'judgement “keeps growing”' }
      : {
          zh: `保持增长（未作判断时，${String(year - 1)}年营业收入高于上年）`,
          en: `keeps growing (where not judged: revenue in ${String(year - 1)} above the year before)`,
        },
  bind: ({ by }) => ({
    load: ({ subject, year }, slots, slot) => {
      const given = subject.values[growing];
      if (given !== undefined || by === 'judgement') {
        loadValue(given, 'flag', slots, slot);
        return;
      }
      const told = subject.history.told.revenue;
      const [last, before] = [yearBounds(told, year - 1), yearBounds(told, year - 2)];
      write(slots, slot, last.low > before.high ? 1 : 0, last.high > before.low ? 1 : 0);
    },
    missing: ({ subject, year }) => {
      const told = subject.history.told.revenue;
      const open = [year - 1, year - 2].filter((each) => yearBounds(told, each).low !== yearBounds(told, each).high);
      return by === 'judgement' ? [growing] : open.map((each) => yearPath(each, 'revenue'));
    },
  }),
});
