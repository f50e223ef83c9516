/** What an answer rests on, as elements of a page: loaded when somebody asks why. */
import type { Language, Result } from 'huiqi';
import { explainOutcome } from 'huiqi/evaluate-awards';
import { explainResult } from 'huiqi/explain';
import type { AnyOutcome } from './answer.js';
import { type Block, blocksOf } from './markdown.js';

/** Everything that an outcome rests on, below its answer. */
export const detailOf = (outcome: AnyOutcome, language: Language): readonly Block[] =>
  blocksOf(explainOutcome(outcome, language, 'markdown')).slice(1);

/** The page that the command line prints. */
export const pageOf = (result: Result, language: Language): readonly Block[] =>
  blocksOf(explainResult(result, language, 'markdown'));
