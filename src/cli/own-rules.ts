import { type Format } from '../explain/index.js';
import { printPage } from '../explain/formats.js';
import { paragraph } from '../explain/page.js';
import { screen } from '../explain/width.js';
import type { Language } from '../issue/index.js';
import { help } from './words.js';

/**
 * A page as it was made, headed by the folder whose rules it goes by: a draft of somebody's own is cited by the clauses of the
 * document, and what is printed must not pass for what they say.
 */
export const underRules = (page: string, folder: string, language: Language, format: Format): string => {
  const head = printPage([paragraph(help.ownRules(folder)[language])], format, screen);
  return `${head}${format === 'text' ? '\n' : '\n\n'}${page}`;
};
