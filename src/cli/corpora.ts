import { casesAsTrials, inputAsTrials, type ReadCorpus, type Trial } from '../diff/index.js';
import { issue } from '../issue/checking.js';
import type { Issue } from '../issue/index.js';
import type { DocumentFiles, RuleFolders } from '../rule/index.js';
import type { Io } from './io.js';
import { readJson } from './json.js';
import { reasonFor } from './read.js';
import { noTables, tableFilesIn } from './table-files.js';

const none: ReadCorpus = { trials: [], issues: [] };

const joined = (all: readonly ReadCorpus[]): ReadCorpus => ({
  trials: all.flatMap(({ trials }) => trials),
  issues: all.flatMap(({ issues }) => issues),
});

/** Case tables of a folder, and of the folders in it: each is of the document that its rule, or its folder, names. */
const casesIn = async (directory: string, io: Io): Promise<ReadCorpus> => {
  const files = await tableFilesIn(directory, io);
  if (files.length === 0)
    return { trials: [], issues: [issue('folder-unreadable', { option: '--cases' }, directory, { detail: noTables })] };
  return joined(
    files.map(({ path, folder, json }): ReadCorpus =>
      json.read ? casesAsTrials(json.value, path, folder) : { trials: [], issues: json.issues },
    ),
  );
};

const cityOf = ({ document }: DocumentFiles): string => String((document as { readonly city?: unknown } | null)?.city);

/** A population, an input a line. */
const inputsIn = async (path: string, year: number | undefined, files: RuleFolders, io: Io): Promise<ReadCorpus> => {
  const documents = Object.fromEntries(Object.entries(files).map(([id, each]) => [id, cityOf(each)]));
  const lines = new TextDecoder().decode(await io.readFile(path)).split('\n');
  return joined(
    lines.map((line, index): ReadCorpus => {
      if (line.trim() === '') return none;
      const place = `${path}:${String(index + 1)}`;
      const read = readJson(new TextEncoder().encode(line));
      return read.read
        ? inputAsTrials(read.value, { year, documents }, place)
        : { trials: [], issues: read.issues.map((each): Issue => ({ ...each, place: { path: place } })) };
    }),
  );
};

interface Corpora {
  readonly cases?: string;
  readonly inputs?: string;
  readonly year?: number;
}

/** Everything that is held against a change beside what is made for it. */
export const corporaIn = async (
  { cases, inputs, year }: Corpora,
  files: RuleFolders,
  io: Io,
): Promise<{ readonly trials: readonly Trial[]; readonly issues: readonly Issue[] }> => {
  const reading = async (option: string, path: string, read: () => Promise<ReadCorpus>): Promise<ReadCorpus> => {
    try {
      return await read();
    } catch (error) {
      return { trials: [], issues: [issue('file-unreadable', { option }, path, { detail: reasonFor(error) })] };
    }
  };
  return joined([
    cases === undefined ? none : await reading('--cases', cases, () => casesIn(cases, io)),
    inputs === undefined ? none : await reading('--inputs', inputs, () => inputsIn(inputs, year, files, io)),
  ]);
};
