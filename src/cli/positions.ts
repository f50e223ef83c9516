import { pointerTo } from '../issue/index.js';

/** Text that is JSON already: what is left to tell is where things stand in it. */
const token = /[{}[\],:]|[^\s{}[\],:"]+/gu;

interface PositionedToken {
  readonly found: string;
  readonly at: number;
}

/** Where a text that begins here ends. Step by step: a pattern that repeats a choice fills the stack on a text of megabytes. */
const endOfText = (text: string, at: number): number => {
  let end = at + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return end + 1;
};

export const tokens = function* (text: string): Generator<PositionedToken, undefined> {
  let at = 0;
  for (;;) {
    const quote = text.indexOf('"', at);
    const stretch = text.slice(at, quote < 0 ? text.length : quote);
    for (const { 0: found, index } of stretch.matchAll(token)) yield { found, at: at + index };
    if (quote < 0) return undefined;
    const end = endOfText(text, quote);
    yield { found: text.slice(quote, end), at: quote };
    at = end;
  }
};

interface OpenNode {
  readonly pointer: string;
  readonly isList: boolean;
  /** The index of an entry of a list; of an object, the key being written. */
  index: number;
  key: string | undefined;
}

/** Where a value stands that begins inside this node, or at the root. */
const pointerIn = (inside: OpenNode | undefined): string => {
  if (inside === undefined) return '';
  return `${inside.pointer}${pointerTo(inside.isList ? inside.index : (inside.key ?? ''))}`;
};

/** A comma leads to the next entry of a list, or the next key of an object. */
const goOn = (inside: OpenNode): void => {
  if (inside.isList) inside.index += 1;
  else inside.key = undefined;
};

const isOpening = (found: string): boolean => found === '{' || found === '[';
const isClosing = (found: string): boolean => found === '}' || found === ']';

/**
 * Where each value stands, by its JSON pointer: an entry where it begins, a member where its key does. Of a key written
 * twice, the later.
 */
const offsetsIn = (text: string): ReadonlyMap<string, number> => {
  const offsets = new Map<string, number>();
  const open: OpenNode[] = [];

  const begin = (found: string, at: number, inside: OpenNode | undefined): void => {
    const pointer = pointerIn(inside);
    // A member stands where its key does.
    if (inside === undefined || inside.isList) offsets.set(pointer, at);
    if (isOpening(found)) open.push({ pointer, isList: found === '[', index: 0, key: undefined });
  };

  const take = (found: string, at: number, inside: OpenNode | undefined): void => {
    if (isClosing(found)) open.pop();
    else if (found === ',' && inside !== undefined) goOn(inside);
    else if (found !== ',' && found !== ':') begin(found, at, inside);
  };

  for (const { found, at } of tokens(text)) {
    const inside = open.at(-1);
    const isKey = inside !== undefined && !inside.isList && inside.key === undefined && found.startsWith('"');
    if (!isKey) take(found, at, inside);
    else {
      inside.key = JSON.parse(found) as string;
      offsets.set(pointerIn(inside), at);
    }
  }
  return offsets;
};

/** Finds what a pointer names in a text, or else the nearest thing around it that is there. */
export const locatorOf = (text: string): ((pointer: string) => number) => {
  const offsets = offsetsIn(text);
  const find = (pointer: string): number =>
    offsets.get(pointer) ?? (pointer === '' ? 0 : find(pointer.slice(0, pointer.lastIndexOf('/'))));
  return find;
};

/** Where a value that begins here ends. */
export const endOfValue = (text: string, start: number): number => {
  let depth = 0;
  for (const { found, at } of tokens(text.slice(start))) {
    if (isOpening(found)) depth += 1;
    if (isClosing(found)) depth -= 1;
    if (depth === 0) return start + at + found.length;
  }
  return text.length;
};
