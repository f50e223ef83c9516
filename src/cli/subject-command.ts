import { type DocumentId, documentIds, documents } from '../documents/index.js';
import { engineFor } from '../engine/evaluate.js';
import type { Bilingual, Issue } from '../issue/index.js';
import { type DocumentFiles, strayReadings, wordsOf } from '../rule/index.js';
import { checkSubject, type ClosableList, type ParseOptions, type SubjectKind } from '../subject/index.js';
import { attempt, type Checked } from './checked.js';
import { type Argument, type CommandCall, type Command, command, type CommandSpec } from './command.js';
import type { Io } from './io.js';
import { choiceOf, type OptionTable, type Values } from './option.js';
import { readInput } from './read.js';
import { rulesFrom } from './rules-from.js';

/** A file that holds a subject. */
const subjectFile: Argument = {
  name: '<FILE>',
  about: { zh: '对象的 JSON 文件；- 为标准输入', en: 'JSON file of the subject; - for standard input' },
};

/** What commands about a subject are set by, as far as their options are good. */
interface Setting {
  readonly document?: DocumentId;
  readonly readings?: Readonly<Record<string, string>>;
  readonly asIfInForce?: string;
  readonly subject?: SubjectKind;
  readonly assumeNone?: readonly ClosableList[];
}

const isUnknown = (document: unknown): boolean =>
  typeof document === 'string' && !(documentIds as readonly string[]).includes(document);

/** What documents say against the readings asked for. */
const settingIssues = (table: OptionTable, { document, readings = {}, asIfInForce }: Setting): readonly Issue[] => {
  if (!('document' in table)) return strayReadings(Object.values(documents), readings);
  // One that is none is told where it was read.
  if (document === undefined || isUnknown(document)) return [];
  const period = asIfInForce === undefined ? {} : { asIfInForce };
  return attempt(() => engineFor({ document, readings, alternatives: false, ...period })).issues;
};

/** The words of a document that was read from a folder. */
const wordsIn = (document: unknown): ParseOptions => {
  if (typeof document !== 'object' || document === null) return {};
  const { value } = attempt(() => wordsOf(document as DocumentFiles));
  return value === undefined ? {} : { vocabulary: value };
};

/** What is wrong with readings and subject, each by itself: the library stops at whichever comes first. */
export const subjectIssues = (table: OptionTable, input: unknown, values: Setting): readonly Issue[] => {
  const { subject, assumeNone = [] } = values;
  // Of an input that may be about anything nothing can be said.
  const kind = 'subject' in table ? subject : 'enterprise';
  const vocabulary = wordsIn(values.document);
  const parsed = kind === undefined ? undefined : checkSubject(kind, input, { assumeNone, ...vocabulary });
  return [...settingIssues(table, values), ...(parsed?.ok === false ? parsed.issues : [])];
};

/** What a file holds, apart from whether it could be read: `null` and nothing at all are inputs too. */
interface Held {
  readonly input: unknown;
  /** The document that is asked, where a folder of rules was named. */
  readonly document?: DocumentFiles;
}

interface Named {
  readonly document?: DocumentId;
  readonly rules?: string;
}

const unknownDocument = (known: readonly string[], id: string): readonly Issue[] =>
  choiceOf(known, 'document-unknown')(id, '--document').issues;

/** The document as a folder of rules has it; nothing where the library’s own is meant. */
const documentRead = async ({ document, rules }: Named, io: Io): Promise<Checked<DocumentFiles | undefined>> => {
  if (document === undefined) return { value: undefined, issues: [] };
  if (rules === undefined) return { value: undefined, issues: unknownDocument(documentIds, document) };
  const { value: folders, issues } = await rulesFrom(rules, '--rules', io);
  if (folders === undefined) return { issues };
  const files: DocumentFiles | undefined = folders[document];
  return files === undefined ? { issues: unknownDocument(Object.keys(folders), document) } : { value: files, issues };
};

/** The options of a call, with the document’s files in the place of its id where they were read; the type says what they are taken for. */
const decidedBy = <Options extends object>({ rules: _, ...options }: Options & Named, { document }: Held): Options =>
  ({ ...options, ...(document === undefined ? {} : { document }) }) as unknown as Options;

interface SubjectSpec<Table extends OptionTable, Found> extends Omit<
  CommandSpec<Table, Held, Found>,
  'takes' | 'read' | 'inspect' | 'run'
> {
  readonly about: Bilingual;
  /** What the library is asked. */
  readonly ask: (input: unknown, options: Values<Table>) => Found;
  /** What becomes of the answer before it is printed. */
  readonly keep?: (input: unknown, call: CommandCall<Table>) => Promise<readonly Issue[]>;
}

/** A command that reads a subject, asks the library about it, and prints what that says. */
export const subjectCommand = <Table extends OptionTable, Found>({
  ask,
  keep,
  ...spec
}: SubjectSpec<Table, Found>): Command =>
  command<Table, Held, Found>({
    ...spec,
    takes: [subjectFile],
    read: async ([file = '-'], io, values) => {
      const [read, asked] = [await readInput(file, io), await documentRead(values, io)];
      const issues = [...read.issues, ...asked.issues];
      if (!read.read) return { issues };
      return { value: { input: read.value, ...(asked.value === undefined ? {} : { document: asked.value }) }, issues };
    },
    inspect: (held, values) => subjectIssues(spec.options, held.input, decidedBy(values, held)),
    run: async (held, call): Promise<Checked<Found>> => {
      const { input } = held;
      const found = attempt(() => ask(input, decidedBy(call.values, held)));
      if (found.value === undefined || keep === undefined) return found;
      const issues = await keep(input, call);
      return issues.length > 0 ? { issues } : found;
    },
  });
