import { type CapInside, recount, treeOf } from './group-tree.js';
import type { Component } from './problem.js';

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
