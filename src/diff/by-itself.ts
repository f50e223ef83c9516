import { shiftOfAsked } from './asked.js';
import type { AnswerShift } from './effect.js';
import type { FoundEffect } from './grouping.js';

/** What turns under one key and option, or does not. */
const placeOf = ({ key, option }: AnswerShift): string => JSON.stringify([key, option]);

const yieldsAlike = ({ before, after }: AnswerShift): boolean => before.yieldsTo?.join() === after.yieldsTo?.join();

/**
 * That a figure of a limit or a target is another is told by what turns at it. Where nothing turns, as of one that
 * nothing can settle, that it is another is told by itself: as less where it asks for more, as more where it asks for
 * less, and else as another. One that is set aside for the figure of another document, or no longer is, asks for neither.
 */
export const toldByItself = (found: readonly FoundEffect[]): readonly FoundEffect[] => {
  const turning = new Set(found.filter(({ effect }) => effect.class !== 'range').map(({ effect }) => placeOf(effect)));
  return found.flatMap((each): readonly FoundEffect[] => {
    const { effect } = each;
    if (effect.class !== 'range' || effect.before.limit === undefined) return [each];
    const isTold = turning.has(placeOf(effect)) || turning.has(placeOf({ ...effect, option: '' }));
    const shift = yieldsAlike(effect) ? shiftOfAsked(effect.before.asked, effect.after.asked) : undefined;
    return isTold ? [] : [{ ...each, effect: { ...effect, class: shift ?? 'otherwise' } }];
  });
};
