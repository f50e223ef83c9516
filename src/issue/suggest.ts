import type { Bilingual } from './language.js';

const farthest = 3;

/** Levenshtein distance: insertions, deletions and replacements from one word to the other. */
const distance = (from: string, to: string): number => {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[to.length] ?? 0;
};

/** The known word nearest to a misspelt one, if it is near enough to be meant. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const lowered = word.toLowerCase();
  const ranked = known
    .map((candidate) => ({ candidate, away: distance(lowered, candidate.toLowerCase()) }))
    .sort((a, b) => a.away - b.away || (a.candidate < b.candidate ? -1 : 1));
  const best = ranked[0];
  if (best === undefined) return undefined;
  return best.away <= Math.min(farthest, Math.floor(best.candidate.length / 2)) ? best.candidate : undefined;
};

/** "Did you mean …?" as a detail of an issue; empty when nothing known is near. */
export const didYouMean = (word: string, known: readonly string[]): Bilingual => {
  const best = nearest(word, known);
  return best === undefined
    ? { zh: '', en: '' }
    : { zh: `是否指 ${best}？`, en: `Did you mean ${best}? ` };
};
