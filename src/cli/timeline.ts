import { documentIds } from '../documents/index.js';
import { formats } from '../explain/index.js';
import { type Language, languages } from '../issue/index.js';
import { timelineChart } from '../scenario/timeline/chart.js';
import { explainTimeline } from '../scenario/timeline/page.js';
import { firstYear } from '../subject/index.js';
import { type Timeline, timeline } from '../timeline.js';
import { attempt } from './attempt.js';
import { type Drawing, drawSvg, loadDrawing } from './draw.js';
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

const yearAt = (option: string, given: readonly string[] | undefined): Checked<number> => {
  const found = andThen(single(option, given), yearOf);
  return { ...found, issues: found.issues.map((each) => ({ ...each, place: { option } })) };
};

const timelineFormats = [...formats, 'json' as const, 'svg' as const];

const printed = async (
  course: Timeline,
  language: Language,
  format: (typeof timelineFormats)[number],
  load: () => Promise<Drawing>,
): Promise<Checked<string>> => {
  switch (format) {
    case 'json':
      return { value: JSON.stringify(course, undefined, 2), issues: [] };
    case 'svg':
      return drawSvg(timelineChart(course, language), load);
    case 'text':
    case 'markdown':
      return { value: explainTimeline(course, language, format), issues: [] };
  }
};

/**
 * `huiqi timeline`: year after year what falls due, what is paid and the sum so far, or every
 * problem of options and input at once.
 *
 * @param load what draws charts: loaded for `--format svg` and not before.
 */
export const timelineCommand = async (
  file: string,
  given: Given,
  manner: Manner,
  io: Io,
  load = loadDrawing,
): Promise<number> => {
  const document = andThen(single('--document', given.document), documentOf);
  const from = yearAt('--from', given.from);
  const through = yearAt('--through', given.through);
  const moved = given.asIfInForce === undefined ? undefined : single('--as-if-in-force', given.asIfInForce);
  const period = moved === undefined ? undefined : andThen(moved, periodOf);
  const assumed = listsOf(given.assumeNone ?? []);
  const readings = readingsOf(given.reading ?? []);
  const language = andThen(single('--lang', given.lang, 'zh'), (word) => choiceOf('--lang', word, languages));
  const format = andThen(single('--format', given.format, 'text'), (word) =>
    choiceOf('--format', word, timelineFormats),
  );
  const input = await readInput(file, io);

  // Where an option is wrong the call still tells what is wrong with the input.
  const first = from.value ?? through.value ?? firstYear;
  const course: Checked<Timeline> = input.read
    ? attempt(() =>
        timeline(input.value, {
          document: document.value ?? documentIds[0],
          from: first,
          through: through.value ?? first,
          readings: document.value === undefined ? {} : (readings.value ?? {}),
          assumeNone: assumed.value ?? [],
          ...(period?.value === undefined || moved?.value === undefined ? {} : { asIfInForce: moved.value }),
        }),
      )
    : { issues: [] };
  const options: readonly (Checked<unknown> | undefined)[] = [
    document,
    from,
    through,
    period,
    assumed,
    readings,
    language,
    format,
    input,
    course,
  ];
  const issues = options.flatMap((each) => each?.issues ?? []);
  if (issues.length > 0 || course.value === undefined || language.value === undefined || format.value === undefined)
    return refuse(issues, manner, io);
  const { value: text, issues: unprinted } = await printed(course.value, language.value, format.value, load);
  if (text === undefined) return refuse(unprinted, manner, io);
  io.out(`${text}\n`);
  return exit.done;
};
