import type { Bilingual } from '../issue/index.js';
import type { ExampleValue, Field } from './field.js';
import { kinds } from './kinds.js';

/** A text of a field where its path is of no one year. */
export const ofAnyYear = ({ zh, en }: Bilingual): Bilingual => ({
  zh: zh.replace('{year}年末', '该年年末').replace('{year}年', '该年'),
  en: en.replace('in {year}', 'in that year').replace('{year}', 'that year'),
});

/** What a field asks where its path is of no one year and no one entry. */
export const askedOf = ({ asked, atHand }: Field): Bilingual => ofAnyYear(atHand ?? asked);

/** The year of examples: any would do, and one makes them read alike. */
const exampleYear = 2026;

/** A value that could stand in a field: an example of the form, and no guess of an answer. */
export const exampleOf = ({ kind, example, words }: Field): ExampleValue => {
  if (example !== undefined) return example(exampleYear);
  if (words !== undefined) return Object.keys(words)[0] ?? '';
  return kind === 'list' ? [] : kinds[kind].example(exampleYear);
};
