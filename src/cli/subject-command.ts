import { amongTerms, termsOfFiles } from '../engine/receipt-terms.js';
import { type DocumentId, documentIds, documents, isDocumentId } from '../documents/index.js';
import { engineFor } from '../engine/evaluate.js';
import { type Bilingual, type Issue, issue } from '../issue/index.js';
import { type Change, type DocumentFiles, strayReadings, wordsOf, wordsTogether } from '../rule/index.js';
import { checkSubject, type ClosableList, type ParseOptions, type SubjectKind } from '../subject/index.js';
import { attempt, type Checked, good } from './checked.js';
import { type Argument, type CommandCall, type Command, command, type CommandSpec } from './command.js';
import type { Io } from './io.js';
import type { ReformedCall } from './reform-files.js';
import { choiceOf, type OptionTable, type Values } from './option.js';
import { readInput } from './read.js';
import { succeeded } from './succeeded.js';

/** A file that holds a subject. */
const subjectFile: Argument = {
  name: '<FILE>',
  about: { zh: '对象的 JSON 文件；- 为标准输入', en: 'JSON file of the subject; - for standard input' },
};

/** What commands about a subject are set by, as far as their options are good. */
interface SubjectSetting {
  readonly document?: DocumentId;
  readonly readings?: Readonly<Record<string, string>>;
  readonly asIfInForce?: string;
  readonly subject?: SubjectKind;
  readonly assumeNone?: readonly ClosableList[];
}

const isUnknown = (document: unknown): boolean => typeof document === 'string' && !isDocumentId(document);

/** What documents say against the readings asked for. */
const settingIssues = (
  table: OptionTable,
  { document, readings = {}, asIfInForce }: SubjectSetting,
  among: readonly DocumentFiles[] | undefined,
): readonly Issue[] => {
  if (!('document' in table)) return strayReadings(among ?? Object.values(documents), readings);
  // One that is none is told where it was read.
  if (document === undefined || isUnknown(document)) return [];
  const period = asIfInForce === undefined ? {} : { asIfInForce };
  return attempt(() => engineFor({ document, readings, alternatives: false, ...period })).issues;
};

/** The words of what was read from a folder: of the document that is asked, or of all where all are. */
const wordsIn = (document: unknown, among: readonly DocumentFiles[] = []): ParseOptions => {
  const asked = typeof document === 'object' && document !== null ? [document as DocumentFiles] : among;
  const { value } = attempt(() => wordsTogether(asked.map(wordsOf)));
  return asked.length === 0 || value === undefined ? {} : { vocabulary: value };
};

/** What is wrong with readings and subject, each by itself: the library stops at whichever comes first. */
export const subjectIssues = (
  table: OptionTable,
  input: unknown,
  values: SubjectSetting,
  among?: readonly DocumentFiles[],
): readonly Issue[] => {
  const { subject, assumeNone = [] } = values;
  // Of an input that may be about anything nothing can be said.
  const kind = 'subject' in table ? subject : 'enterprise';
  const vocabulary = wordsIn(values.document, among);
  const parsed = kind === undefined ? undefined : checkSubject(kind, input, { assumeNone, ...vocabulary });
  return [...settingIssues(table, values, among), ...(parsed?.ok === false ? parsed.issues : [])];
};

/** What a folder of rules holds of what is asked; nothing where the library’s own is meant. */
export interface RulesRead {
  readonly document?: DocumentFiles;
  /** Every document of the folder. */
  readonly among?: readonly DocumentFiles[];
  /** Whether a folder was named and what is asked of it could not be read: by which words an input is written is then not known. */
  readonly isUnread?: true;
  /** What reforms in files come to: of the document that is asked, or of each. */
  readonly reforms?: readonly Change[] | Readonly<Record<string, readonly Change[]>>;
}

/** What a file holds, apart from whether it could be read: `null` and nothing at all are inputs too. */
interface SubjectRead extends RulesRead {
  readonly input: unknown;
}

interface NamedRules {
  readonly document?: string;
  readonly reforms?: unknown;
  readonly rules?: string;
}

const unknownDocument = (known: readonly string[], id: string): readonly Issue[] =>
  choiceOf(known, 'document-unknown')(id, '--document').issues;

const usual = 'rules';

const inUsual: Bilingual = {
  zh: `“${usual}”文件夹中有这份文件：加 --rules ${usual} 即按其测算。`,
  en: `The folder ${usual} has it: add --rules ${usual}. `,
};

/** What the package has of a document that is asked; where the folder in which rules usually stand has it, that is said. */
const readInPackage = async (id: string, io: Io): Promise<Checked<RulesRead>> => {
  const issues = unknownDocument(documentIds, id);
  const isThere =
    issues.length > 0 &&
    (await io.listFolder(`${usual}/${id}`).then(
      () => true,
      () => false,
    ));
  if (!isThere) return { value: {}, issues };
  const told = { known: documentIds.join(', '), suggestion: inUsual };
  // By its words the input is written, and they were not read.
  return { value: { isUnread: true }, issues: [issue('document-unknown', { option: '--document' }, id, told)] };
};

/** What is asked as a folder of rules has it: one document, or all of them where none is named. */
export const rulesRead = async ({ document, rules }: NamedRules, io: Io): Promise<Checked<RulesRead>> => {
  if (rules === undefined) return document === undefined ? good({}) : readInPackage(document, io);
  // Who asks by the library’s own documents does not wait for what reads and checks folders.
  const { rulesFrom } = await import('./rules-from.js');
  const { value: folders, issues } = await rulesFrom(rules, '--rules', io);
  if (folders === undefined) return { issues };
  const told = succeeded(folders);
  const among = Object.values(told);
  if (document === undefined) return { value: { among }, issues };
  const files: DocumentFiles | undefined = told[document];
  return files === undefined
    ? { issues: unknownDocument(Object.keys(folders), document) }
    : { value: { document: files, among }, issues };
};

/** The options of a call, with the document’s files in the place of its id where they were read; the type says what they are taken for. */
export const decidedBy = <Options extends object>(
  { rules: _, reforms: __, ...options }: Options & NamedRules,
  { document, reforms }: RulesRead,
): Options =>
  ({
    ...options,
    ...(document === undefined ? {} : { document }),
    ...(reforms === undefined ? {} : { reforms }),
  }) as unknown as Options;

const idOf = ({ document }: DocumentFiles): string => String((document as { readonly id?: unknown } | null)?.id);

/** Reforms that a call names, as changes of what it asks about. */
const reformsOf = async (
  values: NamedRules & ReformedCall,
  { document: files, among }: RulesRead,
  io: Io,
): Promise<Checked<Pick<RulesRead, 'reforms'>>> => {
  const { reforms = [] } = values as { readonly reforms?: readonly string[] };
  if (reforms.length === 0) return good({});
  const { document: named } = values;
  const one = files ?? documentIds.find((id) => id === named);
  // A document that is none is told where it was read.
  if (one === undefined && named !== undefined) return good({});
  const all = among === undefined ? documents : Object.fromEntries(among.map((each) => [idOf(each), each]));
  const { reformsRead } = await import('./reform-files.js');
  const { value, issues } = await reformsRead(values, one === undefined ? { among: all } : { document: one }, io);
  return value === undefined ? { issues } : good({ reforms: value });
};

interface SubjectSpec<Table extends OptionTable, Found> extends Omit<
  CommandSpec<Table, SubjectRead, Found>,
  'takes' | 'read' | 'inspect' | 'run'
> {
  readonly about: Bilingual;
  /** What the library is asked: by its own documents, or by those that a folder of rules holds. */
  readonly ask: (input: unknown, options: Values<Table>, among: RulesRead['among']) => Found;
  /** What becomes of the answer before it is printed. */
  readonly keep?: (input: unknown, call: CommandCall<Table>) => Promise<readonly Issue[]>;
}

/** A command that reads a subject, asks the library about it, and prints what that says. */
export const subjectCommand = <Table extends OptionTable, Found>({
  ask,
  keep,
  ...spec
}: SubjectSpec<Table, Found>): Command =>
  command<Table, SubjectRead, Found>({
    ...spec,
    takes: [subjectFile],
    read: async ([file = '-'], io, values) => {
      const [read, asked] = [await readInput(file, io), await rulesRead(values, io)];
      const reformed = await reformsOf(values, asked.value ?? {}, io);
      const issues = [...read.issues, ...asked.issues, ...reformed.issues];
      const unread = asked.value === undefined && (values as NamedRules).rules !== undefined ? { isUnread: true } : {};
      return read.read
        ? { value: { input: read.value, ...unread, ...asked.value, ...reformed.value } as SubjectRead, issues }
        : { issues };
    },
    inspect: (held, values) =>
      held.isUnread === true ? [] : subjectIssues(spec.options, held.input, decidedBy(values, held), held.among),
    instead: async (issues, { input, among }, { args: [file = '-'], typed, language }) => {
      const { insteadLines } = await import('./instead.js');
      const rules = among === undefined ? {} : { among };
      return insteadLines(issues, { command: spec.name, file, typed, input, ...rules }, language);
    },
    run: async (held, call): Promise<Checked<Found>> => {
      const { input } = held;
      const { among } = held;
      const asked = (): Found => ask(input, decidedBy(call.values, held), among);
      // What else stands in the folder is read where a receipt names an award that the document has not.
      const found = attempt(among === undefined ? asked : () => amongTerms(() => termsOfFiles(among), asked));
      if (found.value === undefined || keep === undefined) return found;
      const issues = await keep(input, call);
      return issues.length > 0 ? { issues } : found;
    },
  });
