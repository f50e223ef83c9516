import type { CodeMutant } from './instrument.js';
import type { Passing } from './passing.js';
import { type Asked, type Program, within } from './program.js';
import type { Asking, Reach } from './reach.js';

export type Fate = 'killed' | 'survived' | 'unreached' | 'stopped';

/** What becomes of a change, and which try tells it. */
export interface Judgement {
  readonly fate: Fate;
  readonly by?: string;
}

/** How many times as often as the unchanged code a change may pass by others, and how often at least. */
const times = 40;
const few = 1_000_000;
const mostMilliseconds = 120_000;

/** As many as so many milliseconds allow, and one at least. */
const affordable = (all: readonly Asking[], most: number, cost: (asking: Asking) => number): readonly Asking[] => {
  let sum = 0;
  return all.filter((asking, at) => {
    sum += cost(asking);
    return at === 0 || sum <= most;
  });
};

/**
 * Judges changes. One program is asked for all of them: a change is told where a try does not come out with it and comes
 * out without. Where it does not come out without it either, something was kept that the change made, and the program is
 * made anew. What a program works out once is asked of a new one, since the old one has it already.
 */
export const judge = (
  program: Program,
  passing: Passing,
  reach: Reach,
  most: number,
): ((mutant: CodeMutant) => Judgement) => {
  let warm = reach.program;
  const comesOut = (asked: Asked, id: number, { of, passes }: Asking): boolean => {
    passing.turn(id, times * passes + few);
    const isRight = of.isRight(asked);
    passing.turn(0, Infinity);
    passing.taken();
    return isRight;
  };
  const begin = (id: number): Asked | undefined => {
    passing.turn(id, Infinity);
    try {
      return program.begin(passing.isOn);
    } catch {
      return undefined;
    } finally {
      passing.turn(0, Infinity);
      passing.taken();
    }
  };
  // What told a change of a file is likely to tell the next, and so are the tests of its room.
  const lately = new Map<string, readonly Asking[]>();
  const likeliest = ({ file }: CodeMutant, list: readonly Asking[]): readonly Asking[] => {
    const known = (lately.get(file) ?? []).filter((asking) => list.includes(asking));
    const own = `test/${file.split('/')[1] ?? ''}/`;
    const near = list.filter(({ of }) => of.shares.startsWith(own));
    return [...new Set([...known, ...near, ...list])];
  };
  const told = ({ file }: CodeMutant, asking: Asking): Judgement => {
    lately.set(file, [asking, ...(lately.get(file) ?? []).filter((each) => each !== asking)].slice(0, 20));
    return { fate: 'killed', by: asking.of.name };
  };
  const judged = (mutant: CodeMutant): Judgement => {
    const always = likeliest(mutant, reach.always(mutant));
    const once = likeliest(mutant, reach.once(mutant));
    if (always.length + once.length === 0) return { fate: 'unreached' };
    const tries = affordable(always, most, ({ warm: cost }) => cost);
    for (const asking of tries) {
      if (comesOut(warm, mutant.id, asking)) continue;
      if (comesOut(warm, 0, asking)) return told(mutant, asking);
      const fresh = begin(0);
      if (fresh === undefined) throw new Error('the unchanged program cannot be evaluated');
      warm = fresh;
      if (!comesOut(warm, 0, asking)) continue;
      if (!comesOut(warm, mutant.id, asking)) return told(mutant, asking);
    }
    if (once.length === 0) return { fate: tries.length < always.length ? 'stopped' : 'survived' };
    const fresh = begin(mutant.id);
    if (fresh === undefined) return { fate: 'killed', by: 'its modules' };
    const others = affordable(once, most, ({ warm: cost }) => cost);
    const telling = others.find((asking) => !comesOut(fresh, mutant.id, asking));
    if (telling !== undefined) return told(mutant, telling);
    const isWhole = tries.length === always.length && others.length === once.length;
    return { fate: isWhole ? 'survived' : 'stopped' };
  };
  // What asks itself for ever is ended by its passes; what goes round in other code, by the clock.
  return (mutant) => within(mostMilliseconds, () => judged(mutant), { fate: 'killed', by: 'the clock' });
};
