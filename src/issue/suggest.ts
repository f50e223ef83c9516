import type { Bilingual } from './language.js';

const farthest = 3;
const lettersToASlip = 3;
const charactersToASlip = 4;

/** No word that is known is longer by far: what is, misspells none of them. */
const longest = 100;

/**
 * Levenshtein distance, where it is at most `limit`: insertions, deletions and replacements from one
 * word to the other. Rows that have all gone beyond the limit are not gone on with.
 */
const distanceWithin = (from: string, to: string, limit: number): number | undefined => {
  if (Math.abs(from.length - to.length) > limit) return undefined;
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > limit) return undefined;
    above = current;
  }
  const away = above[to.length] ?? 0;
  return away <= limit ? away : undefined;
};

const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);

/** A character is as much as a syllable: one of three makes 杭州市 of 台州市. */
const slipIn = (word: string): number => (isHan(word) ? charactersToASlip : lettersToASlip);

const lettersOf = (word: string): string => Array.from(word).sort().join('');

/** Of a short word hardly a letter may differ, or it would be mistaken for any other; the same letters in another order are a slip. */
const mostAway = (word: string, candidate: string): number =>
  lettersOf(word) === lettersOf(candidate)
    ? farthest
    : Math.min(farthest, Math.max(isHan(candidate) ? 0 : 1, Math.floor(candidate.length / slipIn(candidate))));

const shortestStem = 3;

/** The one known word that a word begins, or is begun by: `taizhou` of a document, `--language` of `--lang`. */
const begun = (word: string, known: readonly string[]): string | undefined => {
  const letters = (text: string): number => text.replace(/^-+/u, '').length;
  const [only, ...others] = known.filter((each) => {
    const candidate = each.toLowerCase();
    const stem = candidate.length < word.length ? candidate : word;
    return !isHan(stem) && letters(stem) >= shortestStem && candidate.startsWith(stem) && word.startsWith(stem);
  });
  return others.length === 0 ? only : undefined;
};

/** The known word nearest to a misspelt one, if it is near enough to be meant. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  if (word.length > longest) return undefined;
  const lowered = word.toLowerCase();
  const [best] = known
    .flatMap((candidate) => {
      const away = distanceWithin(lowered, candidate.toLowerCase(), mostAway(lowered, candidate.toLowerCase()));
      return away === undefined ? [] : [{ candidate, away }];
    })
    .sort((a, b) => a.away - b.away || (a.candidate < b.candidate ? -1 : 1));
  return best?.candidate ?? begun(lowered, known);
};

/** "Did you mean …?" of one word, as a detail of an issue. */
export const didYouMeanThis = (word: string): Bilingual => ({
  // What is to be typed with its quotation marks has them already.
  zh: word.startsWith('"') ? `是否指 ${word}？` : `是否指“${word}”？`,
  en: word.startsWith('"') ? `Did you mean ${word}? ` : `Did you mean “${word}”? `,
});

/** "Did you mean …?" as a detail of an issue; empty when nothing known is near. */
export const didYouMean = (word: string, known: readonly string[]): Bilingual => {
  const best = nearest(word, known);
  return best === undefined ? { zh: '', en: '' } : didYouMeanThis(best);
};

/** How many letters two words share in their order. */
const shared = (one: string, other: string): number => {
  let above = Array.from({ length: other.length + 1 }, () => 0);
  for (const letter of one) {
    const current = [0];
    for (let at = 1; at <= other.length; at += 1)
      current.push(
        letter === other[at - 1] ? (above[at - 1] ?? 0) + 1 : Math.max(above[at] ?? 0, current[at - 1] ?? 0),
      );
    above = current;
  }
  return above[other.length] ?? 0;
};

const fewWords = 6;

/** Of many known words those that are most like one, in their own order: a list of sixty helps nobody. */
export const fewNear = (word: string, known: readonly string[]): readonly string[] => {
  if (known.length <= fewWords) return known;
  const likeness = (each: string): number => shared(word, each) / Math.max(word.length, each.length);
  const near = new Set([...known].sort((a, b) => likeness(b) - likeness(a)).slice(0, fewWords));
  return known.filter((each) => near.has(each));
};
