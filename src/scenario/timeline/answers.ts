import { comparisonsIn } from '../../condition/index.js';
import type { FactName } from '../../fact/index.js';
import type { InputPath } from '../../issue/index.js';
import {
  type Day,
  dayBefore,
  firstDayOf,
  formatDay,
  isDay,
  lastDayOf,
  type Period,
  yearOf,
} from '../../quantity/index.js';
import type { Document } from '../../rule/index.js';
import {
  type Figure,
  closableLists,
  figureOf,
  firstYear,
  numberIn,
  summedUpThrough,
  type Vocabulary,
} from '../../subject/index.js';
import { at, entriesOf, spanIn } from '../input.js';
import { type Answer, answerAt } from '../questions/answer.js';
import { boundConditionsOf, type Marks, merged, numbersIn } from '../questions/breakpoints.js';
import { possibleAnswers } from '../questions/candidate-answers.js';

/** What answers are looked for in view of: a document over a stretch of years. */
export interface AnswerOutlook {
  readonly document: Document;
  readonly period: Period;
  readonly from: number;
  readonly through: number;
  /** What its conditions compare each fact with. */
  readonly marks: ReadonlyMap<FactName, Marks>;
  /** Whether it is asked of earlier years as well whether the enterprise was above scale. */
  readonly asksOfScale: boolean;
}

/** Answers to a path that stand for all that could be given. */
export interface AnswersInStretches {
  /** Stretches that nothing tells apart within: of each, answers of which the first that the input allows stands for all. */
  readonly stretches: readonly (readonly unknown[])[];
  /** Whether every possible answer comes to the same as one of these. */
  readonly complete: boolean;
}

const one = (answers: readonly unknown[], complete = true): AnswersInStretches => ({
  stretches: answers.map((answer) => [answer]),
  complete,
});

/** Values in stretches that begin at marks. */
const inStretches = <Value extends number>(
  values: readonly Value[],
  marks: readonly number[],
): readonly (readonly Value[])[] => {
  const starts = [...new Set(marks)].sort((a, b) => a - b);
  const stretches = new Map<number, Value[]>();
  for (const value of [...new Set(values)].sort((a, b) => a - b)) {
    const stretch = starts.filter((start) => start <= value).length;
    stretches.set(stretch, [...(stretches.get(stretch) ?? []), value]);
  }
  return [...stretches.values()];
};

type ComparedFact = ReturnType<typeof comparisonsIn>[number];

const comparisons = new WeakMap<Document, readonly ComparedFact[]>();

const comparisonsOf = (document: Document): readonly ComparedFact[] => {
  const known =
    comparisons.get(document) ?? comparisonsIn(document.rules.flatMap((rule) => boundConditionsOf(rule, document)));
  comparisons.set(document, known);
  return known;
};

/** The yearly figure that a fact tells of: the one of its name, or the one that it names. */
const figureIn = ({ fact: { name, params } }: ComparedFact): string =>
  typeof params === 'object' && params !== null && 'measure' in params ? String(params.measure) : name;

/** What a measure is part of and what is part of it, with itself: a figure of one goes up to one of the other. */
const kinOf = (measure: string, { wholes }: Vocabulary): readonly string[] => [
  measure,
  ...wholes
    .map((pair) => pair.map(({ name }) => name))
    .flatMap((kin) => (kin.includes(measure) ? kin.filter((each) => each !== measure) : [])),
];

// The growth of revenue holds its years against one another, and not against marks.
const comparesYears = (document: Document): boolean =>
  comparisonsOf(document).some(({ fact: { name } }) => name === 'keepsGrowing');

type FigureAnswer = Extract<Answer, { kind: 'money' | 'integer' | 'area' | 'share' }>;

/** A yearly figure, or the highest of several: what lies between two thresholds comes to the same. */
const figures = (
  path: InputPath,
  answer: FigureAnswer,
  { name: measure }: Figure,
  input: unknown,
  { document, period, through }: AnswerOutlook,
): AnswersInStretches => {
  const kin = kinOf(measure, document.vocabulary);
  const numbers = [
    ...new Set(
      comparisonsOf(document).flatMap((comparison) =>
        kin.includes(figureIn(comparison)) ? numbersIn(comparison) : [],
      ),
    ),
  ];
  const { answers, complete } = possibleAnswers(
    path,
    answer,
    { numbers, words: [], titles: [] },
    { input, year: through, period, document },
  );
  const byValue = new Map(answers.map((each) => [numberIn(answer.kind, each) ?? 0, each]));
  return {
    stretches: inStretches([...byValue.keys()], numbers).map((values) => values.map((value) => byValue.get(value))),
    complete: complete && (measure !== 'revenue' || !comparesYears(document)),
  };
};

const isDefined = <Value>(value: Value | undefined): value is Value => value !== undefined;

/** The days that entries tell, first and last of those they may be. */
const daysTold = (input: unknown): readonly Day[] =>
  closableLists.flatMap((list) =>
    entriesOf(input, list).flatMap((entry) =>
      [entry['on'], entry['until'], entry['withdrawn']].flatMap((written) => {
        const span = typeof written === 'string' ? spanIn(written) : undefined;
        return span?.ok === true ? [span.value.from, span.value.through] : [];
      }),
    ),
  );

const nextDay = (day: Day): Day | undefined =>
  ([day + 1, day - (day % 100) + 101, (yearOf(day) + 1) * 10_000 + 101] as Day[]).find(isDay);

// More days to be held against one another than this are not gone through.
const fewDays = 8;

/** A day of a list's entry: before, on or after each day that something else is told of, in each of the years. */
const days = (
  path: InputPath,
  input: unknown,
  { document, period, from, through }: AnswerOutlook,
): AnswersInStretches => {
  const years = Array.from({ length: through - from + 3 }, (_, index) => from - 1 + index);
  // The day that the path itself tells in part is no other.
  const told = [...new Set(daysTold(input))];
  const marks = [
    ...years.map(firstDayOf),
    period.from,
    nextDay(period.through),
    ...(told.length <= fewDays ? told.flatMap((day) => [day, nextDay(day)]) : []),
  ].filter(isDefined);
  const ends = marks.flatMap((day) => [day, dayBefore(day)]);
  const written = possibleAnswers(
    path,
    { kind: 'span' },
    { numbers: [], words: [], titles: [] },
    { input, year: through, period, document },
  ).answers.map(String);
  const span = spanIn(String(at(input, path)));
  const isWithin = (day: Day): boolean =>
    yearOf(day) >= firstYear && (!span.ok || (span.value.from <= day && day <= span.value.through));
  const all = [
    ...ends.filter(isWithin),
    ...written.flatMap((day) => {
      const parsed = spanIn(day);
      return parsed.ok && parsed.value.from === parsed.value.through ? [parsed.value.from] : [];
    }),
  ];
  const stretches = inStretches(all, marks);
  // Beside money whose day matters too, either end of a stretch may be meant.
  const both =
    entriesOf(input, 'received').length > 0
      ? stretches.filter(({ length }) => length > 1).map((stretch) => [...stretch].reverse())
      : [];
  return {
    stretches: [...stretches, ...both].map((stretch) => stretch.map(formatDay)),
    complete: told.length <= fewDays,
  };
};

/**
 * How far a sum-up reaches is how a history is told, and nothing of the enterprise: one before all
 * that is asked about stands for any other, unless what is told already hangs on it.
 */
const sumUp = (path: InputPath, input: unknown, outlook: AnswerOutlook): AnswersInStretches => {
  const { document, period, from, through, asksOfScale } = outlook;
  const told = at(input, 'before');
  const isFree = told === undefined || Object.keys(told as object).length === 0;
  if (!isFree)
    return one(
      possibleAnswers(
        path,
        answerAt(path, document),
        { numbers: [], words: [], titles: [] },
        { input, year: through, period, document },
      ).answers,
    );
  const asOf = spanIn(String(at(input, 'asOf')));
  // What is asked of the year before the first reaches one year further back.
  const first = Math.min(
    asksOfScale ? from - 1 : from,
    yearOf(period.from),
    asOf.ok ? yearOf(asOf.value.from) : Infinity,
  );
  return one([Math.max(firstYear, first - 1)]);
};

const factsAsking: Readonly<Record<string, readonly FactName[]>> = {
  industry: ['industryDivision', 'isManufacturer'],
  district: ['district'],
};

const isOfFigures = (answer: Answer): answer is FigureAnswer =>
  answer.kind === 'money' || answer.kind === 'integer' || answer.kind === 'area' || answer.kind === 'share';

/** Answers that stand for all that a path could be given over a stretch of years. */
export const answersOver = (path: InputPath, input: unknown, outlook: AnswerOutlook): AnswersInStretches => {
  const { document, period, marks, from, through } = outlook;
  const answer = answerAt(path, document);
  const figure = figureOf(path, document.vocabulary);
  if (path === summedUpThrough) return sumUp(path, input, outlook);
  if (figure !== undefined && isOfFigures(answer)) return figures(path, answer, figure, input, outlook);
  if (answer.kind === 'span') return days(path, input, outlook);
  const asking = merged(marks, factsAsking[path] ?? []);
  // What may still come, and what a list that was not told may hold, has no end: these are some of it.
  if (path === 'asOf') return one([formatDay(lastDayOf(through))], false);
  if (answer.kind === 'list' && path !== 'received') return one([[]], false);
  const years = Array.from({ length: through - from + 1 }, (_, index) => from + index);
  const found = (answer.kind === 'integer' ? years : [through]).map((year) =>
    possibleAnswers(path, answer, asking, { input, year, period, document }),
  );
  return one(
    [...new Set(found.flatMap(({ answers }) => answers))],
    answer.kind !== 'list' && found.every(({ complete }) => complete),
  );
};
