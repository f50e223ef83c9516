import type { Document } from '../../rule/index.js';
import { isFixed, type MoneyInterval, nothing, plus } from '../interval.js';
import type { Lived } from './course.js';
import { mostOver } from './lifetime.js';

type IsMeant = (slug: string) => boolean;

const everything: IsMeant = () => true;

/** What awards come to from the first year through each. */
export const sumsOf = (
  lived: readonly Lived[],
  document: Document,
  isMeant: IsMeant = everything,
): readonly MoneyInterval[] => {
  let sum = nothing;
  return lived.map(({ grossAwards, payables, total }, index) => {
    grossAwards.forEach((grossAward, each) => {
      const { low, high } = payables[each] ?? nothing;
      const { rule } = grossAward.award;
      const isEndless = grossAward.unlisted && !rule.together && high > 0 && total.high === Infinity;
      if (isMeant(rule.slug)) sum = plus(sum, { low, high: isEndless ? Infinity : high });
    });
    if (isFixed(sum)) return sum;
    const all = lived.slice(0, index + 1).flatMap(({ paying }) => paying.filter(({ rule }) => isMeant(rule.slug)));
    return { low: sum.low, high: Math.min(sum.high, mostOver(all, document)) };
  });
};
