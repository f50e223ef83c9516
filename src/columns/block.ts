import type { Frame, Slots } from '../fact/index.js';
import type { Enterprise, Item } from '../subject/index.js';
import { NO, notCode, type TruthCode, UNKNOWN, YES } from '../truth/truth.js';
import type { ColumnTest } from './column-test.js';
import type { FactLoader } from './columns.js';

/** So many rows are gone through together: their columns stay in the nearest memory. */
export const blockSize = 1024;

/** Facts of a block of rows, each filled where a test first asks for it. */
export interface FactBlock {
  readonly size: number;
  /** The columns that are filled, and for which run of rows each place was filled. */
  readonly slots: readonly Slots[];
  readonly filled: readonly Int32Array[];
  run: number;
  subjects: readonly Enterprise[];
  /** Of each row the item that is asked about, where rows are items; nothing where they are enterprises. */
  items: readonly Item[] | undefined;
}

export const createBlock = (facts: readonly FactLoader[], size: number): FactBlock => ({
  size,
  slots: facts.map(() => ({
    low: new Float64Array(size),
    high: new Float64Array(size),
    text: new Array<string | undefined>(size).fill(undefined),
  })),
  filled: facts.map(() => new Int32Array(size)),
  run: 0,
  subjects: [],
  items: undefined,
});

/** Begins with other rows: what was filled for those before is forgotten. */
export const beginBlock = (block: FactBlock, subjects: readonly Enterprise[], items?: readonly Item[]): void => {
  block.run += 1;
  block.subjects = subjects;
  block.items = items;
};

/** Decides some rows, and says how many are left of which it is not `no`: their places and verdicts stand in front. */
export type DecideRows = (rows: Int32Array, verdicts: Uint8Array, count: number, into: Selection) => number;

/** Rows that are left, by their places in the block, and what was decided of each. */
export interface Selection {
  readonly rows: Int32Array;
  readonly verdicts: Uint8Array;
}

export const createSelection = (size: number): Selection => ({
  rows: new Int32Array(size),
  verdicts: new Uint8Array(size),
});

/** Makes sure that a column is filled for a row. */
const filling = (block: FactBlock, facts: readonly FactLoader[], at: number): ((row: number) => void) => {
  const { bound, year } = facts[at] as FactLoader;
  const slots = block.slots[at] as Slots;
  const filled = block.filled[at] as Int32Array;
  const frame = { year } as Partial<Frame> as Frame;
  return (row) => {
    if (filled[row] === block.run) return;
    filled[row] = block.run;
    frame.subject = block.subjects[row] as Enterprise;
    frame.item = block.items?.[row];
    bound.load(frame, slots, row);
  };
};

type DecideRow = (row: number) => TruthCode;

/** Decides one row after another: what is nested in other tests. */
const byRow = (test: ColumnTest, block: FactBlock, facts: readonly FactLoader[]): DecideRow => {
  switch (test.kind) {
    case 'constant':
      return () => (test.holds ? YES : NO);
    case 'between': {
      const { min = -Infinity, max = Infinity } = test;
      const fill = filling(block, facts, test.fact);
      const { low, high } = block.slots[test.fact] as Slots;
      return (row) => {
        fill(row);
        const [least, most] = [low[row] as number, high[row] as number];
        if (least >= min && most <= max) return YES;
        return most < min || least > max ? NO : UNKNOWN;
      };
    }
    case 'word': {
      const fill = filling(block, facts, test.fact);
      const { text } = block.slots[test.fact] as Slots;
      return (row) => {
        fill(row);
        const own = text[row];
        if (own === undefined) return UNKNOWN;
        return own === test.word ? YES : NO;
      };
    }
    case 'not': {
      const inner = byRow(test.test, block, facts);
      return (row) => notCode(inner(row));
    }
    case 'all':
    case 'any': {
      const parts = test.tests.map((each) => byRow(each, block, facts));
      const [from, settles]: readonly TruthCode[] = test.kind === 'all' ? [YES, NO] : [NO, YES];
      return (row) => {
        let verdict = from as TruthCode;
        for (const part of parts) {
          const own = part(row);
          if (test.kind === 'all' ? own < verdict : own > verdict) verdict = own;
          if (verdict === settles) return verdict;
        }
        return verdict;
      };
    }
  }
};

/** Decides rows by one figure: most of what is asked, and the column is filled first, so that nothing else stands in the way. */
const byFigure = (
  { fact, min = -Infinity, max = Infinity }: ColumnTest & { readonly kind: 'between' },
  block: FactBlock,
  facts: readonly FactLoader[],
): DecideRows => {
  const fill = filling(block, facts, fact);
  const { low, high } = block.slots[fact] as Slots;
  return (rows, verdicts, count, into) => {
    for (let each = 0; each < count; each += 1) fill(rows[each] as number);
    let left = 0;
    for (let each = 0; each < count; each += 1) {
      const row = rows[each] as number;
      const [least, most] = [low[row] as number, high[row] as number];
      if (most < min || least > max) continue;
      into.rows[left] = row;
      into.verdicts[left] = least >= min && most <= max ? (verdicts[each] as TruthCode) : UNKNOWN;
      left += 1;
    }
    return left;
  };
};

/** A test that decides rows together. */
export const byBlock = (test: ColumnTest, block: FactBlock, facts: readonly FactLoader[]): DecideRows => {
  if (test.kind === 'between') return byFigure(test, block, facts);
  const decide = byRow(test, block, facts);
  return (rows, verdicts, count, into) => {
    let left = 0;
    for (let each = 0; each < count; each += 1) {
      const row = rows[each] as number;
      const own = decide(row);
      if (own === NO) continue;
      const above = verdicts[each] as TruthCode;
      into.rows[left] = row;
      into.verdicts[left] = own < above ? own : above;
      left += 1;
    }
    return left;
  };
};
