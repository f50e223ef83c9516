import { type DocumentId, documentIds, documents } from '../documents/index.js';
import { flag, oneOf, optional, type Reader } from '../edge/index.js';
import type { DocumentFiles } from '../rule/index.js';
import { assumptions } from '../subject/index.js';
import { periodText, readings, reforms, subject, year } from './options.js';

/**
 * Options that name one of the library’s own documents. They stand apart, so that an engine of one
 * document is bundled without the others.
 */

/** One of the library’s documents. */
export const document: Reader<DocumentId> = oneOf(documentIds, 'document-unknown');

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
