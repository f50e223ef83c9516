import { foldedKey } from './key.js';

/** The row that a key was first met in, and how it is spelt there. */
interface FirstRow {
  readonly row: number;
  readonly key: string;
}

/** All keys of a table: which row has which. */
export interface SeenKeys {
  /** The first row with a key that differs in its spelling at most. */
  readonly find: (folded: string) => FirstRow | undefined;
  /** Notes a key that no row before has. */
  readonly add: (row: number, key: string, folded: string) => void;
}

/** So much is taken at once for what keys are spelt like. */
const chunkSize = 1 << 20;
/** Stands behind each spelling, and in none. */
const end = 0xff;

/** Spellings as bytes, one after another: a sign of ASCII takes one, any other three. */
export const createSpellings = (): {
  readonly add: (text: string) => number;
  readonly at: (place: number) => string;
} => {
  const chunks: Uint8Array[] = [];
  let used = chunkSize;
  return {
    add: (text) => {
      const most = 3 * text.length + 1;
      if (used + most > chunkSize) {
        chunks.push(new Uint8Array(Math.max(most, chunkSize)));
        used = 0;
      }
      const chunk = chunks.at(-1) as Uint8Array;
      const place = (chunks.length - 1) * chunkSize + used;
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code < 0x80) chunk[used++] = code;
        else {
          chunk[used++] = 0xe0 | (code >> 12);
          chunk[used++] = 0x80 | ((code >> 6) & 0x3f);
          chunk[used++] = 0x80 | (code & 0x3f);
        }
      }
      chunk[used++] = end;
      return place;
    },
    at: (place) => {
      const chunk = chunks[Math.floor(place / chunkSize)] as Uint8Array;
      let text = '';
      for (let at = place % chunkSize; chunk[at] !== end;) {
        const first = chunk[at++] as number;
        if (first < 0x80) text += String.fromCharCode(first);
        else
          text += String.fromCharCode(
            ((first & 0x0f) << 12) | (((chunk[at++] as number) & 0x3f) << 6) | ((chunk[at++] as number) & 0x3f),
          );
      }
      return text;
    },
  };
};

const hashOf = (text: string): number => {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d);
};

const longer = <List extends Int32Array | Float64Array>(
  list: List,
  Kind: new (length: number) => List,
  length: number,
): List => {
  const wider = new Kind(length);
  wider.set(list);
  return wider;
};

/**
 * The keys of a table in some forty bytes a row and no object: a table of hashes finds those that may be the same, and the
 * spelling that was kept says whether they are.
 */
export const createKeys = (): SeenKeys => {
  let [room, count] = [1024, 0];
  let slots = new Int32Array(2 * room);
  let rows = new Int32Array(room);
  let hashes = new Int32Array(room);
  let places = new Float64Array(room);
  const spellings = createSpellings();

  /** The slot that a hash begins to be looked for in, and those after it, until one is free. */
  const put = (entry: number, hash: number): void => {
    const mask = slots.length - 1;
    let slot = hash & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = entry + 1;
  };

  const grow = (): void => {
    room *= 2;
    rows = longer(rows, Int32Array, room);
    hashes = longer(hashes, Int32Array, room);
    places = longer(places, Float64Array, room);
    slots = new Int32Array(2 * room);
    for (let entry = 0; entry < count; entry += 1) put(entry, hashes[entry] as number);
  };

  return {
    find: (folded) => {
      const hash = hashOf(folded);
      const mask = slots.length - 1;
      for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const entry = (slots[slot] as number) - 1;
        if (hashes[entry] !== hash) continue;
        const key = spellings.at(places[entry] as number);
        if (foldedKey(key) === folded) return { row: rows[entry] as number, key };
      }
      return undefined;
    },
    add: (row, key, folded) => {
      if (count === room) grow();
      const hash = hashOf(folded);
      rows[count] = row;
      hashes[count] = hash;
      places[count] = spellings.add(key);
      put(count, hash);
      count += 1;
    },
  };
};
