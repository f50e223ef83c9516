import type { Component } from './problem.js';

/** Whether groups that are nested or apart can be paid out one award after the other, and never need undoing. */
export const isGreedy = ({ choices, caps }: Component): boolean =>
  choices.length === 0 || (caps.length === 0 && choices.every(({ sets }) => sets.every(({ length }) => length === 1)));

/**
 * Pays each award what there is room for: under nested caps in the order of the awards, which comes
 * to the most in any order; under nested choices the highest first, as sets that may be chosen
 * under them are a matroid.
 */
export const payGreedily = (
  { members, choices, caps }: Component,
  weights: readonly number[],
  paid: number[],
): void => {
  const weight = (member: number): number => weights[member] ?? 0;
  const left = [...caps.map(({ cap }) => cap), ...choices.map(({ atMost }) => atMost)];
  const around = new Map<number, number[]>();
  for (const [index, group] of [
    ...caps.map((cap) => cap.members),
    ...choices.map(({ sets }) => sets.flat()),
  ].entries()) {
    for (const member of group) {
      const own = around.get(member);
      if (own === undefined) around.set(member, [index]);
      else own.push(index);
    }
  }
  const order = choices.length === 0 ? members : [...members].sort((a, b) => weight(b) - weight(a) || a - b);
  for (const member of order) {
    const groups = around.get(member) ?? [];
    let room = weight(member);
    for (const index of groups) {
      const free = left[index] ?? 0;
      // A cap leaves so much money; a choice a place, or none.
      if (index < caps.length) room = Math.min(room, free);
      else if (free <= 0) room = 0;
    }
    paid[member] = room;
    if (room > 0) for (const index of groups) left[index] = (left[index] ?? 0) - (index < caps.length ? room : 1);
  }
};
