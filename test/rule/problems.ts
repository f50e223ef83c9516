import { HuiqiError, type Issue } from '../../src/issue/index.js';
import { type DocumentFiles, loadDocument } from '../../src/rule/index.js';

/** Everything that loading refuses of a document. */
export const problems = (files: DocumentFiles | undefined): readonly Issue[] => {
  if (files === undefined) throw new Error('no such document');
  try {
    loadDocument(files);
    return [];
  } catch (error) {
    if (error instanceof HuiqiError) return error.issues;
    throw error;
  }
};

/** A problem as its code and its place. */
export const where = ({ code, place }: Issue): string =>
  `${code} ${'file' in place ? `${place.file}#${place.pointer}` : ''}`;
