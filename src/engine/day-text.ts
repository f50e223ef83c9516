import type { ByLanguage, Language } from '../issue/index.js';

const months = 'January February March April May June July August September October November December'.split(' ');

interface WrittenDay {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

const joined = (parts: readonly (string | undefined)[], by: string): string =>
  parts.filter((part) => part !== undefined).join(by);

const inWords: ByLanguage<(written: WrittenDay) => string> = {
  zh: ({ year, month, day }) => joined([`${year}年`, month && `${month}月`, day && `${day}日`], ''),
  en: ({ year, month, day }) => joined([day, month && (months[Number(month) - 1] ?? month), year], ' '),
};

const withoutZero = (written: string | undefined): string | undefined =>
  written === undefined ? undefined : String(Number(written));

/** A day, a month or a year as it is written in data, in the words of a language: `2026-11-02` is 2026年11月2日. */
export const dayText = (written: string, language: Language): string => {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(written) ?? [];
  return year === '' ? written : inWords[language]({ year, month: withoutZero(month), day: withoutZero(day) });
};
