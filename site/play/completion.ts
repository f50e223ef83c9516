/** What may be written where the caret stands in an input as JSON: keys and values, by the fields that an input has. */
import type { Language } from 'huiqi';
import type { FormField } from 'huiqi/form';

export interface Offer {
  /** What the caret’s word becomes. */
  readonly text: string;
  readonly title: string;
}

export interface Completion {
  /** The word at the caret, which an offer takes the place of. */
  readonly from: number;
  readonly to: number;
  readonly offers: readonly Offer[];
}

interface Room {
  readonly isList: boolean;
  /** The key, or the position, at which one is. */
  at: string;
  /** An object’s next text is a key until its colon came. */
  isKey: boolean;
  /** Keys that stand before the caret. */
  readonly keys: Set<string>;
}

const token = /"(?:[^"\\\n]|\\.)*"?|[{}[\],:]|[^\s{}[\],:"]+/gu;

/** Where a text stands before the caret: the rooms around it, and the word that it is in. */
const roomsBefore = (text: string, caret: number): { readonly rooms: readonly Room[]; readonly from: number } => {
  const rooms: Room[] = [];
  let from = caret;
  for (const { 0: word, index } of text.matchAll(token)) {
    if (index >= caret) break;
    const room = rooms.at(-1);
    const isOpen = word.startsWith('"') && (index + word.length > caret || !/^"(?:[^"\\]|\\.)*"$/u.test(word));
    if (isOpen || (!/["{}[\],:]/u.test(word) && index + word.length >= caret)) {
      from = index;
      break;
    }
    if (word === '{' || word === '[')
      rooms.push({ isList: word === '[', at: word === '[' ? '0' : '', isKey: word === '{', keys: new Set() });
    else if (word === '}' || word === ']') rooms.pop();
    else if (room !== undefined && word === ',') {
      if (room.isList) room.at = String(Number(room.at) + 1);
      else room.isKey = true;
    } else if (room !== undefined && word === ':') room.isKey = false;
    else if (room?.isKey === true) {
      room.at = word.slice(1, -1);
      room.keys.add(room.at);
    }
  }
  return { rooms, from };
};

const fits = (segments: readonly string[], path: readonly string[]): boolean =>
  segments.length <= path.length && segments.every((segment, index) => path[index] === '*' || path[index] === segment);

/** Keys that an object may have at this place, each with what the form calls it; of years, the one that is asked about. */
const keysAt = (
  place: readonly string[],
  fields: readonly FormField[],
  year: number,
  language: Language,
): ReadonlyMap<string, string> => {
  const below = fields
    .map((field) => ({ field, path: field.path.split('.') }))
    .filter(({ path }) => path.length > place.length && fits(place, path));
  const keys = new Map<string, string>();
  for (const { field, path } of below) {
    const key = path[place.length] === '*' ? String(year) : (path[place.length] ?? '');
    // A list has a line of its own, and its entries’ fields beside it.
    const title = path.length === place.length + 1 ? field.title[language] : '';
    keys.set(key, (keys.get(key) ?? '') === '' ? title : (keys.get(key) ?? ''));
  }
  return keys;
};

/** Values that can be listed: the words of a choice, true and false. */
const valuesAt = (place: readonly string[], fields: readonly FormField[], language: Language): readonly Offer[] => {
  const found = fields.find(({ path }) => path.split('.').length === place.length && fits(place, path.split('.')));
  if (found?.answer.kind === 'choice')
    return found.answer.choices.map(({ value, title }) => ({ text: JSON.stringify(value), title: title[language] }));
  return found?.answer.kind === 'flag' ? [true, false].map((value) => ({ text: String(value), title: '' })) : [];
};

export const completionAt = (
  text: string,
  caret: number,
  fields: readonly FormField[],
  { year, language }: { readonly year: number; readonly language: Language },
): Completion => {
  const { rooms, from } = roomsBefore(text, caret);
  const [, rest = ''] = /^((?:[^"\\\n{}[\],:]|\\.)*"?)/u.exec(text.slice(caret)) ?? [];
  const to = from === caret ? caret : caret + rest.trimEnd().length;
  const typed = text.slice(from, caret).replace(/^"/u, '').toLowerCase();
  const room = rooms.at(-1);
  if (room === undefined) return { from, to, offers: [] };
  const outer = rooms.slice(0, -1).map(({ at }) => at);
  const hasColon = /^\s*:/u.test(text.slice(to));
  const offers = room.isKey
    ? [...keysAt(outer, fields, year, language)]
        .filter(([key]) => !room.keys.has(key))
        .map(([key, title]) => ({ text: `"${key}"${hasColon ? '' : ': '}`, title }))
    : valuesAt([...outer, room.at], fields, language);
  const isMeant = (offer: Offer): boolean =>
    offer.text.replace(/^"/u, '').toLowerCase().startsWith(typed) || (typed !== '' && offer.title.includes(typed));
  return { from, to, offers: offers.filter(isMeant) };
};
