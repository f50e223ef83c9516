import type { Issue } from '../issue/index.js';
import { issue } from '../issue/checking.js';
import { reasonFor } from './read.js';

const isThere = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** The files that keep a folder from being replaced, where that is why it was not written. */
const keptIn = (error: unknown): readonly string[] =>
  error instanceof Error && 'names' in error && Array.isArray(error.names) ? error.names.map(String) : [];

const mostNamed = 3;

/** Why a file or a folder named by an option could not be written, from the error that writing it gave. */
export const writeIssue = (option: string, path: string, error: unknown): Issue => {
  const kept = keptIn(error);
  if (kept.length > 0) {
    const named = kept.slice(0, mostNamed).join(', ');
    return issue('folder-not-replaced', { option }, path, { files: kept.length > mostNamed ? `${named} …` : named });
  }
  return isThere(error)
    ? issue('file-exists', { option }, path)
    : issue('file-unwritable', { option }, path, { detail: reasonFor(error) });
};
