import { type Reasoned, reasonsOf, type Result } from '../engine/index.js';
import { grantsIn } from '../engine/lists.js';
import { unfitness } from '../explain/brief/conclusion.js';
import type { PagePart } from '../explain/parts.js';
import { words } from '../explain/words/index.js';
import type { Bilingual, Language } from '../issue/index.js';

/** Why a document is not for a subject, or a year, at all, as these outcomes tell it. */
export const unfitText = (outcomes: readonly Reasoned[], language: Language): string | undefined => {
  const why = unfitness(outcomes.map(reasonsOf), language);
  return why.length === 0 ? undefined : why.join(words[language].brief.semicolon);
};

/** The same of a result, for what holds none of its outcomes. */
export const unfitIn = (result: Result): { readonly notApplicable?: Bilingual } => {
  const outcomes = [...result.awards, ...grantsIn(result), ...result.limits];
  // Where something may be said the document is for it.
  const isRefused = [...result.awards, ...grantsIn(result)].every(({ truth }) => truth === 'no');
  if (!isRefused || result.limits.some(({ applies }) => applies !== 'no')) return {};
  const [zh, en] = [unfitText(outcomes, 'zh'), unfitText(outcomes, 'en')];
  return zh === undefined || en === undefined ? {} : { notApplicable: { zh, en } };
};

/** All that a page then says. */
export const unfitParts = (why: string, remarks: PagePart, language: Language): readonly PagePart[] => {
  const { brief } = words[language];
  return [{ label: brief.conclusion(brief.notApplicable(why)) }, remarks];
};
