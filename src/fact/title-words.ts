import type { Bilingual } from '../issue/index.js';
import { levelNames, type TitleKind, type TitleLevel } from '../subject/index.js';

/** What facts about titles call them. */

export type Levels = readonly TitleLevel[] | undefined;

export const gradeUnit: Bilingual = { zh: '级', en: '' };
export const monthUnit: Bilingual = { zh: '月', en: '' };

/** A title with the levels that are meant, where they are not those that it has anyway. */
export const titleAt = ({ title: { zh, en }, level }: TitleKind, levels: Levels): Bilingual => {
  const [only] = levels ?? [];
  if (levels === undefined || (levels.length === 1 && only === level)) return { zh, en };
  return {
    zh: `${levels.map((each) => levelNames[each].zh).join('或')}${zh}`,
    en: `${levels.map((each) => levelNames[each].en).join(' or ')} ${en}`,
  };
};
