/** A place from which nothing was noted yet. */
export const start = 0;

/**
 * Patterns: what was noted of a row, one thing after another, as one number. Rows of which the same was noted, in the same
 * order, have the same number, and no others have.
 */
export interface Patterns {
  /** The pattern with one thing more. */
  readonly with: (pattern: number, noted: number) => number;
  /** How many there are. */
  readonly size: () => number;
  readonly clear: () => void;
}

/** @param width how many different things may be noted, from 0 on. */
export const createPatterns = (width: number): Patterns => {
  let next = new Int32Array(width * 64);
  let count = 1;
  return {
    with: (pattern, noted) => {
      const at = pattern * width + noted;
      const known = next[at] as number;
      if (known !== 0) return known;
      if ((count + 1) * width > next.length) {
        const wider = new Int32Array(next.length * 2);
        wider.set(next);
        next = wider;
      }
      next[at] = count;
      count += 1;
      return count - 1;
    },
    size: () => count,
    clear: () => {
      next.fill(0);
      count = 1;
    },
  };
};
