import { issue } from '../issue/checking.js';
import type { Bilingual } from '../issue/index.js';
import { type Checked, good } from './checked.js';
import type { FolderEntry, Io } from './io.js';

const noGit: Bilingual = { zh: '没有找到 git。', en: 'git was not found.' };

const isNoRevision: Bilingual = {
  zh: 'git 版本不以连字符开头，写法如 main:rules。',
  en: 'a revision of git does not begin with a hyphen: it is written like main:rules.',
};

const reasonOf = (error: unknown): Bilingual => {
  const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  if (isAbsent) return noGit;
  const text = error instanceof Error ? error.message.trim() : String(error);
  return { zh: text, en: text };
};

/** How a file stands in a listing of git: its blob, and its path under the folder. */
const listed = /^\d+ blob (?<blob>[0-9a-f]+)\t(?<path>.*)$/su;

const decoder = new TextDecoder();
const newLine = 10;

/** What `git cat-file --batch` writes: a line that ends with a size, so many bytes, and a line break, for each blob. */
const blobsIn = (bytes: Uint8Array, count: number): readonly Uint8Array[] => {
  const found: Uint8Array[] = [];
  let at = 0;
  while (found.length < count && at < bytes.length) {
    const end = bytes.indexOf(newLine, at);
    const size = Number(decoder.decode(bytes.subarray(at, end)).split(' ').at(-1));
    found.push(bytes.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return found;
};

const entriesUnder = (paths: Iterable<string>, folder: string): readonly FolderEntry[] => {
  const start = folder === '' ? '' : `${folder}/`;
  const names = new Map<string, boolean>();
  for (const path of paths) {
    if (!path.startsWith(start)) continue;
    const [name = '', ...rest] = path.slice(start.length).split('/');
    names.set(name, rest.length > 0);
  }
  return [...names].map(([name, isFolder]) => ({ name, isFolder }));
};

/** A folder of a revision, read like a folder on disk: nothing is checked out. `revision` is `main:rules`, as git writes it. */
export const folderAt = async (revision: string, option: string, io: Io): Promise<Checked<Io>> => {
  const refused = (detail: Bilingual): Checked<Io> => ({
    issues: [issue('revision-unreadable', { option }, revision, { detail })],
  });
  if (revision.startsWith('-')) return refused(isNoRevision);
  if (io.git === undefined) return refused(noGit);
  try {
    const tree = decoder.decode(await io.git(['ls-tree', '-r', '-z', '--full-tree', revision]));
    const files = tree.split('\0').flatMap((line) => {
      const { blob, path } = listed.exec(line)?.groups ?? {};
      return blob === undefined || path === undefined ? [] : [{ blob, path }];
    });
    const written = await io.git(['cat-file', '--batch'], files.map(({ blob }) => `${blob}\n`).join(''));
    const blobs = blobsIn(written, files.length);
    const contents = new Map(files.map(({ path }, index) => [path, blobs[index] ?? new Uint8Array()]));
    const inside = (path: string): string => path.slice(revision.length).replace(/^\/+/u, '');
    return good({
      ...io,
      listFolder: (path) => Promise.resolve(entriesUnder(contents.keys(), inside(path))),
      readFile: (path) => Promise.resolve(contents.get(inside(path)) ?? new Uint8Array()),
    });
  } catch (error) {
    return refused(reasonOf(error));
  }
};
