import type { Issue } from '../issue/index.js';
import { fileIn } from './check-report.js';
import type { Environment } from './environment.js';
import type { Io } from './io.js';
import { writeIssue } from './write.js';

/** A byte-order mark, which reading lets pass. */
const mark = '\uFEFF';

const isMarked = ([first, second, third]: Uint8Array): boolean => first === 0xef && second === 0xbb && third === 0xbf;

/** Writes each file whole or not at all, with the mark that it began with. */
export const writeFixed = async (
  directory: string,
  texts: ReadonlyMap<string, string>,
  io: Io,
  environment: Environment,
): Promise<readonly Issue[]> => {
  const issues: Issue[] = [];
  for (const [file, text] of texts) {
    const path = fileIn(directory, file);
    try {
      const start = isMarked(await io.readFile(path)) ? mark : '';
      await environment.write(path, `${start}${text}`, true, []);
    } catch (error) {
      issues.push(writeIssue('--fix', path, error));
    }
  }
  return issues;
};
