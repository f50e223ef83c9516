import type { LoadedRules } from '../rule/index.js';
import type { DocumentFolder } from './folder.js';

const known = new WeakMap<DocumentFolder['raw'], LoadedRules>();

/**
 * The rules of a folder as they were read: each check loads the document anew, most of them under every option of every
 * reading, and a rule that an option leaves alone need not be read again.
 */
export const loadedIn = ({ raw }: DocumentFolder): LoadedRules => {
  const loaded = known.get(raw) ?? (new Map() as LoadedRules);
  known.set(raw, loaded);
  return loaded;
};
