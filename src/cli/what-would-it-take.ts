import { formats } from '../explain/index.js';
import { languages } from '../issue/index.js';
import { explainTaking, type Taking, whatWouldItTake } from '../what-would-it-take.js';
import { attempt } from './attempt.js';
import { exit, type Io } from './io.js';
import type { Manner } from './manner.js';
import { andThen, type Checked, choiceOf, single } from './options.js';
import type { Given } from './program.js';
import { aboutOf, inputIssues } from './questions.js';
import { readInput } from './read.js';
import { refuse } from './report.js';

/** `huiqi what-would-it-take`: for every award that is not due, the smallest changes that make it so, or why none does. */
export const whatWouldItTakeCommand = async (file: string, given: Given, manner: Manner, io: Io): Promise<number> => {
  const about = aboutOf(given);
  const rule = given.rule === undefined ? undefined : single('--rule', given.rule);
  const language = andThen(single('--lang', given.lang, 'zh'), (word) => choiceOf('--lang', word, languages));
  const format = andThen(single('--format', given.format, 'text'), (word) =>
    choiceOf('--format', word, [...formats, 'json' as const]),
  );
  const input = await readInput(file, io);
  const found: Checked<Taking> = input.read
    ? andThen(about, ({ options: { subject: _, ...options } }) =>
        attempt(() =>
          whatWouldItTake(input.value, {
            ...options,
            ...(rule?.value === undefined ? {} : { rule: rule.value }),
          }),
        ),
      )
    : { issues: about.issues };
  const issues = [
    ...found.issues,
    ...(rule?.issues ?? []),
    ...language.issues,
    ...format.issues,
    ...input.issues,
    ...(input.read ? inputIssues(input.value, given, about) : []),
  ];
  if (issues.length > 0 || found.value === undefined || language.value === undefined || format.value === undefined)
    return refuse(issues, manner, io);
  io.out(
    `${format.value === 'json' ? JSON.stringify(found.value, undefined, 2) : explainTaking(found.value, language.value, format.value)}\n`,
  );
  return exit.done;
};
