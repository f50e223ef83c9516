import { kindNames } from '../src/kinds/index.js';
import { defectsSchema } from '../src/rule/ledger-schema.js';
import { rulesDigest } from '../src/scenario/receipt/digest.js';
import { citedClauses } from './cited-clauses.js';
import { filesOf, type Folder, isRanked, isWrittenOut, ledgerParts, notRules } from './rule-folders.js';
import { header } from './words.js';

const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(' | ');

const variable = (name: string): string => `rule_${name.replaceAll('-', '_')}`;

const decidedBy = notRules.filter((name) => !(ledgerParts as readonly string[]).includes(name));

/** JSON as a template literal, an entry a line. */
const jsonText = (value: unknown): string => {
  if (value === null) return '`null`';
  const entries = Array.isArray(value)
    ? `[\n${value.map((each) => JSON.stringify(each)).join(',\n')}\n]`
    : `{\n${Object.entries(value as object)
        .map(([key, each]) => `${JSON.stringify(key)}:${JSON.stringify(each)}`)
        .join(',\n')}\n}`;
  return `\`${entries.replace(/[\\`]|\$\{/gu, '\\$&')}\``;
};

/** Its targets, which nothing about an enterprise or a place is decided by, stand apart: `null` says that there are some. */
const targetsOf = (folder: Folder): readonly unknown[] => filesOf(folder).targets as readonly unknown[];

/** Its data is the text of JSON: an engine scans that many times faster than it compiles the same objects. */
export const rulesModule = (folder: Folder): string => {
  const { id } = folder;
  const files = filesOf(folder);
  const file = (name: string): unknown => files[name as keyof typeof files];
  const parts: Readonly<Record<string, unknown>> = {
    ...Object.fromEntries(decidedBy.map((name) => [name, file(name)])),
    clauses: citedClauses(file('clauses')),
    targets: targetsOf(folder).length === 0 ? [] : null,
    rules: files.rules,
    ...(files.amends === undefined ? {} : { amends: files.amends }),
  };
  return [
    header,
    "import { parsedOnUse } from '../../edge/index.js';\n",
    "import type { FilesOf } from '../../rule/index.js';\n",
    '\n/** What the document decides by beside its targets, which stand apart; of its clauses, where they stand. */\n',
    `export const files: FilesOf<'${id}'> = /* @__PURE__ */ parsedOnUse<FilesOf<'${id}'>>({\n`,
    ...Object.entries(parts).map(([name, value]) => `  ${name}: ${jsonText(value)},\n`),
    '});\n',
  ].join('');
};

export const documentModule = (folder: Folder): string =>
  [
    header,
    "import { withParsed } from '../edge/index.js';\n",
    "import type { FilesOf } from '../rule/index.js';\n",
    `import { files as rules } from './rules/${folder.id}.js';\n`,
    '\n/** What the document decides by; of its clauses, where they stand. */\n',
    `export const files: FilesOf<'${folder.id}'> = /* @__PURE__ */ withParsed(rules, {\n`,
    `  targets: ${jsonText(targetsOf(folder))},\n`,
    '});\n',
  ].join('');

/** Asked for by its own name, a document is loaded for itself: who decides by one of them does not read the others. */
const filesOnUse = ({ id }: Folder): string => `  get '${id}'() {\n    return ${variable(id)};\n  },\n`;

export const rulesIndexModule = (all: readonly Folder[]): string =>
  [
    header,
    "import type { DocumentFiles } from '../../rule/index.js';\n",
    "import type { DocumentId } from '../ids.js';\n",
    ...all.map(({ id }) => `import { files as ${variable(id)} } from './${id}.js';\n`),
    '\n/** Every document without its targets, by id: who decides of enterprises and places carries no more. */\n',
    'export const rulesById: Readonly<Record<DocumentId, DocumentFiles>> = Object.freeze({\n',
    ...all.map(filesOnUse),
    '});\n',
  ].join('');

/** The type of a document's reading choices. Without readings it allows none: an empty type would allow anything. */
export const readingType = (readings: Folder['readings']): string => {
  const lines = readings.map(
    ({ id, options }) => `    readonly '${id}'?: ${quoted(options.map((option) => option.id))};\n`,
  );
  return lines.length === 0 ? 'Readonly<Record<string, never>>' : `{\n${lines.join('')}  }`;
};

const idsIn = (folder: Folder, file: 'groups' | 'targets'): readonly string[] =>
  (filesOf(folder)[file] as readonly { readonly id: string }[]).map((each) => each.id);

/** What each kind of rule of a document is about, and its targets, which are a city’s. */
const subjectsByKind = (folder: Folder): string =>
  [
    ...kindNames.map((kind) => {
      const about = folder.rules.filter((rule) => rule.kind === kind).flatMap(({ subjects }) => subjects);
      return `    readonly ${kind}: ${quoted([...new Set(about)].sort()) || 'never'};\n`;
    }),
    `    readonly target: ${targetsOf(folder).length === 0 ? 'never' : quoted(['city'])};\n`,
  ].join('');

/** What every document has of something, by its id. */
const namesByDocument = (all: readonly Folder[], namesOf: (folder: Folder) => readonly string[]): string =>
  all.map((folder) => `  readonly '${folder.id}': ${quoted(namesOf(folder)) || 'never'};\n`).join('');

const namesByKind = ({ id, rules: all, readings }: Folder): string => {
  const classes = all.flatMap(({ answer }) => answer ?? []);
  const named = kindNames.map((kind) => {
    const ids = all.filter((rule) => rule.kind === kind).map(({ slug }) => `${id}/${slug}`);
    return `    readonly ${kind}: ${quoted(ids) || 'never'};\n`;
  });
  return [
    ...named,
    `    readonly class: ${quoted(classes) || 'never'};\n`,
    `    readonly reading: ${quoted(readings.map((reading) => reading.id)) || 'never'};\n`,
    '    readonly path: FieldPath;\n',
  ].join('');
};

export const indexModule = (all: readonly Folder[]): string =>
  [
    header,
    "import type { FilesOf, Kind, MoneyName } from '../rule/index.js';\n",
    "import type { FieldPath } from '../subject/index.js';\n",
    ...all.map(({ id }) => `import { files as ${variable(id)} } from './${id}.js';\n`),
    "import type { DocumentId } from './ids.js';\n\nexport * from './ids.js';\n",
    '\n/** Documents whose libraries are ranked. */\n',
    `export type RankedDocumentId = ${quoted(all.filter(isRanked).map(({ id }) => id)) || 'never'};\n`,
    '\n/** The files of every document, by id: what `createEngine` takes. */\n',
    'export const documents: { readonly [Id in DocumentId]: FilesOf<Id> } = Object.freeze({\n',
    ...all.map(filesOnUse),
    '});\n',
    '\n/** The rules of every document by kind, the classes of its ranked libraries, its readings, and the paths of what may be missing. */\nexport interface RuleIds {\n',
    ...all.map((folder) => `  readonly '${folder.id}': {\n${namesByKind(folder)}  };\n`),
    '}\n',
    '\n/** What the rules of every document are about, by kind, and its targets. */\nexport interface SubjectsOf {\n',
    ...all.map((folder) => `  readonly '${folder.id}': {\n${subjectsByKind(folder)}  };\n`),
    '}\n',
    '\n/** The groups of every document: its choices, caps and the like. */\nexport interface GroupIds {\n',
    namesByDocument(all, (folder) => idsIn(folder, 'groups')),
    '}\n',
    '\n/** The indicators of every document. */\nexport interface IndicatorIds {\n',
    namesByDocument(all, (folder) => idsIn(folder, 'targets')),
    '}\n',
    '\n/** An indicator of some document, by its id. */\nexport type IndicatorId = IndicatorIds[DocumentId];\n',
    '\n/** The options of every reading, by document. */\nexport interface ReadingOptions {\n',
    ...all.map(({ id, readings }) => `  readonly '${id}': ${readingType(readings)};\n`),
    '}\n',
    '\n/** The options of readings by reading alone, for calls about several documents. */\n',
    'export type SharedReadingOptions<Ids extends DocumentId = DocumentId> = {\n',
    "  readonly [Reading in RuleIds[Ids]['reading']]?: {\n",
    '    [Id in Ids]: Reading extends keyof ReadingOptions[Id] ? NonNullable<ReadingOptions[Id][Reading]> : never;\n',
    '  }[Ids];\n};\n',
    '\n/** The awards of a document, by their ids or their slugs. */\n',
    'export type AwardOf<Id extends DocumentId> = RuleIds[Id][MoneyName] | SlugOf<Id, RuleIds[Id][MoneyName]>;\n',
    '\n/** A rule of a document, by its slug. */\n',
    'export type SlugOf<Id extends DocumentId, Rule = RuleIds[Id][Kind]> = Rule extends `${Id}/${infer Slug}` ? Slug : never;\n',
  ].join('');

/** A list of ids, their type, and whether a text that comes from elsewhere is one of them. */
const list = (
  name: string,
  type: string,
  [about, one]: readonly [all: string, one: string],
  ids: readonly string[],
): string =>
  [
    `\n/** ${about} */\nexport const ${name} = /* @__PURE__ */ frozen([\n`,
    ...ids.map((id) => `  '${id}',\n`),
    '] as const);\n',
    `export type ${type} = (typeof ${name})[number];\n`,
    `\n/**\n * Whether a value is ${one}.\n *\n * @example\n * is${type}('${ids[0] ?? ''}') // true\n */\n`,
    `export const is${type} = (value: unknown): value is ${type} => (${name} as readonly unknown[]).includes(value);\n`,
  ].join('');

const cityOf = (folder: Folder): string => (filesOf(folder).document as { readonly city: string }).city;

/** Every id as a literal, and as a list that can be gone through: apart from the rule data, which is heavy. */
export const idsModule = (all: readonly Folder[]): string =>
  [
    header,
    "import { frozen } from '../edge/index.js';\n",
    list(
      'documentIds',
      'DocumentId',
      ['Every document.', 'the id of a document'],
      all.map(({ id }) => id),
    ),
    list(
      'ruleIds',
      'RuleId',
      ['Every rule, by its document and its slug.', 'a rule, by its document and its slug'],
      all.flatMap(({ id, rules: own }) => own.map(({ slug }) => `${id}/${slug}`)),
    ),
    list(
      'readingIds',
      'ReadingId',
      ['Every reading that some document has.', 'the id of a reading that some document has'],
      [...new Set(all.flatMap(({ readings }) => readings.map(({ id }) => id)))].sort(),
    ),
    '\n/** The cities that some document is for. */\nexport const documentCities: readonly string[] = /* @__PURE__ */ frozen([\n',
    ...[...new Set(all.map(cityOf))].sort().map((city) => `  '${city}',\n`),
    ']);\n',
  ].join('');

type LedgerPart = (typeof ledgerParts)[number];

const ledgerVariable = (name: LedgerPart, { id }: Folder): string => `${name}_${id.replaceAll('-', '_')}`;

// What an amendment left stands in no file as a whole.
const ledgerImport = (name: LedgerPart, folder: Folder): string =>
  isWrittenOut(folder.id)
    ? ''
    : `import ${ledgerVariable(name, folder)} from '../../rules/${folder.id}/${name}.json';\n`;

const ledgerValue = (name: LedgerPart, folder: Folder): string =>
  isWrittenOut(folder.id) ? JSON.stringify(filesOf(folder)[name] ?? []) : ledgerVariable(name, folder);

/** Whole folders, and apart from them what is known to be wrong: neither is loaded by what decides. */
export const foldersModule = (all: readonly Folder[]): string =>
  [
    header,
    "import type { DocumentFiles } from '../rule/index.js';\n",
    "import { type DocumentId, documents } from './index.js';\n",
    ...all.flatMap((folder) => ledgerParts.map((name) => ledgerImport(name, folder))),
    '\n/** Every document with its ledger of clauses, its oracles and its defects: what is checked. */\n',
    'export const folders: Readonly<Record<DocumentId, DocumentFiles>> = {\n',
    ...all.map((folder) => {
      const { id } = folder;
      const own = ledgerParts.map((name) => `    ${name}: ${ledgerValue(name, folder)},\n`).join('');
      return `  '${id}': {\n    ...documents['${id}'],\n${own}  },\n`;
    }),
    '};\n',
  ].join('');

/** What is told of known defects: how each was found is for who checks them. */
const toldDefects = (ledger: unknown): readonly unknown[] =>
  defectsSchema.parse(ledger ?? []).map(({ id, title, taken, clauses }) => ({ id, title, taken, clauses }));

export const defectsModule = (all: readonly Folder[]): string =>
  [
    header,
    "import { parsedOnUse } from '../edge/index.js';\n",
    "import type { DefectFile } from '../rule/index.js';\n",
    "import type { DocumentId } from './ids.js';\n",
    "\ntype Defect = Pick<DefectFile, 'id' | 'title' | 'taken' | 'clauses'>;\n",
    '\n/** What is known to be wrong in every document, and what is taken instead, as it is told: apart from what it decides by. */\n',
    'export const defects = /* @__PURE__ */ parsedOnUse<Readonly<Record<DocumentId, readonly Defect[]>>>({\n',
    ...all.map((folder) => `  '${folder.id}': ${jsonText(toldDefects(filesOf(folder).defects))},\n`),
    '});\n',
  ].join('');

export const digestsModule = (all: readonly Folder[]): string =>
  [
    header,
    "import type { DocumentId } from './ids.js';\n",
    '\n/** The digest of all files of every document, those that nothing is decided by among them: what receipts name. */\n',
    'export const rulesDigests: Readonly<Record<DocumentId, string>> = {\n',
    ...all.map((folder) => `  '${folder.id}': '${rulesDigest(filesOf(folder))}',\n`),
    '};\n',
  ].join('');
