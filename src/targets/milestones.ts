/**
 * Where a document itself says how far an indicator shall be in a year before the last: the way to its figure leads
 * through them, and is a straight line only between two of them.
 */
import { type Comparator } from '../compare/index.js';
import { compareRational, type Rational } from '../quantity/index.js';
import type { Base } from './base.js';
import { isAim, isYearly, type FigureInContext, placedOf, unitOf, valueOf } from './figures.js';

/** A figure of an earlier year: from then on it is what the line is counted from. */
export interface Milestone extends Base {
  readonly clause: string;
  readonly relation: Comparator;
}

const upwards: readonly Comparator[] = ['>', '>='];
const downwards: readonly Comparator[] = ['<', '<='];

const countsAlike = ({ figure: one }: FigureInContext, { figure: other }: FigureInContext): boolean =>
  one.scope?.zh === other.scope?.zh &&
  one.since === other.since &&
  JSON.stringify(one.classOf) === JSON.stringify(other.classOf);

/** The figures of the same document that lie on the way from a base to one of them, by year, each further on than the last. */
export const milestonesTo = (
  placed: FigureInContext,
  { relation, value: wanted }: { readonly relation: Comparator; readonly value: Rational },
  base: Base,
): readonly Milestone[] => {
  const same = [upwards, downwards].find((each) => each.includes(relation)) ?? [];
  const isOn = (from: Rational, to: Rational): boolean => {
    const order = compareRational(to, from);
    return same === upwards ? order >= 0 : order <= 0;
  };
  const earlier = placedOf(placed.document, placed.indicator.id)
    .filter((each) => isAim(each) && !isYearly(each) && countsAlike(each, placed) && unitOf(each) === unitOf(placed))
    .flatMap((each): readonly Milestone[] => {
      const { year, clause, relation: own = '>=' } = each.figure;
      const value = valueOf(each);
      const isBetween = year > base.year && year < placed.figure.year;
      if (!isBetween || value === undefined || own === 'about' || own === 'open' || !same.includes(own)) return [];
      return [{ year, value, clause, scope: undefined, relation: own }];
    })
    .sort((one, other) => one.year - other.year);
  return earlier.reduce<readonly Milestone[]>((way, each) => {
    const isFurther = isOn(way.at(-1)?.value ?? base.value, each.value) && isOn(each.value, wanted);
    return isFurther ? [...way, each] : way;
  }, []);
};
