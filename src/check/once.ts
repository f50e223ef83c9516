import type { DocumentFolder } from './folder.js';

/**
 * What hangs on a document's own files alone, made once for them: who checks edits of one document checks the documents
 * beside it each time. A folder is the same one as long as its files are (`read-folder.ts`).
 */
export const once = <Made>(make: (folder: DocumentFolder) => Made): ((folder: DocumentFolder) => Made) => {
  const known = new WeakMap<DocumentFolder, { readonly made: Made }>();
  return (folder) => {
    const kept = known.get(folder) ?? { made: make(folder) };
    known.set(folder, kept);
    return kept.made;
  };
};
