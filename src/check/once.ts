import type { Finding } from './finding.js';
import type { DocumentFolder, FolderCheck } from './folder.js';

/**
 * A check that hangs on a document's own files alone, made once for them: who checks edits of one document checks the
 * documents beside it each time. Files that were looked through are taken to be as they were.
 */
export const once = (check: FolderCheck): FolderCheck => {
  const known = new WeakMap<DocumentFolder['raw'], Map<string, readonly Finding[]>>();
  return (folder) => {
    const { id, raw } = folder;
    const byName = known.get(raw) ?? new Map<string, readonly Finding[]>();
    const found = byName.get(id) ?? check(folder);
    byName.set(id, found);
    known.set(raw, byName);
    return found;
  };
};
