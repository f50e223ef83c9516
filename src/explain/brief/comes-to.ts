import type { Result } from '../../engine/index.js';
import type { Language } from '../../issue/index.js';
import { headOf } from '../head.js';
import { words } from '../words/index.js';
import { type Conclusion, conclusionOf, unfitness } from './conclusion.js';
import { scenesIn, type ToldResult } from './told.js';

interface ComesTo extends Conclusion {
  /** Whether the document is for the subject at all: of one that is not, nothing else is told. */
  readonly fits: boolean;
}

/** What a result comes to, or why its document is not for the subject at all. */
export const comesTo = (result: Result, told: ToldResult, language: Language): ComesTo => {
  const say = words[language];
  const reasons = scenesIn(told).map(({ reason }) => reason);
  const unfit = unfitness(reasons, language);
  if (unfit.length > 0)
    return { fits: false, heading: say.brief.notApplicable(unfit.join(say.brief.semicolon)), lines: [] };
  const answers = told.grants.map(({ outcome, scene }) => {
    const head = headOf(outcome);
    return `${head.title(outcome, scene)}${say.colon}${head.answer(outcome, scene)}`;
  });
  return { fits: true, ...conclusionOf(result, told.awards, answers, language) };
};
