import { randomUUID } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { access, chmod, chown, link, lstat, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileRefused } from './read-file.js';

const codeIn = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** Whether something is there, be it a link that leads nowhere. */
export const isThere = async (path: string): Promise<boolean> => {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (codeIn(error) === 'ENOENT' || codeIn(error) === 'ENOTDIR') return false;
    throw error;
  }
};

/** Writes a draft beside a path and puts it in its place; whatever fails, no draft stays behind. */
const throughDraft = async (
  path: string,
  text: string,
  mode: number,
  place: (draft: string) => Promise<void>,
): Promise<void> => {
  const draft = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    const handle = await open(draft, 'wx', mode);
    try {
      await handle.writeFile(text);
      // A disk that is full may say so only now.
      await handle.sync();
    } finally {
      await handle.close();
    }
    await place(draft);
  } finally {
    await rm(draft, { force: true });
  }
};

/** Errors of a file system that knows no second name for one file. */
const noLinks: readonly unknown[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

const create = (path: string, text: string): Promise<void> =>
  throughDraft(path, text, 0o666, async (draft) => {
    try {
      // Fails where something is there by now; renaming would replace it.
      await link(draft, path);
    } catch (error) {
      if (!noLinks.includes(codeIn(error)) || (await isThere(path))) throw error;
      await rename(draft, path);
    }
  });

const isSame = (a: Stats, b: Stats): boolean => a.dev === b.dev && a.ino === b.ino;

const standardInput = '/dev/stdin';

const statOf = (path: string): Promise<Stats | undefined> =>
  stat(path === '-' ? standardInput : path).catch(() => undefined);

const replace = async (path: string, text: string, inputs: readonly string[]): Promise<void> => {
  // A link stays one: what it leads to is replaced.
  const target = await realpath(path);
  const old = await stat(target);
  if (old.isFIFO()) throw new FileRefused('named-pipe', path);
  if (!old.isFile() && !old.isDirectory()) throw new FileRefused('device', path);
  for (const input of inputs) {
    const read = await statOf(input);
    if (read !== undefined && isSame(read, old)) throw new FileRefused('input-itself', path);
  }
  await access(target, constants.W_OK);
  // Whoever could read the old file can read the new one, and nobody else, not even before it is whole.
  await throughDraft(target, text, 0o600, async (draft) => {
    const made = await stat(draft);
    if (made.uid !== old.uid || made.gid !== old.gid) await chown(draft, old.uid, old.gid);
    await chmod(draft, old.mode & 0o7777);
    await rename(draft, target);
  });
};

/**
 * Writes a whole file or nothing. The old file stays whole until the new one is, and keeps its mode
 * and owner; what is no file, and a file that the text was made from, is not replaced.
 *
 * @param inputs files that were read, `-` for standard input.
 * @throws FileRefused, or the error of the system: `EEXIST` where something is there and is not to be replaced.
 */
export const writeFile = async (
  path: string,
  text: string,
  isReplacing: boolean,
  inputs: readonly string[],
): Promise<void> => (isReplacing && (await isThere(path)) ? replace(path, text, inputs) : create(path, text));
