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

/** So many steps there is room for at first. */
const atFirst = 1 << 10;

/**
 * Each step from one pattern to the next stands in a table of hashes: of all the steps that could be taken hardly any are.
 *
 * @param width how many different things may be noted, from 0 on.
 */
export const createPatterns = (width: number): Patterns => {
  let steps = new Float64Array(2 * atFirst).fill(-1);
  let next = new Int32Array(2 * atFirst);
  let count = 1;

  /** Where a step stands, or where it would. */
  const placeOf = (step: number): number => {
    const mask = steps.length - 1;
    // Both halves of the number count: patterns are many, and so are the things noted.
    let place = Math.imul(step % 0x7fffffff, 0x9e3779b1);
    place = (place ^ (place >>> 15)) & mask;
    while (steps[place] !== step && steps[place] !== -1) place = (place + 1) & mask;
    return place;
  };

  const grow = (): void => {
    const [before, were] = [steps, next];
    steps = new Float64Array(2 * before.length).fill(-1);
    next = new Int32Array(2 * before.length);
    before.forEach((step, at) => {
      if (step === -1) return;
      const place = placeOf(step);
      steps[place] = step;
      next[place] = were[at] as number;
    });
  };

  return {
    with: (pattern, noted) => {
      const step = pattern * width + noted;
      const place = placeOf(step);
      if (steps[place] === step) return next[place] as number;
      const made = count;
      count += 1;
      steps[place] = step;
      next[place] = made;
      if (2 * count > steps.length) grow();
      return made;
    },
    size: () => count,
    clear: () => {
      steps.fill(-1);
      count = 1;
    },
  };
};
