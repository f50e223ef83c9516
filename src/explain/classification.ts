import type { Classification } from '../engine/classify-tier.js';
import { amountOf, listsOf } from '../engine/index.js';
import type { Language } from '../issue/index.js';
import { explaining } from './explaining.js';
import type { Format } from './formats.js';
import type { Page } from './page.js';
import { resultPage } from './result.js';

// The page of a result that has nothing but its libraries.
const classificationPage = (told: Classification, language: Language): Page => {
  const { answer, possible, matches, dependsOn } = told;
  const nothing = { ...listsOf([]), targets: [], missing: [], total: amountOf(0, 0) };
  return resultPage({ ...nothing, ...told, kind: 'result', class: { answer, possible, matches, dependsOn } }, language);
};

/** Explains the class of an enterprise among ranked libraries: the class, then every criterion of each library. */
export const explainClassification = (told: Classification, language: Language, format: Format = 'text'): string =>
  explaining('classification', told, language, format, classificationPage);
