import type { Truth } from '../truth/truth.js';
import { conjuncts, keyOf, shortfall, truthOfAll } from './trace.js';
import type { TreeNode } from './tree.js';

/** One row of a table: what it pays, where that is known, and the conditions it has to itself. */
export interface Tier {
  readonly amount: number | undefined;
  readonly truth: Truth;
  readonly own: readonly TreeNode[];
  /** Whether its amount is reckoned: it moves with the figures that it is reckoned from. */
  readonly isReckoned: boolean;
}

/** Several rows taken apart: what they share is said once, then the tiers that matter. */
export interface ExplainedTable {
  readonly shared: readonly TreeNode[];
  readonly shown: readonly Tier[];
  /** Tiers that hold but pay nothing, a higher one having been reached. */
  readonly spent: readonly Tier[];
}

export interface ExplainedRow {
  readonly amount: number | undefined;
  readonly node: TreeNode;
  readonly reckoned?: unknown;
}

const heightOf = ({ amount }: Tier): number => amount ?? 0;

/** Of tiers that fail alike, the one that misses by least: the next to be had, or the last one spent. */
const nearestMisses = (tiers: readonly Tier[]): readonly Tier[] => {
  const nearest = new Map<string, Tier>();
  for (const tier of tiers) {
    const failing = tier.own.map(({ truth }) => truth).join(' ');
    const known = nearest.get(failing);
    if (known === undefined || shortfall(tier.own) < shortfall(known.own)) nearest.set(failing, tier);
  }
  return tiers.filter((tier) => [...nearest.values()].includes(tier));
};

/**
 * Takes the rows of a rule apart.
 *
 * @param paysSeveral whether every row that holds pays, or only the highest.
 */
export const tableOf = (rows: readonly ExplainedRow[], paysSeveral: boolean): ExplainedTable => {
  const each = rows.map(({ node }) => conjuncts(node));
  const keys = each.map((traces) => new Set(traces.map(keyOf)));
  const isShared = (trace: TreeNode): boolean => keys.every((set) => set.has(keyOf(trace)));
  const shared = (each[0] ?? []).filter(isShared);
  const tiers = rows.map(({ amount, reckoned }, index): Tier => {
    const own = (each[index] ?? []).filter((trace) => !isShared(trace));
    return { amount, own, truth: truthOfAll(own), isReckoned: reckoned !== undefined };
  });
  // What they share refuses them all: no tier is nearer than another.
  if (truthOfAll(shared) === 'no' || tiers.every(({ own }) => own.length === 0))
    return { shared, shown: [], spent: [] };
  const held = tiers.filter(({ truth }) => truth === 'yes');
  const highest = held.reduce<Tier | undefined>(
    (best, tier) => (best === undefined || heightOf(tier) > heightOf(best) ? tier : best),
    undefined,
  );
  const paid = paysSeveral || highest === undefined ? held : [highest];
  const above = (tier: Tier): boolean => highest === undefined || heightOf(tier) > heightOf(highest);
  const open = tiers.filter((tier) => tier.truth === 'unknown' && (paysSeveral || above(tier)));
  const top = Math.max(-1, ...[...paid, ...open].map(heightOf));
  const missed = nearestMisses(tiers.filter((tier) => tier.truth === 'no' && heightOf(tier) > top));
  return {
    shared,
    shown: tiers.filter((tier) => paid.includes(tier) || open.includes(tier) || missed.includes(tier)),
    spent: held.filter((tier) => !paid.includes(tier)),
  };
};
