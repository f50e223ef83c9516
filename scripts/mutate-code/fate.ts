import type { CodeMutant } from './instrument.js';
import { type Program, within } from './program.js';
import type { Try } from './tries.js';

export type Fate = 'killed' | 'survived' | 'unreached' | 'stopped';

/** A change that asks itself for ever is told by that. */
const mostPasses = 20_000_000;
const mostMilliseconds = 60_000;

/** What becomes of a change: whether one of so many tries tells it. */
export const fateOf = ({ begin }: Program, mutant: CodeMutant, all: readonly Try[], most: number): Fate => {
  if (all.length === 0) return 'unreached';
  const few = all.slice(0, most);
  let count = 0;
  const isMutant = (id: number): boolean => {
    if (id !== mutant.id) return false;
    count += 1;
    if (count > mostPasses) throw new Error('passed too often');
    return true;
  };
  try {
    const isTold = within(mostMilliseconds, () => {
      const asked = begin(isMutant);
      return few.some((each) => !each.isRight(asked));
    });
    if (isTold) return 'killed';
    return few.length < all.length ? 'stopped' : 'survived';
  } catch {
    return 'killed';
  }
};
