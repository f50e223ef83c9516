import type { RulesDiff } from '../diff.js';
import type { Renamed } from './names.js';

/**
 * How much a version of the rules changes: `major`, a name that callers use is gone; `minor`, an amount, a verdict or a
 * limit is another for somebody, may be, or something is new; `patch`, all decide alike; `none`, nothing was edited.
 */
export type ReleaseLevel = 'none' | 'patch' | 'minor' | 'major';

/** The level of a version, by what it does and not by what was meant. */
export const levelOf = (
  { edits, documents, lapsed }: Pick<RulesDiff, 'edits' | 'documents' | 'lapsed'>,
  { gone, come }: Renamed,
): ReleaseLevel => {
  if (edits.length === 0) return 'none';
  if (gone.length > 0) return 'major';
  // What was tried and not proved to decide alike may be another where nothing was tried.
  return come.length > 0 || lapsed.length > 0 || documents.some(({ by }) => by === 'tried') ? 'minor' : 'patch';
};
