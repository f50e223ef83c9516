import type { Enterprise, Titles } from './enterprise.js';
import type { TitleInput } from './inputs.js';

/**
 * Which titles an enterprise has something of, as bits of one number that stands in it: most enterprises have few of all that
 * there are, and to see that takes no look at its records. A bit stands for several titles: who has it not has none of them.
 */
export interface HeldTitles {
  readonly [held]: number;
  /** The records that it is said of: an enterprise with others has them in its place. */
  readonly [heldOf]: Titles | undefined;
}

// Nothing that is handed out or written down shows them.
export const held: unique symbol = Symbol('held');
export const heldOf: unique symbol = Symbol('heldOf');

const bits = new Map<string, number>();
const mostBits = 31;

/** The bit of a title. Which one it is hangs on the titles that were asked about before, and no answer hangs on that. */
export const bitOfTitle = (title: string): number => {
  const known = bits.get(title);
  if (known !== undefined) return known;
  const bit = 1 << (bits.size % mostBits);
  bits.set(title, bit);
  return bit;
};

/** The bits of the titles of a list. */
export const heldIn = (listed: readonly TitleInput[]): number => {
  let all = 0;
  for (const { title } of listed) all |= bitOfTitle(title);
  return all;
};

/** The bits of the titles that an enterprise has nothing of, as it is told; none where its list was not told, or is another. */
export const titlesLacked = (subject: Enterprise): number => {
  const { titles, [held]: own, [heldOf]: of } = subject as Enterprise & Partial<HeldTitles>;
  return titles === undefined || own === undefined || titles !== of ? 0 : ~own;
};
