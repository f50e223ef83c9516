import { HuiqiError } from '../../src/issue/index.js';

/** The problems a call tells, each as its code and its option or input path; none where it goes through. */
export const issuesOf = (call: () => unknown): readonly string[] => {
  try {
    call();
    return [];
  } catch (error) {
    if (!(error instanceof HuiqiError)) throw error;
    return error.issues.map(({ code, place }) => `${code} ${'option' in place ? place.option : 'path' in place ? place.path : ''}`);
  }
};
