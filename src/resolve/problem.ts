/**
 * At most `atMost` of the sets may have a member that is paid. Awards that are counted one by one
 * are sets of one; where rules are counted, a set is all awards of one rule. Sets of one choice
 * share no member; different choices may overlap in any way.
 */
export interface AtMostChoice {
  readonly atMost: number;
  readonly sets: readonly (readonly number[])[];
}

/** The members together are paid at most `cap`. Caps may overlap in any way. */
export interface Cap {
  readonly cap: number;
  readonly members: readonly number[];
}

/** What could be paid to each of several awards, in 分, and what keeps them from all being paid. */
export interface ExclusionProblem {
  readonly weights: readonly number[];
  readonly choices: readonly AtMostChoice[];
  readonly caps: readonly Cap[];
}

/** Awards tied together, directly or through others, with what ties them. */
export interface Component {
  /** In ascending order. */
  readonly members: readonly number[];
  readonly choices: readonly AtMostChoice[];
  readonly caps: readonly Cap[];
}

/** An exact sum; beyond what a number holds exactly it is infinite, so that a cap on it is still exact. */
export const plus = (a: number, b: number): number => {
  const exact = a + b;
  return exact > Number.MAX_SAFE_INTEGER ? Infinity : exact;
};

export const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total = plus(total, value);
  return total;
};

/** A sum that a number cannot hold exactly: it is refused, never rounded. */
export class BeyondExact extends Error {}

/** What each award can be paid at most, with only the groups that could still keep any of it back. */
export const reduced = ({ weights, choices, caps }: ExclusionProblem): ExclusionProblem => {
  const most = [...weights];
  for (const { cap, members } of caps) for (const member of members) most[member] = Math.min(most[member] ?? 0, cap);
  const isDue = (member: number): boolean => (most[member] ?? 0) > 0;
  return {
    weights: most,
    choices: choices
      .map(({ atMost, sets }) => ({
        atMost,
        sets: sets.map((set) => set.filter(isDue)).filter(({ length }) => length > 0),
      }))
      .filter(({ atMost, sets }) => sets.length > atMost),
    caps: caps
      .map(({ cap, members }) => ({ cap, members: members.filter(isDue) }))
      .filter(({ cap, members }) => sum(members.map((member) => most[member] ?? 0)) > cap),
  };
};

/** The sets in which `count` things are that ties join; what nothing ties is a set of its own. All in ascending order. */
export const tiedTogether = (
  count: number,
  ties: readonly (readonly number[])[],
): readonly (readonly [number, ...number[]])[] => {
  const leader = Array.from({ length: count }, (_, index) => index);
  const find = (member: number): number => {
    let root = member;
    for (let next = leader[root] ?? root; next !== root; next = leader[root] ?? root) root = next;
    leader[member] = root;
    return root;
  };
  // The least member leads: whatever the order of the ties, sets come in the order of their members.
  for (const [first = 0, ...others] of ties) {
    for (const member of others) {
      const [a, b] = [find(first), find(member)];
      leader[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const found = new Map<number, [number, ...number[]]>();
  for (const member of leader.keys()) {
    const root = find(member);
    const own = found.get(root);
    if (own === undefined) found.set(root, [member]);
    else own.push(member);
  }
  return [...found.values()];
};

/** The sets of awards that choices and caps tie together; an award that nothing ties is a set of its own. */
export const componentsOf = ({ weights, choices, caps }: ExclusionProblem): readonly Component[] => {
  const ties = [...choices.map(({ sets }) => sets.flat()), ...caps.map(({ members }) => members)];
  const found = tiedTogether(weights.length, ties).map((members) => ({
    members,
    choices: [] as AtMostChoice[],
    caps: [] as Cap[],
  }));
  const homes = new Map(found.flatMap((component) => component.members.map((member) => [member, component] as const)));
  for (const choice of choices) homes.get(choice.sets[0]?.[0] ?? -1)?.choices.push(choice);
  for (const cap of caps) homes.get(cap.members[0] ?? -1)?.caps.push(cap);
  return found;
};
