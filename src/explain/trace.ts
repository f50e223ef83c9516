import { sharedKey } from '../condition/index.js';
import type { ComparisonReason } from '../engine/index.js';
import { and, or, type Truth } from '../truth/truth.js';
import type { TreeNode } from './tree.js';
import { distance } from './value.js';

const keys = new WeakMap<TreeNode, string>();

/** Equal keys are the same condition, however it is named: it is said once. A page asks for a key many times, and a tree is kept. */
export const keyOf = (node: TreeNode): string => {
  const known = keys.get(node);
  if (known !== undefined) return known;
  const key = sharedKey(node, {
    label: (each) =>
      each.kind === 'comparison' ? JSON.stringify([each.fact, each.operator, each.values, each.seen]) : each.kind,
    parts: (each) => (each.kind === 'comparison' ? [] : each.parts),
  });
  keys.set(node, key);
  return key;
};

const none: Pick<ReadonlyMap<TreeNode, unknown>, 'has'> = new Map();

/** Conditions that must all hold, nesting taken away and none twice; those kept apart are not taken to pieces. */
export const conjuncts = (node: TreeNode, apart = none): readonly TreeNode[] => {
  const found = new Map<string, TreeNode>();
  const seen = new Set<TreeNode>();
  const walk = (each: TreeNode): void => {
    if (seen.has(each)) return;
    seen.add(each);
    if (each.kind !== 'all' || (each !== node && apart.has(each))) found.set(keyOf(each), each);
    else each.parts.forEach(walk);
  };
  walk(node);
  return [...found.values()];
};

const compared = (node: TreeNode | undefined): ComparisonReason | undefined =>
  node?.kind === 'comparison' && node.operator === 'equal' ? node : undefined;

/** Rows that ask one fact for different values, as one condition that takes any of them; otherwise any of the rows. */
export const anyRow = (rows: readonly [TreeNode, ...TreeNode[]]): TreeNode => {
  const [first, ...more] = rows;
  if (more.length === 0) return first;
  const truth = or(...rows.map((row) => row.truth));
  const each = rows.map((row) => conjuncts(row));
  const shared = (each[0] ?? []).filter((node) =>
    each.every((nodes) => nodes.some((other) => keyOf(other) === keyOf(node))),
  );
  const own = each.map((nodes) => nodes.filter((node) => !shared.some((other) => keyOf(other) === keyOf(node))));
  const asked = own.flatMap((nodes) => (nodes.length === 1 ? (compared(nodes[0]) ?? []) : []));
  const [one, ...others] = asked;
  if (one === undefined || asked.length < rows.length || others.some(({ fact }) => fact !== one.fact)) {
    return { kind: 'any', name: undefined, truth, parts: rows };
  }
  const [, ...values] = asked.flatMap((node): readonly (string | number)[] => node.values);
  const joined = {
    ...one,
    truth: or(...asked.map((node) => node.truth)),
    operator: 'in',
    values: [one.values[0], ...values],
    // What is asked of one fact is all of one type.
  } as ComparisonReason;
  return { kind: 'all', name: undefined, truth, parts: [...shared, joined] };
};

export const truthOfAll = (nodes: readonly TreeNode[]): Truth => and(...nodes.map(({ truth }) => truth));

/** Every comparison of a condition that settles it: of one that holds or fails, those parts that do. */
export const comparisonsIn = (node: TreeNode): readonly ComparisonReason[] => {
  const seen = new Set<TreeNode>();
  const walk = (each: TreeNode): readonly ComparisonReason[] => {
    if (seen.has(each)) return [];
    seen.add(each);
    if (each.kind === 'comparison') return [each];
    return each.parts.filter(({ truth }) => each.kind === 'not' || truth === each.truth).flatMap(walk);
  };
  return walk(node);
};

/** Of ways that are all refused the first; where it and others ask one fact for more or less of it, the nearest of those. */
const nearestOf = (refused: readonly ComparisonReason[]): ComparisonReason | undefined => {
  const [first] = refused;
  const [nearest] = refused
    .filter(({ fact, operator }) => fact === first?.fact && operator === first.operator)
    .sort((a, b) => distance(a) - distance(b));
  return nearest;
};

/** The comparison that refuses first, in reading order; of several ways, what the nearest lacks. */
export const firstFailing = (node: TreeNode): ComparisonReason | undefined => {
  const seen = new Set<TreeNode>();
  const walk = (each: TreeNode): ComparisonReason | undefined => {
    if (each.truth !== 'no' || seen.has(each)) return undefined;
    seen.add(each);
    if (each.kind === 'comparison') return each;
    if (each.kind === 'any') return nearestOf(each.parts.flatMap((part) => walk(part) ?? []));
    for (const part of each.parts) {
      const found = walk(part);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return walk(node);
};

/** How far conditions are from holding, over those that do not. */
export const shortfall = (nodes: readonly TreeNode[]): number =>
  nodes.reduce((sum, node) => sum + (node.kind === 'comparison' && node.truth === 'no' ? distance(node) : 0), 0);
