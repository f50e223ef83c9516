import { conditionKey } from './canonical.js';
import type { BoundCondition } from './condition.js';

/** A condition that some outputs wait for, with the conditions that come after it. */
export interface TrieNode {
  readonly condition: BoundCondition;
  readonly children: readonly TrieNode[];
  /** The outputs that are decided once this and all conditions above it are. */
  readonly outputs: readonly number[];
}

/** What decides one output: all of its condition's conjuncts must hold. */
export interface Goal {
  readonly condition: BoundCondition;
  readonly output: number;
}

/** What must hold for a condition to hold, nesting taken away: each once, in the order stated, by what it decides. */
const conjuncts = (condition: BoundCondition): ReadonlyMap<string, BoundCondition> => {
  const found = new Map<string, BoundCondition>();
  const seen = new Set<BoundCondition>();
  const walk = (each: BoundCondition): void => {
    if (seen.has(each)) return;
    seen.add(each);
    if (each.kind === 'all') each.conditions.forEach(walk);
    else if (!found.has(conditionKey(each))) found.set(conditionKey(each), each);
  };
  walk(condition);
  return found;
};

interface TriePath {
  readonly steps: readonly { readonly key: string; readonly condition: BoundCondition }[];
  readonly output: number;
}

const grow = (paths: readonly TriePath[], depth: number): readonly TrieNode[] => {
  const branches = new Map<string, TriePath[]>();
  for (const path of paths) {
    const key = path.steps[depth]?.key;
    if (key === undefined) continue;
    const branch = branches.get(key);
    if (branch === undefined) branches.set(key, [path]);
    else branch.push(path);
  }
  return [...branches.values()].flatMap((branch): readonly TrieNode[] => {
    const step = branch[0]?.steps[depth];
    if (step === undefined) return [];
    const ended = branch.filter(({ steps }) => steps.length === depth + 1);
    return [
      { condition: step.condition, children: grow(branch, depth + 1), outputs: ended.map(({ output }) => output) },
    ];
  });
};

/**
 * Shares conditions between outputs: each path goes from the condition that most outputs need to
 * the one that fewest do, so that equal beginnings fall together and are decided once; among equals
 * it keeps the order in which a rule states them, the telling ones first. The order depends on the
 * conditions alone, never on how the rules were listed.
 */
export const buildTrie = (goals: readonly Goal[]): readonly TrieNode[] => {
  const uses = new Map<string, number>();
  const places = new Map<string, number>();
  const paths = goals.map(({ condition, output }) => {
    const distinct = conjuncts(condition);
    for (const [place, key] of [...distinct.keys()].entries()) {
      uses.set(key, (uses.get(key) ?? 0) + 1);
      places.set(key, Math.min(place, places.get(key) ?? place));
    }
    return { output, steps: [...distinct].map(([key, each]) => ({ key, condition: each })) };
  });
  const use = (key: string): number => uses.get(key) ?? 0;
  const place = (key: string): number => places.get(key) ?? 0;
  const ordered = paths.map(({ output, steps }) => ({
    output,
    steps: [...steps].sort(
      (a, b) => use(b.key) - use(a.key) || place(a.key) - place(b.key) || (a.key < b.key ? -1 : 1),
    ),
  }));
  return grow(ordered, 0);
};
