import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseRunner } from '../../src/cases/run.js';
import { type Asked, root } from './program.js';
import { everyFolder, everyTable } from './tables.js';

/** Something that a program is asked: a case of a table, or a test. */
export interface Try {
  /** What is worked out once for several: a document, a test file. */
  readonly shares: string;
  readonly isTest: boolean;
  readonly name: string;
  readonly isRight: (asked: Asked) => boolean;
}

const runners = new WeakMap<Asked, CaseRunner>();

const runnerOf = (asked: Asked): CaseRunner => {
  const known = runners.get(asked) ?? asked.caseRunner(everyFolder);
  runners.set(asked, known);
  return known;
};

/** The cases: one of each table, then another of each, for what differs comes early. */
export const caseTries = (): readonly Try[] =>
  everyTable
    .flatMap((table) => table.cases.map((_, at) => ({ table, at })))
    .sort((a, b) => a.at - b.at)
    .map(({ table, at }) => ({
      shares: table.kind === 'rules' ? table.document : table.city,
      isTest: false,
      name: `${table.file} ${String(at)}`,
      isRight: (asked) => {
        try {
          return ['passed', 'unconfirmed'].includes(runnerOf(asked)(table, at).status);
        } catch {
          return false;
        }
      },
    }));

/** Whether all that a test file takes from its runner is what lists tests: what stands in for something else is not had here. */
const onlyLists = (file: string): boolean => {
  const taken = /import \{(?<names>[^}]*)\} from 'vitest'/u.exec(readFileSync(join(root, file), 'utf8'))?.groups;
  return (taken?.['names'] ?? '')
    .split(',')
    .every((name) => ['', 'describe', 'expect', 'it', 'test'].includes(name.trim()));
};

/** The test files of rooms, and those that stand beside the rooms. */
export const testFilesOf = (rooms: readonly string[]): readonly string[] =>
  rooms
    .flatMap((room) =>
      room.endsWith('.ts')
        ? [`test/${room}`]
        : readdirSync(join(root, 'test', room))
            .filter((name) => name.endsWith('.test.ts'))
            .sort()
            .map((name) => `test/${room}/${name}`),
    )
    .filter(onlyLists);

/** A test that has to wait for something cannot be asked here: it does not come out. */
const comesOut = (run: () => unknown): boolean => {
  try {
    const value = run();
    if (!(value instanceof Promise)) return true;
    value.catch(() => undefined);
  } catch {
    // Whatever it says: it does not come out.
  }
  return false;
};

const silent = new Set<string>();

const listOf = (asked: Asked, file: string): ReturnType<Asked['lawsOf']> => {
  try {
    return asked.lawsOf(file);
  } catch (error) {
    if (!silent.has(file)) console.error(`${file} is not asked: ${String(error)}`);
    silent.add(file);
    return [];
  }
};

/** The tests of a file; none where it needs more of its runner than stands here. */
export const lawTries = (file: string, asked: Asked): readonly Try[] => {
  const found = listOf(asked, file);
  return found.map(({ name }, at) => ({
    shares: file,
    isTest: true,
    name: `${file} ${name}`,
    isRight: (one) => {
      const law = listOf(one, file)[at];
      return law !== undefined && comesOut(law.run);
    },
  }));
};
