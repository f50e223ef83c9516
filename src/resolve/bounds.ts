import { components, type Problem, solve } from './solve.js';

/** Bounds on what could be paid to each award before the groups, in the problem's order. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Beyond this many uncertain awards in one set, its bounds are stated without being tight. */
export const uncertainLimit = 10;

const vertices = (members: readonly number[], intervals: readonly Interval[]): readonly ReadonlyMap<number, number>[] =>
  members.reduce<readonly ReadonlyMap<number, number>[]>(
    (points, member) => {
      const { low, high } = intervals[member] ?? { low: 0, high: 0 };
      return points.flatMap((point) => (low === high ? [low] : [low, high]).map((value) => new Map([...point, [member, value]])));
    },
    [new Map()],
  );

/**
 * Bounds on what each award is paid, over everything its own and its rivals' amounts can be. What
 * one award is paid rises and falls with each single amount between its ends, so the ends suffice:
 * every combination of them is solved. Above `uncertainLimit` uncertain awards in one set the
 * bounds are 0 and the award's own upper bound: sound, not tight.
 */
export const payableBounds = (intervals: readonly Interval[], groups: Omit<Problem, 'weights'>): readonly Interval[] => {
  const bounds = intervals.map((interval) => interval);
  const shape = { ...groups, weights: intervals.map(({ high }) => high) };
  for (const members of components(shape)) {
    const alone = members.length === 1 && !groups.caps.some((cap) => cap.members.includes(members[0] ?? -1));
    if (alone) continue;
    const uncertain = members.filter((member) => intervals[member]?.low !== intervals[member]?.high);
    if (uncertain.length > uncertainLimit) {
      for (const member of members) bounds[member] = { low: 0, high: intervals[member]?.high ?? 0 };
      continue;
    }
    const solved = vertices(members, intervals).map((point) => solve({ ...groups, weights: intervals.map((_, member) => point.get(member) ?? 0) }));
    for (const member of members) {
      const paid = solved.map((each) => each[member] ?? 0);
      bounds[member] = { low: Math.min(...paid), high: Math.max(...paid) };
    }
  }
  return bounds;
};
