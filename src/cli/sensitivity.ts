import { formats } from '../explain/index.js';
import { languages } from '../issue/index.js';
import { explainSensitivity, type Sensitivity, sensitivity } from '../sensitivity.js';
import { attempt } from './attempt.js';
import { exit, type Io } from './io.js';
import type { Manner } from './manner.js';
import { andThen, type Checked, choiceOf, single } from './options.js';
import type { Given } from './program.js';
import { aboutOf, inputIssues } from './questions.js';
import { readInput } from './read.js';
import { refuse } from './report.js';

/** `huiqi sensitivity`: what each reading makes of the total or the answer, and the least and the most over all combinations. */
export const sensitivityCommand = async (file: string, given: Given, manner: Manner, io: Io): Promise<number> => {
  const about = aboutOf(given);
  const language = andThen(single('--lang', given.lang, 'zh'), (word) => choiceOf('--lang', word, languages));
  const format = andThen(single('--format', given.format, 'text'), (word) =>
    choiceOf('--format', word, [...formats, 'json' as const]),
  );
  const input = await readInput(file, io);
  const found: Checked<Sensitivity> = input.read
    ? andThen(about, ({ options: { readings: _, ...options } }) => attempt(() => sensitivity(input.value, options)))
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
    `${format.value === 'json' ? JSON.stringify(found.value, undefined, 2) : explainSensitivity(found.value, language.value, format.value)}\n`,
  );
  return exit.done;
};
