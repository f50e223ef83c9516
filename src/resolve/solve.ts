/** At most `atMost` of the members may be paid. Conflicts are choices that share members. */
export interface Choice {
  readonly atMost: number;
  readonly members: readonly number[];
}

/** The members together are paid at most `cap`. Caps are nested or apart, never half over each other. */
export interface Cap {
  readonly cap: number;
  readonly members: readonly number[];
}

/** What could be paid to each of several awards, and what keeps them from all being paid. */
export interface Problem {
  readonly weights: readonly number[];
  readonly choices: readonly Choice[];
  readonly caps: readonly Cap[];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Cuts what is paid to the caps, inner caps first, the last members of a cap before the first. */
const cut = (paid: readonly number[], caps: readonly Cap[]): readonly number[] => {
  const left = [...paid];
  for (const { cap, members } of [...caps].sort((a, b) => a.members.length - b.members.length)) {
    let over = sum(members.map((member) => left[member] ?? 0)) - cap;
    for (const member of [...members].sort((a, b) => b - a)) {
      const taken = Math.max(0, Math.min(over, left[member] ?? 0));
      left[member] = (left[member] ?? 0) - taken;
      over -= taken;
    }
  }
  return left;
};

/** Members tied together, directly or through others, by any choice or cap; each set in order. */
export const components = ({ weights, choices, caps }: Problem): readonly (readonly number[])[] => {
  const leader = weights.map((_, index) => index);
  const find = (member: number): number => (leader[member] === member ? member : find(leader[member] ?? member));
  for (const { members } of [...choices, ...caps]) {
    for (const member of members) leader[find(member)] = find(members[0] ?? member);
  }
  const sets = new Map<number, number[]>();
  weights.forEach((_, member) => {
    const root = find(member);
    sets.set(root, [...(sets.get(root) ?? []), member]);
  });
  return [...sets.values()];
};

/**
 * What is paid to each award so that the total is largest. Exact: branch and bound over each set
 * of awards that constrain one another. Of several best answers it takes the one that pays
 * earlier awards first, so the same problem always has the same answer.
 *
 * @example
 * solve({ weights: [50, 100, 30], choices: [{ atMost: 1, members: [0, 1] }], caps: [] }) // [0, 100, 30]
 */
export const solve = (problem: Problem): readonly number[] => {
  const { weights, choices, caps } = problem;
  const paid = weights.map(() => 0);
  for (const members of components(problem)) {
    const within = (group: { readonly members: readonly number[] }): boolean => group.members.some((member) => members.includes(member));
    const best = solveComponent(members, weights, choices.filter(within), caps.filter(within));
    for (const member of members) paid[member] = best[member] ?? 0;
  }
  return paid;
};

const solveComponent = (members: readonly number[], weights: readonly number[], choices: readonly Choice[], caps: readonly Cap[]): readonly number[] => {
  const weight = (member: number): number => weights[member] ?? 0;
  // What is still to be won from a member on: the bound that prunes.
  const remaining = members.map((_, index) => sum(members.slice(index).map(weight)));
  const taken = weights.map(() => 0);
  const used = choices.map(() => 0);
  let best: readonly number[] = taken;
  let bestTotal = -1;
  const visit = (index: number, gross: number): void => {
    const member = members[index];
    if (member === undefined) {
      const net = cut(taken, caps);
      const total = sum(net);
      if (total > bestTotal) {
        bestTotal = total;
        best = net;
      }
      return;
    }
    if (gross + (remaining[index] ?? 0) <= bestTotal) return;
    const involved = choices.flatMap((choice, each) => (choice.members.includes(member) ? [each] : []));
    const fits = involved.every((each) => (used[each] ?? 0) < (choices[each]?.atMost ?? 0));
    if (weight(member) > 0 && fits) {
      taken[member] = weight(member);
      for (const each of involved) used[each] = (used[each] ?? 0) + 1;
      visit(index + 1, gross + weight(member));
      for (const each of involved) used[each] = (used[each] ?? 0) - 1;
      taken[member] = 0;
    }
    visit(index + 1, gross);
  };
  visit(0, 0);
  return [...best];
};
