import { assessTargets } from '../assess-targets.js';
import { type DocumentId, documents } from '../documents/index.js';
import { preparedFor } from '../engine/assess-city.js';
import { explainTargets, formats, listFigures } from '../explain/index.js';
import { type Issue, languages } from '../issue/index.js';
import { loadDocument } from '../rule/index.js';
import { displacedBy, figuresIn, namingOf } from '../targets/index.js';
import { attempt } from './attempt.js';
import { exit, type Io } from './io.js';
import type { Manner } from './manner.js';
import { andThen, type Checked, choiceOf, documentOf, readingsOf, single, yearOf } from './options.js';
import type { Given } from './program.js';
import { readInput } from './read.js';
import { refuse } from './report.js';

const optional = <Value>(
  option: string,
  given: readonly string[] | undefined,
  next: (word: string) => Checked<Value>,
): Checked<Value> => (given === undefined ? { issues: [] } : andThen(single(option, given), next));

const json = (value: unknown): string => JSON.stringify(value, undefined, 2);

/** A document's figures of the indicators asked for, as they stand in it. */
const figuresAsked = (
  id: DocumentId,
  given: Given,
): {
  readonly document: ReturnType<typeof loadDocument>;
  readonly indicators: readonly string[] | undefined;
  readonly issues: readonly Issue[];
} => {
  const document = loadDocument(documents[id]);
  const naming = namingOf(document.shortTitle.zh, [document]);
  const named = given.indicator?.map((name) => naming(name, { option: '--indicator' }));
  return {
    document,
    indicators: named?.flatMap((each) => (each.ok ? [each.id] : [])),
    issues: (named ?? []).flatMap((each) => (each.ok ? [] : [each.issue])),
  };
};

/** The figures of a document that have yielded to another of its city, and to which. */
const supersededIn = (id: string, city: string): Readonly<Record<string, readonly string[]>> => {
  const { documents: all } = preparedFor(city, {});
  const followed = displacedBy(all);
  const own = figuresIn(all)
    .filter(({ document }) => document.id === id)
    .map((placed) => [placed.figure.clause, followed(placed).map(({ figure }) => figure.clause)] as const);
  return Object.fromEntries(own.filter(([, instead]) => instead.length > 0));
};

/** Without observations: what a document itself says. */
const listing = (given: Given, manner: Manner, io: Io): number => {
  const document = andThen(single('--document', given.document), documentOf);
  const language = andThen(single('--lang', given.lang, 'zh'), (word) => choiceOf('--lang', word, languages));
  const format = andThen(single('--format', given.format, 'text'), (word) =>
    choiceOf('--format', word, [...formats, 'json' as const]),
  );
  const asked = document.value === undefined ? undefined : figuresAsked(document.value, given);
  const issues = [document, language, format].flatMap((each) => each.issues).concat(asked?.issues ?? []);
  if (issues.length > 0 || asked === undefined || language.value === undefined || format.value === undefined)
    return refuse(issues, manner, io);
  const {
    document: { id, city, status, statusNote, targets, ...rest },
    indicators,
  } = asked;
  const isAsked = (indicator: string): boolean => indicators === undefined || indicators.includes(indicator);
  const text =
    format.value === 'json'
      ? json({ document: id, city, status, statusNote, indicators: targets.filter((each) => isAsked(each.id)) })
      : listFigures({ id, city, status, statusNote, targets, ...rest }, language.value, {
          format: format.value,
          superseded: supersededIn(id, city),
          ...(indicators === undefined ? {} : { indicators }),
        });
  io.out(`${text}\n`);
  return exit.done;
};

/** `huiqi targets`: what became of a city's targets by what was observed; without a file, the figures of a document. */
export const targetsCommand = async (
  file: string | undefined,
  given: Given,
  manner: Manner,
  io: Io,
): Promise<number> => {
  if (file === undefined) return listing(given, manner, io);
  const document = optional('--document', given.document, documentOf);
  const year = optional('--year', given.year, yearOf);
  const readings = readingsOf(given.reading ?? []);
  const language = andThen(single('--lang', given.lang, 'zh'), (word) => choiceOf('--lang', word, languages));
  const format = andThen(single('--format', given.format, 'text'), (word) =>
    choiceOf('--format', word, [...formats, 'json' as const]),
  );
  const input = await readInput(file, io);
  const assessed: Checked<ReturnType<typeof assessTargets>> = input.read
    ? attempt(() =>
        assessTargets(input.value, {
          readings: readings.value ?? {},
          ...(document.value === undefined ? {} : { document: document.value }),
          ...(year.value === undefined ? {} : { year: year.value }),
          ...(given.indicator === undefined ? {} : { indicators: given.indicator }),
        }),
      )
    : { issues: [] };
  const options: readonly Checked<unknown>[] = [document, year, readings, language, format];
  const issues = [...options.flatMap((each) => each.issues), ...input.issues, ...assessed.issues];
  if (issues.length > 0 || assessed.value === undefined || language.value === undefined || format.value === undefined)
    return refuse(issues, manner, io);
  io.out(
    `${format.value === 'json' ? json(assessed.value) : explainTargets(assessed.value, language.value, { format: format.value, isFull: given.indicator !== undefined })}\n`,
  );
  return exit.done;
};
