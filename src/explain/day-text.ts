import { dayText } from '../engine/day-text.js';
import type { Language } from '../issue/index.js';
import { formatDay, noEnd, type Period } from '../quantity/index.js';

export { dayText };

/** A period in words: from a day to a day, or on. */
export const periodText = ({ from, through }: Period, language: Language): string => {
  const first = dayText(formatDay(from), language);
  if (through === noEnd) return language === 'zh' ? `${first}起` : `from ${first} on`;
  const last = dayText(formatDay(through), language);
  return language === 'zh' ? `${first}至${last}` : `${first} to ${last}`;
};
