import { version } from '../version.js';

/**
 * The mark of a subject that was checked: what looks like one and was not may hold anything. It is the very object that
 * was made, so that no other bears it: JSON and a structured clone have none, and a spread with something exchanged, or
 * what is laid around a subject or made upon it, has the mark of the subject that it came from. A symbol that is the
 * same in every copy of this version, loaded as an ES module or as CommonJS; what another version parsed may be made
 * otherwise.
 */
export const checked: unique symbol = Symbol.for(`huiqi.checked ${version}`);

interface Marked {
  readonly [checked]: object;
}

/** A subject of fields that were checked, bearing its mark: these very fields, as populations have them made by the million. */
export const marked = <Made extends Marked>(fields: Omit<Made, typeof checked>): Made => {
  const made: { [checked]?: object } = fields;
  made[checked] = fields;
  return made as Made;
};

/** The same subject with something of it exchanged by ourselves. */
export const exchanged = <Made extends Marked>(subject: Made, others: Partial<Omit<Made, typeof checked>>): Made =>
  marked<Made>({ ...subject, ...others });

/** Whether a value is a subject as parsing it returned it. */
export const isChecked = (value: unknown): boolean => {
  try {
    return typeof value === 'object' && value !== null && (value as Partial<Marked>)[checked] === value;
  } catch {
    // A proxy of the caller's threw, or was taken back.
    return false;
  }
};
