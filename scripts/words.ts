/**
 * Writes the module of the words that ship, from the vocabularies under rules/. It goes before all else that is generated:
 * what reads a document reads it by these words, those that the document itself adds among them.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeIssue, HuiqiError } from '../src/issue/index.js';
import { wordsModule, type WrittenWords } from './words-module.js';

const root = join(import.meta.dirname, '..');

export const header = '// Written by `npm run generate` from the folders under rules/. Do not edit.\n';

/** Where the module stands. */
export const wordsPath = 'src/subject/shipped-words.ts';

const shared = 'rules/vocabulary.json';

/** The vocabularies under rules/, as they stand in their files. */
export const writtenWords = (): WrittenWords => {
  const read = (file: string): { readonly file: string; readonly raw: unknown } => ({
    file,
    raw: JSON.parse(readFileSync(join(root, file), 'utf8')),
  });
  const own = readdirSync(join(root, 'rules'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `rules/${name}/vocabulary.json`)
    .filter((file) => existsSync(join(root, file)))
    .sort();
  return { shared: read(shared), own: own.map(read) };
};

/** What is to be written, or else what keeps it from being: what stands is left as it is then. */
export const orTold = <Value>(make: () => Value): Value => {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof HuiqiError)) throw error;
    for (const each of error.issues) console.error(describeIssue(each, 'en'));
    console.error(
      'Nothing is generated of rules that cannot be read: `huiqi check` tells all that is wrong with them.',
    );
    return process.exit(1);
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(
    join(root, wordsPath),
    orTold(() => wordsModule(header, writtenWords())),
  );
