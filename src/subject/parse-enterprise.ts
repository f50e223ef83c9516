import {
  type Copied,
  copyOf,
  frozen,
  joined,
  listOf,
  oneOf,
  optional,
  type Reader,
  takeOptions,
  type Readers,
} from '../edge/index.js';
import { issue, type Issue, type Notice, pathTo } from '../issue/index.js';
import { contradictions } from './contradictions.js';
import type { Enterprise } from './enterprise.js';
import { freezeEnterprise } from './freeze-enterprise.js';
import type { EnterpriseInput } from './inputs.js';
import { beyondLimits, oversize } from './limits.js';
import { normalise, toldIn } from './normalise.js';
import { mistakenFor } from './mistaken.js';
import { oneSpelling } from './one-spelling.js';
import { withTitles } from './path-title.js';
import { placesRead } from './place-names.js';
import { plainInput } from './reader.js';
import { readIssues } from './read-issues.js';
import { schemasBy } from './schemas.js';
import { remarksOn } from './remarks.js';
import { type ClosableList, closableLists } from './closed-lists.js';
import { isVocabulary, shipped, type Vocabulary } from './vocabulary.js';
import { yearlyFiguresOf, type YearlyFigures } from './yearly-figures.js';

export type Parsed<Subject, Input = unknown> =
  | {
      readonly ok: true;
      readonly subject: Subject;
      /** The input as its type has it: what functions that take an input are handed. */
      readonly input: Input;
      readonly notices: readonly Notice[];
    }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

/** The same for those who ask for the subject alone. */
export type CheckedSubject<Subject> =
  Omit<Extract<Parsed<Subject>, { readonly ok: true }>, 'input'> | Extract<Parsed<Subject>, { readonly ok: false }>;

export interface ParseOptions {
  /** Lists to take as empty where the input leaves them out. The result says that it was assumed. */
  readonly assumeNone?: readonly ClosableList[];
  /** The words that it may be told in: `vocabulary` of an engine. Left out, those of the documents that ship with the library. */
  readonly vocabulary?: Vocabulary;
}

/** Lists to take as empty, as an option of a call. */
export const assumptions: Reader<readonly ClosableList[]> = listOf(oneOf(closableLists, 'assumption-unknown'));

/** Words to read by, as an option of a call: those of an engine, as it has them. */
const madeVocabulary: Reader<Vocabulary> = (given, option) =>
  isVocabulary(given)
    ? { value: given, issues: [] }
    : {
        issues: [
          issue('option-misfit', { option }, given, {
            wanted: { zh: '引擎的 vocabulary', en: 'the vocabulary of an engine' },
          }),
        ],
      };

const parseReaders: Readers<ParseOptions> = { assumeNone: optional(assumptions), vocabulary: optional(madeVocabulary) };

/** An input that is no data: it leads back to itself, or reading it fails. */
export const notData = ({ path, why }: Extract<Copied, { ok: false }>): Extract<Parsed<never>, { ok: false }> => ({
  ok: false,
  issues: [issue('data-wanted', { path }, undefined, { detail: why })],
});

// zod drops a record's own `__proto__` without a word: what it would lose is a year that is none.
const lostKeys = (input: unknown): readonly Issue[] => {
  const years: unknown = typeof input === 'object' && input !== null && 'years' in input ? input.years : undefined;
  return typeof years === 'object' && years !== null && Object.hasOwn(years, '__proto__')
    ? [issue('year-key-wanted', { path: pathTo('years', '__proto__') }, '__proto__')]
    : [];
};

const refused = (issues: readonly Issue[], vocabulary: Vocabulary): Extract<Parsed<never>, { ok: false }> => ({
  ok: false,
  issues: withTitles(issues, vocabulary) as [Issue, ...Issue[]],
});

/**
 * Checks an enterprise as its user wrote it and makes it ready for evaluation. Nothing is
 * guessed: every problem comes back at once, each with its path, and none is thrown. What is well
 * formed and may not be meant comes back as `notices`, which refuse nothing. The subject is frozen throughout.
 *
 * @param input any value, typically parsed JSON; money is text with a unit.
 * @throws HuiqiError where an option is none.
 * @example
 * parseEnterprise({ city: '台州市', years: { 2026: { revenue: 9600 } } }) // { ok: false, issues: [{ code: 'money-bare-number' }] }
 */
export const parseEnterprise = (input: unknown, options: ParseOptions = {}): Parsed<Enterprise, EnterpriseInput> => {
  const parsed = read(input, takeOptions(options, parseReaders), true);
  if (parsed.ok) freezeEnterprise(parsed.subject);
  return parsed;
};

/** The same where the options were checked. */
export const checkEnterprise = (input: unknown, options: ParseOptions = {}): CheckedSubject<Enterprise> =>
  read(input, options, false);

/** @param isGivenBack whether the input is handed out as its type has it: else its years are not copied. */
const read = (given: unknown, options: ParseOptions, isGivenBack: boolean): Parsed<Enterprise, EnterpriseInput> => {
  const figures: YearlyFigures = [];
  const plain = plainInput('enterprise', given, figures, options.vocabulary, isGivenBack);
  return plain === undefined ? bySchema(given, options) : made(plain, figures, options);
};

/** What is not plainly an enterprise: often it is none, and the schema says why. */
const bySchema = (given: unknown, options: ParseOptions): Parsed<Enterprise, EnterpriseInput> => {
  const { vocabulary = shipped } = options;
  const copied = copyOf(given);
  if (!copied.ok) return notData(copied);
  const large = oversize(copied.value);
  if (large !== undefined) return refused([large], vocabulary);
  const { input, notices } = placesRead(copied.value);
  const mistaken = mistakenFor('enterprise', input);
  if (mistaken !== undefined) return refused([mistaken], vocabulary);
  const parsed = schemasBy(vocabulary).enterprise.safeParse(input);
  const misread = [...lostKeys(input), ...readIssues(parsed, input, vocabulary)];
  return parsed.success && misread.length === 0
    ? made(parsed.data, yearlyFiguresOf(parsed.data, vocabulary), options, notices)
    : refused(misread, vocabulary);
};

const nothingRemarked: readonly Notice[] = frozen([]);

/** The enterprise that a well-formed input tells of, unless it contradicts itself. */
const made = (
  input: EnterpriseInput,
  figures: YearlyFigures,
  { assumeNone = [], vocabulary = shipped }: ParseOptions,
  onPlaces: readonly Notice[] = [],
): Parsed<Enterprise, EnterpriseInput> => {
  const beyond = beyondLimits(input, vocabulary);
  if (beyond.length > 0) return refused(beyond, vocabulary);
  const checked = oneSpelling(input);
  const told = toldIn(checked, figures, vocabulary);
  const issues = contradictions(checked, told, vocabulary);
  if (issues.length > 0) return refused(issues, vocabulary);
  const remarks = joined(onPlaces, remarksOn(checked, told, vocabulary));
  const notices = remarks.length === 0 ? nothingRemarked : frozen(remarks);
  return {
    ok: true,
    input,
    subject: normalise(
      checked,
      told,
      assumeNone.length === 0 ? assumeNone : assumeNone.filter((list) => checked[list] === undefined),
      notices,
      vocabulary,
    ),
    notices,
  };
};
