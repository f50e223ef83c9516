import { catalogue, type IssueCode, type Problem } from './catalogue.js';
import { type Details, fill, shown } from './fill.js';
import type { Bilingual, Language } from './language.js';

/** Where a problem is: a path in the input, an option of the call, or a pointer in a rule file. */
export type Place =
  { readonly path: string } | { readonly option: string } | { readonly file: string; readonly pointer: string };

/**
 * One problem, as data: what kind, where, what was found, what is wanted and what to do next.
 * `found` is absent where nothing was found.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly place: Place;
  readonly found?: string;
  readonly wanted: Bilingual;
  readonly next: Bilingual;
}

export const issue = (code: IssueCode, place: Place, found: unknown, details: Details = {}): Issue => ({
  code,
  place,
  ...(found === undefined ? {} : { found: shown(found) }),
  wanted: fill(catalogue[code].wanted, details),
  next: fill(catalogue[code].next, details),
});

const placeText = (place: Place): string => {
  if ('file' in place) return `${place.file}#${place.pointer}`;
  if ('option' in place) return place.option;
  return place.path === '' ? '(input)' : place.path;
};

/** What is wrong, where saying what was expected would not tell. */
const said = (code: IssueCode): Bilingual | undefined => {
  const pattern: Problem = catalogue[code];
  return pattern.says;
};

/** A problem as one line for a person. */
export const describeIssue = ({ code, place, found, wanted, next }: Issue, language: Language): string => {
  const says = said(code)?.[language];
  const line =
    language === 'zh'
      ? (says ?? `${found === undefined ? '' : `填的是${found}，`}应填${wanted.zh}`)
      : (says ?? `${found === undefined ? '' : `got ${found}; `}expected ${wanted.en}`);
  return language === 'zh'
    ? `${placeText(place)}：${line}。${next.zh} [${code}]`
    : `${placeText(place)}: ${line}. ${next.en} [${code}]`;
};
