import { describeIssue, type Issue } from './issue.js';

// The same in every copy of the library: one program may load it as an ES module and as CommonJS.
const mark: unique symbol = Symbol.for('huiqi.error');

const isMarked = (value: unknown): boolean => typeof value === 'object' && value !== null && mark in value;

/**
 * Thrown at the edge of the library, and nowhere else: the input or the call cannot be used.
 * It carries every problem found, as data; its message lists them in English. `instanceof` knows
 * the errors of every copy of the library, however it was loaded. A structured clone, as of `postMessage`, keeps of an
 * error its message alone: send `issues`, and make an error of them on the other side.
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
    super(issues.map((each) => describeIssue(each, 'en')).join('\n'), options);
    this.issues = Object.freeze([...issues] as const);
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
