import { createVerdicts } from '../columns/index.js';
import { mostPatterns, programOf } from './by-columns.js';
import { type Look, type Looked, lookedAt, type Sides } from './jointly.js';

type Figures = Omit<Looked, 'courses'>;

/**
 * Looks at both sides of a change by columns: where nothing ties them, what they come to follows from the patterns of their
 * verdicts, and the engine is asked for the first of each, and for how it came about.
 */
export const lookByColumns = (sides: Sides): Look => {
  const verdicts = createVerdicts([programOf(sides.before), programOf(sides.after)]);
  const known = new Map<string, Figures | 'tied'>();
  const forget = (): void => {
    if (known.size < mostPatterns) return;
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
    const figures = known.get(key);
    if (figures !== undefined && figures !== 'tied')
      return { ...figures, courses: () => lookedAt(sides, subject).courses() };
    const looked = lookedAt(sides, subject);
    const { own, isSettled, isIdle } = looked;
    known.set(key, looked.courses().some(({ isTied }) => isTied) ? 'tied' : { own, isSettled, isIdle });
    return looked;
  };
};
