import { type DocumentId, documents } from '../documents/index.js';
import { engineFor } from '../engine/evaluate.js';
import type { Bilingual, Issue } from '../issue/index.js';
import { strayReadings } from '../rule/index.js';
import { checkSubject, type ClosableList, type SubjectKind } from '../subject/index.js';
import { attempt, type Checked } from './checked.js';
import { type Argument, type CommandCall, type Command, command, type CommandSpec } from './command.js';
import type { OptionTable, Values } from './option.js';
import { readInput } from './read.js';

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

/** What documents say against the readings asked for. */
const settingIssues = (table: OptionTable, { document, readings = {}, asIfInForce }: Setting): readonly Issue[] => {
  if (!('document' in table)) return strayReadings(Object.values(documents), readings);
  if (document === undefined) return [];
  const period = asIfInForce === undefined ? {} : { asIfInForce };
  return attempt(() => engineFor({ document, readings, alternatives: false, ...period })).issues;
};

/** What is wrong with readings and subject, each by itself: the library stops at whichever comes first. */
export const subjectIssues = (table: OptionTable, input: unknown, values: Setting): readonly Issue[] => {
  const { subject, assumeNone = [] } = values;
  // Of an input that may be about anything nothing can be said.
  const kind = 'subject' in table ? subject : 'enterprise';
  const parsed = kind === undefined ? undefined : checkSubject(kind, input, { assumeNone });
  return [...settingIssues(table, values), ...(parsed?.ok === false ? parsed.issues : [])];
};

/** What a file holds, apart from whether it could be read: `null` and nothing at all are inputs too. */
interface Held {
  readonly input: unknown;
}

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
    read: async ([file = '-'], io) => {
      const read = await readInput(file, io);
      return read.read ? { value: { input: read.value }, issues: read.issues } : { issues: read.issues };
    },
    inspect: ({ input }, values) => subjectIssues(spec.options, input, values),
    run: async ({ input }, call): Promise<Checked<Found>> => {
      const found = attempt(() => ask(input, call.values));
      if (found.value === undefined || keep === undefined) return found;
      const issues = await keep(input, call);
      return issues.length > 0 ? { issues } : found;
    },
  });
