/** The foremost of many by some order: of the others none is kept. */
export interface Foremost<Item> {
  readonly add: (item: Item) => void;
  /** In their order. */
  readonly told: () => readonly Item[];
}

/**
 * @param most how many are kept.
 * @param compare a whole order: no two are equal in it, so that it does not matter who came first.
 */
export const createForemost = <Item>(most: number, compare: (a: Item, b: Item) => number): Foremost<Item> => {
  const kept: Item[] = [];
  let last: Item | undefined;
  const cut = (): void => {
    kept.sort(compare);
    if (kept.length < most) return;
    kept.length = most;
    last = kept[most - 1];
  };
  return {
    add: (item) => {
      if (last !== undefined && compare(item, last) > 0) return;
      kept.push(item);
      if (kept.length >= 2 * most) cut();
    },
    told: () => {
      cut();
      return [...kept];
    },
  };
};
