import type { Language } from '../issue/index.js';

const months = 'January February March April May June July August September October November December'.split(' ');

/** A day, a month or a year as it is written in data, in the words of a language: `2026-11-02` is 2026年11月2日. */
export const dayText = (written: string, language: Language): string => {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(written) ?? [];
  if (year === '') return written;
  if (language === 'zh')
    return `${year}年${month === undefined ? '' : `${String(Number(month))}月`}${day === undefined ? '' : `${String(Number(day))}日`}`;
  const named = month === undefined ? [] : [months[Number(month) - 1] ?? month];
  return [...(day === undefined ? [] : [String(Number(day))]), ...named, year].join(' ');
};
