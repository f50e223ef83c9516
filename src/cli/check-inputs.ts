import type { Sources } from '../check/index.js';
import { folders } from '../documents/folders.js';
import type { Bilingual } from '../issue/index.js';
import { issue } from '../issue/checking.js';
import type { Io } from './io.js';
import type { Checked } from './checked.js';
import { reasonFor } from './read.js';
import { documentFolders, readRules, type RulesFolder } from './read-rules.js';

/** Where rules are looked for unless said otherwise, and what findings call their folder. */
export const defaultDirectory = 'rules';

const builtIn: RulesFolder = { files: folders, findings: [], locate: (found) => found, texts: new Map() };

const refused = (option: string, path: string, detail: Bilingual): Checked<never> => ({
  issues: [issue('folder-unreadable', { option }, path, { detail })],
});

/** The very path that could not be read, which may be a file of the folder. */
const pathIn = (error: unknown): string | undefined =>
  error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : undefined;

const noDocuments: Bilingual = { zh: '其中没有放着规则的文件夹。', en: 'no folder in it holds rules.' };

const readIn = async (directory: string, io: Io): Promise<Checked<RulesFolder>> => {
  const ids = await documentFolders(directory, io);
  return ids.length === 0
    ? refused('--rules', directory, noDocuments)
    : { value: await readRules(directory, ids, io), issues: [] };
};

/** The folder named; without one, `rules` here if it holds documents, and else those of the package. */
export const rulesIn = async (given: string | undefined, io: Io): Promise<Checked<RulesFolder>> => {
  if (given === undefined && (await documentFolders(defaultDirectory, io).catch(() => [])).length === 0)
    return { value: builtIn, issues: [] };
  try {
    return await readIn(given ?? defaultDirectory, io);
  } catch (error) {
    return refused('--rules', pathIn(error) ?? given ?? defaultDirectory, reasonFor(error));
  }
};

const sourceName = /^(?<prefix>\d{3})\D.*\.txt$/u;

/** The documents' texts in a folder, each named by the three digits of its clauses: `004_….txt`. */
export const sourcesIn = async (directory: string, io: Io): Promise<Checked<Sources>> => {
  try {
    const named = (await io.listFolder(directory)).flatMap(({ name }) => {
      const prefix = sourceName.exec(name)?.groups?.['prefix'];
      return prefix === undefined ? [] : [{ prefix, path: `${directory}/${name}` }];
    });
    // Anchors hold the line breaks of the texts as they were first written.
    const textOf = async (path: string): Promise<string> =>
      new TextDecoder().decode(await io.readFile(path)).replaceAll('\r\n', '\n');
    return {
      value: Object.fromEntries(
        await Promise.all(named.map(async ({ prefix, path }) => [prefix, await textOf(path)] as const)),
      ),
      issues: [],
    };
  } catch (error) {
    return refused('--sources', pathIn(error) ?? directory, reasonFor(error));
  }
};
