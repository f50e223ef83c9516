import type {
  ComparisonReason,
  ConditionReason,
  EndReasons,
  Reasons,
  RowReasons,
  RuleReasons,
} from '../engine/index.js';
import type { Truth } from '../truth/truth.js';

/** A condition with what it refers to in place: what stands in several places is one node. */
export type TreeNode = ComparisonReason | ConditionGroup;

interface ConditionGroup {
  readonly kind: 'all' | 'any' | 'not';
  readonly name: string | undefined;
  readonly truth: Truth;
  readonly parts: readonly TreeNode[];
}

/** One row of a table: all that it asks, and the document's part and the rule's own of it. */
export interface TreeRow {
  readonly node: TreeNode;
  readonly scope: readonly TreeNode[];
  readonly own: TreeNode;
  readonly amount: number | undefined;
  readonly ends: EndReasons | undefined;
  /** How its money is reckoned, where it is. */
  readonly reckoned: RowReasons['reckoned'];
  /** Since when its amount is what it is, where it changed. */
  readonly since: RowReasons['since'];
}

/** The reasons of an outcome with references followed. */
export interface Tree {
  readonly items: readonly { readonly of: string | undefined; readonly rows: readonly TreeRow[] }[];
  readonly holds: TreeNode | undefined;
  /** The nodes that are another rule, with its rows. */
  readonly owners: ReadonlyMap<TreeNode, { readonly rule: RuleReasons; readonly rows: readonly TreeRow[] }>;
}

const grown = new WeakMap<Reasons, Tree>();

const grow = ({ items, holds, referred }: Reasons): Tree => {
  const owners = new Map<TreeNode, { readonly rule: RuleReasons; readonly rows: readonly TreeRow[] }>();
  const known = new Map<string, TreeNode>();
  const nodeOf = (reason: ConditionReason): TreeNode => {
    switch (reason.kind) {
      case 'comparison':
        return reason;
      case 'reference':
        return ruleNode(reason.rule, reason.truth);
      case 'all':
      case 'any':
      case 'not':
        return { kind: reason.kind, name: reason.name, truth: reason.truth, parts: reason.parts.map(nodeOf) };
    }
  };
  const rowOf = ({ truth, scope, own, amountFen, ends, reckoned, since }: RowReasons): TreeRow => {
    const [common, one] = [scope.map(nodeOf), nodeOf(own)];
    const node: ConditionGroup = { kind: 'all', name: undefined, truth, parts: [...common, one] };
    // What is reckoned is as high as it came out.
    const amount = reckoned === undefined ? amountFen : (reckoned.high ?? amountFen);
    return { node, scope: common, own: one, amount, ends, reckoned, since };
  };
  /** A rule over a table is any of its rows. */
  const ruleNode = (id: string, truth: Truth): TreeNode => {
    const told = known.get(id);
    if (told !== undefined) return told;
    const other = referred[id];
    const rows = (other?.rows ?? []).map(rowOf);
    const [first, ...more] = rows;
    const node: TreeNode =
      first !== undefined && more.length === 0
        ? first.node
        : { kind: 'any', name: undefined, truth, parts: rows.map((row) => row.node) };
    known.set(id, node);
    if (other !== undefined) owners.set(node, { rule: other.rule, rows });
    return node;
  };
  return {
    items: items.map(({ of, rows }) => ({ of, rows: rows.map(rowOf) })),
    holds: holds === undefined ? undefined : nodeOf(holds),
    owners,
  };
};

/** The tree of reasons, grown once. */
export const treeOf = (reasons: Reasons): Tree => {
  const known = grown.get(reasons) ?? grow(reasons);
  grown.set(reasons, known);
  return known;
};
