import { YES } from '../truth/truth.js';
import { byBlock, createSelection, type DecideRows, type FactBlock, type Selection } from './block.js';
import type { FactLoader } from './columns.js';
import type { Arrival, GoalNode, GoalTree } from './goal-tree.js';

interface ColumnNode {
  readonly decide: DecideRows;
  readonly children: readonly ColumnNode[];
  readonly arrivals: readonly Arrival[];
}

/** A tree of goals over the columns of a block. */
export interface ColumnTree {
  readonly nodes: readonly ColumnNode[];
  readonly arrivals: readonly Arrival[];
}

export const treeOn = ({ nodes, arrivals }: GoalTree, block: FactBlock, facts: readonly FactLoader[]): ColumnTree => {
  const nodeOf = ({ test, children, arrivals: own }: GoalNode): ColumnNode => ({
    decide: byBlock(test, block, facts),
    children: children.map(nodeOf),
    arrivals: own,
  });
  return { nodes: nodes.map(nodeOf), arrivals };
};

/** Takes note of a goal, for the rows that are left of which it is not `no`. */
type Arrive = (arrival: Arrival, selection: Selection, count: number) => void;

/** Goes through trees with rows that are chosen first; what is left at each test goes on. */
export interface GoalWalk {
  /** The rows to begin with: of these as many as are said. */
  readonly rows: Int32Array;
  readonly through: (tree: ColumnTree, count: number) => void;
}

/** @param size how many rows are gone through together at most. */
export const createGoalWalk = (arrive: Arrive, size: number): GoalWalk => {
  const first = createSelection(size);
  const selections: Selection[] = [first];
  const walk = ({ nodes, arrivals }: ColumnTree, depth: number, count: number): void => {
    if (count === 0) return;
    const own = selections[depth] as Selection;
    const next = (selections[depth + 1] ??= createSelection(size));
    for (const arrival of arrivals) arrive(arrival, own, count);
    for (const { decide, children, arrivals: there } of nodes)
      walk({ nodes: children, arrivals: there }, depth + 1, decide(own.rows, own.verdicts, count, next));
  };
  return {
    rows: first.rows,
    through: (tree, count) => {
      first.verdicts.fill(YES, 0, count);
      walk(tree, 0, count);
    },
  };
};
