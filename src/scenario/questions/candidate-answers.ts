import { beside, type InputPath, lastStep } from '../../issue/index.js';
import { areaIn, formatRational, largestArea, largestMoney, parseArea, rational } from '../../quantity/index.js';
import {
  type ClosableList,
  type Figure,
  figureOf,
  numberIn,
  shownFigure,
  summedUpThrough,
  yearPath,
} from '../../subject/index.js';
import { at } from '../input.js';
import type { Answer } from './answer.js';
import type { Marks } from './breakpoints.js';
import { possibleDays, possibleForYears, possibleYears, yearsTold } from './candidate-days.js';
import { possibleMoney } from './candidate-sums.js';
import { possibleDistricts, possibleIndustries, possibleLists, possibleNames } from './candidate-words.js';
import { type Around, complete, distinct, type Possible } from './possible.js';
import { isReckonedWith } from './reckoned-with.js';

// A figure is held against the marks of conditions and against the same figure of other years.
const historyFigures = (path: InputPath, figure: Figure, { numbers }: Marks, { input, document }: Around): Possible => {
  const { kind, sumUp, field } = figure;
  const numbersAt = (paths: readonly (InputPath | undefined)[]): readonly number[] =>
    paths.flatMap((each) => (each === undefined ? [] : (numberIn(kind, at(input, each)) ?? [])));
  const told = numbersAt([...yearsTold(input).map((year) => yearPath(year, figure.name)), sumUp]);
  // A part goes up to its whole and a whole down to its part: what is beyond is refused.
  const limits = numbersAt(
    document.vocabulary.wholes.flatMap((pair) =>
      pair.some(({ name }) => name === lastStep(path)) ? pair.map(({ name }) => beside(path, name)) : [],
    ),
  );
  const starts = [0, ...numbers, ...told.flatMap((value) => [value, value + 1]), ...limits];
  const { most = largestMoney } = field;
  return complete(
    distinct(starts)
      .filter((value) => value >= 0 && value <= most)
      .map((value) => shownFigure(figure, value)),
  );
};

const fewNumbers = 12;

const possibleIntegers = (
  path: InputPath,
  answer: Extract<Answer, { kind: 'integer' }>,
  { numbers }: Marks,
  around: Around,
): Possible => {
  const { least, most } = answer;
  if (path === 'foundedIn' || path === summedUpThrough) return possibleYears(answer, around);
  if (lastStep(path) === 'forYear') return possibleForYears(answer, around);
  if (most - least < fewNumbers) return complete(Array.from({ length: most - least + 1 }, (_, index) => least + index));
  const told = Object.values(around.input as object).filter((value) => typeof value === 'number');
  return complete(distinct([least, ...numbers, ...told, most]).filter((each) => each >= least && each <= most));
};

const areaUnit = '亩';

// 亩 to eight decimals write every area without loss.
const areaText = (value: number): string => `${formatRational(areaIn(rational(value), areaUnit), 8)}${areaUnit}`;

const possibleAreas = ({ numbers }: Marks, { input }: Around): Possible => {
  const told = Object.values(input as object).flatMap((value): readonly number[] => {
    const parsed = typeof value === 'string' ? parseArea(value) : undefined;
    return parsed?.ok === true ? [parsed.value] : [];
  });
  return complete(distinct([0, ...numbers, ...told, largestArea]).map(areaText));
};

const answersFor = (path: InputPath, answer: Answer, marks: Marks, around: Around): Possible => {
  const figure = figureOf(path, around.document.vocabulary);
  switch (answer.kind) {
    case 'flag':
      return complete([false, true]);
    case 'choice':
      return complete(answer.choices.map(({ value }) => value));
    case 'money':
      return figure === undefined ? possibleMoney(path, marks, around) : historyFigures(path, figure, marks, around);
    case 'area':
      return figure === undefined ? possibleAreas(marks, around) : historyFigures(path, figure, marks, around);
    case 'day':
    case 'span':
      return possibleDays(path, around);
    case 'integer':
      return figure === undefined
        ? possibleIntegers(path, answer, marks, around)
        : historyFigures(path, figure, marks, around);
    case 'share':
      return figure === undefined ? complete(['0%', '100%', '1000000%']) : historyFigures(path, figure, marks, around);
    case 'ratio':
    case 'figure':
      return complete(['0', '1', '1000000']);
    case 'text':
      if (path === 'industry') return possibleIndustries(marks);
      return path === 'district' ? possibleDistricts(marks) : possibleNames(around);
    case 'list':
      return possibleLists(path as ClosableList, marks, around);
  }
};

/** Answers that stand for all that a path could be given, as far as the conditions can tell them apart. */
export const possibleAnswers = (path: InputPath, answer: Answer, marks: Marks, around: Around): Possible => {
  const possible = answersFor(path, answer, marks, around);
  return isReckonedWith(path, around.document) ? { ...possible, complete: false } : possible;
};
