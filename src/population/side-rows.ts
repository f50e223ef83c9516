import { foldedKey } from './key.js';
import { createKeys, createSpellings } from './keys.js';
import type { Line } from './line.js';

/** Rows of a table beside the enterprises, by the key of the enterprise that each is of. */
export interface SideRows {
  readonly add: (key: string, line: Line) => void;
  /** The rows of an enterprise, in their order: it is noted that there is such an enterprise. */
  readonly of: (folded: string) => readonly Line[];
  readonly has: (folded: string) => boolean;
  /** The first rows of keys that nobody asked for. */
  readonly unasked: () => Iterable<Line>;
}

const none = -1;
const noLines: readonly Line[] = [];

/** Rows as bytes, a text each, chained by key: nothing is held of them but their cells and some thirty bytes. */
export const createSideRows = (): SideRows => {
  const keys = createKeys();
  const texts = createSpellings();
  let [room, count] = [1024, 0];
  let rows = new Int32Array(room);
  let places = new Float64Array(room);
  /** The next row of the same key; of the first row of a key, the last one. */
  let next = new Int32Array(room);
  let last = new Int32Array(room);
  let asked = new Uint8Array(room);

  const grow = (): void => {
    room *= 2;
    const wider = <List extends Int32Array | Float64Array | Uint8Array>(list: List, made: List): List => {
      made.set(list);
      return made;
    };
    rows = wider(rows, new Int32Array(room));
    places = wider(places, new Float64Array(room));
    next = wider(next, new Int32Array(room));
    last = wider(last, new Int32Array(room));
    asked = wider(asked, new Uint8Array(room));
  };

  const lineAt = (entry: number): Line => ({
    row: rows[entry] as number,
    cells: JSON.parse(texts.at(places[entry] as number)) as readonly string[],
  });

  return {
    add: (key, { row, cells }) => {
      if (count === room) grow();
      const entry = count++;
      rows[entry] = row;
      places[entry] = texts.add(JSON.stringify(cells));
      next[entry] = none;
      const first = keys.find(foldedKey(key))?.row;
      if (first === undefined) {
        keys.add(entry, key, foldedKey(key));
        last[entry] = entry;
        return;
      }
      next[last[first] as number] = entry;
      last[first] = entry;
    },
    has: (folded) => keys.find(folded) !== undefined,
    of: (folded) => {
      const first = keys.find(folded)?.row;
      if (first === undefined) return noLines;
      asked[first] = 1;
      const lines: Line[] = [];
      for (let entry = first; entry !== none; entry = next[entry] as number) lines.push(lineAt(entry));
      return lines;
    },
    unasked: function* () {
      const isFirst = new Uint8Array(count).fill(1);
      for (let entry = 0; entry < count; entry += 1) if (next[entry] !== none) isFirst[next[entry] as number] = 0;
      for (let entry = 0; entry < count; entry += 1)
        if (isFirst[entry] === 1 && asked[entry] === 0)
          for (let own = entry; own !== none; own = next[own] as number) yield lineAt(own);
    },
  };
};
