import { createVerdicts } from '../columns/index.js';
import type { Enterprise } from '../subject/index.js';
import { programOf } from './by-columns.js';
import type { Lives } from './course.js';
import { type Look, type Looked, lookedAt, type StrandSides } from './jointly.js';

/** So many are kept: each with how its years came about. */
const mostLooks = 512;

/** The same of another enterprise: what is missing is asked of its own input. */
const ofSubject = ({ lived, ...rest }: Lives, subject: Enterprise): Lives => ({
  ...rest,
  lived: lived.map((each) => ({ ...each, worlds: [subject] as const })),
});

/**
 * Looks at both sides of a change by columns: where nothing ties them, what they come to follows from the patterns of their
 * verdicts, and the engine is asked for the first of each.
 */
export const lookByColumns = (sides: StrandSides): Look => {
  const verdicts = createVerdicts([programOf(sides.before), programOf(sides.after)]);
  const known = new Map<string, Looked | 'tied'>();
  const forget = (): void => {
    if (known.size < mostLooks) return;
    known.clear();
    verdicts.forget(0);
    verdicts.forget(1);
  };
  return (subject) => {
    forget();
    verdicts.decide([subject]);
    const [before, after] = [verdicts.patternOf(0, 0), verdicts.patternOf(1, 0)];
    if (before === undefined || after === undefined) return lookedAt(sides, subject);
    const key = `${String(before)} ${String(after)}`;
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
    known.set(key, looked.lives.some(({ isTied }) => isTied) ? 'tied' : looked);
    return looked;
  };
};
