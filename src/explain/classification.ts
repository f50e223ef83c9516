import type { RankedDocumentId } from '../documents/index.js';
import type { Classification } from '../engine/classify-tier.js';
import { amountOf, listsOf, type Result } from '../engine/index.js';
import type { Language } from '../issue/index.js';
import type { Format } from './formats.js';
import { type ExplainResultOptions, explainWhole } from './whole.js';
import { classificationShape } from './shapes.js';

// A result that has nothing but its libraries.
const resultOf = (told: Classification<RankedDocumentId, string>): Result => {
  const { answer, possible, matches, dependsOn } = told;
  const nothing = { ...listsOf([]), targets: [], missing: [], total: amountOf(0, 0) };
  return { ...nothing, ...told, kind: 'result', class: { answer, possible, matches, dependsOn } };
};

/** Explains the class of an enterprise among ranked libraries: the class, then every criterion of each library. */
export const explainClassification = (
  told: Classification<RankedDocumentId, string>,
  language: Language,
  format?: Format,
  options?: ExplainResultOptions,
): string =>
  explainWhole(
    { option: 'classification', maker: 'classifyTier', shape: classificationShape },
    told,
    resultOf,
    language,
    format,
    options,
  );
