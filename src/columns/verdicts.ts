import type { Frame } from '../fact/index.js';
import type { ItemSource } from '../kinds/index.js';
import type { Enterprise } from '../subject/index.js';
import { YES } from '../truth/truth.js';
import { beginBlock, blockSize, createBlock } from './block.js';
import { type ColumnTest, movedTo } from './column-test.js';
import type { FactLoader, GoalPaid, LoadedColumns } from './columns.js';
import { moneyFor } from './entries.js';
import { type Arrival, goalTree } from './goal-tree.js';
import { type ColumnTree, createGoalWalk, treeOn } from './goal-walk.js';
import { type ItemRows, itemRowsOf } from './item-rows.js';
import { codesOf, type ListState, listStateIn, receivedStateIn } from './list-states.js';
import { createPatterns, type Patterns, start } from './patterns.js';

/** What some rules pay through the years of a run: one after another, as columns. */
export type ColumnProgram = readonly LoadedColumns[];

/** Verdicts on rows, block by block. */
export interface ColumnVerdicts {
  /** Decides rows, no more than there is room for. */
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

/** The goals of one year that go through one list, or through none. */
interface ColumnWalk {
  /** The place of the list; below 0 where there is none. */
  readonly list: number;
  readonly yearAt: number;
  /** Over rows: of what is in no list, or not listed yet. */
  readonly tree: ColumnTree;
  /** Over items of the list. */
  readonly itemTree: ColumnTree | undefined;
}

/** More different names of items, and amounts of them, than are noted before patterns are forgotten. */
const mostTexts = 1 << 19;
/** More patterns than there are before they are forgotten. */
const mostPatterns = 1 << 21;

interface RowsProgram {
  readonly patterns: Patterns;
  /** What is noted by its text, as a number. */
  readonly texts: Map<string, number>;
  /** Of each row its pattern, and whether only the engine can decide it. */
  readonly at: Int32Array;
  readonly isExact: Uint8Array;
  /** Of each item its pattern. */
  readonly itemAt: Int32Array;
  /** The lists that its awards go through, by their places. */
  readonly lists: readonly number[];
  readonly isTied: boolean;
  /** Goals whose amount the engine has to tell, and what items are paid by what they tell of themselves. */
  readonly byFigures: Uint8Array;
  readonly paid: readonly GoalPaid[];
  /** Whether money is held against its awards, or looked at by them. */
  readonly isMoneyFor: (subject: Enterprise) => boolean;
  /** From where on texts and patterns of items are noted. */
  readonly textsFrom: number;
  readonly itemsFrom: number;
}

/**
 * Decides what several programs of the same years have in common once for all of them.
 *
 * @param size how many rows are decided together at most.
 */
export const createVerdicts = (programs: readonly ColumnProgram[], size = blockSize): ColumnVerdicts => {
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
    const amounts: GoalPaid[] = [];
    program.forEach(({ columns: { goals }, loaders, sources: own, paid }, yearAt) => {
      const places = loaders.map(placeOf);
      goals.forEach(({ award, test, byFigures }, goal) => {
        const list = placeOfList(own[award]);
        if (list >= 0) lists.add(list);
        const key = `${String(yearAt)} ${String(list)}`;
        const walk = asked.get(key) ?? { list, yearAt, goals: [] };
        asked.set(key, walk);
        walk.goals.push({ program: index, goal: figures.length, test: movedTo(test, places) });
        figures.push(Number(byFigures));
        amounts.push(paid[goal]);
      });
    });
    const textsFrom = codes.count + 2 * figures.length + lists.size;
    return {
      patterns: createPatterns(textsFrom + mostTexts + mostPatterns),
      texts: new Map(),
      at: new Int32Array(size),
      isExact: new Uint8Array(size),
      itemAt: new Int32Array(lists.size === 0 ? 0 : blockSize),
      lists: [...lists],
      isTied: program.some(({ columns: { tied } }) => tied),
      byFigures: Uint8Array.from(figures),
      paid: amounts,
      isMoneyFor: moneyFor(program),
      textsFrom,
      itemsFrom: textsFrom + mostTexts,
    };
  });

  const block = createBlock(facts, size);
  const itemBlock = sources.length === 0 ? undefined : createBlock(facts, blockSize);
  const walks = [...asked.values()].map(({ list, yearAt, goals }): ColumnWalk => {
    const tree = goalTree(goals.filter(({ program }) => made[program]?.isTied === false));
    const itemTree = list < 0 || itemBlock === undefined ? undefined : treeOn(tree, itemBlock, facts);
    return { list, yearAt, tree: treeOn(tree, block, facts), itemTree };
  });
  const states = sources.map(() => new Uint8Array(size));
  const received = new Uint8Array(size);

  const notedFor = (goal: number): number => codes.count + 2 * goal;

  const noteText = ({ texts, textsFrom }: RowsProgram, text: string): number => {
    const known = texts.get(text) ?? textsFrom + texts.size;
    texts.set(text, known);
    return known;
  };

  const rowWalk = createGoalWalk(({ program, goal }, { rows, verdicts }, count) => {
    const { patterns, at, isExact, byFigures } = made[program] as RowsProgram;
    const noted = notedFor(goal);
    const isByFigures = byFigures[goal] === 1;
    for (let each = 0; each < count; each += 1) {
      const row = rows[each] as number;
      if (isByFigures) isExact[row] = 1;
      at[row] = patterns.with(at[row] as number, verdicts[each] === YES ? noted + 1 : noted);
    }
  }, size);

  let piece: ItemRows | undefined;
  let pieceYear = 0;
  const frame: Frame = { subject: undefined as unknown as Enterprise, year: 0, item: undefined };
  const itemWalk = createGoalWalk(({ program, goal }, { rows, verdicts }, count) => {
    const own = made[program] as RowsProgram;
    const { patterns, itemAt, isExact, byFigures } = own;
    const noted = notedFor(goal);
    const paid = own.paid[goal];
    if (piece === undefined) return;
    for (let each = 0; each < count; each += 1) {
      const at = rows[each] as number;
      if (byFigures[goal] === 1) isExact[piece.rows[at] as number] = 1;
      let pattern = patterns.with(itemAt[at] as number, verdicts[each] === YES ? noted + 1 : noted);
      if (paid !== undefined) {
        frame.subject = piece.subjects[at] as Enterprise;
        frame.item = piece.items[at];
        frame.year = pieceYear;
        const { low, high } = paid(frame);
        pattern = patterns.with(pattern, noteText(own, `${String(low)} ${String(high)}`));
      }
      itemAt[at] = pattern;
    }
  }, blockSize);

  const begin = (subjects: readonly Enterprise[]): void => {
    for (const { patterns, at, isExact, lists, isTied, isMoneyFor } of made)
      subjects.forEach((subject, row) => {
        let pattern = patterns.with(start, received[row] as number);
        isExact[row] = Number(isTied || isMoneyFor(subject));
        for (const list of lists) pattern = patterns.with(pattern, states[list]?.[row] as ListState);
        at[row] = pattern;
      });
  };

  /** Notes the items of rows, whatever their order. */
  const noteItems = (own: RowsProgram, { rows }: ItemRows): void => {
    const { patterns, at, itemAt, itemsFrom } = own;
    for (let from = 0, to = 0; from < rows.length; from = to) {
      const row = rows[from] as number;
      while (rows[to] === row) to += 1;
      itemAt.subarray(from, to).sort();
      for (let each = from; each < to; each += 1)
        at[row] = patterns.with(at[row] as number, itemsFrom + (itemAt[each] as number));
    }
  };

  const throughItems = (subjects: readonly Enterprise[]): void => {
    if (itemBlock === undefined) return;
    for (const [list, source] of sources.entries()) {
      const owners = made.filter(({ lists, isTied }) => !isTied && lists.includes(list));
      const tooMany = (row: number): void => {
        for (const { isExact } of owners) isExact[row] = 1;
      };
      for (const each of itemRowsOf(subjects, source, tooMany)) {
        piece = each;
        beginBlock(itemBlock, each.subjects, each.items);
        for (const own of owners)
          each.names.forEach((name, at) => {
            own.itemAt[at] = own.patterns.with(
              own.patterns.with(start, own.textsFrom - 1 - own.lists.indexOf(list)),
              noteText(own, name),
            );
          });
        for (const { list: through, yearAt, itemTree } of walks) {
          if (through !== list || itemTree === undefined) continue;
          pieceYear = years[yearAt] ?? 0;
          each.items.forEach((_, at) => {
            itemWalk.rows[at] = at;
          });
          itemWalk.through(itemTree, each.items.length);
        }
        for (const own of owners) noteItems(own, each);
      }
    }
  };

  const select = ({ list, yearAt }: ColumnWalk, count: number): number => {
    const { rows } = rowWalk;
    const state = states[list];
    let left = 0;
    for (let row = 0; row < count; row += 1) {
      const own = state?.[row] ?? codes.untold;
      if (own > yearAt && own !== codes.untold) continue;
      rows[left] = row;
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
      begin(subjects);
      throughItems(subjects);
      for (const each of walks) rowWalk.through(each.tree, select(each, subjects.length));
    },
    patternOf: (program, row) => (made[program]?.isExact[row] === 0 ? made[program].at[row] : undefined),
    met: (program) => made[program]?.patterns.size() ?? 0,
    forget: (program) => {
      made[program]?.patterns.clear();
      made[program]?.texts.clear();
    },
  };
};
