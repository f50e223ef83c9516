import type { Bilingual } from '../issue/index.js';
import { levelNames, type TitleKind, type TitleLevel } from '../subject/index.js';

/** What facts about titles call them. */

export type Levels = readonly TitleLevel[] | undefined;

export const gradeUnit: Bilingual = { zh: '级', en: '' };
export const monthUnit: Bilingual = { zh: '月', en: '' };

const named = ({ title: { zh, en } }: TitleKind, levels: readonly TitleLevel[]): Bilingual => ({
  zh: `${levels.map((each) => levelNames[each].zh).join('或')}${zh}`,
  en: `${levels.map((each) => levelNames[each].en).join(' or ')} ${en}`,
});

/** A title with the levels that are meant, where they are not those that it has anyway. */
export const titleAt = (kind: TitleKind, levels: Levels): Bilingual => {
  const [only] = levels ?? [];
  if (levels === undefined || (levels.length === 1 && only === kind.level)) return kind.title;
  return named(kind, levels);
};

/** The same with its level wherever it has several: who holds it at another does not hold this one. */
export const titleAtLevels = (kind: TitleKind, levels: Levels): Bilingual =>
  levels === undefined || kind.levels.length < 2 ? kind.title : named(kind, levels);
