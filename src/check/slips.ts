import { listNames, wordsName } from '../rule/parts.js';
import { citationsOf } from './citations.js';
import { type Finding, finding, type FindingPath, pointerOf } from './finding.js';
import type { FolderCheck } from './folder.js';

/** A list of clauses that names one twice. What sums are worked out from is no such list: a figure may be added twice. */
export const checkCitedOnce: FolderCheck = (folder) => {
  const seen = new Set<string>();
  return citationsOf(folder).flatMap(({ clause, file, path }): readonly Finding[] => {
    if (path.includes('left') || path.includes('right') || typeof path.at(-1) !== 'number') return [];
    const key = JSON.stringify([file, pointerOf(path.slice(0, -1)), clause]);
    const again = seen.has(key);
    seen.add(key);
    return again ? [finding('clause-twice', file, path, clause)] : [];
  });
};

// A unit stands right behind its figure: an English one begins with a blank.
const blankEdgesIn = (file: string, value: unknown, path: FindingPath = []): readonly Finding[] => {
  if (typeof value === 'string') return value === value.trim() ? [] : [finding('text-blank-edge', file, path, value)];
  if (Array.isArray(value)) return value.flatMap((each: unknown, at) => blankEdgesIn(file, each, [...path, at]));
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => (key === 'unit' ? [] : blankEdgesIn(file, each, [...path, key])))
    : [];
};

/** Texts with blanks before or after them: nobody sees them, and a name with one is no longer the name. */
export const checkBlankEdges: FolderCheck = ({ raw, fileOf }) => [
  ...blankEdgesIn(fileOf('document'), raw.document),
  ...blankEdgesIn(fileOf(wordsName), raw.vocabulary),
  ...Object.entries(raw.rules).flatMap(([slug, rule]) => blankEdgesIn(fileOf(slug), rule)),
  ...listNames.flatMap((name) => blankEdgesIn(fileOf(name), raw[name])),
];
