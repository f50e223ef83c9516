import type { Language } from './language.js';
import { quoted } from './quotes.js';

/** What is to be typed with its keys and brackets is code: its quotation marks are straight. */
const asCode = String.raw`""|\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}|\[[^[\]]*\]|[{[].*…|"[^"\s]*": ?"[^"]*"|\b[a-z]\w*: ?"[^"]*"`;
const inQuotes = String.raw`"((?:[^"\\]|\\.)*)"`;

const patterns = {
  // Between characters a quotation mark stands without a blank.
  zh: new RegExp(
    String.raw`${asCode}|(?:(?<=\p{Script=Han}) (?!${asCode}))?${inQuotes}(?: (?=\p{Script=Han}|"))?`,
    'gu',
  ),
  en: new RegExp(String.raw`${asCode}|${inQuotes}`, 'gu'),
} as const;

/** A sentence about values: those in straight quotation marks have the marks of print. */
export const curled = (text: string, language: Language): string =>
  text.includes('"')
    ? text.replace(patterns[language], (whole: string, value: string | undefined) =>
        value === undefined ? whole : quoted(value.replace(/\\(["\\])/gu, '$1')),
      )
    : text;
