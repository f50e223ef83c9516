import type { Subject } from '../subject/index.js';
import type { BoundFact } from './fact.js';

/**
 * A fact that tells of the whole subject is the same for each of its items: it is read for the first of
 * them and kept. Read for each, a list of titles would be gone through as often as it is long.
 */
export const readOnce = (bound: BoundFact): BoundFact => {
  let [subject, year]: [Subject | undefined, number] = [undefined, 0];
  let [low, high, text]: [number, number, string | undefined] = [0, 0, undefined];
  let [askedOf, askedIn]: [Subject | undefined, number] = [undefined, 0];
  let paths: readonly string[] = [];
  return {
    ...bound,
    load: (frame, slots, slot) => {
      if (frame.subject === subject && frame.year === year) {
        slots.low[slot] = low;
        slots.high[slot] = high;
        slots.text[slot] = text;
        return;
      }
      bound.load(frame, slots, slot);
      ({ subject, year } = frame);
      low = slots.low[slot] ?? 0;
      high = slots.high[slot] ?? 0;
      text = slots.text[slot];
    },
    missing: (frame) => {
      if (frame.subject !== askedOf || frame.year !== askedIn) paths = bound.missing(frame);
      ({ subject: askedOf, year: askedIn } = frame);
      return paths;
    },
  };
};
