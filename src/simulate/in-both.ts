import { formed, objectOf, type Reader, text } from '../edge/index.js';
import type { Bilingual } from '../issue/index.js';

/** What somebody calls a thing: in one text for both languages, or in a text for each. */
export type Named = string | Bilingual;

/** The same in both languages. */
export const both = (named: Named): Bilingual => (typeof named === 'string' ? { zh: named, en: named } : named);

const each = objectOf<Bilingual>({ zh: text, en: text });

/** Reads it. */
export const inBoth: Reader<Named> = formed<Named>({ anyOf: [text.form, each.form] }, (given, option) =>
  typeof given === 'string' ? text(given, option) : each(given, option),
);
