import type { Awards } from '../engine/evaluate-awards.js';
import { listsOf, type Result } from '../engine/index.js';
import type { Language } from '../issue/index.js';
import type { Format } from './formats.js';
import { type ExplainResultOptions, explainWhole } from './whole.js';
import { awardsShape } from './shapes.js';
import { totalDamage } from './total-damage.js';

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
): string =>
  explainWhole(
    { option: 'awards', maker: 'evaluateAwards', shape: awardsShape, apart: totalDamage('awards') },
    told,
    resultOf,
    language,
    format,
    options,
  );
