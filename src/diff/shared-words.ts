import type { DocumentFiles, RuleFolders } from '../rule/index.js';
import { sharedWords } from '../subject/shipped-words.js';

/** As what the words that all documents share stand among the files of each. */
export const sharedName = 'sharedVocabulary' as const;

const isGiven = (folders: RuleFolders): boolean =>
  Object.values(folders).some((files) => (files[sharedName] ?? undefined) !== undefined);

const wordsOf = (files: DocumentFiles): unknown => {
  const { $schema: _, ...words } = (files[sharedName] ?? sharedWords) as Readonly<Record<string, unknown>>;
  return words;
};

/**
 * Both sides with the words that all documents share: those that stand beside a side’s documents, or else those that
 * ship. Where neither side has any beside it, both have the same, and nothing is added.
 */
export const withSharedWords = (before: RuleFolders, after: RuleFolders): readonly [RuleFolders, RuleFolders] => {
  if (!isGiven(before) && !isGiven(after)) return [before, after];
  const filled = (folders: RuleFolders): RuleFolders =>
    Object.fromEntries(
      Object.entries(folders).map(([id, files]) => [id, { ...files, [sharedName]: wordsOf(files) }] as const),
    );
  return [filled(before), filled(after)];
};
