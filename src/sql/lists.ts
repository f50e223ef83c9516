import { itemsOf, moreMayCome } from '../evaluate/index.js';
import type { ItemSource } from '../kinds/index.js';
import { lastDayOf } from '../quantity/index.js';
import type { Enterprise } from '../subject/index.js';

/** From which year on a list may have more in it than is told. */
export interface Openness {
  /** `untold` where nothing of it is told, `never` where it is whole through all years. */
  readonly from: number;
  /** Whether something is in it: what becomes of that is for the engine. */
  readonly isFilled: boolean;
}

const untold = 0;
const never = 9999;

/** How far a list is told that awards go through. */
export const listOpenness = (subject: Enterprise, source: ItemSource, years: readonly number[]): Openness => {
  const items = itemsOf(subject, source);
  if (items === undefined) return { from: untold, isFilled: false };
  return {
    from: years.find((year) => moreMayCome(subject, source, year)) ?? never,
    isFilled: items.length > 0,
  };
};

/** How far it is told what was received. */
export const receivedOpenness = ({ received, toldThrough }: Enterprise, years: readonly number[]): Openness => {
  if (received === undefined) return { from: untold, isFilled: false };
  return { from: years.find((year) => toldThrough.received < lastDayOf(year)) ?? never, isFilled: received.length > 0 };
};

/** The lists that awards go through, each once, with the column that says how far it is told. */
export interface SqlLists {
  readonly all: readonly { readonly source: ItemSource; readonly column: string }[];
  readonly columnOf: (source: ItemSource) => string;
}

export const createLists = (unused: (wanted: string) => string, nameOf: (text: string) => string): SqlLists => {
  const known = new Map<string, string>();
  const all: { source: ItemSource; column: string }[] = [];
  return {
    all,
    columnOf: (source) => {
      const key = JSON.stringify(source);
      const own = known.get(key);
      if (own !== undefined) return own;
      const name = source.list === 'titles' ? source.title : source.project;
      const column = unused(`${nameOf(source.list)}_${nameOf(name)}_open_from`);
      known.set(key, column);
      all.push({ source, column });
      return column;
    },
  };
};
