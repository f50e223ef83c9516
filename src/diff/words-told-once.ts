import type { Edit } from './edit.js';
import type { EffectGroup } from './grouping.js';
import { sharedName } from './shared-words.js';

/**
 * Effects without those that nothing shows and that tell a word of all documents again: it stands in the files of each,
 * and is told once, in none where what uses it shows it.
 */
export const wordsToldOnce = (groups: readonly EffectGroup[], edits: readonly Edit[]): EffectGroup[] => {
  const ofWords = new Set(edits.filter(({ file }) => file === sharedName).map(({ id }) => id));
  const isOfWords = (group: EffectGroup): boolean => group.edits.every((id) => ofWords.has(id));
  const told = new Set(groups.filter(({ inputs }) => inputs > 0).flatMap((group) => group.edits));
  return groups.filter((group) => {
    if (group.inputs > 0 || !isOfWords(group)) return true;
    const isNews = group.edits.some((id) => !told.has(id));
    for (const id of group.edits) told.add(id);
    return isNews;
  });
};
