/** The functions of a change of rules as callers have them: what they are handed is looked at before anything is made of it. */
import {
  data,
  flag,
  isContainer,
  language as languageReader,
  ofWhole,
  type Reader,
  seen,
  take,
  text,
} from '../edge/index.js';
import type { Language } from '../issue/index.js';
import { diffComment as commented } from './comment.js';
import * as corpora from './corpora.js';
import type { ReadCorpus } from './corpora.js';
import type { RulesDiff } from './diff.js';
import * as given from './given.js';
import { diffText as printed } from './page.js';
import type { ShiftClass } from './shift.js';
import * as verdict from './verdict.js';
import type { Expectation, Judged } from './verdict.js';

/** The effects of a change, to be approved: by fingerprint, so that another case or another example voids none. */
export const expectationOf = (diff: RulesDiff, failOn: readonly ShiftClass[] = verdict.failingClasses): Expectation => {
  const asked = [take(given.rulesDiff, diff, 'diff'), take(given.classes, failOn, 'failOn')] as const;
  return ofWhole('diffRules', 'diff', () => verdict.expectationOf(...asked));
};

/** Holds effects against what was expected: one that is not, and one that does not happen, are both wrong. */
export const judged = (
  diff: RulesDiff,
  failOn: readonly ShiftClass[] = verdict.failingClasses,
  expectation?: Expectation,
): Judged => {
  const asked = [take(given.rulesDiff, diff, 'diff'), take(given.classes, failOn, 'failOn')] as const;
  const expected = expectation === undefined ? undefined : take(given.expectation, expectation, 'expectation');
  return ofWhole('diffRules', 'diff', () => verdict.judged(...asked, expected));
};

/** The page as text for a terminal. */
export const diffText = (diff: Judged, language: Language, all = false): string => {
  const asked = [
    take(given.judgedDiff, diff, 'diff'),
    take(languageReader, language, 'language'),
    take(flag, all, 'all'),
  ] as const;
  return ofWhole('judged', 'diff', () => printed(...asked));
};

/** What a change does, as a comment on a pull request: within 60 lines and 60,000 characters, and saying what it leaves out. */
export const diffComment = (diff: Judged, language: Language, name = 'rules'): string => {
  const asked = [
    take(given.judgedDiff, diff, 'diff'),
    take(languageReader, language, 'language'),
    take(text, name, 'name'),
  ] as const;
  return ofWhole('judged', 'diff', () => commented(...asked));
};

/**
 * A table of cases as trials: each case states what its rules answer.
 *
 * @param folder the document, where the table does not name it by its rule.
 */
export const casesAsTrials = (raw: unknown, file: string, folder: string): ReadCorpus =>
  corpora.casesAsTrials(take(data, raw, 'raw'), take(text, file, 'file'), take(text, folder, 'folder'));

interface AskedOfInput {
  readonly year: number | undefined;
  readonly documents: Readonly<Record<string, string>>;
}

const askedOfInput: Reader<AskedOfInput> = seen(
  {
    zh: '年度和可供核对的文件，形如 { year: 2026, documents: { "taizhou-matrix-2025": "台州市" } }',
    en: 'the year and the documents by their cities, as in { year: 2026, documents: { "taizhou-matrix-2025": "台州市" } }',
  },
  (asked) =>
    isContainer(asked) &&
    (asked['year'] === undefined || Number.isInteger(asked['year'])) &&
    isContainer(asked['documents']) &&
    Object.values(asked['documents']).every((city) => typeof city === 'string'),
);

/**
 * One input of a population as trials: by itself, or as `{ input, document, year, subject, readings, assumeNone }`.
 *
 * @param asked where the input does not say so: the year, and the documents that it may be held against.
 */
export const inputAsTrials = (line: unknown, asked: AskedOfInput, place: string): ReadCorpus =>
  corpora.inputAsTrials(take(data, line, 'line'), take(askedOfInput, asked, 'asked'), take(text, place, 'place'));
