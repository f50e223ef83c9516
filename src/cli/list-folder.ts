import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { FolderEntry } from './io.js';

/** Whether a link leads to a folder; not to one that it lies in itself, which would be gone through for ever. */
const leadsToFolder = async (directory: string, name: string): Promise<boolean> => {
  try {
    const [target, here] = await Promise.all([realpath(join(directory, name)), realpath(directory)]);
    return (await stat(target)).isDirectory() && !`${here}${sep}`.startsWith(`${target}${sep}`);
  } catch {
    // A link that leads nowhere is no folder: whoever reads it as a file is told.
    return false;
  }
};

/** What a folder holds; a link to a folder is a folder. */
export const listFolder = async (path: string): Promise<readonly FolderEntry[]> =>
  Promise.all(
    (await readdir(path, { withFileTypes: true })).map(async (entry) => ({
      name: entry.name,
      isFolder: entry.isDirectory() || (entry.isSymbolicLink() && (await leadsToFolder(path, entry.name))),
    })),
  );
