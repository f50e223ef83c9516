import type { ComparisonReason, Reasons } from '../engine/index.js';
import { conjuncts, keyOf } from './trace.js';
import { treeOf } from './tree.js';

/** Comparisons that every row of an outcome starts from. */
const everywhere = (reasons: Reasons): readonly ComparisonReason[] => {
  const each = treeOf(reasons).items.flatMap(({ rows }) => rows.map(({ node }) => conjuncts(node)));
  return (each[0] ?? []).filter(
    (trace): trace is ComparisonReason =>
      trace.kind === 'comparison' && each.every((traces) => traces.some((other) => keyOf(other) === keyOf(trace))),
  );
};

/** A comparison with an outcome that has it, whose clauses and words it is told in. */
export interface ConditionInCommon {
  readonly condition: ComparisonReason;
  readonly reason: Reasons;
}

/** Conditions that most of several outcomes share, such as the city and the plan period: said once for all. */
export const commonTo = (reasons: readonly Reasons[]): readonly ConditionInCommon[] => {
  const decided = reasons.filter(({ items }) => items.some(({ rows }) => rows.length > 0));
  const seen = new Map<string, ConditionInCommon & { readonly times: number }>();
  for (const reason of decided) {
    for (const condition of everywhere(reason)) {
      const key = keyOf(condition);
      const known = seen.get(key);
      seen.set(key, { condition, reason, ...known, times: (known?.times ?? 0) + 1 });
    }
  }
  return [...seen.values()].filter(({ times }) => times > 1 && times * 2 > decided.length);
};
