import * as z from 'zod';
import { flagJudgements, questionFor } from '../subject/index.js';
import { fact, write } from './fact.js';

/** A judgement that the document leaves to a person: taken as given, never derived. */
export const judgement = fact({
  type: 'flag',
  scope: 'enterprise',
  params: z.strictObject({ of: z.enum(flagJudgements) }),
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
