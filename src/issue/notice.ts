import { curled } from './curled.js';
import { fill, shown, type Details } from './fill.js';
import { gotText } from './found-text.js';
import { type Bilingual, type Language, punctuation } from './language.js';
import { type EvaluationNotice, notices, type Remark } from './notices.js';
import type { WiderNotice } from './wider-notices.js';

export type NoticeCode = EvaluationNotice | WiderNotice;

/**
 * A remark that refuses nothing: what was told is taken as it stands, and something about it may
 * not be what its writer meant. `place` is where in the input it stands.
 */
export interface Notice {
  readonly code: NoticeCode;
  readonly place: { readonly path: string };
  /** What stands there, shortened; absent where nothing does. */
  readonly found?: string;
  /** What is remarked, and how it was taken. */
  readonly says: Bilingual;
  /** What to do if it was meant otherwise. */
  readonly next: Bilingual;
}

/** Makes notices of a table’s kinds. */
export const noticesOf =
  <Code extends NoticeCode>(remarks: Readonly<Record<Code, Remark>>) =>
  (code: Code, path: string, found: unknown, details: Details = {}): Notice => ({
    code,
    place: { path },
    ...(found === undefined ? {} : { found: shown(found) }),
    says: fill(remarks[code].says, details),
    next: fill(remarks[code].next, details),
  });

export const notice = /* @__PURE__ */ noticesOf(notices);

/** A notice as one line for a person. */
export const describeNotice = ({ code, place, found, says, next }: Notice, language: Language): string =>
  [
    place.path,
    punctuation[language].colon,
    curled(`${gotText(found, language)}${says[language]}${punctuation[language].full}${next[language]}`, language),
    ` [${code}]`,
  ].join('');
