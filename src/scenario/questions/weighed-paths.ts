import type { Result } from '../../engine/index.js';
import { formatDay, lastDayOf } from '../../quantity/index.js';
import { type ClosableList, figureOf } from '../../subject/index.js';
import { put } from '../input.js';
import { answerAt } from './answer.js';
import { askingFor, merged } from './breakpoints.js';
import { possibleAnswers } from './candidate-answers.js';
import { type Possible } from './possible.js';
import { isClosable } from './entry-name.js';
import { type Instead, insteadIn } from './instead.js';
import { boundlessLists, canBe, type GaugeReading, isOpen, moneyGauge, outcomeGauge } from './open-amount.js';
import type { PreparedQuestions } from './prepared.js';
import { touches } from './related-paths.js';
import { type Weight, weighAll } from './value-of-information.js';

/** What questions are worked out from. */
export interface QuestionScene {
  readonly input: unknown;
  readonly result: Result;
  readonly prepared: PreparedQuestions;
  readonly reading: GaugeReading;
  /** The same evaluation with more lists taken as none, of this input or another. */
  readonly evaluateWith: (lists: readonly ClosableList[], input?: unknown) => Result;
}

export interface WeighedPath {
  readonly path: string;
  readonly weight: Weight;
  readonly boundless: boolean;
}

const possibleIn = ({
  input,
  result,
  prepared: { document, period, marks },
}: QuestionScene): ((path: string) => Possible) => {
  const asking = askingFor(result);
  const around = { input, year: result.year, period, document };
  return (path) => possibleAnswers(path, answerAt(path, document), merged(marks, asking.get(path) ?? []), around);
};

/** Some answer takes away what has no bound; `always` where every answer gives the total one. */
const boundless = (path: string, always: boolean): WeighedPath => ({
  path,
  boundless: true,
  weight: { most: Infinity, least: always ? Infinity : 0, exact: true, together: undefined },
});

export const insteadOf = ({ input, result, prepared: { document } }: QuestionScene): Instead =>
  insteadIn(input, document, askingFor(result));

/**
 * Whether some answer to a path takes away what has no bound, though it is not the list itself; and whether every
 * answer gives the total one.
 */
const freeing = (
  path: string,
  {
    input,
    result,
    reading,
    prepared: {
      document: { vocabulary },
    },
  }: QuestionScene,
  lists: readonly ClosableList[],
  { answers, complete }: Possible,
): { readonly some: boolean; readonly all: boolean } => {
  const concerned = result.awards.some(
    ({ each, missing }) =>
      each === true &&
      touches(
        path,
        missing.map((one) => one.path),
        input,
        vocabulary,
      ),
  );
  if (!concerned) return { some: false, all: false };
  const inputs = answers.map((answer) => put(input, path, answer)).filter((each) => canBe(each, reading));
  const left = inputs.map((each) => boundlessLists(each, reading).length);
  return {
    some: left.some((count) => count < lists.length),
    all: complete && left.length > 0 && left.every((count) => count === 0),
  };
};

/**
 * What keeps an upper limit from being stated though every list is told: how far the input is told, and figures that
 * awards are a share of. And the input with answers to them that leave a limit, where there are such.
 */
interface Unlimited {
  readonly paths: readonly WeighedPath[];
  readonly finished: unknown;
}

/** Answers to paths, one after another, until an upper limit can be stated; `undefined` where they leave none. */
const limitedBy = (
  paths: readonly string[],
  input: unknown,
  reading: GaugeReading,
  possible: (path: string) => Possible,
): { readonly used: readonly string[]; readonly finished: unknown } | undefined => {
  let finished = input;
  for (const [count, path] of paths.entries()) {
    const told = possible(path).answers.map((answer) => put(finished, path, answer));
    finished = told.find((each) => canBe(each, reading)) ?? finished;
    if (!isOpen(finished, reading)) return { used: paths.slice(0, count + 1), finished };
  }
  return undefined;
};

/** Shares of figures that were not told: each fact that leaves a limit by itself, or else all that do together. */
const withoutLimit = (scene: QuestionScene, lists: readonly ClosableList[]): Unlimited => {
  const { input, prepared } = scene;
  const reading = { ...scene.reading, assumed: [...scene.reading.assumed, ...lists] };
  // Told as of a day within or before the year, lists have no bound: all else is weighed as if they were complete.
  const complete = put(input, 'asOf', formatDay(lastDayOf(scene.result.year)));
  if (!isOpen(complete, reading)) return { paths: [boundless('asOf', false)], finished: complete };
  const { figures } = prepared.document.vocabulary;
  const isFigure = (path: string): boolean => figures.has(figureOf(path, prepared.document.vocabulary)?.name ?? '');
  const { awards, missing } = scene.evaluateWith(lists, input);
  const open = awards.filter(({ payable }) => payable.unbounded === true).flatMap((award) => award.missing);
  const needed = missing.map(({ path }) => path).filter((path) => open.some((each) => each.path === path));
  // What an award is a share of comes before what decides whether it is due.
  const paths = [...needed.filter(isFigure), ...needed.filter((path) => !isFigure(path))];
  const possible = possibleIn(scene);
  const alone = paths.flatMap((path): readonly WeighedPath[] => {
    const { answers, complete: areAll } = possible(path);
    const left = answers.map((answer) => put(input, path, answer)).filter((each) => canBe(each, reading));
    const limited = left.filter((each) => !isOpen(each, reading));
    return limited.length === 0 ? [] : [boundless(path, areAll && limited.length === left.length)];
  });
  const together = limitedBy(paths, input, reading, possible);
  return {
    paths: alone.length > 0 ? alone : (together?.used ?? paths).map((path) => boundless(path, false)),
    finished: together?.finished,
  };
};

/**
 * While a list has no bound, all other facts are weighed as if it were empty, and while a figure that awards are a
 * share of is not told, as if it were the least: what matters only to what it may come to is asked for once it is told.
 */
export const weighedByMoney = (scene: QuestionScene): readonly WeighedPath[] => {
  const { input, result, reading } = scene;
  const { low, high } = result.total;
  if (low === high) return [];
  const lists = boundlessLists(input, reading);
  if (high === null && isOpen(input, { ...reading, assumed: [...reading.assumed, ...lists] })) {
    const { paths, finished } = withoutLimit(scene, lists);
    if (finished === undefined) return paths;
    const others = weighedByMoney({ ...scene, input: finished, result: scene.evaluateWith([], finished) });
    return [...paths, ...others.filter((other) => !paths.some(({ path }) => path === other.path))];
  }
  const possible = possibleIn(scene);
  const others = result.missing.map(({ path }) => path).filter((path) => !isClosable(path) || !lists.includes(path));
  const gauge = moneyGauge(lists.length === 0 ? result : scene.evaluateWith(lists, input), {
    ...reading,
    assumed: [...reading.assumed, ...lists],
  });
  const weights = weighAll(others, gauge, input, scene.prepared.document.vocabulary, possible);
  return [
    ...lists.map((list) => boundless(list, lists.length === 1)),
    ...[...weights].flatMap(([path, weight]): readonly WeighedPath[] => {
      const frees = lists.length === 0 ? { some: false, all: false } : freeing(path, scene, lists, possible(path));
      if (frees.some) return [boundless(path, frees.all)];
      return weight.most === 0 ? [] : [{ path, weight, boundless: false }];
    }),
  ];
};

export const weighedByOutcomes = (scene: QuestionScene): readonly WeighedPath[] => {
  const gauge = outcomeGauge(scene.result, scene.reading, insteadOf(scene));
  const paths = [...new Set(gauge.parts.flatMap(({ missing }) => missing))].sort();
  return [...weighAll(paths, gauge, scene.input, scene.prepared.document.vocabulary, possibleIn(scene))].map(
    ([path, weight]) => ({
      path,
      weight,
      boundless: false,
    }),
  );
};
