import { canonicalJson } from '../condition/index.js';
import { isPlainObject, nameIn, type PlainObject } from '../edge/index.js';
import { type Bilingual, pointerTo } from '../issue/index.js';
import type { DocumentFiles, RuleFolders } from '../rule/index.js';
import { besideNames, isPart, partNames } from '../rule/parts.js';
import { type Edit, kindAt } from './edit.js';
import { type JsonDifference, mergeJson } from './merge.js';
import { sharedName } from './shared-words.js';
import { saidEdit } from './edit-said.js';
import { placesIn } from './edit-places.js';
import { stableName } from './stable-name.js';

/** The files of a folder by name; what a document leaves out is not there. */
const filesOf = (folder: DocumentFiles | undefined): PlainObject => {
  if (folder === undefined) return {};
  const lists = ([...partNames, ...besideNames, sharedName] as const).flatMap((name) =>
    (folder[name] ?? undefined) === undefined ? [] : [[name, folder[name]] as const],
  );
  return Object.fromEntries([...lists, ...Object.entries(folder.rules)]);
};

const folderOf = (files: PlainObject): DocumentFiles => {
  const entries = Object.entries(files);
  const isBeside = (name: string): boolean => isPart(name) || name === sharedName;
  return {
    ...(Object.fromEntries(entries.filter(([name]) => isBeside(name))) as unknown as DocumentFiles),
    rules: Object.fromEntries(entries.filter(([name]) => !isBeside(name))),
  };
};

const clausesAt = (value: unknown): readonly string[] => {
  const clauses = (value as { readonly clauses?: unknown } | undefined)?.clauses;
  return Array.isArray(clauses) ? clauses.map(nameIn) : [];
};

const entryOf = (list: unknown, id: string | undefined): unknown =>
  Array.isArray(list) ? (list as readonly unknown[]).find((each) => (each as PlainObject | null)?.['id'] === id) : list;

/** The title of a rule, or of an entry of a list, where it has one in both languages. */
const titleIn = (value: unknown): Bilingual | undefined => {
  const title = isPlainObject(value) ? value['title'] : undefined;
  return isPlainObject(title) && typeof title['zh'] === 'string' && typeof title['en'] === 'string'
    ? { zh: title['zh'], en: title['en'] }
    : undefined;
};

type Unnumbered = Omit<Edit, 'id'>;

const editOf = (
  document: string,
  { names, steps, from, to, isOrder }: JsonDifference,
  sides: readonly PlainObject[],
): Unnumbered => {
  const [file = '', ...rest] = names;
  const isList = sides.some((side) => Array.isArray(side[file]));
  const entry = isList ? rest[0] : undefined;
  const own = sides.map((side) => side[file]);
  const cited = own.flatMap((each) => clausesAt(entryOf(each, entry)));
  const [after, before] = own;
  const title = own.map((each) => titleIn(entryOf(each, entry))).find((each) => each !== undefined);
  const said = saidEdit({ names, steps, from, to }, entry, own);
  const cites = [...new Set(file === 'clauses' && entry !== undefined ? [entry] : cited)];
  const name = stableName(file, { before, after, isGone: to === undefined }, rest, steps.slice(1));
  const kind = isOrder === true && names.at(-1) !== 'options' ? 'order' : kindAt(file, steps.slice(1));
  return {
    document,
    file,
    ...(entry === undefined ? {} : { entry }),
    part: (isList ? rest.slice(1) : rest).join('.'),
    ...(title === undefined ? {} : { title }),
    ...(name === undefined ? {} : { name }),
    kind,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    said,
    clauses: cites,
    places: placesIn(
      cites,
      sides.map((side) => side['clauses']),
    ),
    pointer: pointerTo(...steps.slice(1)),
  };
};

/** Everything in which two sets of folders differ, file by file. What is only written otherwise is not there. */
export const editsBetween = (before: RuleFolders, after: RuleFolders): readonly Edit[] => {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const found = ids.flatMap((id) => {
    const sides = [filesOf(after[id]), filesOf(before[id])] as const;
    const differences: JsonDifference[] = [];
    mergeJson(sides[1], sides[0], (difference) => {
      differences.push(difference);
      return false;
    });
    return differences.map((difference) => editOf(id, difference, sides));
  });
  return numbered(found);
};

/** What tells edits apart: of the words that all documents share, each stands once, whatever documents it is told in. */
const sameEdit = (edit: Unnumbered, at: number): string =>
  edit.file === sharedName ? canonicalJson([edit.part, edit.from ?? null, edit.to ?? null]) : String(at);

const numbered = (edits: readonly Unnumbered[]): readonly Edit[] => {
  const numbers = new Map<string, number>();
  return edits.map((edit, at) => {
    const key = sameEdit(edit, at);
    const id = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, id);
    return { id, ...edit };
  });
};

/** Each edit once: one of the words that documents share is told at the first of them. */
export const toldOnce = (edits: readonly Edit[]): readonly Edit[] =>
  [...new Map([...edits].reverse().map((edit) => [edit.id, edit])).values()].reverse();

/** One document with some of its edits made, and the others not. */
export const withEdits = (
  before: DocumentFiles,
  after: DocumentFiles,
  edits: readonly Edit[],
  isMade: (edit: Edit) => boolean,
): DocumentFiles => {
  let at = 0;
  const merged = mergeJson(filesOf(before), filesOf(after), () => {
    // Differences come in the order in which the edits were listed.
    const edit = edits[at];
    at += 1;
    return edit === undefined || isMade(edit);
  });
  return folderOf(merged as PlainObject);
};
