/**
 * Writes what is derived from the folders under rules/: the modules that import their JSON, the
 * literal types of their ids, the JSON Schema of a rule file, and the page that accounts for every
 * clause; and from package.json the version. A test holds the result fresh.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fieldsBy } from '../src/subject/input-fields.js';
import { vocabularyOf, withWords } from '../src/subject/vocabulary.js';
import { awardTermsModule } from './award-terms.js';
import { writtenCoverage } from './case-coverage-part.js';
import { codesPage } from './codes.js';
import { compact } from './compact.js';
import { coveragePage, type Ledger } from './coverage.js';
import {
  defectsModule,
  digestsModule,
  documentModule,
  foldersModule,
  idsModule,
  indexModule,
  rulesIndexModule,
  rulesModule,
} from './document-modules.js';
import { evaluatorModules } from './evaluators.js';
import { withRuleEntries } from './exports.js';
import { fileSchemas } from './file-schemas/index.js';
import { inputSchemas } from './input-schemas.js';
import { inputTypes } from './input-types.js';
import { shapesModule, shapesPath } from './result-shapes.js';
import { ruleFieldsModule } from './rule-fields.js';
import { filesOf, type Folder, folders, json, root, rules } from './rule-folders.js';
import { scenarioSchema } from './scenario-schema.js';
import { wordsModule, wordsOf } from './words-module.js';
import { header, orTold, wordsPath, writtenWords } from './words.js';

const ledgerOf = ({ id }: Folder): Ledger => ({
  id,
  shortTitle: (json(join(rules, id, 'document.json')) as Pick<Ledger, 'shortTitle'>).shortTitle,
  // Of an amendment its own: what it leaves as it was is accounted for where it stands.
  clauses: json(join(rules, id, 'clauses.json')) as Ledger['clauses'],
  targets: (filesOf({ id }).targets as readonly { readonly id: string }[]).map((target) => target.id),
});

const versionModule = (): string => {
  const { version } = json(join(root, 'package.json')) as { readonly version: string };
  return [
    '// Written by `npm run generate` from package.json. Do not edit.\n',
    '/** The version of this library, as results and receipts name it. */',
    `export const version = '${version}';\n`,
  ].join('\n');
};

/** Every generated file and its text, by path from the root of the project. */
export const generated = (): ReadonlyMap<string, string> => {
  const all = folders();
  const words = writtenWords();
  const { shared, own } = wordsOf(words);
  const fields = fieldsBy(vocabularyOf(withWords(shared, own)));
  return new Map([
    ...all.map((folder) => [`src/documents/rules/${folder.id}.ts`, rulesModule(folder)] as const),
    ...all.map((folder) => [`src/documents/${folder.id}.ts`, documentModule(folder)] as const),
    ['src/documents/rules/index.ts', rulesIndexModule(all)] as const,
    ['src/documents/index.ts', indexModule(all)] as const,
    ['src/documents/ids.ts', idsModule(all)] as const,
    ['src/documents/folders.ts', foldersModule(all)] as const,
    ['src/documents/defects.ts', defectsModule(all)] as const,
    ['src/documents/digests.ts', digestsModule(all)] as const,
    ['src/documents/award-terms.ts', awardTermsModule(header, all.map(filesOf))] as const,
    [
      'src/documents/rule-fields.ts',
      ruleFieldsModule(header, new Map(all.map((folder) => [folder.id, filesOf(folder)]))),
    ] as const,
    ...all.flatMap((folder) => [...evaluatorModules(header, folder.id, filesOf(folder))]),
    [
      'package.json',
      withRuleEntries(
        readFileSync(join(root, 'package.json'), 'utf8'),
        all.map(({ id }) => id),
      ),
    ] as const,
    ['src/version.ts', versionModule()] as const,
    [wordsPath, wordsModule(header, words)] as const,
    ['src/subject/inputs.ts', inputTypes(fields)] as const,
    ['docs/coverage.md', coveragePage(all.map(ledgerOf), writtenCoverage(), 'en')] as const,
    ['docs/coverage.zh.md', coveragePage(all.map(ledgerOf), writtenCoverage(), 'zh')] as const,
    ['docs/codes.md', codesPage()] as const,
    ...[...inputSchemas(fields)].map(([kind, schema]) => [`schemas/${kind}.schema.json`, compact(schema)] as const),
    ['schemas/scenario.schema.json', compact(scenarioSchema())] as const,
    ...[...fileSchemas(shared, own)].map(([kind, schema]) => [`rules/${kind}.schema.json`, compact(schema)] as const),
  ]);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = orTold(generated);
  for (const folder of ['src/documents', 'src/evaluators'])
    rmSync(join(root, folder), { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  // After all else: the types of results name documents and fields.
  writeFileSync(join(root, shapesPath), await shapesModule());
}
