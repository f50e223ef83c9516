import { pointerSteps } from '../issue/index.js';
import { tokens } from './positions.js';

/** A stretch of a text, and what stands there instead. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A member of an object or an entry of a list, as it stands in a text. */
interface TextPart {
  /** Its key, of a member. */
  readonly key?: string;
  /** Where it begins: at its key, if it has one. */
  readonly start: number;
  readonly value: number;
  readonly end: number;
}

/** The parts of the object or list that begins at a place. */
const partsIn = (text: string, from: number): readonly TextPart[] => {
  const parts: TextPart[] = [];
  let depth = 0;
  let key: { readonly found: string; readonly at: number } | undefined;
  let [value, end] = [-1, -1];
  const close = (): void => {
    if (value !== -1)
      parts.push({
        ...(key === undefined ? {} : { key: JSON.parse(key.found) as string }),
        start: key?.at ?? value,
        value,
        end,
      });
    [key, value] = [undefined, -1];
  };
  for (const { found, at: offset } of tokens(text.slice(from))) {
    const at = from + offset;
    const [isOpening, isClosing] = [found === '{' || found === '[', found === '}' || found === ']'];
    if (isClosing) depth -= 1;
    if (depth === 0 && !isOpening) break;
    if (depth === 1 && found === ',') close();
    else if (depth === 1 && found === ':') {
      key = { found: text.slice(value, end), at: value };
      value = -1;
    } else if (depth > 0) {
      if (value === -1) value = at;
      end = at + found.length;
    }
    if (isOpening) depth += 1;
  }
  close();
  return parts;
};

const rootOf = (text: string): number => text.search(/\S/u);

/** What stands around the part that a pointer names, and which of it the part is: of a key written twice, the later. */
const partAt = (
  text: string,
  pointer: string,
): { readonly among: readonly TextPart[]; readonly part: TextPart } | undefined => {
  let value = rootOf(text);
  let found: ReturnType<typeof partAt>;
  for (const step of pointerSteps(pointer)) {
    const among = partsIn(text, value);
    const part = text[value] === '[' ? among[Number(step)] : among.filter(({ key }) => key === step).at(-1);
    if (part === undefined) return undefined;
    found = { among, part };
    ({ value } = part);
  }
  return found;
};

/** A part taken out, with the comma that parts it from the others. */
export const removalOf = (text: string, pointer: string): readonly TextEdit[] => {
  const found = partAt(text, pointer);
  if (found === undefined) return [];
  const { among, part } = found;
  const index = among.indexOf(part);
  const [before, after] = [among[index - 1], among[index + 1]];
  if (before !== undefined) return [{ start: before.end, end: part.end, text: '' }];
  return [{ start: part.start, end: after?.start ?? part.end, text: '' }];
};

/** A text in the place of a value. */
export const replacementOf = (text: string, pointer: string, value: string): readonly TextEdit[] => {
  const found = partAt(text, pointer);
  return found === undefined ? [] : [{ start: found.part.value, end: found.part.end, text: JSON.stringify(value) }];
};

/** The entries of a whole list in another order; what parts them stays where it is. */
export const reorderingOf = (text: string, order: readonly number[]): readonly TextEdit[] => {
  const entries = partsIn(text, rootOf(text));
  return order.flatMap((from, to): readonly TextEdit[] => {
    const [entry, place] = [entries[from], entries[to]];
    if (entry === undefined || place === undefined || from === to) return [];
    return [{ start: place.start, end: place.end, text: text.slice(entry.start, entry.end) }];
  });
};

/** A member whose key stands before with the very same value, taken out. */
export const repetitionOf = (text: string, pointer: string): readonly TextEdit[] => {
  const found = partAt(text, pointer);
  if (found === undefined) return [];
  const valueOf = ({ value, end }: TextPart): string => JSON.stringify(JSON.parse(text.slice(value, end)));
  const { among, part } = found;
  const others = among.filter(({ key }) => key === part.key);
  return others.length > 1 && new Set(others.map(valueOf)).size === 1 ? removalOf(text, pointer) : [];
};

/** Commas that nothing follows. */
export const danglingCommasOf = (text: string): readonly TextEdit[] => {
  const all = [...tokens(text)];
  return all.flatMap(({ found, at }, index): readonly TextEdit[] => {
    const next = all[index + 1]?.found;
    return found === ',' && (next === '}' || next === ']') ? [{ start: at, end: at + 1, text: '' }] : [];
  });
};

/** A text with its edits made; where two touch the same stretch, the first. */
export const withEdits = (text: string, edits: readonly TextEdit[]): string => {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let [done, at] = ['', 0];
  for (const { start, end, text: instead } of sorted)
    if (start >= at) {
      done += text.slice(at, start) + instead;
      at = end;
    }
  return done + text.slice(at);
};
