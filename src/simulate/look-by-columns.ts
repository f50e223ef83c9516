import { createVerdicts } from '../columns/index.js';
import type { Enterprise } from '../subject/index.js';
import { programOf } from './by-columns.js';
import { isFixed } from '../scenario/interval.js';
import type { OpenLives } from './course.js';
import { createRecent } from './recent.js';
import { type Look, type Looked, lookedAt, type StrandSides } from './jointly.js';

/** So many are kept, and so many steps of patterns. */
const mostLooks = 1 << 11;
const mostSteps = 1 << 17;

/** Of how it came about what is open: nothing else is asked of what is kept. */
const openOf = ({ lived }: OpenLives): OpenLives => ({
  lived: lived.flatMap(({ year, grossAwards, payables, worlds }) => {
    const open = payables.flatMap((payable, at) => (isFixed(payable) ? [] : [at]));
    if (open.length === 0) return [];
    return [
      {
        year,
        worlds,
        grossAwards: open.flatMap((at) => grossAwards[at] ?? []),
        payables: open.flatMap((at) => payables[at] ?? []),
      },
    ];
  }),
});

/** The same of another enterprise: what is missing is asked of its own input. */
const ofSubject = ({ lived }: OpenLives, subject: Enterprise): OpenLives => ({
  lived: lived.map((each) => ({ ...each, worlds: [subject] as const })),
});

/**
 * Looks at both sides of a change by columns: where nothing ties them, what they come to follows from the patterns of their
 * verdicts, and the engine is asked for the first of each.
 */
export const lookByColumns = (sides: StrandSides): Look => {
  const verdicts = createVerdicts([programOf(sides.before), programOf(sides.after)]);
  const known = createRecent<number, Looked | 'tied'>(mostLooks);
  const forget = (): void => {
    known.turn();
    if (verdicts.met(0) + verdicts.met(1) < mostSteps) return;
    known.clear();
    verdicts.forget(0);
    verdicts.forget(1);
  };
  return (subject) => {
    forget();
    verdicts.decide([subject]);
    const [before, after] = [verdicts.patternOf(0, 0), verdicts.patternOf(1, 0)];
    if (before === undefined || after === undefined) return lookedAt(sides, subject);
    // Both are less than twice as many as are kept.
    const key = before * 2 * mostSteps + after;
    const same = known.get(key);
    if (same !== undefined && same !== 'tied') {
      const [was, is] = same.lives;
      return {
        ...same,
        get lives() {
          return [ofSubject(was, subject), ofSubject(is, subject)] as const;
        },
      };
    }
    const looked = lookedAt(sides, subject);
    if (same === 'tied') return looked;
    const { own, isSettled, isIdle, isTied, lives } = looked;
    const [was, is] = lives;
    known.set(key, isTied ? 'tied' : { own, isSettled, isIdle, isTied, lives: [openOf(was), openOf(is)] });
    return looked;
  };
};
