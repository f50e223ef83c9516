import type { Cap, AtMostChoice, ExclusionProblem } from '../../src/resolve/problem.js';

/** Every way to pay whole amounts, one by one: slow, and right by its plainness. */
const waysToPay = (weights: readonly number[], index = 0): readonly (readonly number[])[] => {
  const weight = weights[index];
  if (weight === undefined) return [[]];
  const rest = waysToPay(weights, index + 1);
  return Array.from({ length: weight + 1 }, (_, paid) => paid).flatMap((paid) => rest.map((each) => [paid, ...each]));
};

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

export const keepsChoices = (paid: readonly number[], choices: readonly AtMostChoice[]): boolean =>
  choices.every(
    ({ atMost, sets }) => sets.filter((set) => set.some((member) => (paid[member] ?? 0) > 0)).length <= atMost,
  );

export const keepsCaps = (paid: readonly number[], caps: readonly Cap[]): boolean =>
  caps.every(({ cap, members }) => sum(members.map((member) => paid[member] ?? 0)) <= cap);

/** Negative where `a` comes first: the larger total, then more for the first award that differs. */
const byTotalThenFirst = (a: readonly number[], b: readonly number[]): number =>
  sum(b) - sum(a) ||
  (b.find((amount, index) => amount !== a[index]) ?? 0) - (a.find((amount, index) => amount !== b[index]) ?? 0);

/** What `solve` promises, found by trying every whole amount for every award. */
export const judge = ({ weights, choices, caps }: ExclusionProblem): readonly number[] =>
  waysToPay(weights)
    .filter((paid) => keepsChoices(paid, choices) && keepsCaps(paid, caps))
    .reduce((best, paid) => (byTotalThenFirst(paid, best) < 0 ? paid : best));
