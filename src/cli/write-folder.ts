import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isThere } from './write-file.js';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A folder that is being written: nobody sees it before it is whole. */
export interface FolderDraft {
  readonly write: (name: string, content: string | Uint8Array) => Promise<void>;
  /** Adds to a file of it: what is too long to be held. */
  readonly append: (name: string, text: string) => Promise<void>;
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

/**
 * Begins to write a folder beside its place. Whatever fails, and whoever stops it, no part of it stays behind.
 *
 * @throws the error of the system: `EEXIST` where something is there and is not to be replaced.
 */
export const draftFolder = async (path: string, isReplacing: boolean): Promise<FolderDraft> => {
  const target = resolve(path);
  if (!isReplacing && (await isThere(target))) throw new AlreadyThere(path);
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  await mkdir(draft);
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
  const append = async (name: string, text: string): Promise<void> => {
    await (await handleOf(name)).write(text);
  };
  return {
    append,
    discard,
    write: async (name, content) => {
      const handle = await handleOf(name);
      await (typeof content === 'string' ? handle.write(content) : handle.write(content));
    },
    keepOnly: async (kept) => {
      for (const [name, handle] of handles) {
        if (name === kept) continue;
        await handle.close();
        handles.delete(name);
        await rm(join(draft, name));
      }
    },
    finish: async () => {
      // A disk that is full may say so only now.
      for (const handle of handles.values()) await handle.sync();
      await closeAll();
      const old = `${draft}.old`;
      const isOld = isReplacing && (await isThere(target));
      if (isOld) await rename(target, old);
      await rename(draft, target);
      release();
      if (isOld) await rm(old, { recursive: true, force: true });
    },
  };
};
