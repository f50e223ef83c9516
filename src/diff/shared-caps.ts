import type { DocumentFiles, RuleFolders } from '../rule/index.js';

interface CountingCap {
  readonly others?: readonly { readonly document: string }[];
}

const capsIn = ({ groups }: DocumentFiles): readonly CountingCap[] =>
  Array.isArray(groups) ? (groups as readonly CountingCap[]) : [];

/** The documents that each cap counts: its own, and those it names. */
const countedIn = (folders: RuleFolders): readonly (readonly string[])[] =>
  Object.entries(folders).flatMap(([id, files]) =>
    capsIn(files).flatMap(({ others = [] }) =>
      others.length === 0 ? [] : [[id, ...others.map(({ document }) => document)]],
    ),
  );

/**
 * The documents whose support a cap counts with that of one that changes. Each document is tried by itself, and what one
 * of them pays less another may pay more.
 */
export const sharingCaps = (sides: readonly RuleFolders[], changed: readonly string[]): readonly string[] =>
  [
    ...new Set(
      sides
        .flatMap(countedIn)
        .filter((counted) => counted.some((id) => changed.includes(id)))
        .flat(),
    ),
  ].sort();
