import { randomUUID } from 'node:crypto';
import { mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isThere } from './write-file.js';
import { createDigests, type FileDigests, lostWith } from './written-folder.js';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A folder that is being written: nobody sees it before it is whole. */
export interface FolderDraft {
  readonly write: (name: string, content: string | Uint8Array) => Promise<void>;
  /** Adds to a file of it: what is too long to be held. */
  readonly append: (name: string, text: string) => Promise<void>;
  /** What was written so far. */
  readonly digests: () => FileDigests;
  /** Takes back all of it but one file. */
  readonly keepOnly: (name: string) => Promise<void>;
  /** Puts it in its place; an older one only where it may be replaced. */
  readonly finish: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

/** Tells that something is there, as the system does. */
class AlreadyThere extends Error {
  readonly code = 'EEXIST';
}

/** Tells that what is there is not to be lost: files that the program did not write, or that were changed since. */
export class NotReplaced extends Error {
  readonly code = 'not-replaced';

  constructor(
    path: string,
    readonly names: readonly string[],
  ) {
    super(path);
  }
}

/** Where a folder comes to stand: a link to one stays a link. What is there is only replaced if nothing is lost with it. */
const placeOf = async (path: string, isReplacing: boolean): Promise<string> => {
  const target = resolve(path);
  if (!(await isThere(target))) return target;
  if (!isReplacing) throw new AlreadyThere(path);
  const real = await realpath(target);
  if (!(await stat(real)).isDirectory()) throw new NotReplaced(path, [basename(real)]);
  const lost = await lostWith(real);
  if (lost.length > 0) throw new NotReplaced(path, lost);
  return real;
};

/**
 * Begins to write a folder beside its place. Whatever fails, and whoever stops it, no part of it stays behind. A folder
 * that is there is replaced as a whole, and only where all in it is as the program wrote it.
 *
 * @throws the error of the system: `EEXIST` where something is there and is not to be replaced; NotReplaced.
 */
export const draftFolder = async (path: string, isReplacing: boolean): Promise<FolderDraft> => {
  const target = await placeOf(path, isReplacing);
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  await mkdir(draft);
  const digests = createDigests();
  const handles = new Map<string, Awaited<ReturnType<typeof open>>>();
  const handleOf = async (name: string): Promise<Awaited<ReturnType<typeof open>>> => {
    const known = handles.get(name) ?? (await open(join(draft, name), 'a'));
    handles.set(name, known);
    return known;
  };
  const closeAll = async (): Promise<void> => {
    for (const handle of handles.values()) await handle.close();
    handles.clear();
  };
  const discard = async (): Promise<void> => {
    release();
    await closeAll().catch(() => undefined);
    await rm(draft, { recursive: true, force: true });
  };
  const stop = (signal: NodeJS.Signals): void => {
    void discard().finally(() => {
      process.kill(process.pid, signal);
    });
  };
  const release = (): void => {
    for (const signal of signals) process.off(signal, stop);
  };
  for (const signal of signals) process.on(signal, stop);
  const write = async (name: string, content: string | Uint8Array): Promise<void> => {
    const handle = await handleOf(name);
    // One call may write a part alone, as at a limit of size: what is left is written until the system says why it is not.
    await handle.appendFile(content);
    digests.add(name, content);
  };
  return {
    append: write,
    digests: digests.told,
    discard,
    write,
    keepOnly: async (kept) => {
      for (const [name, handle] of handles) {
        if (name === kept) continue;
        await handle.close();
        handles.delete(name);
        digests.drop(name);
        await rm(join(draft, name));
      }
    },
    finish: async () => {
      // A disk that is full may say so only now.
      for (const handle of handles.values()) await handle.sync();
      await closeAll();
      const old = `${draft}.old`;
      // Somebody may have put something there in the meantime.
      await placeOf(target, isReplacing);
      const isOld = await isThere(target);
      if (isOld) await rename(target, old);
      await rename(draft, target);
      release();
      if (isOld) await rm(old, { recursive: true, force: true });
    },
  };
};
