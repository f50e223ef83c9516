import type { Result } from '../engine/index.js';
import type { Damage } from './damage.js';

/** What is payable in all lies within what the awards come to one by one: of a list that has lost some, it does not. */
export const totalDamage =
  (place: string) =>
  ({ total, awards }: Pick<Result, 'total' | 'awards'>): Damage | undefined => {
    const [least, most] = awards.reduce<readonly [number, number]>(
      // One that stands for each of an unknown number has no upper bound in all.
      ([low, high], { payable, each }) => [
        low + payable.lowFen,
        high + (each === true ? Infinity : (payable.highFen ?? Infinity)),
      ],
      [0, 0],
    );
    if (least <= total.lowFen && (total.highFen ?? Infinity) <= most) return undefined;
    return {
      place: `${place}.total`,
      found: total.low,
      wanted: { zh: '与各项奖励相符的合计', en: 'a total that the awards come to' },
    };
  };
