import { type Conflict, conflictsOf } from '../assess-targets.js';
import { explainConflict, formats } from '../explain/index.js';
import { languages } from '../issue/index.js';
import { attempt } from './attempt.js';
import { exit, type Io } from './io.js';
import type { Manner } from './manner.js';
import { andThen, type Checked, choiceOf, readingsOf, single, yearOf } from './options.js';
import type { Given } from './program.js';
import { refuse } from './report.js';

/** `huiqi conflicts`: every document's figure for an indicator and a year, and which is followed. */
export const conflictsCommand = (indicator: string, given: Given, manner: Manner, io: Io): number => {
  const year = andThen(single('--year', given.year), yearOf);
  const city = given.city === undefined ? undefined : single('--city', given.city);
  const readings = readingsOf(given.reading ?? []);
  const language = andThen(single('--lang', given.lang, 'zh'), (word) => choiceOf('--lang', word, languages));
  const format = andThen(single('--format', given.format, 'text'), (word) =>
    choiceOf('--format', word, [...formats, 'json' as const]),
  );
  const conflict: Checked<Conflict> = andThen(year, (of) =>
    attempt(
      () =>
        conflictsOf(indicator, {
          year: of,
          readings: readings.value ?? {},
          ...(city?.value === undefined ? {} : { city: city.value }),
        }),
      ['indicator'],
    ),
  );
  const options: readonly (Checked<unknown> | undefined)[] = [conflict, city, readings, language, format];
  const issues = options.flatMap((each) => each?.issues ?? []);
  if (issues.length > 0 || conflict.value === undefined || language.value === undefined || format.value === undefined)
    return refuse(issues, manner, io);
  io.out(
    `${format.value === 'json' ? JSON.stringify(conflict.value, undefined, 2) : explainConflict(conflict.value, language.value, format.value)}\n`,
  );
  return exit.done;
};
