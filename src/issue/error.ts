import { describeIssue, type Issue, issue } from './issue.js';
import { issueFrom, problemWanted } from './from-data.js';

// The same in every copy of the library: one program may load it as an ES module and as CommonJS.
const mark: unique symbol = Symbol.for('huiqi.error');

const isMarked = (value: unknown): boolean => typeof value === 'object' && value !== null && mark in value;

/** The problems that an error is made of; those that came back from JSON lost some of their fields, or never were any. */
const problemsIn = (given: unknown): readonly [Issue, ...Issue[]] => {
  const told: readonly unknown[] = Array.isArray(given) && given.length > 0 ? given : [undefined];
  const known = told.map(issueFrom);
  const [first, ...rest] = known.flatMap((each, index) =>
    each === undefined
      ? [issue('option-misfit', { option: `issues.${String(index)}` }, undefined, { wanted: problemWanted })]
      : [],
  );
  if (first !== undefined) throw new HuiqiError([first, ...rest]);
  return known as readonly Issue[] as readonly [Issue, ...Issue[]];
};

/**
 * Thrown at the edge of the library, and nowhere else: the input or the call cannot be used.
 * It carries every problem found, as data; its message lists them in English. `instanceof` knows
 * the errors of every copy of the library, however it was loaded. A structured clone, as of `postMessage`, keeps of an
 * error its message alone: send `issues`, and make an error of them on the other side. What is no list of problems
 * is refused as such, each at its place.
 *
 * @example
 * const parsed = parseEnterprise({})
 * const sent = JSON.stringify(parsed.ok ? [] : parsed.issues)
 * new HuiqiError(JSON.parse(sent)).issues[0].code // 'field-required'
 */
export class HuiqiError extends Error {
  override readonly name = 'HuiqiError';
  readonly issues: readonly [Issue, ...Issue[]];

  constructor(issues: readonly [Issue, ...Issue[]], options?: ErrorOptions) {
    const told = problemsIn(issues);
    super(told.map((each) => describeIssue(each, 'en')).join('\n'), options);
    this.issues = Object.freeze(told);
  }

  /** Enumerable nowhere: it is not part of what the error says. */
  get [mark](): boolean {
    return this.issues.length > 0;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // Of a class made from this one only its own are instances.
    return this === HuiqiError ? isMarked(value) : Function.prototype[Symbol.hasInstance].call(this, value);
  }
}

/** Whether any problem was found: from a list of issues to the non-empty list an error carries. */
export const isAny = (issues: readonly Issue[]): issues is readonly [Issue, ...Issue[]] => issues.length > 0;

export const throwIfAny = (issues: readonly Issue[]): void => {
  if (isAny(issues)) throw new HuiqiError(issues);
};
