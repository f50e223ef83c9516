import type { Awards } from '../engine/evaluate-awards.js';
import { listsOf, type Result } from '../engine/index.js';
import type { Language } from '../issue/index.js';
import type { Format } from './formats.js';
import { type ExplainResultOptions, explainWhole } from './whole.js';

// A result that has nothing but its awards.
const resultOf = (told: Awards): Result => ({
  ...listsOf([]),
  targets: [],
  class: null,
  ...told,
  kind: 'result',
});

/** Explains the awards of a document: what they come to, then each of them by its verdict. */
export const explainAwards = (
  told: Awards,
  language: Language,
  format?: Format,
  options?: ExplainResultOptions,
): string => explainWhole('awards', told, resultOf, language, format, options);
