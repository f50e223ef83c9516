import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isPlainObject } from '../edge/index.js';
import { version } from '../version.js';

/** What every folder that is written says of itself, and what it is called there. */
export const recordFile = 'record.json';

/** Files by their names, with what each holds as a digest. */
export type FileDigests = Readonly<Record<string, string>>;

const shown = (hash: { readonly digest: (encoding: 'hex') => string }): string => `sha256:${hash.digest('hex')}`;

export const digestOf = (content: string | Uint8Array): string => shown(createHash('sha256').update(content));

/** Digests of files that are being written, piece by piece. */
export const createDigests = (): {
  readonly add: (name: string, content: string | Uint8Array) => void;
  readonly drop: (name: string) => void;
  readonly told: () => FileDigests;
} => {
  const hashes = new Map<string, ReturnType<typeof createHash>>();
  return {
    add: (name, content) => {
      const hash = hashes.get(name) ?? createHash('sha256');
      hash.update(content);
      hashes.set(name, hash);
    },
    drop: (name) => {
      hashes.delete(name);
    },
    told: () => Object.fromEntries([...hashes].map(([name, hash]) => [name, shown(hash.copy())])),
  };
};

/** What a folder says of itself that holds no run: which files were written into it. */
export const folderRecord = (files: FileDigests): string =>
  `${JSON.stringify({ kind: 'folder-record', huiqi: version, files }, undefined, 1)}\n`;

/** The files that a record tells of; nothing where it tells none. */
export const filesIn = (record: unknown): FileDigests | undefined => {
  const files = isPlainObject(record) ? record['files'] : undefined;
  return isPlainObject(files)
    ? Object.fromEntries(Object.entries(files).filter((each): each is [string, string] => typeof each[1] === 'string'))
    : undefined;
};

const digestAt = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return shown(hash);
};

/** The names in a folder that are not as they were written, or not there, or were never written by the program. */
export const notAsWritten = async (folder: string, files: FileDigests): Promise<readonly string[]> => {
  const there = await readdir(folder, { withFileTypes: true });
  const missing = Object.keys(files).filter((name) => !there.some((entry) => entry.name === name));
  const found: string[] = [...missing];
  for (const entry of there) {
    if (entry.name === recordFile) continue;
    const isAsWritten = entry.isFile() && files[entry.name] === (await digestAt(join(folder, entry.name)));
    if (!isAsWritten) found.push(entry.name);
  }
  return found.sort();
};

const recordAt = async (folder: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(join(folder, recordFile), 'utf8'));
  } catch {
    return undefined;
  }
};

/**
 * What would be lost with a folder if it were replaced: all in it that the program did not write, or that was changed
 * since. A file that was written and is gone is no loss.
 */
export const lostWith = async (folder: string): Promise<readonly string[]> => {
  const files = filesIn(await recordAt(folder)) ?? {};
  const there = new Set(await readdir(folder));
  return (await notAsWritten(folder, files)).filter((name) => there.has(name));
};
