import { isPlainObject, type PlainObject } from '../edge/index.js';
import { saidOfWords } from '../rule/parts.js';
import { mutationsOf } from './change-one.js';

/** Words with one thing changed. */
interface WordChange {
  readonly path: readonly (string | number)[];
  /** The word that is changed, or gone. */
  readonly word: string;
  readonly from: unknown;
  readonly to?: unknown;
  readonly words: unknown;
}

const without = (value: PlainObject, key: string): PlainObject =>
  Object.fromEntries(Object.entries(value).filter(([each]) => each !== key));

/** Parts that may be left out: a word of a judgement, a term, what a figure is a part of. */
const mayBeGone = (path: WordChange['path'], value: unknown): boolean =>
  path.length <= 2 ||
  path.at(-2) === 'words' ||
  !['levels', 'type', 'years', 'words'].includes(String(path.at(-1))) ||
  value === true;

/** Every change of one thing that words decide: each word gone, each part of it gone or another. */
export const wordChanges = (file: unknown): readonly WordChange[] => {
  if (!isPlainObject(file)) return [];
  return Object.entries(file).flatMap(([sort, words]) => {
    if (!isPlainObject(words)) return [];
    return Object.entries(words).flatMap(([word, own]) => {
      const put = (changed: unknown): unknown => ({ ...file, [sort]: { ...words, [word]: changed } });
      const parts = (
        value: unknown,
        path: WordChange['path'],
        replace: (to: unknown) => unknown,
      ): readonly WordChange[] => {
        if (!isPlainObject(value)) return [];
        return Object.entries(value)
          .filter(([key]) => !saidOfWords.has(key))
          .flatMap(([key, inner]): readonly WordChange[] => {
            const at = [...path, key];
            const here = (to: unknown): unknown => replace({ ...value, [key]: to });
            const gone = mayBeGone(at, inner)
              ? [{ path: at, word, from: inner, words: replace(without(value, key)) }]
              : [];
            if (isPlainObject(inner)) return [...gone, ...parts(inner, at, here)];
            const others = mutationsOf({ [key]: inner }, wordLists).map(
              ({ path: [, ...rest], from, to, value: changed }) => ({
                path: [...at, ...rest],
                word,
                from,
                ...(to === undefined ? {} : { to }),
                words: here((changed as PlainObject)[key]),
              }),
            );
            return [...gone, ...others];
          });
      };
      return [
        { path: [sort, word], word, from: own, words: { ...file, [sort]: without(words, word) } },
        ...parts(own, [sort, word], put),
      ];
    });
  });
};

/** How a figure may be counted, and what tells several titles apart: one word for another. */
const wordLists = [
  ['money', 'integer', 'ratio', 'area'],
  ['product', 'of', 'grade'],
];
