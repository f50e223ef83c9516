import type { Bilingual } from './language.js';

/** A text to stand inside quotation marks: those inside are single ones. */
export const insideQuotes = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');

/** The same in both languages. */
export const bothInsideQuotes = ({ zh, en }: Bilingual): Bilingual => ({ zh: insideQuotes(zh), en: insideQuotes(en) });

/** A name in quotation marks: those that it has itself stand within them. */
export const quoted = (text: string): string => `“${insideQuotes(text)}”`;
