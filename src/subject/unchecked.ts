import type { Inputs } from './inputs.js';

/** What every function that takes an input takes, for all that the compiler knows. */
type AnyInput = Inputs['enterprise'] & Inputs['site'] & Inputs['park'] & Inputs['district'] & Inputs['city'];

/** Data that nobody has looked at yet, for a function that checks it: what was read from a file, or is being filled in. */
export const unchecked = (data: unknown): AnyInput => data as AnyInput;
