/** What an answer rests on, as elements of a page: loaded when somebody asks why. */
import type { Bilingual, Language, Result } from 'huiqi';
import { explainOutcome } from 'huiqi/evaluate-awards';
import { explainResult } from 'huiqi/explain';
import type { AnyOutcome } from './answer.js';
import type { Block } from './markdown.js';
import { blocksHere, bodyHere } from './told-here.js';

export { whyOf } from './why.js';

/** Everything that an outcome rests on, below its answer. */
export const detailOf = (outcome: AnyOutcome, language: Language, notice: Bilingual): readonly Block[] =>
  bodyHere(explainOutcome(outcome, language, 'markdown'), language, notice);

/** The page as a whole. */
export const pageOf = (result: Result, language: Language): readonly Block[] =>
  blocksHere(explainResult(result, language, 'markdown'), language);
