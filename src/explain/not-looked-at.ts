import type { Alone } from '../engine/rule-answer.js';
import type { Language } from '../issue/index.js';
import { type Page, paragraph } from './page.js';
import { words } from './words/index.js';

/** Of a rule that was decided alone: the choices and caps in force that it shares with others, which may leave less of it. */
export const notLookedAt = (told: Partial<Pick<Alone, 'notLookedAt'>>, language: Language): Page => {
  const titles = (told.notLookedAt ?? []).map(({ title }) => title[language]);
  return titles.length === 0 ? [] : [paragraph(words[language].alone.notLookedAt(titles))];
};
