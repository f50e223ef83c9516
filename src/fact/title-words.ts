import type { Bilingual } from '../issue/index.js';
import { levelNames, titleKinds, type TitleLevel, type TitleName, titleWord } from '../subject/index.js';

/** What facts about titles call them. */

export type Levels = readonly TitleLevel[] | undefined;

export const gradeUnit: Bilingual = { zh: '级', en: '' };
export const monthUnit: Bilingual = { zh: '月', en: '' };

/** A title with the levels that are meant, where they are not those that it has anyway. */
export const titleAt = (title: TitleName, levels: Levels): Bilingual => {
  const { zh, en } = titleWord(title);
  const [only] = levels ?? [];
  if (levels === undefined || (levels.length === 1 && only === titleKinds[title].level)) return { zh, en };
  return {
    zh: `${levels.map((level) => levelNames[level].zh).join('或')}${zh}`,
    en: `${levels.map((level) => levelNames[level].en).join(' or ')} ${en}`,
  };
};
