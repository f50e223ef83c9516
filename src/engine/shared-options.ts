import { type DocumentId, documentIds } from '../documents/ids.js';
import type { DocumentFiles } from '../rule/index.js';
import { formed, oneOf, type Reader } from '../edge/index.js';
import { decidedBy, files as readFiles } from './options.js';

/**
 * Options that name one of the library’s own documents. What a document holds stands elsewhere, so that each call is
 * bundled with what it decides by, and no more.
 */

/** One of the library’s own documents. */
export const ownDocument = oneOf(documentIds, 'document-unknown');

const isFolder = (given: unknown): boolean => {
  try {
    return typeof given === 'object' && given !== null && 'document' in given && 'rules' in given;
  } catch {
    // A proxy of the caller’s threw.
    return false;
  }
};

/** One of the library’s documents; the command line hands over the files of another, read from a folder. */
export const document: Reader<DocumentId | DocumentFiles> = formed<DocumentId | DocumentFiles>(
  ownDocument.form ?? {},
  (given, option) => (isFolder(given) ? readFiles(given, option) : ownDocument(given, option)),
);

/** The options that most calls share. */
export const settings = { document, ...decidedBy } as const;
