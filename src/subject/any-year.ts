import type { Bilingual } from '../issue/index.js';
import type { Field } from './field.js';

/** A text of a field where its path is of no one year. */
export const ofAnyYear = ({ zh, en }: Bilingual): Bilingual => ({
  zh: zh.replace('{year} 年末', '该年年末').replace('{year} ', '该'),
  en: en.replace('in {year}', 'in that year').replace('{year}', 'that year'),
});

/** What a field asks where its path is of no one year and no one entry. */
export const askedOf = ({ asked, atHand }: Field): Bilingual => ofAnyYear(atHand ?? asked);
