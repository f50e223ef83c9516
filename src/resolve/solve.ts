import { conflictsNested } from './conflicts.js';
import { isGreedy, payGreedily } from './greedy.js';
import { type Nested, nestedFor } from './nested.js';
import {
  BeyondExact,
  type AtMostChoice,
  type Component,
  componentsOf,
  type ExclusionProblem,
  reduced,
  sum,
} from './problem.js';
import type { WorkBudget } from './simplex.js';
import { bestTangled } from './tangled.js';

/** How much work one problem may take whose groups overlap: cells of tableaus, a few seconds of them. */
export const mostWork = 10_000_000;

const isConflict = ({ atMost }: AtMostChoice): boolean => atMost === 1;

/** A component whose conflicts, told otherwise, are groups nested or apart. */
const nestedAnew = (component: Component, weights: readonly number[]): Nested | undefined => {
  const conflicts = conflictsNested(component.choices.filter(isConflict));
  return conflicts === undefined
    ? undefined
    : nestedFor(
        { ...component, choices: [...conflicts, ...component.choices.filter((choice) => !isConflict(choice))] },
        weights,
      );
};

/** Which groups count an award, and how: awards with the same answer can stand in for each other. */
const standingsIn = ({ choices, caps }: Component): ReadonlyMap<number, string> => {
  const standings = new Map<number, string>();
  const note = (member: number, text: string): void => {
    standings.set(member, `${standings.get(member) ?? ''} ${text}`);
  };
  for (const [index, { sets }] of choices.entries()) {
    for (const [set, members] of sets.entries())
      for (const member of members) note(member, `${String(index)}:${members.length === 1 ? '' : String(set)}`);
  }
  for (const [index, { members }] of caps.entries()) for (const member of members) note(member, `c${String(index)}`);
  return standings;
};

/**
 * Pays the awards of a component in order, each the most that leaves the best total possible. Under
 * nested caps that is all there is room for, or nothing.
 */
const payNested = (component: Component, nested: Nested, weights: readonly number[], paid: number[]): void => {
  const standings = standingsIn(component);
  // An award that would cost the best total: no lesser one that stands in its place does better.
  const refused = new Map<string, number>();
  let left = nested.best();
  if (left === Infinity) throw new BeyondExact();
  for (const member of component.members) {
    const room = nested.room(member);
    const [standing, weight] = [standings.get(member) ?? '', weights[member] ?? 0];
    const isPaid =
      room > 0 &&
      (nested.isFree(member) ||
        ((refused.get(standing) ?? 0) < weight && room + nested.bestAfter(member, room) === left));
    if (isPaid) {
      nested.take(member, room);
      paid[member] = room;
      left -= room;
      continue;
    }
    if (room === 0) continue;
    refused.set(standing, Math.max(refused.get(standing) ?? 0, weight));
    nested.drop(member);
  }
};

/** The rest of a component once some awards are paid, and others are out. */
const without = (
  settled: ReadonlyMap<number, number>,
  weights: readonly number[],
  { members, choices, caps }: Component,
): ExclusionProblem => {
  const left = weights.map(() => 0);
  for (const member of members) if (!settled.has(member)) left[member] = weights[member] ?? 0;
  const isPaid = (member: number): boolean => (settled.get(member) ?? 0) > 0;
  return {
    weights: left,
    choices: choices.map(({ atMost, sets }) => {
      const open = sets.filter((set) => !set.some(isPaid));
      return { atMost: atMost - (sets.length - open.length), sets: open };
    }),
    caps: caps.map(({ cap, members: own }) => ({
      cap: cap - sum(own.map((member) => settled.get(member) ?? 0)),
      members: own,
    })),
  };
};

/** The most that each award could be paid while awards are settled one after another. */
const roomIn = (
  { members, choices, caps }: Component,
  weights: readonly number[],
): { readonly of: (member: number) => number; readonly pay: (member: number, amount: number) => void } => {
  const capsOf = new Map<number, { left: number }[]>(members.map((member) => [member, []]));
  const choicesOf = new Map<number, { readonly choice: { left: number }; readonly set: { begun: boolean } }[]>(
    members.map((member) => [member, []]),
  );
  for (const { cap, members: own } of caps) {
    const room = { left: cap };
    for (const member of own) capsOf.get(member)?.push(room);
  }
  for (const { atMost, sets } of choices) {
    const choice = { left: atMost };
    for (const own of sets) {
      const set = { begun: false };
      for (const member of own) choicesOf.get(member)?.push({ choice, set });
    }
  }
  return {
    of: (member) => {
      const isFull = choicesOf.get(member)?.some(({ choice, set }) => !set.begun && choice.left <= 0) ?? false;
      return isFull ? 0 : Math.min(weights[member] ?? 0, ...(capsOf.get(member)?.map(({ left }) => left) ?? []));
    },
    pay: (member, amount) => {
      if (amount === 0) return;
      for (const room of capsOf.get(member) ?? []) room.left -= amount;
      for (const { choice, set } of choicesOf.get(member) ?? []) {
        if (!set.begun) choice.left -= 1;
        set.begun = true;
      }
    },
  };
};

/**
 * Pays the first awards of a component whose groups overlap as far as one best way to pay it shows
 * the most that each can have, and then what is left of it.
 */
const payTangled = (component: Component, weights: readonly number[], budget: WorkBudget, paid: number[]): void => {
  const best = bestTangled(component, weights, budget);
  if (sum(best.values()) === Infinity) throw new BeyondExact();
  const room = roomIn(component, weights);
  const settled = new Map<number, number>();
  const settle = (member: number, amount: number): void => {
    room.pay(member, amount);
    settled.set(member, amount);
    paid[member] = amount;
  };
  const [first = -1, ...others] = component.members;
  const most = best.get(first) ?? 0;
  const standings = standingsIn(component);
  // An award that no best way pays: none that stands like it and is no higher is paid by one either.
  const isOut = (member: number): boolean =>
    most === 0 && standings.get(member) === standings.get(first) && (weights[member] ?? 0) <= (weights[first] ?? 0);
  settle(first, most);
  for (const member of others) if (isOut(member)) settle(member, 0);
  for (const member of others) {
    if (settled.has(member)) continue;
    const amount = best.get(member) ?? 0;
    if (amount < room.of(member)) break;
    settle(member, amount);
  }
  pay(without(settled, weights, component), budget, paid);
};

const pay = (problem: ExclusionProblem, budget: WorkBudget, paid: number[]): void => {
  const least = reduced(problem);
  const { weights } = least;
  for (const component of componentsOf(least)) {
    const { members, choices, caps } = component;
    const [first = -1] = members;
    const most = weights[first] ?? 0;
    if (most === 0) continue;
    if (choices.length === 0 && caps.length === 0) {
      paid[first] = most;
      continue;
    }
    const asListed = nestedFor(component, weights);
    if (asListed !== undefined && isGreedy(component)) payGreedily(component, weights, paid);
    else {
      const nested = asListed ?? nestedAnew(component, weights);
      if (nested === undefined) payTangled(component, weights, budget, paid);
      else payNested(component, nested, weights, paid);
    }
  }
};

/**
 * What is paid to each award so that the total is largest: exact, in whole 分, whatever the order
 * in which groups are listed. Of several best answers it is the one that pays the first award the
 * most, among those the second, and so on.
 *
 * Groups that are nested or apart are solved group by group, in time that grows with the awards.
 * Groups that overlap are solved as a programme of whole numbers, within a fixed amount of work.
 *
 * @param budget the work it may take, `mostWork` unless it is shared with other problems.
 * @throws Exhausted where groups that overlap would take more work than that, BeyondExact where the
 * awards of one set come to more than a number holds exactly.
 * @example
 * solve({ weights: [50, 100, 30], choices: [{ atMost: 1, sets: [[0], [1]] }], caps: [] }) // [0, 100, 30]
 */
export const solve = (problem: ExclusionProblem, budget: WorkBudget = { left: mostWork }): readonly number[] => {
  const paid = problem.weights.map(() => 0);
  pay(problem, budget, paid);
  return paid;
};
