import { type AllResults, evaluateAll } from '../evaluate-all.js';
import { formats } from '../explain/index.js';
import { languages } from '../issue/index.js';
import { explainAll } from '../scenario/across/page.js';
import { firstYear, subjectKinds } from '../subject/index.js';
import { attempt } from './attempt.js';
import { exit, type Io } from './io.js';
import type { Manner } from './manner.js';
import { andThen, type Checked, choiceOf, listsOf, periodOf, readingsOf, single, yearOf } from './options.js';
import type { Given } from './program.js';
import { readInput } from './read.js';
import { refuse } from './report.js';

/** `huiqi evaluate-all`: what every document that fits says of one subject, one matter paid once. */
export const evaluateAllCommand = async (file: string, given: Given, manner: Manner, io: Io): Promise<number> => {
  const year = andThen(single('--year', given.year), yearOf);
  const moved = given.asIfInForce === undefined ? undefined : single('--as-if-in-force', given.asIfInForce);
  const period = moved === undefined ? undefined : andThen(moved, periodOf);
  const assumed = listsOf(given.assumeNone ?? []);
  const readings = readingsOf(given.reading ?? []);
  const language = andThen(single('--lang', given.lang, 'zh'), (word) => choiceOf('--lang', word, languages));
  const format = andThen(single('--format', given.format, 'text'), (word) =>
    choiceOf('--format', word, [...formats, 'json' as const]),
  );
  const subject = andThen(single('--subject', given.subject, 'enterprise'), (word) =>
    choiceOf('--subject', word, subjectKinds),
  );
  const input = await readInput(file, io);

  // Where an option is wrong the call still tells what is wrong with the input.
  const all: Checked<AllResults> = input.read
    ? attempt(() =>
        evaluateAll(input.value, {
          year: year.value ?? firstYear,
          ...(subject.value === undefined ? {} : { subject: subject.value }),
          readings: readings.value ?? {},
          assumeNone: assumed.value ?? [],
          ...(period?.value === undefined || moved?.value === undefined ? {} : { asIfInForce: moved.value }),
        }),
      )
    : { issues: [] };
  const options: readonly (Checked<unknown> | undefined)[] = [
    year,
    period,
    assumed,
    readings,
    language,
    format,
    subject,
    input,
    all,
  ];
  const issues = options.flatMap((each) => each?.issues ?? []);
  if (issues.length > 0 || all.value === undefined || language.value === undefined || format.value === undefined)
    return refuse(issues, manner, io);
  io.out(
    `${format.value === 'json' ? JSON.stringify(all.value, undefined, 2) : explainAll(all.value, language.value, format.value)}\n`,
  );
  return exit.done;
};
