import { language as languageReader, take, text } from '../edge/index.js';
import type { Language } from '../issue/index.js';
import { placeText } from './place.js';

/**
 * Where a clause stands, as a reader of the language writes it: reasons and targets have it as the document prints it.
 *
 * @throws HuiqiError for what is no text, and for a language there is not.
 * @example
 * clausePlace('二（四）3', 'en') // 'Part 2(4)3'
 */
export const clausePlace = (place: string, language: Language): string =>
  placeText(take(text, place, 'place'), take(languageReader, language, 'language'));
