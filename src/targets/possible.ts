import type { Issue } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import { compareRational, isWhole, rational } from '../quantity/index.js';
import type { IndicatorFile, TargetMeasure } from '../rule/index.js';
import { type Observation, shownObservation } from '../subject/index.js';
import { countsWhole } from './figures.js';

/** What goes up and down: a figure of it may be below zero. */
const differences: readonly TargetMeasure[] = ['change', 'growth', 'average-growth'];

const whole = rational(100);
const lost = rational(-100);
const none = rational(0);

/**
 * What a figure of an indicator cannot be: half an enterprise, fewer than none, more than the whole,
 * a place before the first.
 *
 * @param observation in the unit of its indicator.
 * @param written as its user wrote it.
 */
export const impossibleIn = (
  observation: Observation,
  { title, measure, unit, share, signed }: IndicatorFile,
  written: Observation,
): readonly Issue[] => {
  const { value } = observation;
  const place = { path: `${observation.path}.value` };
  const found = shownObservation(written);
  if (measure === 'rank')
    return isWhole(value) && compareRational(value, none) > 0 ? [] : [issue('observation-no-rank', place, found)];
  if (signed === undefined && !differences.includes(measure) && value.over < 0n)
    return [issue('observation-below-zero', place, found, { title })];
  if (unit === '%' && share === undefined && differences.includes(measure) && compareRational(value, lost) < 0)
    return [issue('observation-below-nothing', place, found)];
  if (share === true && compareRational(value, whole) > 0) return [issue('observation-above-whole', place, found)];
  if ((countsWhole(measure, unit) || measure === 'streak') && !isWhole(value))
    return [issue('observation-not-whole', place, found, { unit })];
  return [];
};
