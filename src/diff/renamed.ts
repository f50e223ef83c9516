import type { Edit } from './edit.js';

const isId = /^(?:options\.[^.]+\.)?id$/u;

const isRename = ({ file, part, from, to }: Edit): boolean =>
  file === 'readings' && isId.test(part) && typeof from === 'string' && typeof to === 'string';

/**
 * The edits that only call a reading, or one of its options, by another name: what it does stays. Where more of the
 * reading changes, it is another one in its place.
 */
export const renamesIn = (edits: readonly Edit[]): ReadonlySet<number> => {
  const decides = edits.filter(({ file, kind }) => file === 'readings' && kind === 'meaning');
  const isAlone = (edit: Edit): boolean => decides.every((other) => other.entry !== edit.entry || isRename(other));
  return new Set(decides.filter((edit) => isRename(edit) && isAlone(edit)).map(({ id }) => id));
};
