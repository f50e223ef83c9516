import { dayText } from '../engine/day-text.js';
import type { ByLanguage, Language } from '../issue/index.js';
import { formatDay, noEnd, type Period } from '../quantity/index.js';

export { dayText };

const say: ByLanguage<{
  readonly from: (first: string) => string;
  readonly between: (first: string, last: string) => string;
}> = {
  zh: { from: (first) => `${first}起`, between: (first, last) => `${first}至${last}` },
  en: { from: (first) => `from ${first} on`, between: (first, last) => `${first} to ${last}` },
};

/** A period in words: from a day to a day, or on. */
export const periodText = ({ from, through }: Period, language: Language): string => {
  const first = dayText(formatDay(from), language);
  return through === noEnd
    ? say[language].from(first)
    : say[language].between(first, dayText(formatDay(through), language));
};
