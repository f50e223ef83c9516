import { type InputPath, stepsOf } from '../issue/index.js';
import type { Figure } from './figure.js';
import { perVocabulary, shipped, type Vocabulary } from './vocabulary.js';

/** A figure by its name, which was checked where it was read. */
export const figureNamed = (name: string, vocabulary: Vocabulary): Figure => {
  const figure = vocabulary.figures.get(name);
  if (figure === undefined) throw new RangeError(`no figure ${name} in the vocabulary`);
  return figure;
};

const summedUp = perVocabulary(
  ({ figures }): ReadonlyMap<InputPath, Figure> =>
    new Map(
      [...figures.values()].flatMap((figure) => (figure.sumUp === undefined ? [] : [[figure.sumUp, figure] as const])),
    ),
);

/** The figure that a field of `before` or of a year tells of. */
export const figureOf = (path: InputPath, vocabulary: Vocabulary = shipped): Figure | undefined => {
  const [first, , third = ''] = stepsOf(path);
  if (first === 'before') return summedUp(vocabulary).get(path);
  return first === 'years' ? vocabulary.figures.get(third) : undefined;
};
