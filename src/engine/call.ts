import { copyOf, isShared, type Readers, readOptions } from '../edge/index.js';
import { HuiqiError, isAny, type Issue } from '../issue/index.js';
import { type DocumentFiles, wordsOf, wordsTogether } from '../rule/index.js';
import {
  checkSubject,
  type ClosableList,
  notData,
  type Subject,
  type SubjectKind,
  type Vocabulary,
} from '../subject/index.js';

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
 * @throws HuiqiError listing every problem, each with its place.
 */
export const readCall = <Options extends object>(
  input: unknown,
  given: unknown,
  readers: Readers<Options>,
  others?: (options: Partial<Options>) => readonly Issue[],
): EvaluationCall<Options> => readCallIn(wordsFor, input, given, readers, others);

/**
 * The same in words that are known otherwise.
 *
 * @param usual what an input is about where no option says it.
 */
export const readCallIn = <Options extends object>(
  wordsFor: (options: object | undefined) => Vocabulary,
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
