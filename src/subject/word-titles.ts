import type { Bilingual } from '../issue/index.js';
import { placeFields } from './place-fields.js';
import { levelNames, placeKindNames, sizeNames, type Titled } from './closed-lists.js';
import { perVocabulary, shipped, type Vocabulary } from './vocabulary.js';

const titled = perVocabulary(
  ({ judgements }): Titled =>
    Object.assign(
      {},
      sizeNames,
      levelNames,
      placeKindNames,
      ...Object.values(judgements).map(({ words }) => words),
      ...Object.values(placeFields).flatMap((field) => ('words' in field ? [field.words] : [])),
    ) as Titled,
);

/** What a word that a fact may have as its value is called. */
export const wordTitle = (word: string, vocabulary: Vocabulary = shipped): Bilingual | undefined => {
  const titles = titled(vocabulary);
  return Object.hasOwn(titles, word) ? titles[word] : undefined;
};
