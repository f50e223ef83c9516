import type { Bilingual } from '../issue/index.js';
import { placeFields } from './place-fields.js';
import { levelNames, placeKindNames, qualityAdvantageNames, sizeNames, type Vocabulary } from './vocabulary.js';

const titled: Vocabulary = Object.assign(
  {},
  sizeNames,
  levelNames,
  qualityAdvantageNames,
  placeKindNames,
  ...Object.values(placeFields).flatMap((field) => ('words' in field ? [field.words] : [])),
) as Vocabulary;

/** What a word that a fact may have as its value is called. */
export const wordTitle = (word: string): Bilingual | undefined =>
  Object.hasOwn(titled, word) ? titled[word] : undefined;
