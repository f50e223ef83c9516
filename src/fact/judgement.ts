import * as z from 'zod/mini';
import { type Bilingual, type InputPath, pathTo } from '../issue/index.js';
import { figureNamed, shipped, toldOf, type Vocabulary, yearBounds, yearPath } from '../subject/index.js';
import { fact, write } from './fact.js';
import { readByYear } from './past.js';
import { loadValue } from './plain.js';

const pathOf = (of: string): InputPath => pathTo('judgements', of);
const growing = pathOf('keepsGrowing');
const revenue = figureNamed('revenue', shipped);

/** The judgements of a vocabulary that are told in a way: by yes and no, or in words. */
const toldBy = (kind: 'flag' | 'choice', { judgements }: Vocabulary): readonly string[] =>
  Object.entries(judgements).flatMap(([name, field]) => (field.kind === kind ? [name] : []));

const judged = ({ of }: { readonly of: string }, _: number, { judgements }: Vocabulary): Bilingual => {
  const { zh = of, en = of } = judgements[of]?.title ?? {};
  return { zh: `判断“${zh}”`, en: `judgement “${en}”` };
};

/** A judgement that the document leaves to a person: taken as given, never derived. */
export const judgement = fact({
  type: 'flag',
  scope: 'enterprise',
  params: (vocabulary) => z.strictObject({ of: z.enum(toldBy('flag', vocabulary)) }),
  reads: ({ of }) => [pathOf(of)],
  title: judged,
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

/** The same of a judgement that is told in words. */
export const judgedAs = fact({
  type: 'text',
  scope: 'enterprise',
  params: (vocabulary) => z.strictObject({ of: z.enum(toldBy('choice', vocabulary)) }),
  words: ({ of }, { judgements }) => Object.keys(judgements[of]?.words ?? {}),
  reads: ({ of }) => [pathOf(of)],
  title: judged,
  bind: ({ of }) => {
    const path = pathOf(of);
    return {
      load: ({ subject }, slots, slot) => {
        loadValue(subject.values[path], 'choice', slots, slot);
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
  params: () => z.strictObject({ by: z.enum(['judgement', 'orRevenue']) }),
  reads: ({ by }) => [growing, ...(by === 'judgement' ? [] : readByYear(revenue))],
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
      const told = toldOf(subject.history, revenue);
      const [last, before] = [yearBounds(told, year - 1), yearBounds(told, year - 2)];
      write(slots, slot, last.low > before.high ? 1 : 0, last.high > before.low ? 1 : 0);
    },
    missing: ({ subject, year }) => {
      const told = toldOf(subject.history, revenue);
      const open = [year - 1, year - 2].filter((each) => yearBounds(told, each).low !== yearBounds(told, each).high);
      return by === 'judgement' ? [growing] : open.map((each) => yearPath(each, 'revenue'));
    },
  }),
});
