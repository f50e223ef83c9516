import { itemsOf, moreMayCome } from '../evaluate/index.js';
import { lastDayOf } from '../quantity/index.js';
import type { ItemSource } from '../kinds/index.js';
import type { Enterprise } from '../subject/index.js';
import { YES } from '../truth/truth.js';
import {
  beginBlock,
  blockSize,
  byBlock,
  createBlock,
  createSelection,
  type DecideRows,
  type Selection,
} from './block.js';
import type { ColumnTest } from './column-test.js';
import type { FactLoader, LoadedColumns } from './columns.js';
import { type Arrival, type GoalNode, type GoalTree, goalTree } from './goal-tree.js';
import { createPatterns, type Patterns, start } from './patterns.js';

/** What some rules pay through the years of a run: one after another, as columns. */
export type ColumnProgram = readonly LoadedColumns[];

/** Verdicts on rows, block by block. */
export interface ColumnVerdicts {
  /** Decides rows, no more than a block of them. */
  readonly decide: (subjects: readonly Enterprise[]) => void;
  /**
   * Of a row the pattern of all its verdicts in a program: rows of one pattern are paid the same. Nothing where the
   * engine has to decide.
   */
  readonly patternOf: (program: number, row: number) => number | undefined;
  /** How many steps the patterns of a program have taken so far, and how they are forgotten. */
  readonly met: (program: number) => number;
  readonly forget: (program: number) => void;
}

/** A test with its facts where they stand among those of all programs. */
const movedTo = (test: ColumnTest, places: readonly number[]): ColumnTest => {
  switch (test.kind) {
    case 'constant':
      return test;
    case 'between':
    case 'word':
      return { ...test, fact: places[test.fact] ?? 0 };
    case 'not':
      return { ...test, test: movedTo(test.test, places) };
    case 'all':
    case 'any':
      return { ...test, tests: test.tests.map((each) => movedTo(each, places)) };
  }
};

interface ColumnNode {
  readonly decide: DecideRows;
  readonly children: readonly ColumnNode[];
  readonly arrivals: readonly Arrival[];
}

/** The goals of one year that go through one list, or through none. */
interface ColumnWalk {
  readonly list: ItemSource | undefined;
  readonly yearAt: number;
  readonly nodes: readonly ColumnNode[];
  readonly arrivals: readonly Arrival[];
}

/** How far a list is told: from which year of the run on it may still grow, or that it is not told, or has something in it. */
type ListState = number;

interface Codes {
  readonly never: ListState;
  readonly untold: ListState;
  readonly filled: ListState;
}

const codesOf = (years: number): Codes => ({ never: years, untold: years + 1, filled: years + 2 });

const listStateIn = (
  subject: Enterprise,
  source: ItemSource,
  years: readonly number[],
  { never, untold, filled }: Codes,
): ListState => {
  const items = itemsOf(subject, source);
  if (items === undefined) return untold;
  if (items.length > 0) return filled;
  const from = years.findIndex((year) => moreMayCome(subject, source, year));
  return from < 0 ? never : from;
};

const receivedStateIn = (
  { received, toldThrough }: Enterprise,
  years: readonly number[],
  { never, untold, filled }: Codes,
): ListState => {
  if (received === undefined) return untold;
  if (received.length > 0) return filled;
  const from = years.findIndex((year) => toldThrough.received < lastDayOf(year));
  return from < 0 ? never : from;
};

interface RowsProgram {
  readonly patterns: Patterns;
  /** Of each row its pattern, and whether only the engine can decide it. */
  readonly at: Int32Array;
  readonly isExact: Uint8Array;
  /** The lists that its awards go through, by their places. */
  readonly lists: readonly number[];
  readonly isTied: boolean;
  /** Goals whose amount the engine has to tell. */
  readonly byFigures: Uint8Array;
}

/** Decides what several programs of the same years have in common once for all of them. */
export const createVerdicts = (programs: readonly ColumnProgram[]): ColumnVerdicts => {
  const years = (programs[0] ?? []).map(({ columns: { year } }) => year);
  const codes = codesOf(years.length);
  const facts: FactLoader[] = [];
  const factAt = new Map<string, number>();
  const placeOf = (loader: FactLoader): number => {
    const known = factAt.get(loader.key) ?? facts.length;
    if (known === facts.length) facts.push(loader);
    factAt.set(loader.key, known);
    return known;
  };

  const sources: ItemSource[] = [];
  const listAt = new Map<string, number>();
  const placeOfList = (source: ItemSource | undefined): number => {
    if (source === undefined) return -1;
    const key = JSON.stringify(source);
    const known = listAt.get(key) ?? sources.length;
    if (known === sources.length) sources.push(source);
    listAt.set(key, known);
    return known;
  };

  /** Goals by the year and the list that they are asked in. */
  const asked = new Map<
    string,
    { readonly list: number; readonly yearAt: number; readonly goals: (Arrival & { readonly test: ColumnTest })[] }
  >();
  const made = programs.map((program, index): RowsProgram => {
    const lists = new Set<number>();
    const figures: number[] = [];
    program.forEach(({ columns: { goals }, loaders, sources: own }, yearAt) => {
      const places = loaders.map(placeOf);
      for (const { award, test, byFigures } of goals) {
        const list = placeOfList(own[award]);
        if (list >= 0) lists.add(list);
        const key = `${String(yearAt)} ${String(list)}`;
        const walk = asked.get(key) ?? { list, yearAt, goals: [] };
        asked.set(key, walk);
        walk.goals.push({ program: index, goal: figures.length, test: movedTo(test, places) });
        figures.push(Number(byFigures));
      }
    });
    return {
      patterns: createPatterns(codes.filled + 1 + 2 * figures.length),
      at: new Int32Array(blockSize),
      isExact: new Uint8Array(blockSize),
      lists: [...lists],
      isTied: program.some(({ columns: { tied } }) => tied),
      byFigures: Uint8Array.from(figures),
    };
  });

  const block = createBlock(facts);
  const nodeOf = ({ test, children, arrivals }: GoalNode): ColumnNode => ({
    decide: byBlock(test, block, facts),
    children: children.map(nodeOf),
    arrivals,
  });
  const walks = [...asked.values()].map(({ list, yearAt, goals }): ColumnWalk => {
    const { nodes, arrivals }: GoalTree = goalTree(goals.filter(({ program }) => made[program]?.isTied === false));
    return { list: sources[list], yearAt, nodes: nodes.map(nodeOf), arrivals };
  });
  const states = sources.map(() => new Uint8Array(blockSize));
  const received = new Uint8Array(blockSize);
  const selections: Selection[] = [createSelection()];

  const arrive = (arrivals: readonly Arrival[], { rows, verdicts }: Selection, count: number): void => {
    for (const { program, goal } of arrivals) {
      const { patterns, at, isExact, byFigures } = made[program] as RowsProgram;
      const noted = codes.filled + 1 + 2 * goal;
      const isByFigures = byFigures[goal] === 1;
      for (let each = 0; each < count; each += 1) {
        const row = rows[each] as number;
        if (isByFigures) isExact[row] = 1;
        at[row] = patterns.with(at[row] as number, verdicts[each] === YES ? noted + 1 : noted);
      }
    }
  };

  const walk = (
    { nodes, arrivals }: Pick<ColumnNode, 'arrivals'> & { readonly nodes: readonly ColumnNode[] },
    depth: number,
    count: number,
  ): void => {
    if (count === 0) return;
    const own = selections[depth] as Selection;
    const next = (selections[depth + 1] ??= createSelection());
    arrive(arrivals, own, count);
    for (const { decide, children, arrivals: there } of nodes)
      walk({ nodes: children, arrivals: there }, depth + 1, decide(own.rows, own.verdicts, count, next));
  };

  const begin = (count: number): void => {
    for (const { patterns, at, isExact, lists, isTied } of made)
      for (let row = 0; row < count; row += 1) {
        let pattern = patterns.with(start, received[row] as number);
        isExact[row] = Number(isTied || received[row] === codes.filled);
        for (const list of lists) {
          const state = states[list]?.[row] as ListState;
          if (state === codes.filled) isExact[row] = 1;
          pattern = patterns.with(pattern, state);
        }
        at[row] = pattern;
      }
  };

  const select = ({ list, yearAt }: ColumnWalk, count: number): number => {
    const { rows, verdicts } = selections[0] as Selection;
    const state = list === undefined ? undefined : states[sources.indexOf(list)];
    let left = 0;
    for (let row = 0; row < count; row += 1) {
      const own = state?.[row] ?? codes.untold;
      if (own > yearAt && own !== codes.untold) continue;
      rows[left] = row;
      verdicts[left] = YES;
      left += 1;
    }
    return left;
  };

  return {
    decide: (subjects) => {
      beginBlock(block, subjects);
      subjects.forEach((subject, row) => {
        received[row] = receivedStateIn(subject, years, codes);
        sources.forEach((source, list) => {
          (states[list] as Uint8Array)[row] = listStateIn(subject, source, years, codes);
        });
      });
      begin(subjects.length);
      for (const each of walks) walk(each, 0, select(each, subjects.length));
    },
    patternOf: (program, row) => (made[program]?.isExact[row] === 0 ? made[program].at[row] : undefined),
    met: (program) => made[program]?.patterns.size() ?? 0,
    forget: (program) => made[program]?.patterns.clear(),
  };
};
