import { tableEndings } from '../cases/index.js';
import type { Issue } from '../issue/index.js';
import type { Io } from './io.js';
import { type ParsedJson, scanJson } from './json.js';
import { issue } from '../issue/checking.js';

/** A file of case tables: where it stands, the folder that it stands in, and what it holds. */
export interface TableFile {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly json: ParsedJson;
}

/** Why a folder is refused that has none: where nothing was held against the rules, nothing may pass. */
export const noTables = {
  zh: '其中没有 .cases.json 或 .targets.json。',
  en: 'there is no .cases.json or .targets.json in it.',
};

const isTable = (name: string): boolean => Object.values(tableEndings).some((ending) => name.endsWith(ending));

const readTableFile = async (path: string, folder: string, io: Io): Promise<TableFile> => {
  const scanned = scanJson(await io.readFile(path));
  if (!scanned.read) {
    const wrong = issue('file-not-json', { file: path, pointer: '' }, undefined, { detail: scanned.why });
    return { path, folder, text: '', json: { read: false, issues: [wrong] } };
  }
  const repeated = scanned.repeated.map((each): Issue => ({ ...each, place: { file: path, pointer: '' } }));
  return { path, folder, text: scanned.text, json: { read: true, value: scanned.value, issues: repeated } };
};

const underFolder = async (directory: string, folder: string, io: Io): Promise<readonly TableFile[]> => {
  const listed = [...(await io.listFolder(directory))].sort((a, b) => (a.name < b.name ? -1 : 1));
  const found = await Promise.all(
    listed.map(async ({ name, isFolder }): Promise<readonly TableFile[]> => {
      const path = `${directory}/${name}`;
      if (isFolder) return underFolder(path, name, io);
      return isTable(name) ? [await readTableFile(path, folder, io)] : [];
    }),
  );
  return found.flat();
};

const lastOf = (path: string): string => path.replace(/\/+$/u, '').replace(/^.*\//u, '');

/**
 * The case tables that stand under a path: of a folder and of the folders in it, or the one file that it names.
 *
 * @throws the error of the system where it cannot be read.
 */
export const tableFilesIn = async (path: string, io: Io): Promise<readonly TableFile[]> => {
  const root = path.replace(/(?<=.)\/+$/u, '');
  if (isTable(root)) return [await readTableFile(root, lastOf(root.replace(/\/?[^/]*$/u, '')), io)];
  return underFolder(root, lastOf(root), io);
};
