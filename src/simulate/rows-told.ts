import type { BadCell, CellRemark } from '../population/index.js';
import type { NearThreshold } from './near.js';

/** What is told of single rows, in the order of their table. */
export interface RowsTold {
  readonly bad: readonly BadCell[];
  readonly remarks: readonly CellRemark[];
  readonly near: readonly NearThreshold[];
}

/** What was remarked by one code: how often, and in which row first. */
interface RemarkCount {
  readonly count: number;
  readonly first: CellRemark;
}

/** How much was told, whoever has it. */
export interface RowCounts {
  readonly badRows: number;
  readonly remarks: number;
  readonly remarked: ReadonlyMap<string, RemarkCount>;
  readonly near: number;
}

/** What is told of single rows: counted, and handed on part by part, or kept where nobody takes it. */
export const createRowsTold = (
  hand: ((part: RowsTold) => void) | undefined,
): {
  readonly add: (part: RowsTold) => void;
  readonly kept: () => RowsTold;
  /** @param badRows of how many rows nothing could be used. */
  readonly counts: (badRows: number) => RowCounts;
} => {
  const kept = { bad: [] as BadCell[], remarks: [] as CellRemark[], near: [] as NearThreshold[] };
  const remarked = new Map<string, { count: number; first: CellRemark }>();
  let [remarks, near] = [0, 0];
  return {
    add: (part) => {
      near += part.near.length;
      for (const each of part.remarks) {
        remarks += 1;
        const own = remarked.get(each.notice.code) ?? { count: 0, first: each };
        own.count += 1;
        if (each.row < own.first.row) own.first = each;
        remarked.set(each.notice.code, own);
      }
      const bad = [...part.bad].sort((a, b) => a.row - b.row);
      if (hand !== undefined) hand({ ...part, bad });
      else {
        for (const each of bad) kept.bad.push(each);
        for (const each of part.remarks) kept.remarks.push(each);
        for (const each of part.near) kept.near.push(each);
      }
    },
    // Rows of one enterprise may stand far apart.
    kept: () => ({ ...kept, bad: [...kept.bad].sort((a, b) => a.row - b.row) }),
    counts: (badRows) => ({ badRows, remarks, remarked, near }),
  };
};
