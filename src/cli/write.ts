import type { Issue } from '../issue/index.js';
import { issue } from '../issue/checking.js';
import { reasonFor } from './read.js';

const isThere = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** Why a file named by an option could not be written, from the error that writing it gave. */
export const writeIssue = (option: string, path: string, error: unknown): Issue =>
  isThere(error)
    ? issue('file-exists', { option }, path)
    : issue('file-unwritable', { option }, path, { detail: reasonFor(error) });
