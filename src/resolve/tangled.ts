import { type Component, plus, sum } from './problem.js';
import { type WorkBudget, maximise, type Inequality } from './simplex.js';

/** Awards that every group treats alike and that are paid alike: counted, not told apart. */
interface AlikeAwards {
  readonly members: readonly number[];
  readonly weight: number;
  /** The caps around them, and how each choice counts them: one by one, or as a set. */
  readonly caps: readonly number[];
  readonly counted: readonly { readonly choice: number; readonly set: number | undefined }[];
}

/** Kinds of awards; one award stands apart even from its like. */
const kindsOf = (
  { members, choices, caps }: Component,
  weights: readonly number[],
  apart: number,
): readonly AlikeAwards[] => {
  const inCaps = new Map<number, number[]>();
  const inChoices = new Map<number, { choice: number; set: number | undefined }[]>();
  const add = <Value>(to: Map<number, Value[]>, member: number, value: Value): void => {
    const own = to.get(member);
    if (own === undefined) to.set(member, [value]);
    else own.push(value);
  };
  for (const [index, cap] of caps.entries()) for (const member of cap.members) add(inCaps, member, index);
  for (const [choice, { sets }] of choices.entries()) {
    for (const [set, own] of sets.entries())
      for (const member of own) add(inChoices, member, { choice, set: own.length === 1 ? undefined : set });
  }
  const kinds = new Map<string, AlikeAwards & { readonly members: number[] }>();
  for (const member of members) {
    const [own, counted, weight] = [inCaps.get(member) ?? [], inChoices.get(member) ?? [], weights[member] ?? 0];
    const key = JSON.stringify([own, counted.map(({ choice, set }) => [choice, set ?? -1]), weight, member === apart]);
    const known = kinds.get(key);
    if (known === undefined) kinds.set(key, { members: [member], weight, caps: own, counted });
    else known.members.push(member);
  }
  return [...kinds.values()];
};

/** Awards under one combination of caps: what they are paid is one sum, at most what those chosen come to. */
interface Pool {
  readonly caps: readonly number[];
  readonly isFirst: boolean;
  readonly kinds: AlikeAwards[];
  /** What the awards come to that no choice counts. */
  certain: number;
  readonly terms: (readonly [variable: number, factor: number])[];
}

/** What is paid to each award of a component. */
export type PaidAwards = ReadonlyMap<number, number>;

/**
 * A best way to pay a component whose groups overlap in any way: of those that come to the most, one
 * that pays the first award the most. Found as a programme of whole numbers: how
 * many awards of each kind are paid, which sets of each choice are paid from, and how much is paid
 * under each combination of caps.
 *
 * @throws Exhausted where that takes more work than the budget has left.
 */
export const bestTangled = (component: Component, weights: readonly number[], budget: WorkBudget): PaidAwards => {
  const { members, choices, caps } = component;
  const [apart = -1] = members;
  const kinds = kindsOf(component, weights, apart);
  let count = 0;
  const variable = (): number => {
    count += 1;
    return count - 1;
  };
  const rows: { readonly terms: readonly (readonly [number, number])[]; readonly most: number }[] = [];
  const goal: (readonly [variable: number, paid: number, isFirst: boolean])[] = [];
  /** How many awards of each kind are paid; of kinds that no choice counts all are. */
  const takenOf = new Map<AlikeAwards, number>();

  const choiceTerms = choices.map((): (readonly [number, number])[] => []);
  const setVariables = choices.map(({ sets }, choice) =>
    sets.map((set) => {
      if (set.length === 1) return undefined;
      const begun = variable();
      rows.push({ terms: [[begun, 1]], most: 1 });
      choiceTerms[choice]?.push([begun, 1]);
      return begun;
    }),
  );
  const pools = new Map<string, Pool>();
  const poolOf = (kind: AlikeAwards): Pool => {
    const key = JSON.stringify([kind.caps, kind.members[0] === apart]);
    const pool = pools.get(key) ?? {
      caps: kind.caps,
      isFirst: kind.members[0] === apart,
      kinds: [],
      certain: 0,
      terms: [],
    };
    pools.set(key, pool);
    pool.kinds.push(kind);
    return pool;
  };
  for (const kind of kinds) {
    const { members: own, weight, counted } = kind;
    if (counted.length === 0) {
      // What neither choice nor cap concerns is in no component.
      const pool = poolOf(kind);
      pool.certain = plus(pool.certain, sum(own.map(() => weight)));
      continue;
    }
    const taken = variable();
    takenOf.set(kind, taken);
    let isBounded = false;
    for (const { choice, set } of counted) {
      const begun = set === undefined ? undefined : setVariables[choice]?.[set];
      if (begun === undefined) choiceTerms[choice]?.push([taken, 1]);
      else {
        rows.push({
          terms: [
            [taken, 1],
            [begun, -own.length],
          ],
          most: 0,
        });
        isBounded = true;
      }
    }
    if (!isBounded) rows.push({ terms: [[taken, 1]], most: own.length });
    if (kind.caps.length === 0) goal.push([taken, weight, own[0] === apart]);
    else poolOf(kind).terms.push([taken, -weight]);
  }
  for (const [choice, { atMost }] of choices.entries()) rows.push({ terms: choiceTerms[choice] ?? [], most: atMost });
  const capTerms = caps.map((): (readonly [number, number])[] => []);
  const paidOf = new Map<Pool, number>();
  for (const pool of pools.values()) {
    const { caps: own, isFirst, certain, terms } = pool;
    const paid = variable();
    paidOf.set(pool, paid);
    const most = Math.min(certain, ...own.map((cap) => caps[cap]?.cap ?? 0));
    rows.push({ terms: [[paid, 1], ...terms], most });
    for (const cap of own) capTerms[cap]?.push([paid, 1]);
    goal.push([paid, 1, isFirst]);
  }
  for (const [index, { cap }] of caps.entries()) rows.push({ terms: capTerms[index] ?? [], most: cap });

  // The total counts for more than any amount of the first award, which decides among equal totals.
  const scale = BigInt(weights[apart] ?? 0) + 1n;
  const values = maximise(
    count,
    goal.map(([at, paid, isFirst]) => [at, BigInt(paid) * (isFirst ? scale + 1n : scale)]),
    rows.map(({ terms, most }): Inequality => ({
      terms: terms.map(([at, factor]) => [at, BigInt(factor)]),
      most: BigInt(most),
    })),
    budget,
  );
  const valueOf = (at: number | undefined): number => Number(at === undefined ? 0n : (values[at] ?? 0n));
  const chosenIn = (kind: AlikeAwards): readonly number[] =>
    takenOf.has(kind) ? kind.members.slice(0, valueOf(takenOf.get(kind))) : kind.members;
  const paid = new Map<number, number>();
  for (const kind of kinds)
    if (kind.caps.length === 0) for (const member of chosenIn(kind)) paid.set(member, kind.weight);
  for (const [pool, at] of paidOf) {
    let left = valueOf(at);
    for (const member of pool.kinds.flatMap(chosenIn).sort((a, b) => a - b)) {
      const amount = Math.min(left, weights[member] ?? 0);
      paid.set(member, amount);
      left -= amount;
    }
  }
  return paid;
};
