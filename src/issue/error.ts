import { describeIssue, type Issue } from './issue.js';

/**
 * Thrown at the edge of the library, and nowhere else: the input or the call cannot be used.
 * It carries every problem found, as data; its message lists them in English.
 */
export class HuiqiError extends Error {
  override readonly name = 'HuiqiError';
  readonly issues: readonly [Issue, ...Issue[]];

  constructor(issues: readonly [Issue, ...Issue[]]) {
    super(issues.map((each) => describeIssue(each, 'en')).join('\n'));
    this.issues = issues;
  }
}

/** Whether any problem was found: from a list of issues to the non-empty list an error carries. */
export const isAny = (issues: readonly Issue[]): issues is readonly [Issue, ...Issue[]] => issues.length > 0;

export const throwIfAny = (issues: readonly Issue[]): void => {
  if (isAny(issues)) throw new HuiqiError(issues);
};
