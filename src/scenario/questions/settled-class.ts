import type { Result } from '../../engine/index.js';
import { classAnswer } from '../../explain/classes.js';
import { type Bilingual, type Language, punctuation } from '../../issue/index.js';
import { words } from './words.js';

/** The class that a result settles though libraries below it are open, and that these do not change it. */
export const settledClassIn = ({ class: among, tiers }: Result): Bilingual | undefined => {
  if (among === null || among.possible.length > 1) return undefined;
  const open = tiers.filter(({ tier, truth }) => tier !== undefined && truth === 'unknown');
  const told = (language: Language): string =>
    words.settledClass(
      classAnswer(among, tiers, language),
      open.map(({ library }) => library[language]).join(punctuation[language].listed),
      open.length === 1,
    )[language];
  return open.length === 0 ? undefined : { zh: told('zh'), en: told('en') };
};
