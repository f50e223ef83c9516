import { version } from '../version.js';

/**
 * The mark of a subject that was checked: what looks like one and was not may hold anything. A
 * symbol, so that JSON and copies by field lose it, and a spread with a list exchanged keeps it. It
 * is the same in every copy of this version, loaded as an ES module or as CommonJS; what another
 * version parsed may be made otherwise.
 */
export const checked: unique symbol = Symbol.for(`huiqi.checked ${version}`);

/** Whether a value is a subject as parsing it returned it. */
export const isChecked = (value: unknown): boolean => {
  try {
    return typeof value === 'object' && value !== null && (value as { readonly [checked]?: unknown })[checked] === true;
  } catch {
    // A proxy of the caller's threw, or was taken back.
    return false;
  }
};
