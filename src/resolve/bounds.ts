import { type Component, componentsOf, type ExclusionProblem, reduced } from './problem.js';
import { nestedFor } from './nested.js';
import { Exhausted } from './simplex.js';
import { mostWork, solve } from './solve.js';

/** Bounds on what could be paid to each award before the groups, in the problem's order. */
export interface PayableBounds {
  readonly low: number;
  readonly high: number;
}

type Groups = Omit<ExclusionProblem, 'weights'>;

/** Beyond so many uncertain awards in one set every combination of their ends is not tried. */
const uncertainLimit = 10;

/** The same where groups overlap: each combination then takes a programme of its own. */
const tangledLimit = 6;

/** Beyond so many awards in one set the bounds of each one are not sought by solving for it. */
export const eachLimit = 200;

const nowhere: PayableBounds = { low: 0, high: 0 };

const combinations = (
  members: readonly number[],
  intervals: readonly PayableBounds[],
): readonly (readonly number[])[] =>
  members.reduce<readonly (readonly number[])[]>(
    (points, member) => {
      const { low, high } = intervals[member] ?? nowhere;
      const ends = low === high ? [low] : [low, high];
      return points.flatMap((point) =>
        ends.map((end) => {
          const next = [...point];
          next[member] = end;
          return next;
        }),
      );
    },
    [intervals.map(() => 0)],
  );

const over = (solved: readonly (readonly number[])[], member: number): PayableBounds => {
  const paid = solved.map((each) => each[member] ?? 0);
  return { low: Math.min(...paid), high: Math.max(...paid) };
};

/** Solves a problem for each of several combinations; `undefined` where that takes more work than one problem may. */
const solvedTogether = (
  combined: readonly (readonly number[])[],
  groups: Groups,
): readonly (readonly number[])[] | undefined => {
  const budget = { left: mostWork };
  try {
    return combined.map((weights) => solve({ ...groups, weights }, budget));
  } catch (error) {
    if (error instanceof Exhausted) return undefined;
    throw error;
  }
};

/**
 * Bounds on what each award is paid, over everything that its own and its rivals' amounts can be.
 *
 * They are exact, each attained, where the groups of a set of awards that constrain one another are
 * caps alone, nested or apart; or choices alone, nested or apart and counting awards one by one (up
 * to `eachLimit` awards); or choices of any form (up to `uncertainLimit` uncertain awards, and
 * `tangledLimit` where the choices overlap); or where nothing in the set is uncertain. Elsewhere, so
 * where caps and choices meet, they are 0 and the most that the caps leave of the award: sound, not
 * tight. What one award is paid may there rise and fall again while one amount grows, and no ends
 * of amounts tell how far.
 */
export const payableBounds = (intervals: readonly PayableBounds[], groups: Groups): readonly PayableBounds[] => {
  const shape = reduced({ ...groups, weights: intervals.map(({ high }) => high) });
  const bounds = intervals.map(({ low }, member): PayableBounds => ({
    low: Math.min(low, shape.weights[member] ?? 0),
    high: shape.weights[member] ?? 0,
  }));
  let certain: readonly number[] | undefined;
  for (const component of componentsOf(shape)) {
    const { members, choices, caps } = component;
    if (choices.length === 0 && caps.length === 0) continue;
    if (members.every((member) => intervals[member]?.low === intervals[member]?.high)) {
      certain ??= solve({ ...groups, weights: shape.weights });
      for (const member of members) bounds[member] = { low: certain[member] ?? 0, high: certain[member] ?? 0 };
      continue;
    }
    const own = intervals.map(() => nowhere);
    for (const member of members) own[member] = bounds[member] ?? nowhere;
    const found = boundsIn(component, own, shape.weights, { choices, caps });
    for (const member of members) bounds[member] = found(member);
  }
  return bounds;
};

const boundsIn = (
  component: Component,
  intervals: readonly PayableBounds[],
  most: readonly number[],
  groups: Groups,
): ((member: number) => PayableBounds) => {
  const { members, choices, caps } = component;
  const uncertain = members.filter((member) => intervals[member]?.low !== intervals[member]?.high);
  const loosely = (member: number): PayableBounds => ({ low: 0, high: most[member] ?? 0 });
  const solved = (weights: readonly number[]): readonly number[] => solve({ ...groups, weights });
  if (choices.length > 0 && caps.length > 0) return loosely;
  const isNested = nestedFor(component, most) !== undefined;
  const isOneByOne = choices.every(({ sets }) => sets.every(({ length }) => length === 1));
  if (isNested && isOneByOne && members.length <= eachLimit) {
    // More for a rival never leaves more for an award, and more for itself never less.
    return (member) => {
      const at = (self: keyof PayableBounds, others: keyof PayableBounds): number =>
        solved(intervals.map((each, index) => (index === member ? each[self] : each[others])))[member] ?? 0;
      return { low: at('low', 'high'), high: at('high', 'low') };
    };
  }
  if (caps.length > 0 || uncertain.length > (isNested ? uncertainLimit : tangledLimit)) return loosely;
  const points = solvedTogether(combinations(members, intervals), groups);
  return points === undefined ? loosely : (member) => over(points, member);
};
