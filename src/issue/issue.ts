import { catalogue, type EvaluationCode } from './catalogue.js';
import type { CheckCode } from './check-catalogue.js';
import { curled } from './curled.js';
import { type Details, fill, shown } from './fill.js';
import { besideText, foundAndWanted, foundText, wantedText } from './found-text.js';
import { type Bilingual, type Language, punctuation } from './language.js';
import type { Problem } from './problem.js';
import type { WiderCode } from './wider-catalogue.js';

/** Where a problem is: a path in the input, an option of the call, or a pointer in a rule file. */
export type IssuePlace =
  { readonly path: string } | { readonly option: string } | { readonly file: string; readonly pointer: string };

export type LibraryCode = EvaluationCode | WiderCode;

/** What kind of problem it is: of the library itself, or of the command line and the check of rule folders. */
export type IssueCode = LibraryCode | CheckCode;

/**
 * One problem, as data: what kind, where, what was found, what is wanted and what to do next.
 * `found` is absent where nothing was found.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly place: IssuePlace;
  /** What a form calls the field that it is about, where a form has it. */
  readonly title?: Bilingual;
  readonly found?: string;
  /** What is wrong as a sentence, where “got …, expected …” makes none. */
  readonly tells?: Bilingual;
  readonly wanted: Bilingual;
  readonly next: Bilingual;
}

const longestPlace = 1000;

const cut = (text: string): string => (text.length > longestPlace ? `${text.slice(0, longestPlace)}…` : text);

/** A key may be as long as whatever was sent: as much of a place is kept as anybody can look for. */
const bounded = (place: IssuePlace): IssuePlace => {
  if ('path' in place) return place.path.length > longestPlace ? { path: cut(place.path) } : place;
  if ('option' in place) return place.option.length > longestPlace ? { option: cut(place.option) } : place;
  return { ...place, file: cut(place.file), pointer: cut(place.pointer) };
};

const toldBy = ({ tells }: Problem, found: unknown, details: Details): { readonly tells?: Bilingual } =>
  tells === undefined ? {} : { tells: fill(tells, { found: shown(found), ...details }) };

/** Makes problems of a catalogue's kinds. */
export const issuesOf =
  <Code extends IssueCode>(patterns: Readonly<Record<Code, Problem>>) =>
  (code: Code, place: IssuePlace, found: unknown, details: Details = {}): Issue => ({
    code,
    place: bounded(place),
    ...(found === undefined ? {} : { found: shown(found) }),
    ...toldBy(patterns[code], found, details),
    wanted: fill(patterns[code].wanted, details),
    next: fill(patterns[code].next, details),
  });

export const issue = /* @__PURE__ */ issuesOf<EvaluationCode>(catalogue);

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

const input: Bilingual = { zh: '输入内容', en: 'input' };

/** A place, as a line about it begins: what a form calls it, and in brackets where it stands. */
export const placeText = ({ place, title }: Pick<Issue, 'place' | 'title'>, language: Language): string => {
  if ('file' in place) return `${place.file}#${place.pointer}`;
  if ('option' in place) return place.option;
  const { path } = place;
  if (path === '') return capital(input[language]);
  if (title === undefined) return path;
  const name = capital(title[language]);
  return `${name}${punctuation[language].bracketed(path)}`;
};

/** What is wrong, where saying what was expected would not tell. */
const said = (code: IssueCode): Bilingual | undefined => {
  const patterns: Readonly<Partial<Record<IssueCode, Problem>>> = catalogue;
  return patterns[code]?.says;
};

const longList = 160;

/** A problem beside the field that it is about: whoever sees what is typed there need not be told it, nor where it is. */
export const describeAtHand = ({ code, wanted, next }: Issue, language: Language): string => {
  const { full } = punctuation[language];
  const isLong = wanted[language].length > longList && next[language] !== '';
  const line = said(code)?.[language] ?? wantedText(wanted, language);
  return curled((isLong ? next[language] : `${capital(line)}${full}${next[language]}`).trim(), language);
};

/** What is wrong and what to do next, after its place. */
const lineOf = (problem: Issue, language: Language): string => {
  const { code, found, tells, wanted, next } = problem;
  const says = said(code)?.[language];
  const { full, stop } = punctuation[language];
  // What is meant, and what to do, is not looked for behind a long list.
  if (says === undefined && tells === undefined && 'path' in problem.place && wanted[language].length > longList)
    return [
      `${foundText(found, language)}${next[language]}`.trimEnd(),
      `${capital(wantedText(wanted, language))}${stop} [${code}]`,
    ].join(full.slice(stop.length));
  const line =
    says === undefined ? foundAndWanted({ found, tells, wanted }, language) : `${says}${besideText(found, language)}`;
  return `${line}${full}${next[language]} [${code}]`;
};

/** A problem as one line for a person. */
export const describeIssue = (problem: Issue, language: Language): string =>
  `${placeText(problem, language)}${punctuation[language].colon}${curled(lineOf(problem, language), language)}`;
