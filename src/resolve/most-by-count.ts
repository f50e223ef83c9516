import { plus, sum } from './problem.js';

/** The most that at most so many of some awards come to, of which the highest stand first. */
export const highest = (loose: readonly number[], counts: number, weights: readonly number[]): readonly number[] => {
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
export const joined = (a: readonly number[], b: readonly number[], counts: number): readonly number[] => {
  if (counts === Infinity) return [plus(a[0] ?? 0, b[0] ?? 0)];
  const most: number[] = new Array<number>(Math.min(counts, a.length + b.length - 2) + 1).fill(0);
  for (const [i, first] of a.entries()) {
    for (let j = 0; j < b.length && i + j < most.length; j += 1)
      most[i + j] = Math.max(most[i + j] ?? 0, plus(first, b[j] ?? 0));
  }
  return most;
};

/** The most of so many of several sets of awards. */
export const bestOf = (sets: readonly (readonly number[])[], atMostOf: number, counts: number): readonly number[] => {
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
