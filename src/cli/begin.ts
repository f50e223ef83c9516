import { compactJson, newDocument, newPrefix, newRule } from '../author/index.js';
import { issue } from '../issue/checking.js';
import { both, type Issue } from '../issue/index.js';
import type { RuleFolders } from '../rule/index.js';
import { defaultTables } from './case-tables.js';
import { defaultDirectory } from './check-inputs.js';
import { andThen, type Checked, good } from './checked.js';
import type { CommandCall } from './command.js';
import type { Io } from './io.js';
import type { newOptions } from './new-options.js';
import { choiceOf } from './option.js';
import { reasonFor } from './read.js';
import { documentFolders, readRules } from './read-rules.js';
import { typedCommand } from './typed-command.js';
import { writeIssue } from './write.js';

type NewDocumentCall = CommandCall<typeof newOptions>;

/** What was written, and what to type next. */
export interface Begun {
  readonly files: readonly string[];
  readonly next: string;
}

/** The documents that are there already; none where there is no folder yet. */
const documentsIn = async (rules: string, io: Io): Promise<RuleFolders> => {
  const ids = await documentFolders(rules, io).catch(() => []);
  return ids.length === 0 ? {} : (await readRules(rules, ids, io)).files;
};

/** Writes files into a folder that is not there yet, or beside what is there. */
const writeInto = async (
  folder: string,
  files: readonly (readonly [name: string, text: string])[],
  { environment, switches: { replace } }: NewDocumentCall,
): Promise<readonly Issue[]> => {
  try {
    if (await environment.exists(folder)) {
      for (const [name, text] of files) await environment.write(`${folder}/${name}`, text, replace, []);
      return [];
    }
    const above = folder.slice(0, folder.lastIndexOf('/'));
    if (!(await environment.exists(above))) await (await environment.draftFolder(above, false)).finish();
    const draft = await environment.draftFolder(folder, false);
    for (const [name, text] of files) await draft.write(name, text);
    await draft.finish();
    return [];
  } catch (error) {
    return [writeIssue('ID', folder, error)];
  }
};

const textIn = async (from: string | undefined, io: Io): Promise<Checked<string>> => {
  if (from === undefined) return good('');
  try {
    return good(new TextDecoder('utf-8', { fatal: true }).decode(await io.readFile(from)));
  } catch (error) {
    const detail = error instanceof TypeError ? both('不是 UTF-8 文本。', 'it is no text in UTF-8.') : reasonFor(error);
    return { issues: [issue('file-unreadable', { option: '--from' }, from, { detail })] };
  }
};

const named = (files: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] =>
  Object.entries(files).map(([name, value]) => [`${name}.json`, compactJson(value)] as const);

/** Writes the folder of a document that is not there yet, and one for its cases. */
export const beginDocument = async (id: string, call: NewDocumentCall): Promise<Checked<Begun>> => {
  const { rules = defaultDirectory, cases = defaultTables, from, city, cities, district } = call.values;
  const folder = `${rules}/${id}`;
  if (await call.environment.exists(folder)) return { issues: [issue('file-exists', { option: 'ID' }, folder)] };
  const { value: text, issues } = await textIn(from, call.io);
  if (text === undefined) return { issues };
  const prefix = newPrefix(Object.values(await documentsIn(rules, call.io)));
  const place = { cities, ...(city === undefined ? {} : { city }), ...(district === undefined ? {} : { district }) };
  const files = newDocument({ id, prefix, text, ...place });
  const wrong = [
    ...(await writeInto(folder, named(files), call)),
    ...((await call.environment.exists(`${cases}/${id}`)) ? [] : await writeInto(`${cases}/${id}`, [], call)),
  ];
  return wrong.length > 0
    ? { issues: wrong }
    : good({
        files: Object.keys(files).map((name) => `${folder}/${name}.json`),
        next: typedCommand(['check', '--rules', rules]),
      });
};

/** Writes a rule of a document that is there, its table of cases, and into the ledger that its clauses are encoded. */
export const beginRule = async (id: string, call: NewDocumentCall): Promise<Checked<Begun>> => {
  const { rules = defaultDirectory, cases = defaultTables, clauses: cited } = call.values;
  const { switches, environment } = call;
  const [document = '', name = ''] = id.split('/');
  const all = await documentsIn(rules, call.io);
  const files = all[document];
  if (files === undefined)
    return andThen(choiceOf(Object.keys(all), 'document-unknown')(document, 'ID'), () => ({ issues: [] }));
  const known = (Array.isArray(files.clauses) ? files.clauses : []).map((each: { readonly id?: unknown }) =>
    String(each.id),
  );
  const unknown = cited.flatMap((each) => choiceOf(known)(each, '--clause').issues);
  const [path, table] = [`${rules}/${document}/${name}.json`, `${cases}/${document}/${name}.cases.json`];
  const there: Issue[] = [];
  for (const each of [path, table])
    if (!switches.replace && (await environment.exists(each))) there.push(issue('file-exists', { option: 'ID' }, each));
  if (unknown.length + there.length > 0) return { issues: [...unknown, ...there] };
  const made = newRule(name, files, cited);
  const ledger = `${rules}/${document}/clauses.json`;
  const wrong = [
    ...(await writeInto(`${rules}/${document}`, [[`${name}.json`, compactJson(made.rule)]], call)),
    ...(await writeInto(`${cases}/${document}`, [[`${name}.cases.json`, compactJson(made.cases)]], call)),
  ];
  if (wrong.length > 0) return { issues: wrong };
  if (cited.length > 0) await environment.write(ledger, compactJson(made.clauses), true, []);
  return good({
    files: [path, table, ...(cited.length === 0 ? [] : [ledger])],
    next: typedCommand(['check', '--rules', rules]),
  });
};
