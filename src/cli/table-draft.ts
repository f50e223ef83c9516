import { documents, isDocumentId } from '../documents/index.js';
import { ruleFields } from '../documents/rule-fields.js';
import { createDocumentEngine } from '../engine/index.js';
import { mustAnswer } from '../engine/silence.js';
import { type Bilingual, HuiqiError, type Language } from '../issue/index.js';
import type { Document, DocumentFiles } from '../rule/index.js';
import { fieldsRead } from '../rule/fields-read.js';
import { type EntryPlace, type Template, templateOf, type YearSpan } from '../population/index.js';
import { csvOf } from '../simulate.js';
import type { Environment } from './environment.js';
import type { Argument } from './command.js';
import { choiceOf, one } from './option.js';
import type { Io } from './io.js';
import { documentIn, from, otherRules, through } from './options.js';
import { type RulesRead, rulesRead } from './subject-command.js';
import { typedCommand } from './typed-command.js';
import { loadWorkbooks, sheetOf } from './workbook.js';
import { writeIssue } from './write.js';
import { folderRecord, recordFile } from './written-folder.js';
import { bad, type Checked, good } from './checked.js';

const tableFormats = ['csv', 'xlsx'] as const;
type TableFormat = (typeof tableFormats)[number];

const format = one('--format <csv|xlsx>', { zh: '表格的格式', en: 'form of the table' }, choiceOf(tableFormats), 'csv');

/** What every table that is made is asked for with. */
export const tableOptions = { document: documentIn, rules: otherRules, from, through, format } as const;

/** Where it is written to. */
export const tableFolder: Argument = { name: '<DIR>', about: { zh: '写入的文件夹', en: 'folder to write' } };

/** Where a table is written to, and the document that it is for. */
export interface TableAsked {
  readonly folder: string;
  readonly files: DocumentFiles;
}

/** What a command that makes a table is called with: the document as the package has it, or a folder of rules. */
export const tableAsked = async (
  [folder = '']: readonly (string | undefined)[],
  io: Io,
  values: { readonly document?: string; readonly rules?: string },
): Promise<Checked<TableAsked>> => {
  const { value, issues } = await rulesRead(values, io);
  const files = filesOf(values.document, value);
  return files === undefined ? { issues } : { value: { folder, files }, issues };
};

const filesOf = (id: string | undefined, read: RulesRead | undefined): DocumentFiles | undefined =>
  read?.document ?? (isDocumentId(id) ? documents[id] : undefined);

/** What is typed to run what was written there. */
export const simulating = (folder: string, rules?: string): string =>
  typedCommand(['simulate', `${folder}/scenario.yaml`, ...(rules === undefined ? [] : ['--rules', rules])]);

/** What a rule reads: of the documents of the package that is known beforehand. */
const fieldsOf = (id: string, slug: string, files: DocumentFiles): readonly string[] => {
  const known = Object.entries(ruleFields).find(([rule]) => rule === `${id}/${slug}`);
  const isShipped = isDocumentId(id) && files === documents[id];
  if (isShipped && known !== undefined) return known[1];
  return fieldsRead(slug, files).map((path) => path.replace(/^years\./u, 'years.*.'));
};

/**
 * A document, and the table that its rules ask for.
 *
 * @throws HuiqiError where it pays no enterprise anything: no scenario over such a table could be run.
 */
export const templateFor = (
  files: DocumentFiles,
  years: YearSpan,
  language: Language,
  place?: EntryPlace,
): { readonly document: Document; readonly template: Template } => {
  const { document } = createDocumentEngine(files);
  mustAnswer(document, 'enterprise', 'money');
  const read = new Set(Object.keys(files.rules).flatMap((slug) => fieldsOf(document.id, slug, files)));
  return { document, template: templateOf(read, document.vocabulary, document, years, language, place) };
};

const sheet = '企业名单';

/** A scenario over a table that was made: what its heads do not say. */
const scenarioOf = (
  { key, entries, constants, tables }: Template,
  { id }: Document,
  { from, through }: YearSpan,
  format: TableFormat,
  title: Bilingual,
): string =>
  [
    'huiqi: scenario/1',
    `title: { zh: ${JSON.stringify(title.zh)}, en: ${JSON.stringify(title.en)} }`,
    'population:',
    `  file: enterprises.${format}`,
    ...(format === 'xlsx' ? [`  sheet: ${sheet}`] : []),
    `  key: ${key}`,
    `  constants: { ${Object.entries(constants)
      .map(([name, value]) => `${name}: ${value}`)
      .join(', ')} }`,
    ...(Object.keys(entries).length === 0 ? [] : ['  columns:']),
    ...Object.entries(entries).flatMap(([list, rows]) => [
      `    ${list}:`,
      ...rows.map(
        (row) =>
          `      - { ${Object.entries(row)
            .map(([name, head]) => `${name}: ${head}`)
            .join(', ')}, blank: none }`,
      ),
    ]),
    ...(Object.keys(tables).length === 0 ? [] : ['  tables:']),
    ...Object.entries(tables).map(
      ([list, fields]) =>
        `    ${list}: { file: ${list}.${format}, key: ${key}, absent: none, columns: { ${Object.entries(fields)
          .map(([name, head]) => `${name}: ${head.replace(/ ?\([^()]*\)$/u, '')}`)
          .join(', ')}, blank: unknown } }`,
    ),
    `documents: [${id}]`,
    `years: ${String(from)}..${String(through)}`,
    '',
  ].join('\n');

/** A workbook whose first row stays in sight; every cell is text, so that no code loses digits. */
const workbook = async (rows: readonly (readonly string[])[]): Promise<Uint8Array> => {
  const write = await loadWorkbooks('--format');
  const [head = [], ...others] = rows;
  const plain = others.map((row) => row.map((value) => (value === '' ? null : { value, type: String, format: '@' })));
  return write([sheetOf(sheet, head, plain)]).toBuffer();
};

/** What was written. */
export interface WrittenTable {
  readonly folder: string;
  readonly rows: number;
  readonly columns: number;
}

interface Writing extends YearSpan {
  readonly folder: string;
  readonly format: TableFormat;
  readonly replace: boolean;
  readonly title: Bilingual;
}

/** Text that is written when there is some of it. */
const chunk = 1 << 16;

/** Writes a folder with a table and the scenario that reads it, whole or not at all. */
export const writeTable = async (
  { document, template }: ReturnType<typeof templateFor>,
  rows: Iterable<readonly string[]>,
  { folder, format, replace, title, ...years }: Writing,
  environment: Environment,
): Promise<Checked<WrittenTable>> => {
  const head = template.columns.map((column) => column.head);
  const draft = await environment
    .draftFolder(folder, replace)
    .catch((error: unknown) => writeIssue('DIR', folder, error));
  if ('code' in draft) return bad(draft);
  let count = 0;
  try {
    if (format === 'xlsx') {
      const all = [...rows];
      count = all.length;
      await draft.write('enterprises.xlsx', await workbook([head, ...all]));
    } else {
      let pending = csvOf([head]);
      for (const row of rows) {
        count += 1;
        pending += csvOf([row]).slice(1);
        if (pending.length < chunk) continue;
        await draft.append('enterprises.csv', pending);
        pending = '';
      }
      await draft.append('enterprises.csv', pending);
    }
    for (const [list, fields] of Object.entries(template.tables)) {
      const own = [[template.key, ...Object.values(fields)]];
      await draft.write(`${list}.${format}`, format === 'xlsx' ? await workbook(own) : csvOf(own));
    }
    await draft.write('scenario.yaml', scenarioOf(template, document, years, format, title));
    await draft.write(recordFile, folderRecord(draft.digests()));
    await draft.finish();
    return good({ folder, rows: count, columns: head.length });
  } catch (error) {
    await draft.discard();
    if (error instanceof HuiqiError) return { issues: error.issues };
    if (error instanceof Error && 'code' in error) return bad(writeIssue('DIR', folder, error));
    throw error;
  }
};
