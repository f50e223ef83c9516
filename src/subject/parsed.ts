/**
 * The mark of a subject that was checked: what looks like one and was not may hold anything. A
 * symbol, so that JSON and copies by field lose it, and a spread with a list exchanged keeps it.
 */
export const checked: unique symbol = Symbol('huiqi.checked');

/** Whether a value is a subject as parsing it returned it. */
export const isChecked = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (value as { readonly [checked]?: unknown })[checked] === true;
