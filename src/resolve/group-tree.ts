import { bestOf, highest, joined } from './most-by-count.js';
import { type Component, plus } from './problem.js';

/**
 * A group of awards in a tree of groups of which any two are one within the other or apart. It keeps
 * what its awards come to, so that a change to one award is followed through the groups around it.
 */
export interface CapInside {
  readonly parent: CapInside | undefined;
  /** Awards in no group further inside, the highest first. */
  loose: readonly number[];
  readonly inner: Set<CapInside>;
  cap: number;
  /** How many awards may be paid in here. */
  atMost: number;
  /** How many of the loose awards and inner groups may be paid from. */
  atMostOf: number;
  /** Inner groups that are paid from already, and count no more among `atMostOf`. */
  readonly begun: Set<CapInside>;
  /** The most awards that matter, here or in any group around; infinite where nothing counts them. */
  readonly counts: number;
  /** The most that at most so many of its awards come to; one figure where nothing counts them. */
  most: readonly number[];
}

interface NestedGroup {
  readonly members: readonly number[];
  cap: number;
  atMost: number;
  atMostOf: number;
  /** The sets that `atMostOf` counts. */
  sets: readonly (readonly number[])[];
}

const keyOf = (members: readonly number[]): string => members.join();

/** Every set of awards that a group speaks of, each once, the larger before the smaller. */
const shapesOf = ({ members: all, choices, caps }: Component): readonly NestedGroup[] => {
  const shapes = new Map<string, NestedGroup>();
  const shapeOf = (unsorted: readonly number[]): NestedGroup => {
    const members = [...unsorted].sort((a, b) => a - b);
    const known = shapes.get(keyOf(members));
    if (known !== undefined) return known;
    const made: NestedGroup = { members, cap: Infinity, atMost: Infinity, atMostOf: Infinity, sets: [] };
    shapes.set(keyOf(members), made);
    return made;
  };
  shapeOf(all);
  for (const { cap, members } of caps) {
    const shape = shapeOf(members);
    shape.cap = Math.min(shape.cap, cap);
  }
  for (const { atMost, sets } of choices) {
    const shape = shapeOf(sets.flat());
    if (sets.every(({ length }) => length === 1)) {
      shape.atMost = Math.min(shape.atMost, atMost);
      continue;
    }
    shape.atMostOf = Math.min(shape.atMostOf, atMost);
    shape.sets = sets.length > shape.sets.length ? sets : shape.sets;
    for (const set of sets) if (set.length > 1) shapeOf(set);
  }
  return [...shapes.values()].sort((a, b) => b.members.length - a.members.length);
};

/** What a group comes to for the one around it. */
const seenFrom = ({ counts }: CapInside, { most }: CapInside): readonly number[] =>
  counts === Infinity ? [most.at(-1) ?? 0] : most;

/** What several groups, and the awards beside them, come to where nothing counts any of them. */
const uncountedMost = ({ loose, inner }: CapInside, weights: readonly number[]): number => {
  let [total] = highest(loose, Infinity, weights) as [number];
  for (const each of inner) total = plus(total, each.most.at(-1) ?? 0);
  return total;
};

/** What a group comes to anew, from what the awards and groups within it come to. */
export const recount = (group: CapInside, weights: readonly number[]): void => {
  const { loose, inner, begun, counts, cap, atMost, atMostOf } = group;
  if (counts === Infinity && atMostOf === Infinity) {
    group.most = [Math.min(cap, uncountedMost(group, weights))];
    return;
  }
  const open = [...inner].filter((each) => !begun.has(each)).map((each) => seenFrom(group, each));
  const alone = (member: number): readonly number[] =>
    counts === Infinity ? [weights[member] ?? 0] : [0, weights[member] ?? 0];
  const chosen =
    atMostOf === Infinity
      ? open.reduce<readonly number[]>((most, each) => joined(most, each, counts), highest(loose, counts, weights))
      : bestOf([...loose.map(alone), ...open], atMostOf, counts);
  const most = [...begun].reduce<readonly number[]>((all, each) => joined(all, seenFrom(group, each), counts), chosen);
  group.most = (counts === Infinity ? most : most.slice(0, Math.max(0, atMost) + 1)).map((amount) =>
    Math.min(amount, cap),
  );
};

/** The tree of a component's groups; `undefined` where two of them overlap and neither is within the other. */
export const treeOf = (component: Component, weights: readonly number[]): readonly CapInside[] | undefined => {
  const homes = new Map<number, CapInside>();
  const groups: CapInside[] = [];
  const shapes = shapesOf(component);
  for (const { members, cap, atMost, atMostOf } of shapes) {
    const parent = homes.get(members[0] ?? -1);
    if (members.some((member) => homes.get(member) !== parent)) return undefined;
    const counts = Math.min(parent?.counts ?? Infinity, atMost);
    const group: CapInside = {
      parent,
      loose: [],
      inner: new Set(),
      cap,
      atMost,
      atMostOf,
      begun: new Set(),
      counts,
      most: [],
    };
    parent?.inner.add(group);
    for (const member of members) homes.set(member, group);
    groups.push(group);
  }
  const byWeight = [...component.members].sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  const looseIn = new Map<CapInside | undefined, number[]>(groups.map((group) => [group, []]));
  for (const member of byWeight) looseIn.get(homes.get(member))?.push(member);
  for (const group of groups) group.loose = looseIn.get(group) ?? [];
  // The sets of a choice must be what its group is made of: nothing may join two of them, or split the choice.
  for (const [index, { sets }] of shapes.entries()) {
    const group = groups[index];
    if (sets.length === 0 || group === undefined) continue;
    const made = new Set([
      ...group.loose.map(String),
      ...groups.flatMap((each, at) => (each.parent === group ? [keyOf(shapes[at]?.members ?? [])] : [])),
    ]);
    if (made.size !== sets.length || !sets.every((set) => made.has(keyOf([...set].sort((a, b) => a - b)))))
      return undefined;
  }
  return groups;
};
