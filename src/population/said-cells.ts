import type { Bilingual } from '../issue/index.js';
import { notice } from '../issue/wider.js';
import type { CellRemark } from './remark.js';
import type { SaidCell } from './row.js';

/** So many ways of writing are told of a column, and so many are told apart at all. */
const [mostTold, mostKept] = [4, 200];

interface ColumnSaid {
  readonly row: number;
  readonly first: SaidCell;
  readonly others: Map<string, SaidCell>;
}

const listed = ({ others }: ColumnSaid): Bilingual => {
  const told = [...others.values()].slice(0, mostTold);
  const isMore = others.size > told.length;
  return {
    zh: `${told.map(({ cell, value }) => `“${cell}”作“${value}”`).join('，')}${isMore ? '等' : ''}`,
    en: `${told.map(({ cell, value }) => `“${cell}” as “${value}”`).join(', ')}${isMore ? ' and others' : ''}`,
  };
};

/** Gathers cells that were read by what they say, a remark a column: which words were read as which. */
export const createSaidCells = (): {
  readonly add: (row: number, cells: readonly SaidCell[]) => void;
  readonly remarks: () => readonly CellRemark[];
} => {
  const columns = new Map<string, ColumnSaid>();
  return {
    add: (row, cells) => {
      for (const each of cells) {
        const own = columns.get(each.head) ?? { row, first: each, others: new Map<string, SaidCell>() };
        columns.set(each.head, own);
        if (own.others.size < mostKept) own.others.set(each.cell, each);
      }
    },
    remarks: () =>
      [...columns].map(([column, seen]) => ({
        row: seen.row,
        column,
        cell: seen.first.cell,
        notice: notice('cells-said', 'population.columns', seen.first.cell, { words: listed(seen) }),
      })),
  };
};
