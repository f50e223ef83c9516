import { type Bilingual, bothInsideQuotes, fill, type InputPath, pathTo, quoted, stepsOf } from '../issue/index.js';
import { commonFields, district } from './enterprise-fields.js';
import type { Field } from './field.js';
import { entryWords } from './list-fields.js';
import { observationFields } from './observation-fields.js';
import { fieldsOf, placeFields, type PlaceKind, placeKinds, type SubjectKind } from './place-fields.js';
import { perVocabulary, shipped, type Vocabulary } from './vocabulary.js';

/** The fields of a kind of input by their paths, `*` for a year or a position. */
export type Fields = Readonly<Record<InputPath, Field>>;

const fieldsOfPlace = (kind: PlaceKind): Fields => ({
  ...commonFields,
  ...(kind === 'city' ? observationFields : { district }),
  ...Object.fromEntries(fieldsOf[kind].map((name) => [name, placeFields[name]])),
});

/** The fields of every kind of input. */
export type InputFields = Readonly<Record<SubjectKind, Fields>>;

const placeTables = Object.fromEntries(placeKinds.map((kind) => [kind, fieldsOfPlace(kind)])) as Record<
  PlaceKind,
  Fields
>;

/** Every field of every input, by the words that may be used. */
export const fieldsBy = perVocabulary(({ fields }): InputFields => ({ enterprise: fields, ...placeTables }));

/** The same by the words that ship with the library. */
export const inputFields = fieldsBy(shipped);

/** The stretch of a path that may be any: a year, or a position in a list. */
export const any = '*';

/** A field as a path leads to it. */
export interface Located {
  readonly field: Field;
  /** Its path in the table. */
  readonly pattern: InputPath;
  /** The year or the position on the way. */
  readonly step: string | undefined;
}

// Fields of one path are one field, whatever input has them: a test holds that.
const byPath = perVocabulary(
  (vocabulary) =>
    new Map<InputPath, Field>(Object.values(fieldsBy(vocabulary)).flatMap((fields) => Object.entries(fields))),
);

/** The field that a path leads to, where there is one. */
export const fieldAt = (path: InputPath, vocabulary: Vocabulary = shipped): Located | undefined => {
  const [first = '', step = '', ...rest] = stepsOf(path);
  const pattern = rest.length > 0 ? pathTo(first, any, ...rest) : path;
  const field = byPath(vocabulary).get(pattern);
  return field === undefined ? undefined : { field, pattern, step: rest.length > 0 ? step : undefined };
};

/** A text of a field with the year, or the position counted from one, on the way to it. */
export const said = (text: Bilingual, step = ''): Bilingual =>
  fill(text, { year: step, entry: String(Number(step) + 1) });

/** What the entry of a list is called. */
export interface EntryName {
  readonly name: Bilingual;
  /** Whether other entries of the list are called so too. */
  readonly isShared: boolean;
}

const isListed = (list: string): list is keyof typeof entryWords => Object.hasOwn(entryWords, list);

const entryText = (
  list: keyof typeof entryWords,
  step: string | undefined,
  entry: EntryName | undefined,
): Bilingual => {
  const { counted, named } = entryWords[list];
  const position = said(counted, step);
  if (entry === undefined) return position;
  const name = bothInsideQuotes(entry.name);
  return entry.isShared
    ? { zh: `${position.zh}（${quoted(name.zh)}）`, en: `${position.en} (${quoted(name.en)})` }
    : fill(named, { name });
};

/** An entry of a list by its position, which a path leads to or into: `第1个项目` of `projects.0.on`. */
export const entryCounted = (path: InputPath): Bilingual | undefined => {
  const [list = '', step] = stepsOf(path);
  return step !== undefined && isListed(list) && /^\d+$/u.test(step) ? said(entryWords[list].counted, step) : undefined;
};

/**
 * The question that an input path answers, to put to whoever knows.
 *
 * @param entry what the entry is called that it is about; without it the question counts entries.
 */
export const questionFor = (path: InputPath, vocabulary: Vocabulary = shipped, entry?: EntryName): Bilingual => {
  const located = fieldAt(path, vocabulary);
  if (located === undefined) return { zh: `请补充 ${path}`, en: `Please give ${path}` };
  const { field, step } = located;
  const [list = ''] = stepsOf(path);
  const asked = said(field.asked, step);
  return isListed(list) ? fill(asked, { it: entryText(list, step, entry) }) : asked;
};

/** The same while its entry, or the list, is being written down: which one it is, and how to write none, goes without saying. */
export const questionAtHand = (path: InputPath, vocabulary: Vocabulary = shipped): Bilingual =>
  fieldAt(path, vocabulary)?.field.atHand ?? questionFor(path, vocabulary);
