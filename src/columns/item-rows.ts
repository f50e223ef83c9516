import { itemsOf } from '../evaluate/index.js';
import type { ItemSource } from '../kinds/index.js';
import type { Enterprise, Item } from '../subject/index.js';
import { blockSize } from './block.js';

/** Items of a block of rows, so many as are gone through together: one after another, those of a row in one piece. */
export interface ItemRows {
  readonly subjects: readonly Enterprise[];
  readonly items: readonly Item[];
  /** Of each the row that it is of, and what tells it from others of its list. */
  readonly rows: readonly number[];
  readonly names: readonly string[];
}

/** More items of one list than these are left to the engine. */
const mostOfRow = 64;

/** What tells an item from others of its list: alone, whether it has a name is all that its name tells. */
const nameOf = (item: Item, isAlone: boolean): string => {
  const own = item.of === undefined ? '' : `=${isAlone ? '' : item.of}`;
  return item.kind === 'title' ? `${String(item.level)} ${String(item.grade)} ${own}` : own;
};

/** The items of one list, in pieces of a block; rows of too many are told apart. */
export function* itemRowsOf(
  subjects: readonly Enterprise[],
  source: ItemSource,
  tooMany: (row: number) => void,
): Generator<ItemRows> {
  const empty = () => ({
    subjects: [] as Enterprise[],
    items: [] as Item[],
    rows: [] as number[],
    names: [] as string[],
  });
  let piece = empty();
  for (const [row, subject] of subjects.entries()) {
    const own = itemsOf(subject, source) ?? [];
    if (own.length > mostOfRow) {
      tooMany(row);
      continue;
    }
    if (piece.items.length + own.length > blockSize) {
      yield piece;
      piece = empty();
    }
    for (const item of own) {
      piece.subjects.push(subject);
      piece.items.push(item);
      piece.rows.push(row);
      piece.names.push(nameOf(item, own.length === 1));
    }
  }
  if (piece.items.length > 0) yield piece;
}
