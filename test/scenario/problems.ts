import { HuiqiError } from '../../src/issue/index.js';

/** The problems a call tells, each as its code and its option, input path or place in a file; none where it goes through. */
export const issuesOf = (call: () => unknown): readonly string[] => {
  try {
    call();
    return [];
  } catch (error) {
    if (!(error instanceof HuiqiError)) throw error;
    return error.issues.map(
      ({ code, place }) =>
        `${code} ${'option' in place ? place.option : 'path' in place ? place.path : 'file' in place ? `${place.file} ${place.pointer}` : ''}`,
    );
  }
};
