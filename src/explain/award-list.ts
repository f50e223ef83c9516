import type { Awards } from '../engine/evaluate-awards.js';
import { listsOf } from '../engine/index.js';
import type { Language } from '../issue/index.js';
import { explaining } from './explaining.js';
import type { Format } from './formats.js';
import type { Page } from './page.js';
import { resultPage } from './result.js';

// The page of a result that has nothing but its awards.
const awardsPage = (told: Awards, language: Language): Page =>
  resultPage({ ...listsOf([]), targets: [], class: null, ...told, kind: 'result' }, language);

/** Explains the awards of a document: what they come to, then each of them by its verdict. */
export const explainAwards = (told: Awards, language: Language, format: Format = 'text'): string =>
  explaining('awards', told, language, format, awardsPage);
