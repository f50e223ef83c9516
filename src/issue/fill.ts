import type { Bilingual, Language } from './language.js';

/** Values for the `{name}` places of a catalogue text; a text in two languages stays in two. */
export type Details = Readonly<Record<string, string | Bilingual>>;

const filled = (template: string, details: Details, language: Language): string =>
  template.replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const value = details[name];
    if (value === undefined) return name === 'suggestion' ? '' : whole;
    return typeof value === 'string' ? value : value[language];
  });

/** A catalogue text in both languages with its details in place. */
export const fill = (template: Bilingual, details: Details): Bilingual => ({
  zh: filled(template.zh, details, 'zh'),
  en: filled(template.en, details, 'en'),
});

const longestFound = 80;

const asText = (value: unknown): string => {
  if (value === undefined) return '';
  // Functions and symbols have no JSON; what is nested beyond the stack has none either.
  if (typeof value === 'function' || typeof value === 'symbol') return typeof value;
  try {
    return JSON.stringify(value);
  } catch {
    return typeof value;
  }
};

/** A found value as short text: enough to recognise it, never a whole document. */
export const shown = (value: unknown): string => {
  const text = asText(value);
  return text.length > longestFound ? `${text.slice(0, longestFound)}…` : text;
};
