import { checkDocuments, type CheckDocumentsOptions, type Finding } from '../check/index.js';
import { fileIn } from './check-report.js';
import type { LookAgain } from './fixes.js';
import type { Io } from './io.js';
import { documentFolders, type LocatedFinding, readRules, type RulesFolder } from './read-rules.js';
import type { FoundRules } from './rules-from.js';

/** What is wrong with the files as files, then with what is in them; a file that could not be read is told once. */
const allFindings = ({ files, findings }: FoundRules, options: CheckDocumentsOptions): readonly LocatedFinding[] => {
  const unread = new Set(findings.filter(({ code }) => code !== 'key-duplicate').map(({ place }) => place.file));
  return [...findings, ...checkDocuments(files, options).filter(({ place }) => !unread.has(place.file))];
};

const keyOf = ({ code, place, found }: Finding): string => JSON.stringify([code, place.file, found]);

/** The findings that were not there before: of what was found twice and is now found thrice, one. */
const newAmong = (now: readonly LocatedFinding[], before: readonly Finding[]): readonly LocatedFinding[] => {
  const left = new Map<string, number>();
  for (const each of before) left.set(keyOf(each), (left.get(keyOf(each)) ?? 0) + 1);
  return now.filter((each) => {
    const count = left.get(keyOf(each)) ?? 0;
    left.set(keyOf(each), count - 1);
    return count <= 0;
  });
};

/** What rules are checked with. */
export interface CheckSetting {
  readonly options: CheckDocumentsOptions;
  /** Rules whose own findings are not told again. */
  readonly before?: FoundRules;
}

/** Everything found in a folder that was not found before. */
export const findingsIn = (folder: RulesFolder, { options, before }: CheckSetting): readonly LocatedFinding[] =>
  newAmong(allFindings(folder, options), before === undefined ? [] : allFindings(before, options)).map((each) =>
    each.line === undefined ? folder.locate(each) : each,
  );

/** Reads a folder as if some of its files held other texts. */
export const lookingAgain =
  (directory: string, known: CheckSetting, io: Io): LookAgain =>
  async (texts) => {
    const instead = new Map([...texts].map(([file, text]) => [fileIn(directory, file), text]));
    const overlaid: Io = {
      ...io,
      readFile: async (path) => {
        const text = instead.get(path);
        return text === undefined ? io.readFile(path) : new TextEncoder().encode(text);
      },
    };
    const folder = await readRules(directory, await documentFolders(directory, overlaid), overlaid);
    return { folder, findings: findingsIn(folder, known) };
  };
