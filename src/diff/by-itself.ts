import type { Effect } from './effect.js';
import type { Found } from './grouping.js';

/** What turns under one key and option, or does not. */
const placeOf = ({ key, option }: Effect): string => JSON.stringify([key, option]);

/**
 * That a figure of a limit or a target is another is told by what turns at it. Where nothing turns, as of one that
 * nothing can settle, that it is another is told by itself, as less: it asks for something else.
 */
export const toldByItself = (found: readonly Found[]): readonly Found[] => {
  const turning = new Set(found.filter(({ effect }) => effect.class !== 'range').map(({ effect }) => placeOf(effect)));
  return found.flatMap((each): readonly Found[] => {
    const { effect } = each;
    if (effect.class !== 'range' || effect.before.limit === undefined) return [each];
    const isTold = turning.has(placeOf(effect)) || turning.has(placeOf({ ...effect, option: '' }));
    return isTold ? [] : [{ ...each, effect: { ...effect, class: 'less' } }];
  });
};
