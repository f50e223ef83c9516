import type { DocumentFiles } from '../rule/index.js';
import { filesInFull, isExtending } from '../rule/extend.js';
import { listNames, listParts } from '../rule/parts.js';
import { ruleSchema } from '../kinds/written.js';
import { documentSchema } from '../rule/schema.js';
import { shapeIssues } from '../kinds/shape.js';
import { type Finding, finding, inFiles } from './finding.js';
import type { DocumentFolder, FileList, ReadLists, RuleEntry } from './folder.js';

type ParsedFile<Value> =
  | { readonly success: true; readonly data: Value }
  | { readonly success: false; readonly error: Parameters<typeof shapeIssues>[0] };

interface ReadsWith<Value> {
  readonly safeParse: (raw: unknown) => ParsedFile<Value>;
}

interface ListSchema<Value> extends ReadsWith<unknown> {
  readonly def: { readonly element: ReadsWith<Value> };
}

interface ReadList<Value> {
  readonly value: Value;
  readonly shapes: readonly Finding[];
}

const shapesOf = (parsed: ParsedFile<unknown>, raw: unknown, file: string): readonly Finding[] =>
  parsed.success ? [] : inFiles(shapeIssues(parsed.error, raw, file));

const idOf = (raw: unknown): string | undefined => {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined;
  return typeof id === 'string' ? id : undefined;
};

const below = (index: number, found: Finding): Finding => ({
  ...found,
  place: { ...found.place, pointer: `/${String(index)}${found.place.pointer}` },
});

const unread = (file: string): FileList<never> => ({ file, read: false, entries: [], ids: [] });

/** Reads a list entry by entry. */
const readEntries = <Value>(schema: ListSchema<Value>, raw: unknown, file: string): ReadList<FileList<Value>> => {
  if (!Array.isArray(raw)) return { value: unread(file), shapes: shapesOf(schema.safeParse(raw), raw, file) };
  const read = raw.map((each: unknown, index) => ({ each, index, parsed: schema.def.element.safeParse(each) }));
  return {
    value: {
      file,
      read: true,
      entries: read.flatMap(({ index, parsed }) => (parsed.success ? [{ index, value: parsed.data }] : [])),
      ids: read.flatMap(({ each, index }) => {
        const value = idOf(each);
        return value === undefined ? [] : [{ index, value }];
      }),
    },
    shapes: read.flatMap(({ each, index, parsed }) => shapesOf(parsed, each, file).map((found) => below(index, found))),
  };
};

const missing = (file: string): readonly Finding[] => [finding('file-missing', file, [], undefined)];

const readList = <Value>(
  { schema, mayBeLeftOut }: { readonly schema: ListSchema<Value>; readonly mayBeLeftOut: boolean },
  raw: unknown,
  file: string,
): ReadList<FileList<Value>> => {
  if (raw !== undefined) return readEntries(schema, raw, file);
  return mayBeLeftOut ? readEntries(schema, [], file) : { value: unread(file), shapes: missing(file) };
};

const readOne = <Value>(schema: ReadsWith<Value>, raw: unknown, file: string): ReadList<Value | undefined> => {
  if (raw === undefined) return { value: undefined, shapes: missing(file) };
  const parsed = schema.safeParse(raw);
  return { value: parsed.success ? parsed.data : undefined, shapes: shapesOf(parsed, raw, file) };
};

/** A rule that could not be written out in full: loading tells why. */
const unfinished = { value: undefined, shapes: [] } as const;

const readAnew = (id: string, written: DocumentFiles): DocumentFolder => {
  const raw = filesInFull(written);
  const fileOf = (name: string): string => `rules/${id}/${name}.json`;
  const document = readOne(documentSchema, raw.document, fileOf('document'));
  const lists = listNames.map((name) => ({
    name,
    ...readList<unknown>(listParts[name], raw[name], fileOf(name)),
  }));
  const rules = Object.entries(raw.rules).map(([slug, rule]) => ({
    slug,
    id: `${id}/${slug}`,
    file: fileOf(slug),
    ...(isExtending(rule) ? unfinished : readOne(ruleSchema, rule, fileOf(slug))),
  }));
  return {
    id,
    raw,
    fileOf,
    document: document.value,
    ...(Object.fromEntries(lists.map(({ name, value }) => [name, value])) as unknown as ReadLists),
    rules: rules.flatMap(({ slug, id: ruleId, file, value }): readonly RuleEntry[] =>
      value === undefined ? [] : [{ slug, id: ruleId, file, rule: value }],
    ),
    slugs: Object.keys(raw.rules),
    shapes: [document, ...lists, ...rules].flatMap(({ shapes }) => shapes),
  };
};

const known = new WeakMap<DocumentFiles, Map<string, DocumentFolder>>();

/** Reads a document folder against the shapes of its files, once: files that were looked through are taken to be as they were. */
export const readFolder = (id: string, written: DocumentFiles): DocumentFolder => {
  const byName = known.get(written) ?? new Map<string, DocumentFolder>();
  const folder = byName.get(id) ?? readAnew(id, written);
  byName.set(id, folder);
  known.set(written, byName);
  return folder;
};
