import { engineFor, resultFor } from '../engine/evaluate.js';
import type { Engine } from '../engine/index.js';
import { explainResult, formats } from '../explain/index.js';
import { HuiqiError, type Issue, languages } from '../issue/index.js';
import { formatPeriod } from '../quantity/index.js';
import { receiptFor } from '../receipt.js';
import { checkSubject, subjectKinds } from '../subject/index.js';
import { attempt } from './attempt.js';
import type { Desk } from './desk.js';
import { exit, type Io } from './io.js';
import type { Manner } from './manner.js';
import {
  type Checked,
  choiceOf,
  documentOf,
  listsOf,
  periodOf,
  readingsOf,
  single,
  andThen,
  yearOf,
} from './options.js';
import type { Given } from './program.js';
import { aboutOf } from './questions.js';
import { readInput } from './read.js';
import { refuse } from './report.js';
import { writeIssue } from './write.js';

// A reading that the document lacks is told by the document itself.
const engineOf = (setting: Parameters<typeof engineFor>[0]): Checked<Engine> => {
  try {
    return { value: engineFor(setting), issues: [] };
  } catch (error) {
    if (error instanceof HuiqiError) return { issues: error.issues.map(onCommandLine) };
    throw error;
  }
};

const onCommandLine = (found: Issue): Issue =>
  'option' in found.place ? { ...found, place: { option: `--${found.place.option}` } } : found;

/** Writes the receipt of a decision, where one is asked for; nothing is printed of a decision whose receipt cannot be kept. */
const keepReceipt = async (
  path: string | undefined,
  replace: boolean,
  file: string,
  input: unknown,
  given: Given,
  desk: Desk,
): Promise<readonly Issue[]> => {
  if (path === undefined) return [];
  const receipt = andThen(aboutOf(given), ({ options }) => attempt(() => receiptFor(input, options)));
  if (receipt.value === undefined) return receipt.issues;
  try {
    await desk.write(path, `${JSON.stringify(receipt.value, undefined, 2)}\n`, replace, [file]);
    return [];
  } catch (error) {
    return [writeIssue('--receipt', path, error)];
  }
};

/** `huiqi evaluate`: the result on standard output, or every problem of options and input at once. */
export const evaluateCommand = async (
  file: string,
  given: Given,
  replace: boolean,
  manner: Manner,
  io: Io,
  desk: Desk,
): Promise<number> => {
  const document = andThen(single('--document', given.document), documentOf);
  const year = andThen(single('--year', given.year), yearOf);
  const period =
    given.asIfInForce === undefined ? undefined : andThen(single('--as-if-in-force', given.asIfInForce), periodOf);
  const assumed = listsOf(given.assumeNone ?? []);
  const readings = readingsOf(given.reading ?? []);
  const language = andThen(single('--lang', given.lang, 'zh'), (word) => choiceOf('--lang', word, languages));
  const format = andThen(single('--format', given.format, 'text'), (word) =>
    choiceOf('--format', word, [...formats, 'json' as const]),
  );
  const subjectKind = andThen(single('--subject', given.subject, 'enterprise'), (word) =>
    choiceOf('--subject', word, subjectKinds),
  );
  const engine = andThen(document, (id) =>
    engineOf({
      document: id,
      readings: readings.value ?? {},
      ...(period?.value === undefined ? {} : { asIfInForce: formatPeriod(period.value) }),
    }),
  );
  const input = await readInput(file, io);
  const parsed =
    input.read && subjectKind.value !== undefined
      ? checkSubject(subjectKind.value, input.value, { assumeNone: assumed.value ?? [] })
      : { ok: false as const, issues: [] };
  const receipt = given.receipt === undefined ? undefined : single('--receipt', given.receipt);

  const options: readonly (Checked<unknown> | undefined)[] = [
    engine,
    year,
    period,
    assumed,
    readings,
    language,
    format,
    subjectKind,
    receipt,
  ];
  const issues = [
    ...options.flatMap((each) => each?.issues ?? []),
    ...input.issues,
    ...(parsed.ok ? [] : parsed.issues),
  ];
  if (
    issues.length > 0 ||
    !parsed.ok ||
    document.value === undefined ||
    engine.value === undefined ||
    year.value === undefined ||
    language.value === undefined
  )
    return refuse(issues, manner, io);

  const about = { document: document.value, year: year.value, readings: readings.value ?? {} };
  const [decided, found] = [engine.value, parsed.subject];
  const { value: result, issues: unresolved } = attempt(() => resultFor(decided, found, about));
  if (result === undefined) return refuse(unresolved, manner, io);
  const unkept = await keepReceipt(receipt?.value, replace, file, input.read ? input.value : undefined, given, desk);
  if (unkept.length > 0) return refuse(unkept, manner, io);
  io.out(
    `${format.value === 'json' || format.value === undefined ? JSON.stringify(result, undefined, 2) : explainResult(result, language.value, format.value)}\n`,
  );
  return exit.done;
};
