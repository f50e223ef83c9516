import { type DocumentId, documents } from '../documents/index.js';
import type { Bilingual, Issue } from '../issue/index.js';
import { issue } from '../issue/checking.js';
import { laterWins, overriddenAmong } from '../reform/index.js';
import { type OperationKeys, type Reform, reformChanges } from '../reform.js';
import { type Change, type DocumentFiles, prepareDocument, type RuleFolders } from '../rule/index.js';
import { attempt, type Checked } from './checked.js';
import type { Io } from './io.js';
import { readYaml } from './read-yaml.js';

/** A reform as a file has it. */
interface ReformFile {
  readonly file: string;
  /** The document that it changes, where the file says so. */
  readonly document?: unknown;
  readonly reform: Reform;
}

/** What is asked about, as far as it says which changes a reform comes to. */
export interface ReformedCall {
  /** Names of files. */
  readonly reforms?: unknown;
  readonly year?: number;
  readonly from?: number;
  readonly through?: number;
  readonly readings?: Readonly<Record<string, string>>;
}

/** Documents that are asked about: one, or several by their ids. */
export type ReformedDocuments = { readonly document: DocumentId | DocumentFiles } | { readonly among: RuleFolders };

const anObject = { zh: '一个对象，形如 { id, title, changes }', en: 'an object, as in { id, title, changes }' };
const inEveryYear = { zh: '在所问各年都施行的调整', en: 'a reform that holds in every year that is asked about' };

const readReform = async (file: string, io: Io): Promise<Checked<ReformFile>> => {
  const { value, issues } = await readYaml(file, '--reform', io);
  if (value === undefined) return { issues };
  const { data } = value;
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { issues: [issue('option-misfit', { file, pointer: '' }, data, { wanted: anObject })] };
  const { document, ...reform } = data as Reform & { readonly document?: unknown };
  return { value: { file, reform, ...(document === undefined ? {} : { document }) }, issues: [] };
};

/** A problem of a reform, where its file has it. */
const inFile =
  (file: string) =>
  (found: Issue): Issue =>
    'option' in found.place && /^reform(?:\.|$)/u.test(found.place.option)
      ? { ...found, place: { file, pointer: found.place.option.replace(/^reform/u, '').replaceAll('.', '/') } }
      : found;

const titled = ({ title }: Reform): Bilingual => (typeof title === 'string' ? { zh: title, en: title } : title);

/** Reforms of which the later would have its way: what comes of them would hang on the order of options. */
const overriding = (
  files: readonly ReformFile[],
  document: DocumentId | DocumentFiles,
  asked: Parameters<typeof overriddenAmong>[2],
): readonly Issue[] => {
  if (files.length < 2) return [];
  const prepared = prepareDocument(typeof document === 'string' ? documents[document] : document);
  const all = files.map(({ reform }) => reform.changes);
  return overriddenAmong(all, prepared, asked).flatMap(({ first, then, about }) => {
    const [one, other] = [files[first], files[then]];
    if (one === undefined || other === undefined) return [];
    const because = laterWins(titled(one.reform), titled(other.reform), about);
    return [issue('reforms-clash', { file: other.file, pointer: '/changes' }, about, { because })];
  });
};

/** The changes that reforms of one document come to, one reform after another. */
const changesOf = (
  files: readonly ReformFile[],
  document: DocumentId | DocumentFiles,
  { year, from, through, readings = {} }: ReformedCall,
): Checked<readonly Change[]> => {
  const years = [year ?? from, through].filter((each) => each !== undefined);
  const clashes = overriding(files, document, { year: years.at(-1), readings });
  if (clashes.length > 0) return { issues: clashes };
  const operations: OperationKeys[] = [];
  let changes: readonly Change[] = [];
  for (const { file, reform } of files) {
    const called = (all: readonly OperationKeys[], asked?: number) =>
      attempt(() =>
        reformChanges(
          { ...reform, changes: all },
          { document, readings, ...(asked === undefined ? {} : { year: asked }) },
        ),
      );
    // By itself first: its problems then stand where its file has them.
    const alone = called(reform.changes, years[0]);
    if (alone.value === undefined && operations.length === 0) return { issues: alone.issues.map(inFile(file)) };
    operations.push(...reform.changes);
    const [first, ...others] = (years.length === 0 ? [undefined] : years).map((asked) => called(operations, asked));
    if (first?.value === undefined)
      return { issues: (first?.issues ?? []).map((each) => ({ ...each, place: { file, pointer: '' } })) };
    changes = first.value.changes.map((each, index) => ({ ...each, reform: changes[index]?.reform ?? reform.id }));
    if (others.some(({ value }) => JSON.stringify(value?.changes) !== JSON.stringify(first.value?.changes)))
      return { issues: [issue('option-misfit', { file, pointer: '/changes' }, undefined, { wanted: inEveryYear })] };
  }
  return { value: changes, issues: [] };
};

/** Reforms of a call as changes of rules: of its one document, or of each of several that a file names. */
export const reformsRead = async (
  call: ReformedCall,
  asked: ReformedDocuments,
  io: Io,
): Promise<Checked<readonly Change[] | Readonly<Record<string, readonly Change[]>>>> => {
  const read = await Promise.all(((call.reforms ?? []) as readonly string[]).map((file) => readReform(file, io)));
  const issues = read.flatMap((each) => each.issues);
  if (issues.length > 0) return { issues };
  const files = read.flatMap(({ value }) => value ?? []);
  if ('document' in asked) return changesOf(files, asked.document, call);
  const known = Object.keys(asked.among);
  const stray = files.filter(({ document }) => typeof document !== 'string' || !known.includes(document));
  if (stray.length > 0)
    return {
      issues: stray.map(({ file, document }) =>
        issue('document-unknown', { file, pointer: '/document' }, document, {
          known: known.join(', '),
          suggestion: '',
        }),
      ),
    };
  const each = known.map((id) => {
    const own = files.filter(({ document }) => document === id);
    return [id, own.length === 0 ? undefined : changesOf(own, asked.among[id] as DocumentFiles, call)] as const;
  });
  const wrong = each.flatMap(([, found]) => found?.issues ?? []);
  if (wrong.length > 0) return { issues: wrong };
  return {
    value: Object.fromEntries(
      each.flatMap(([id, found]) => (found?.value === undefined ? [] : [[id, found.value] as const])),
    ),
    issues: [],
  };
};
