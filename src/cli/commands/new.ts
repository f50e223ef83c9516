import { compactJson, newDocument, newPrefix, newRule } from '../../author/index.js';
import { isPart } from '../../check/index.js';
import { issue } from '../../issue/checking.js';
import type { Bilingual, Issue } from '../../issue/index.js';
import type { DocumentFiles } from '../../rule/index.js';
import { defaultTables } from '../case-tables.js';
import { defaultDirectory } from '../check-inputs.js';
import { andThen, type Checked, good } from '../checked.js';
import { command, type CommandCall } from '../command.js';
import type { Io } from '../io.js';
import { choiceOf, many, maybe } from '../option.js';
import { reasonFor } from '../read.js';
import { documentFolders, readRules } from '../read-rules.js';
import { writeIssue } from '../write.js';

const both = (zh: string, en: string): Bilingual => ({ zh, en });

const options = {
  rules: maybe('--rules <DIR>', both('规则文件夹，默认 rules', 'folder of rules, rules by default'), good),
  cases: maybe('--cases <DIR>', both('用例文件夹，默认 fixtures', 'folder of case tables, fixtures by default'), good),
  from: maybe(
    '--from <FILE>',
    both(
      'new document：文件原文（文本），其中带数的句子列为条款候选',
      'of new document: its text, whose sentences that hold a figure are listed as candidates of clauses',
    ),
    good,
  ),
  city: maybe('--city <CITY>', both('new document：所适用的城市全称', 'of new document: full name of its city'), good),
  clauses: many(
    '--clause <ID>',
    both('new rule：所依据的条款，可重复', 'of new rule: a clause that it encodes; may be repeated'),
    (texts) => good(texts),
  ),
};

type Call = CommandCall<typeof options>;

const whats = ['document', 'rule'] as const;

interface Asked {
  readonly what: (typeof whats)[number];
  readonly id: string;
}

/** What was written, and what to type next. */
interface Begun {
  readonly files: readonly string[];
  readonly next: string;
}

const words = {
  written: (files: readonly string[]): Bilingual =>
    both(`已写入${files.join('、')}。`, `Written: ${files.join(', ')}.`),
  next: both(
    '标“…”处请对照原文填写，仍缺什么由此命令列出：',
    'Write what is marked … from the text; what is still missing: ',
  ),
  slug: both('小写字母、数字和连字符，如 example-2026', 'lower-case letters, digits and hyphens, such as example-2026'),
  pair: both('文件/规则，如 example-2026/little-giant', 'document/rule, such as example-2026/little-giant'),
} as const;

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';

const idIssues = ({ what, id }: Asked): readonly Issue[] => {
  const isGood = new RegExp(what === 'document' ? `^${slug}$` : `^${slug}/${slug}$`, 'u').test(id);
  const name = id.split('/').at(-1) ?? '';
  if (isGood && (what === 'document' || !isPart(name))) return [];
  return [issue('option-misfit', { option: 'ID' }, id, { wanted: what === 'document' ? words.slug : words.pair })];
};

/** The documents that are there already; none where there is no folder yet. */
const documentsIn = async (rules: string, io: Io): Promise<Readonly<Record<string, DocumentFiles>>> => {
  const ids = await documentFolders(rules, io).catch(() => []);
  return ids.length === 0 ? {} : (await readRules(rules, ids, io)).files;
};

/** Writes files into a folder that is not there yet, or beside what is there. */
const writeInto = async (
  folder: string,
  files: readonly (readonly [name: string, text: string])[],
  { environment, switches: { replace } }: Call,
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

const beginDocument = async (id: string, call: Call): Promise<Checked<Begun>> => {
  const { rules = defaultDirectory, cases = defaultTables, from, city } = call.values;
  const folder = `${rules}/${id}`;
  if (await call.environment.exists(folder)) return { issues: [issue('file-exists', { option: 'ID' }, folder)] };
  const { value: text, issues } = await textIn(from, call.io);
  if (text === undefined) return { issues };
  const prefix = newPrefix(Object.values(await documentsIn(rules, call.io)));
  const files = newDocument({ id, prefix, text, ...(city === undefined ? {} : { city }) });
  const wrong = [
    ...(await writeInto(folder, named(files), call)),
    ...((await call.environment.exists(`${cases}/${id}`)) ? [] : await writeInto(`${cases}/${id}`, [], call)),
  ];
  return wrong.length > 0
    ? { issues: wrong }
    : good({ files: Object.keys(files).map((name) => `${folder}/${name}.json`), next: `huiqi check --rules ${rules}` });
};

const beginRule = async (id: string, call: Call): Promise<Checked<Begun>> => {
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
    next: `huiqi check --rules ${rules}`,
  });
};

export const newCommand = command<typeof options, Asked, Begun>({
  name: 'new',
  about: {
    zh: '新建文件或规则：写出骨架、条款候选和第一张用例表',
    en: 'begin a document or a rule: a skeleton, candidates of clauses, a first table of cases',
  },
  takes: [
    { name: '<WHAT>', about: { zh: 'document（文件）或 rule（规则）', en: 'document or rule' } },
    { name: '<ID>', about: { zh: '文件编号，或 文件/规则', en: 'id of the document, or document/rule' } },
  ],
  options,
  formats: [],
  writes: true,
  read: ([what = '', id = '']): Promise<Checked<Asked>> => {
    const chosen = andThen(choiceOf(whats)(what, 'WHAT'), (each) => good<Asked>({ what: each, id }));
    return Promise.resolve({
      ...chosen,
      issues: [...chosen.issues, ...(chosen.value === undefined ? [] : idIssues(chosen.value))],
    });
  },
  run: ({ what, id }, call) => (what === 'document' ? beginDocument(id, call) : beginRule(id, call)),
  print: ({ files, next }, language) => `${words.written(files)[language]}\n${words.next[language]}${next}`,
});
