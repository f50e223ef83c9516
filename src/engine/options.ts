import {
  bad,
  copyOf,
  data,
  formed,
  good,
  isList,
  isShared,
  listOf,
  oneOf,
  optional,
  type Reader,
  type Readers,
  readOptions,
  recordOf,
  text,
} from '../edge/index.js';
import { HuiqiError, isAny, issue, type Issue, throwIfAny } from '../issue/index.js';
import { type Day, isDay, parsePeriod, type Period } from '../quantity/index.js';
import { type Change, type DocumentFiles, type ReadingChoices, wordsOf, wordsTogether } from '../rule/index.js';
import {
  checkSubject,
  type ClosableList,
  firstYear,
  isChecked,
  lastYear,
  notData,
  type Subject,
  type SubjectKind,
  subjectKinds,
  type Vocabulary,
} from '../subject/index.js';

const isYear = (year: unknown): year is number =>
  Number.isInteger(year) && (year as number) >= firstYear && (year as number) <= lastYear;

/** A programme year. */
export const year: Reader<number> = formed(
  { type: 'integer', minimum: firstYear, maximum: lastYear },
  (given, option) => (isYear(given) ? good(given) : bad(issue('programme-year-wanted', { option }, given))),
);

/** The year that is asked about: the same option of every call, engines included. */
export interface InYear {
  /** The programme year: always given, the clock is never read. */
  readonly year: number;
}

/** Several years that are asked about, in every call that goes through them. */
export interface InYears {
  /** The first programme year. */
  readonly from: number;
  /** The last, at most a hundred years from the first. */
  readonly through: number;
}

/** A lifetime is long enough, and its years can be counted. */
const mostYears = 100;

/** What is wrong with two years together, each of them good by itself. */
export const spanIssues = ({ from, through }: Partial<InYears>): readonly Issue[] =>
  from === undefined || through === undefined || (from <= through && through - from < mostYears)
    ? []
    : [issue('period-wanted', { option: 'from..through' }, `${String(from)}..${String(through)}`)];

/** What an input is about. */
export const subject: Reader<SubjectKind> = oneOf(subjectKinds);

/** Options of readings by reading id; whether a document has them is for the document to say. */
export const readings: Reader<ReadingChoices> = recordOf(text);

const addressees = ['rule', 'group', 'target', 'document'] as const;

const onlyTrue: Reader<true> = (given, option) =>
  given === true ? good(given) : bad(issue('option-misfit', { option }, given, { wanted: { zh: 'true', en: 'true' } }));

const changeReaders: Readers<Change> = {
  rule: optional(text),
  group: optional(text),
  target: optional(text),
  document: optional(onlyTrue),
  part: text,
  from: optional(data),
  to: optional(data),
  reform: optional(text),
};

const oneAddressee = {
  zh: 'rule、group、target、document 之中恰好一个',
  en: 'exactly one of rule, group, target and document',
};

/** A change to rule data. */
const change: Reader<Change> = (given, option) => {
  const { value, issues } = readOptions(given, changeReaders, option);
  if (value === undefined || issues.length > 0) return bad(...issues);
  const told = addressees.filter((each) => value[each] !== undefined);
  return told.length === 1
    ? good(value)
    : bad(issue('option-misfit', { option }, told.join(', '), { wanted: oneAddressee }));
};

/** Changes to rule data beyond the readings. */
export const reforms: Reader<readonly Change[]> = listOf(change);

/** A day, as periods hold it. */
export const day: Reader<Day> = (given, option) =>
  isDay(given) ? good(given) : bad(issue('day-wanted', { option }, given));

/** A period: `FROM..THROUGH`, or one that was read from such a text. */
export const period: Reader<Period> = (given, option) => {
  if (typeof given === 'string') {
    const parsed = parsePeriod(given);
    return parsed.ok ? good(parsed.value) : bad(issue('period-wanted', { option }, given));
  }
  const { value } = data(given, option);
  const { from, through } = (typeof value === 'object' && value !== null ? value : {}) as Partial<Period>;
  return isDay(from) && isDay(through) && from <= through
    ? good({ from, through })
    : bad(issue('period-wanted', { option }, value));
};

/** The same where only a text will do. */
export const periodText: Reader<string> = formed({ type: 'string', pattern: '\\.\\.' }, (given, option) => {
  const read = period(typeof given === 'string' ? given : undefined, option);
  return read.value === undefined ? bad(issue('period-wanted', { option }, given)) : good(given as string);
});

/** The period that a text stands for, once it was checked. */
export const periodOf = (given: string): Period => {
  const parsed = parsePeriod(given);
  if (!parsed.ok) throw new HuiqiError([issue('period-wanted', { option: 'asIfInForce' }, given)]);
  return parsed.value;
};

const parts: Readers<DocumentFiles> = {
  document: data,
  vocabulary: optional(data),
  sharedVocabulary: optional(data),
  clauses: data,
  readings: data,
  groups: data,
  targets: optional(data),
  oracles: optional(data),
  defects: optional(data),
  rules: recordOf(data),
};

/** A document's files: those of the library as they are, others as a copy, so that who changes theirs changes no engine. */
export const files: Reader<DocumentFiles> = (given, option) => {
  if (isShared(given)) return good(given as DocumentFiles);
  const { value, issues } = readOptions(given, parts, option);
  return value === undefined || issues.length > 0 ? bad(...issues) : good(value);
};

/** Files of several documents. */
export const manyFiles: Reader<readonly DocumentFiles[]> = (given, option) => {
  if (!isList(given))
    return bad(
      issue('option-misfit', { option }, given, {
        wanted: {
          zh: '一个列表，如 [documents["taizhou-matrix-2025"]]',
          en: 'a list, as in [documents["taizhou-matrix-2025"]]',
        },
      }),
    );
  const taken = given.map((each: unknown, index) => files(each, `${option}.${String(index)}`));
  const issues = taken.flatMap((each) => each.issues);
  return issues.length > 0 ? bad(...issues) : good(taken.flatMap(({ value }) => value ?? []));
};

/** A call of a function that takes an input: both checked, and copied. */
export interface EvaluationCall<Options> {
  readonly options: Options;
  readonly subject: Subject;
}

/** The same with the input as it was written, for those who decide it again with something changed. */
export interface CallWithInput<Options> extends EvaluationCall<Options> {
  readonly input: unknown;
}

interface CommonOptions {
  readonly subject?: SubjectKind;
  readonly assumeNone?: readonly ClosableList[];
}

/**
 * Reads a call at the edge, once: its options, its input, and what else it was handed. Every problem
 * of all of them comes at once; the input is looked at where it is known what it is about.
 *
 * @param others problems of what was handed over beside input and options, and of options together; it
 * sees those that are good by themselves.
 * @param usual what an input is about where no option says it.
 * @throws HuiqiError listing every problem, each with its place.
 */
export const readCall = <Options extends object>(
  input: unknown,
  given: unknown,
  readers: Readers<Options>,
  others: (options: Partial<Options>) => readonly Issue[] = () => [],
  usual: SubjectKind = 'enterprise',
): EvaluationCall<Options> => {
  const { value, issues } = readOptions(given, readers);
  const { subject: kind = usual, assumeNone = [] } = (value ?? {}) as CommonOptions;
  const isKnown = !issues.some(({ place }) => 'option' in place && place.option === 'subject');
  const parsed = isKnown ? checkSubject(kind, input, { assumeNone, vocabulary: wordsFor(value) }) : unreadable(input);
  const all = [...issues, ...others(value ?? {}), ...(parsed?.ok === false ? parsed.issues : [])];
  if (isAny(all)) throw new HuiqiError(all);
  return {
    options: value as Options,
    subject: (parsed as Extract<typeof parsed, { ok: true }>).subject,
  };
};

/** The words of the documents that are asked, where their files were handed over. */
const wordsFor = (options: object | undefined): Vocabulary => {
  const { document, documents = [] } = (options ?? {}) as {
    readonly document?: unknown;
    readonly documents?: readonly DocumentFiles[];
  };
  return typeof document === 'object' && document !== null
    ? wordsOf(document as DocumentFiles)
    : wordsTogether(documents.filter((each) => !isShared(each)).map(wordsOf));
};

/** What is wrong with an input whatever it is about. */
const unreadable = (input: unknown): ReturnType<typeof notData> | undefined => {
  const copied = copyOf(input);
  return copied.ok ? undefined : notData(copied);
};

/** Reads a call in the same way, and hands on a copy of the input: it is read once, and what was checked is what is copied. */
export const readCallWithInput = <Options extends object>(
  input: unknown,
  given: unknown,
  readers: Readers<Options>,
  others?: (options: Partial<Options>) => readonly Issue[],
): CallWithInput<Options> => {
  const copied = copyOf(input);
  return {
    ...readCall(copied.ok ? copied.value : input, given, readers, others),
    input: copied.ok ? copied.value : undefined,
  };
};

const parserOf = (kind: unknown): string =>
  typeof kind === 'string' && kind !== 'enterprise' && (subjectKinds as readonly string[]).includes(kind)
    ? 'parsePlace'
    : 'parseEnterprise';

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
