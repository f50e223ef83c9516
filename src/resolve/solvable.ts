import type { PayableBounds } from './bounds.js';
import { type ExclusionProblem, reduced, sum } from './problem.js';

/** Bounds with an end for what has none, so that choices and caps can be solved, and what an end so found stands for. */
export interface SolvableBounds {
  readonly ends: readonly PayableBounds[];
  readonly told: (end: number) => number;
}

const asFound = (end: number): number => end;

/**
 * A share of a figure that was not told has no upper bound. Where no cap sets one it stands above all else that is
 * paid, each of several alike: that is as good as without end, since choices only ask which of two is more.
 */
export const withEnds = (
  bounds: readonly PayableBounds[],
  { choices, caps }: Omit<ExclusionProblem, 'weights'>,
): SolvableBounds => {
  if (bounds.every(({ high }) => high < Infinity) || choices.length + caps.length === 0)
    return { ends: bounds, told: asFound };
  const { weights } = reduced({ weights: bounds.map(({ high }) => high), choices, caps });
  const endless = weights.filter((most) => most === Infinity).length;
  const others = sum(weights.filter((most) => most < Infinity));
  // Where there is no room above them the sum is refused as too large, as of any others.
  const above = endless === 0 ? Infinity : Math.floor((Number.MAX_SAFE_INTEGER - others) / endless);
  return {
    ends: bounds.map(({ low }, member) => ({ low, high: Math.min(weights[member] ?? 0, above) })),
    told: (end) => (end === above ? Infinity : end),
  };
};
