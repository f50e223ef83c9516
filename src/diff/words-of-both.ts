import { canonicalJson } from '../condition/index.js';
import { perVocabulary, type Vocabulary, vocabularyOf, withWords, type WordFile } from '../subject/index.js';

const both = <Word>(
  other: Readonly<Record<string, Word>>,
  own: Readonly<Record<string, Word>>,
  joined: (one: Word, two: Word) => Word,
): Readonly<Record<string, Word>> =>
  Object.fromEntries(
    Object.entries(own).map(([name, word]) => {
      const there = Object.hasOwn(other, name) ? other[name] : undefined;
      return [name, there === undefined ? word : joined(there, word)] as const;
    }),
  );

const withinWords = (other: WordFile, own: WordFile): WordFile => ({
  ...own,
  titles: both(other.titles, own.titles, (there, word) => ({
    ...word,
    levels: [...new Set([...word.levels, ...there.levels])],
  })),
  judgements: both(other.judgements, own.judgements, (there, word) =>
    word.words === undefined ? word : { ...word, words: { ...there.words, ...word.words } },
  ),
});

const wordsWith = perVocabulary((other) =>
  perVocabulary((own) => {
    const words = withWords(other.words, withinWords(other.words, own.words));
    return canonicalJson(words) === canonicalJson(other.words) ? other : vocabularyOf(words);
  }),
);

/**
 * The words of both: of one that both have, as `own` has it, with the levels and the answers that only the other gives
 * it. So a subject is told in full to whoever lacks a word for some of it, and asks nothing about that.
 */
export const wordsOfBoth = (other: Vocabulary, own: Vocabulary): Vocabulary =>
  other === own ? own : wordsWith(other)(own);
