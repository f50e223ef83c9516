import { formats } from '../explain/index.js';
import { type Issue, languages } from '../issue/index.js';
import { explainQuestions, type QuestionOptions, questions, type Questions } from '../questions.js';
import { checkSubject, type SubjectKind, subjectKinds } from '../subject/index.js';
import { attempt } from './attempt.js';
import { exit, type Io } from './io.js';
import type { Manner } from './manner.js';
import {
  andThen,
  type Checked,
  choiceOf,
  documentOf,
  listsOf,
  periodOf,
  readingsOf,
  single,
  yearOf,
} from './options.js';
import type { Given } from './program.js';
import { readInput } from './read.js';
import { refuse } from './report.js';

/** What is asked about, and by what. */
export interface About {
  readonly options: QuestionOptions;
}

const kindOf = (given: Given): Checked<SubjectKind> =>
  andThen(single('--subject', given.subject, 'enterprise'), (word) => choiceOf('--subject', word, subjectKinds));

/** The options that say what is asked about, checked all at once. */
export const aboutOf = (given: Given): Checked<About> => {
  const document = andThen(single('--document', given.document), documentOf);
  const year = andThen(single('--year', given.year), yearOf);
  const moved = given.asIfInForce === undefined ? undefined : single('--as-if-in-force', given.asIfInForce);
  const period = moved === undefined ? undefined : andThen(moved, periodOf);
  const assumed = listsOf(given.assumeNone ?? []);
  const readings = readingsOf(given.reading ?? []);
  const subject = kindOf(given);
  const issues = [document, year, period, assumed, readings, subject].flatMap((each) => each?.issues ?? []);
  if (issues.length > 0 || document.value === undefined || year.value === undefined || subject.value === undefined)
    return { issues };
  const options: QuestionOptions = {
    document: document.value,
    year: year.value,
    subject: subject.value,
    readings: readings.value ?? {},
    assumeNone: assumed.value ?? [],
    ...(moved?.value === undefined ? {} : { asIfInForce: moved.value }),
  };
  return { value: { options }, issues: [] };
};

/** What is wrong with an input, where the options already keep it from being asked about. */
export const inputIssues = (input: unknown, given: Given, about: Checked<About>): readonly Issue[] => {
  const kind = kindOf(given).value;
  if (about.value !== undefined || kind === undefined) return [];
  const parsed = checkSubject(kind, input);
  return parsed.ok ? [] : parsed.issues;
};

/** `huiqi questions`: what is missing and what each is worth, most first. */
export const questionsCommand = async (file: string, given: Given, manner: Manner, io: Io): Promise<number> => {
  const about = aboutOf(given);
  const language = andThen(single('--lang', given.lang, 'zh'), (word) => choiceOf('--lang', word, languages));
  const format = andThen(single('--format', given.format, 'text'), (word) =>
    choiceOf('--format', word, [...formats, 'json' as const]),
  );
  const input = await readInput(file, io);
  const found: Checked<Questions> = input.read
    ? andThen(about, ({ options }) => attempt(() => questions(input.value, options)))
    : { issues: about.issues };
  const issues = [
    ...found.issues,
    ...language.issues,
    ...format.issues,
    ...input.issues,
    ...(input.read ? inputIssues(input.value, given, about) : []),
  ];
  if (issues.length > 0 || found.value === undefined || language.value === undefined || format.value === undefined)
    return refuse(issues, manner, io);
  io.out(
    `${format.value === 'json' ? JSON.stringify(found.value, undefined, 2) : explainQuestions(found.value, language.value, format.value)}\n`,
  );
  return exit.done;
};
