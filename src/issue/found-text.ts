import { type Bilingual, type ByLanguage, type Language, punctuation } from './language.js';

const got: ByLanguage<(found: string) => string> = {
  zh: (found) => `填的是${found}`,
  en: (found) => `got ${found}`,
};

/** What sets it apart from what is said next. */
const then: ByLanguage<string> = { zh: punctuation.zh.comma, en: punctuation.en.semicolon };

const expected: ByLanguage<(wanted: string) => string> = {
  // A word that is typed stands apart from the characters before it.
  zh: (wanted) => `应填${/^[A-Za-z]/u.test(wanted) ? ' ' : ''}${wanted}`,
  en: (wanted) => `expected ${wanted}`,
};

/** What was found, where it can be shown, before something else is said. */
export const gotText = (found: string | undefined, language: Language): string =>
  found === undefined ? '' : `${got[language](found)}${then[language]}`;

/** What was found, where it can be shown, after something that was said. */
export const besideText = (found: string | undefined, language: Language): string =>
  found === undefined ? '' : punctuation[language].bracketed(got[language](found));

/** What was found, where it can be shown, as a sentence of its own. */
export const foundText = (found: string | undefined, language: Language): string =>
  found === undefined ? '' : `${got[language](found)}${punctuation[language].full}`;

/** What is wanted. */
export const wantedText = (wanted: Bilingual, language: Language): string => expected[language](wanted[language]);

interface Wrong {
  readonly found?: string | undefined;
  readonly tells?: Bilingual | undefined;
  readonly wanted: Bilingual;
}

/** What is wrong: as a sentence of its own, or else what was found, and what is wanted instead. */
export const foundAndWanted = ({ found, tells, wanted }: Wrong, language: Language): string =>
  tells === undefined ? `${gotText(found, language)}${wantedText(wanted, language)}` : tells[language];
