import { type DocumentId, documentIds, documents } from '../documents/index.js';
import { flag, good, oneOf, optional, type Reader } from '../edge/index.js';
import type { DocumentFiles } from '../rule/index.js';
import { assumptions } from '../subject/index.js';
import { files as readFiles, periodText, readings, reforms, subject, year } from './options.js';

/**
 * Options that name one of the library’s own documents. They stand apart, so that an engine of one
 * document is bundled without the others.
 */

const ownDocument = oneOf(documentIds, 'document-unknown');

const isFolder = (given: unknown): boolean => {
  try {
    return typeof given === 'object' && given !== null && 'document' in given && 'rules' in given;
  } catch {
    // A proxy of the caller’s threw.
    return false;
  }
};

/** One of the library’s documents; the command line hands over the files of another, read from a folder. */
export const document: Reader<DocumentId> = (given, option) => {
  if (!isFolder(given)) return ownDocument(given, option);
  const { value, issues } = readFiles(given, option);
  return value === undefined ? { issues } : good(value as unknown as DocumentId);
};

/** The files of a document of a call: the library’s own, or those that were handed over. */
export const filesOf = (given: DocumentId): DocumentFiles => (typeof given === 'string' ? documents[given] : given);

/** The options that most calls share. */
export const settings = {
  document,
  year,
  subject: optional(subject),
  readings: optional(readings),
  reforms: optional(reforms),
  asIfInForce: optional(periodText),
  assumeNone: optional(assumptions),
  alternatives: optional(flag),
  reasons: optional(flag),
} as const;

/** Whether files are the library’s own, and whose. */
export const idOfShared = (given: DocumentFiles): DocumentId | undefined =>
  documentIds.find((id) => documents[id] === given);
