import { isOneOf, type Readers, readOptions } from '../edge/index.js';
import { HuiqiError, issue, type Issue, throwIfAny } from '../issue/index.js';
import { isChecked, type SubjectKind, subjectKinds } from '../subject/index.js';
import { type InYear, isYear, year } from './options.js';

const parserOf = (kind: unknown): string =>
  kind !== 'enterprise' && isOneOf(subjectKinds, kind) ? 'parsePlace' : 'parseEnterprise';

const kindIn = (given: unknown): unknown => {
  try {
    return typeof given === 'object' && given !== null ? (given as { readonly kind?: unknown }).kind : undefined;
  } catch {
    return undefined;
  }
};

const notParsed = (given: unknown, kind: unknown = kindIn(given)): Issue =>
  issue('subject-not-parsed', { option: 'subject' }, given, { parser: parserOf(kind) });

/**
 * Checks that an engine is asked about a subject that was parsed.
 *
 * @throws HuiqiError where it was not.
 */
export const mustBeParsed = (given: unknown): void => {
  if (!isChecked(given)) throw new HuiqiError([notParsed(given)]);
};

const inYear: Readers<InYear> = { year };

const hasOnlyYear = (asked: object): boolean => {
  for (const key in asked) if (key !== 'year') return false;
  return true;
};

/** The year of a question that is as it should be; `undefined` where more has to be said about it. */
const soundYear = (asked: unknown): number | undefined => {
  try {
    if (typeof asked !== 'object' || asked === null || !hasOnlyYear(asked)) return undefined;
    const { year: told } = asked as Partial<InYear>;
    return isYear(told) ? told : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Checks what an engine is asked: a subject that was parsed, and a year. Usually that is a few
 * comparisons: populations are asked about one by one.
 *
 * @param kind where only one kind of subject will do.
 * @returns the year.
 * @throws HuiqiError where the subject was not parsed or is of another kind, or the year is none.
 */
export const yearAsked = (given: unknown, asked: unknown, kind?: SubjectKind): number => {
  const isSound = isChecked(given) && (kind === undefined || kindIn(given) === kind);
  const told = soundYear(asked);
  if (isSound && told !== undefined) return told;
  const read = readOptions(asked, inYear);
  throwIfAny([...(isSound ? [] : [notParsed(given, kind)]), ...read.issues]);
  return (read.value as InYear).year;
};
