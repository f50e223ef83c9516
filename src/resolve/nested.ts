import { type Component, plus, sum } from './problem.js';

/**
 * A group of awards in a tree of groups of which any two are one within the other or apart. It keeps
 * what its awards come to, so that a change to one award is followed through the groups around it.
 */
interface CapInside {
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

/** A component whose groups are nested, while its awards are paid one by one. */
export interface Nested {
  readonly best: () => number;
  /** The most that an award can be paid as things stand. */
  readonly room: (member: number) => number;
  /** Whether no choice counts an award, or none any more. */
  readonly isFree: (member: number) => boolean;
  readonly take: (member: number, paid: number) => void;
  readonly drop: (member: number) => void;
  /** What would be the best of the rest if an award were paid. */
  readonly bestAfter: (member: number, paid: number) => number;
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

/** The most that at most so many of some awards come to, of which the highest stand first. */
const highest = (loose: readonly number[], counts: number, weights: readonly number[]): readonly number[] => {
  let total = 0;
  if (counts === Infinity) {
    for (const member of loose) total = plus(total, weights[member] ?? 0);
    return [total];
  }
  const most = [0];
  for (let index = 0; index < loose.length && index < counts; index += 1) {
    total = plus(total, weights[loose[index] ?? -1] ?? 0);
    most.push(total);
  }
  return most;
};

/** The most of two sets of awards together. */
const joined = (a: readonly number[], b: readonly number[], counts: number): readonly number[] => {
  if (counts === Infinity) return [plus(a[0] ?? 0, b[0] ?? 0)];
  const most: number[] = new Array<number>(Math.min(counts, a.length + b.length - 2) + 1).fill(0);
  for (const [i, first] of a.entries()) {
    for (let j = 0; j < b.length && i + j < most.length; j += 1)
      most[i + j] = Math.max(most[i + j] ?? 0, plus(first, b[j] ?? 0));
  }
  return most;
};

/** The most of so many of several sets of awards. */
const bestOf = (sets: readonly (readonly number[])[], atMostOf: number, counts: number): readonly number[] => {
  if (atMostOf >= sets.length) return sets.reduce<readonly number[]>((most, set) => joined(most, set, counts), [0]);
  if (counts === Infinity)
    return [
      sum(
        sets
          .map(([only = 0]) => only)
          .sort((a, b) => b - a)
          .slice(0, Math.max(0, atMostOf)),
      ),
    ];
  let taken: (readonly number[])[] = [[0]];
  for (const set of sets) {
    const next = taken.map((most, index): readonly number[] => {
      const with_ = index === 0 ? [0] : joined(taken[index - 1] ?? [0], set, counts);
      return Array.from({ length: Math.max(most.length, with_.length) }, (_, at) =>
        Math.max(most[Math.min(at, most.length - 1)] ?? 0, with_[Math.min(at, with_.length - 1)] ?? 0),
      );
    });
    if (taken.length <= atMostOf) next.push(joined(taken.at(-1) ?? [0], set, counts));
    taken = next;
  }
  return taken.at(-1) ?? [0];
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

const recount = (group: CapInside, weights: readonly number[]): void => {
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
const treeOf = (component: Component, weights: readonly number[]): readonly CapInside[] | undefined => {
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

/**
 * A component whose groups are nested or apart, ready to be paid out; `undefined` where they overlap.
 *
 * The most of a group is found from the most of the groups within it: by how many awards are paid,
 * as far as anything counts them, and cut to its cap. A cap only cuts a sum, so more under it never
 * pays less, and sums are all that has to be kept.
 */
export const nestedFor = (component: Component, weights: readonly number[]): Nested | undefined => {
  const groups = treeOf(component, weights);
  const [root] = groups ?? [];
  if (groups === undefined || root === undefined) return undefined;
  const homes = new Map(groups.flatMap((group) => [...group.loose].map((member) => [member, group] as const)));
  for (const group of [...groups].reverse()) recount(group, weights);

  const around = (member: number): readonly CapInside[] => {
    const chain: CapInside[] = [];
    for (let group = homes.get(member); group !== undefined; group = group.parent) chain.push(group);
    return chain;
  };
  const isBegun = (chain: readonly CapInside[], index: number): boolean => {
    const [group, within] = [chain[index], chain[index - 1]];
    return group !== undefined && within !== undefined && group.begun.has(within);
  };
  const leave = ([home]: readonly CapInside[], member: number): void => {
    if (home !== undefined) home.loose = home.loose.filter((each) => each !== member);
  };
  const pay = (chain: readonly CapInside[], member: number, paid: number): void => {
    leave(chain, member);
    for (const [index, group] of chain.entries()) {
      const within = chain[index - 1];
      if (!isBegun(chain, index)) {
        group.atMostOf -= 1;
        if (within !== undefined && group.atMostOf !== Infinity) group.begun.add(within);
      }
      group.cap -= paid;
      group.atMost -= 1;
      recount(group, weights);
    }
  };

  return {
    best: () => root.most.at(-1) ?? 0,
    isFree: (member) => {
      const chain = around(member);
      return chain.every(
        ({ atMost, atMostOf }, index) => atMost === Infinity && (atMostOf === Infinity || isBegun(chain, index)),
      );
    },
    room: (member) => {
      const chain = around(member);
      const isFull = chain.some(
        ({ atMost, atMostOf }, index) => atMost <= 0 || (atMostOf <= 0 && !isBegun(chain, index)),
      );
      return isFull ? 0 : Math.min(weights[member] ?? 0, ...chain.map(({ cap }) => cap));
    },
    take: (member, paid) => {
      pay(around(member), member, paid);
    },
    drop: (member) => {
      const chain = around(member);
      leave(chain, member);
      for (const group of chain) recount(group, weights);
    },
    bestAfter: (member, paid) => {
      const chain = around(member);
      const before = chain.map((group, index) => ({
        group,
        loose: group.loose,
        cap: group.cap,
        atMost: group.atMost,
        atMostOf: group.atMostOf,
        most: group.most,
        wasBegun: isBegun(chain, index),
      }));
      pay(chain, member, paid);
      const best = root.most.at(-1) ?? 0;
      for (const [index, { group, wasBegun, ...was }] of before.entries()) {
        Object.assign(group, was);
        const within = chain[index - 1];
        if (within !== undefined && !wasBegun) group.begun.delete(within);
      }
      return best;
    },
  };
};
