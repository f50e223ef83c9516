import { catalogue, type IssueCode } from './catalogue.js';
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

/** A problem as one line for a person. */
export const describeIssue = ({ code, place, found, wanted, next }: Issue, language: Language): string =>
  language === 'zh'
    ? `${placeText(place)}：${found === undefined ? '' : `所见为 ${found}；`}应为${wanted.zh}。${next.zh} [${code}]`
    : `${placeText(place)}: ${found === undefined ? '' : `found ${found}; `}wanted ${wanted.en}. ${next.en} [${code}]`;
