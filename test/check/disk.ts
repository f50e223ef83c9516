import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Io } from '../../src/cli/io.js';
import { listFolder } from '../../src/cli/list-folder.js';
import { readFile } from '../../src/cli/read-file.js';
import { run } from '../../src/cli/run.js';
import type { Ran } from '../cli/terminal.js';

const rules = resolve(import.meta.dirname, '../../rules');

/** Runs the command line on this disk, from a working directory of our choice. */
export const onDisk = async (argv: readonly string[], workingDirectory = process.cwd()): Promise<Ran> => {
  const out: string[] = [];
  const err: string[] = [];
  const at = (path: string): string => resolve(workingDirectory, path);
  const io: Io = {
    readFile: (path) => readFile(at(path)),
    listFolder: (path) => listFolder(at(path)),
    readInput: () => Promise.reject(new Error('no input')),
    out: (text) => {
      out.push(text);
    },
    err: (text) => {
      err.push(text);
    },
  };
  const code = await run(argv, io);
  return { code, out: out.join(''), err: err.join('') };
};

/** A directory with a copy of the rules, taken away afterwards. */
export const withRules = async <Value>(use: (directory: string) => Promise<Value>): Promise<Value> => {
  const directory = await mkdtemp(join(tmpdir(), 'huiqi-check-'));
  try {
    await cp(rules, join(directory, 'rules'), { recursive: true });
    return await use(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
};
