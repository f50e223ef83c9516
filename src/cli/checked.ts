import { HuiqiError, type Issue } from '../issue/index.js';

/** A value, or the problems that stand in its way. */
export interface Checked<Value> {
  readonly value?: Value;
  readonly issues: readonly Issue[];
}

export const good = <Value>(value: Value): Checked<Value> => ({ value, issues: [] });
export const bad = (...issues: readonly Issue[]): { readonly issues: readonly Issue[] } => ({ issues });

/** Goes on with a value, where there is one. */
export const andThen = <From, To>({ value, issues }: Checked<From>, next: (value: From) => Checked<To>): Checked<To> =>
  value === undefined ? { issues } : next(value);

/** What a call of the library returns, or the problems it throws. */
export const attempt = <Value>(call: () => Value): Checked<Value> => {
  try {
    return good(call());
  } catch (error) {
    if (error instanceof HuiqiError) return bad(...error.issues);
    throw error;
  }
};
