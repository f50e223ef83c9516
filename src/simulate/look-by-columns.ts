import { createVerdicts } from '../columns/index.js';
import type { Enterprise } from '../subject/index.js';
import { programOf } from './by-columns.js';
import { isFixed } from '../scenario/interval.js';
import type { OpenLives } from './course.js';
import { createRecent } from './recent.js';
import { type Look, type Looked, lookedAt, type StrandSides } from './jointly.js';

/** So many are kept, and so many steps of patterns. */
const mostLooks = 1 << 10;
const mostSteps = 1 << 17;

/** Of how it came about what is open, of whichever enterprise. */
type OpenYear = Omit<OpenLives['lived'][number], 'worlds'>;

/** What is kept of a look. */
interface KeptLook extends Omit<Looked, 'lives'> {
  readonly open: readonly [readonly OpenYear[], readonly OpenYear[]];
}

const openOf = ({ lived }: OpenLives): readonly OpenYear[] =>
  lived.flatMap(({ year, grossAwards, payables }) => {
    const open = payables.flatMap((payable, at) => (isFixed(payable) ? [] : [at]));
    if (open.length === 0) return [];
    return [
      {
        year,
        grossAwards: open.flatMap((at) => grossAwards[at] ?? []),
        payables: open.flatMap((at) => payables[at] ?? []),
      },
    ];
  });

/** The same of an enterprise: what is missing is asked of its own input. */
const ofSubject = (years: readonly OpenYear[], subject: Enterprise): OpenLives => ({
  lived: years.map((each) => ({ ...each, worlds: [subject] as const })),
});

/**
 * Looks at both sides of a change by columns: where nothing ties them, what they come to follows from the patterns of their
 * verdicts, and the engine is asked for the first of each.
 */
export const lookByColumns = (sides: StrandSides): Look => {
  const verdicts = createVerdicts([programOf(sides.before), programOf(sides.after)]);
  const known = createRecent<number, KeptLook | 'tied'>(mostLooks);
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
      const { open, ...rest } = same;
      const [was, is] = open;
      return {
        ...rest,
        get lives() {
          return [ofSubject(was, subject), ofSubject(is, subject)] as const;
        },
      };
    }
    const looked = lookedAt(sides, subject);
    if (same === 'tied') return looked;
    const { own, isSettled, isIdle, isTied, lives } = looked;
    const [was, is] = lives;
    known.set(key, isTied ? 'tied' : { own, isSettled, isIdle, isTied, open: [openOf(was), openOf(is)] });
    return looked;
  };
};
