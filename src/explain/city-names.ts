import { type Language, writtenIn } from '../issue/index.js';
import { englishPlace } from '../subject/index.js';

/** A city, a district or a county as a reader of the language knows it; what has no other name stands as it was written. */
export const cityText = (name: string, language: Language): string => {
  const told = englishPlace(name);
  return language === writtenIn || told === undefined ? name : `${told} (${name})`;
};
