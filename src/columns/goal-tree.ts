import type { ColumnTest } from './column-test.js';

/** What stands at the end of a way: which goal of which program, by its number. */
export interface Arrival {
  readonly program: number;
  readonly goal: number;
}

/** Tests that goals have in common, each decided once on a way; what comes after holds for what is left of it. */
export interface GoalNode {
  readonly test: ColumnTest;
  readonly children: readonly GoalNode[];
  readonly arrivals: readonly Arrival[];
}

/** Tests from which goals begin, and goals that nothing has to hold for. */
export interface GoalTree {
  readonly nodes: readonly GoalNode[];
  readonly arrivals: readonly Arrival[];
}

interface GoalWay extends Arrival {
  readonly steps: readonly { readonly key: string; readonly test: ColumnTest }[];
}

const grow = (ways: readonly GoalWay[], depth: number): readonly GoalNode[] => {
  const branches = new Map<string, GoalWay[]>();
  for (const way of ways) {
    const key = way.steps[depth]?.key;
    if (key === undefined) continue;
    const branch = branches.get(key) ?? [];
    branches.set(key, branch);
    branch.push(way);
  }
  return [...branches.values()].flatMap((branch): readonly GoalNode[] => {
    const test = branch[0]?.steps[depth]?.test;
    if (test === undefined) return [];
    const arrivals = branch.filter(({ steps }) => steps.length === depth + 1);
    return [
      {
        test,
        children: grow(branch, depth + 1),
        arrivals: arrivals.map(({ program, goal }) => ({ program, goal })),
      },
    ];
  });
};

/** Puts together the ways of goals: each begins with the tests that most goals need. */
export const goalTree = (goals: readonly (Arrival & { readonly test: ColumnTest })[]): GoalTree => {
  const uses = new Map<string, number>();
  const ways = goals.map(({ program, goal, test }): GoalWay => {
    const tests = test.kind === 'all' ? test.tests : [test];
    const steps = new Map(tests.flatMap((each) => (each.kind === 'constant' ? [] : [[JSON.stringify(each), each]])));
    for (const key of steps.keys()) uses.set(key, (uses.get(key) ?? 0) + 1);
    return { program, goal, steps: [...steps].map(([key, each]) => ({ key, test: each })) };
  });
  const ordered = ways.map((way) => ({
    ...way,
    steps: [...way.steps].sort((a, b) => (uses.get(b.key) ?? 0) - (uses.get(a.key) ?? 0)),
  }));
  return {
    nodes: grow(ordered, 0),
    arrivals: ordered.flatMap(({ steps, program, goal }) => (steps.length === 0 ? [{ program, goal }] : [])),
  };
};
