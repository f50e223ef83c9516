import { issue } from '../issue/checking.js';
import type { Issue } from '../issue/index.js';
import { writeOut } from '../reform/index.js';
import type { RuleFolders } from '../rule/index.js';
import type { Checked } from './checked.js';
import type { Io } from './io.js';
import { reasonFor } from './read.js';
import { documentFolders, readRules, type RulesFolder } from './read-rules.js';
import { folderAt } from './revision.js';
import { shipped } from './shipped.js';

const noDocuments = { zh: '其中没有放着规则的文件夹。', en: 'no folder in it holds rules.' };

/** A file of a side, as it is found again: under the folder or the revision that was named. */
const inSide =
  (given: string) =>
  (found: Issue): Issue =>
    'file' in found.place
      ? { ...found, place: { ...found.place, file: `${given}/${found.place.file.replace(/^rules\//u, '')}` } }
      : found;

/** Documents with the amendments among them written out: what commands decide by. */
export const inFull = (files: RuleFolders): Checked<RuleFolders> => {
  const ids = Object.keys(files);
  const written = writeOut(Object.values(files));
  return written.issues.length > 0
    ? { issues: written.issues }
    : { value: Object.fromEntries(written.files.map((each, index) => [ids[index] as string, each])), issues: [] };
};

/** Rules, and what is wrong with their files as files that does not keep them from being read. */
export type FoundRules = Pick<RulesFolder, 'files' | 'findings'>;

const readIn = async (given: string, option: string, io: Io): Promise<Checked<FoundRules>> => {
  const ids = await documentFolders(given, io);
  if (ids.length === 0) return { issues: [issue('folder-unreadable', { option }, given, { detail: noDocuments })] };
  const { files, findings } = await readRules(given, ids, io);
  // What a document may leave out is no problem here: loading tells what it needs.
  const isHead = (found: Issue): boolean => 'file' in found.place && found.place.file.endsWith('/document.json');
  const unreadable = findings.filter(
    (found) => found.code === 'file-not-json' || (found.code === 'file-missing' && isHead(found)),
  );
  if (unreadable.length > 0) return { issues: unreadable.map(inSide(given)) };
  const { value, issues } = inFull(files);
  return value === undefined ? { issues: issues.map(inSide(given)) } : { value: { files: value, findings }, issues };
};

const isFolder = async (path: string, io: Io): Promise<boolean> => {
  try {
    await io.listFolder(path);
    return true;
  } catch {
    return false;
  }
};

/** As `rulesFrom`, with what was found in the files. */
export const foundRulesFrom = async (given: string, option: string, io: Io): Promise<Checked<FoundRules>> => {
  // Whole ledgers are read by nothing else.
  if (given === shipped)
    return { value: { files: (await import('../documents/folders.js')).folders, findings: [] }, issues: [] };
  try {
    if (!given.includes(':') || (await isFolder(given, io))) return await readIn(given, option, io);
    const { value: there, issues } = await folderAt(given, option, io);
    return there === undefined ? { issues } : await readIn(given, option, there);
  } catch (error) {
    return { issues: [issue('folder-unreadable', { option }, given, { detail: reasonFor(error) })] };
  }
};

/** The rules of one side: of a folder, of a folder in a revision (`main:rules`), or those shipped (`package`). */
export const rulesFrom = async (given: string, option: string, io: Io): Promise<Checked<RuleFolders>> => {
  const { value, issues } = await foundRulesFrom(given, option, io);
  return value === undefined ? { issues } : { value: value.files, issues };
};
