import { type Language, languages, writtenIn } from '../issue/index.js';

/** How a run speaks: known before its arguments are parsed, so that problems with them are told the same way. */
export interface OutputStyle {
  readonly language: Language;
  readonly json: boolean;
}

const valueOf = (argv: readonly string[], option: string): string | undefined => {
  const at = argv.findIndex((each) => each === option || each.startsWith(`${option}=`));
  const found = argv[at];
  return found === option ? argv[at + 1] : found?.slice(option.length + 1);
};

const spokenIn = (locale: string): string => /^([a-z]{2,3})(?![a-z])/u.exec(locale)?.[1] ?? '';

/** Whether nobody said which language to speak: neither the call nor the terminal. */
export const isLanguageUnsaid = (argv: readonly string[], locale = ''): boolean =>
  valueOf(argv, '--lang') === undefined && spokenIn(locale) === '';

/** The language of a terminal; a locale that names none, `C` among them, is spoken to in Chinese. */
const languageOf = (locale = ''): Language => {
  const spoken = spokenIn(locale);
  return languages.find((each) => each === (spoken === '' ? writtenIn : spoken)) ?? 'en';
};

/** The format that is asked for, where one is. */
export const formatIn = (argv: readonly string[]): string | undefined => valueOf(argv, '--format');

export const styleIn = (argv: readonly string[], locale?: string): OutputStyle => ({
  language: languages.find((language) => language === valueOf(argv, '--lang')) ?? languageOf(locale),
  json: formatIn(argv) === 'json',
});
