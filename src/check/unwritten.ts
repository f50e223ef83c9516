import { listNames, wordsName } from '../rule/parts.js';
import { type Finding, finding, type FindingPath } from './finding.js';
import type { FolderCheck } from './folder.js';

/** What stands where an author has still to write: `huiqi new` leaves it. */
export const toWrite = '…';

const pathsTo = (value: unknown, path: FindingPath = []): readonly FindingPath[] => {
  if (value === toWrite) return [path];
  if (Array.isArray(value)) return value.flatMap((each: unknown, at) => pathsTo(each, [...path, at]));
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => pathsTo(each, [...path, key]))
    : [];
};

/** What is still to be written in a part of a file, told once with all its places. */
const unwrittenIn = (file: string, value: unknown, path: FindingPath = []): readonly Finding[] => {
  const [first, ...rest] = pathsTo(value);
  if (first === undefined) return [];
  const places = [first, ...rest].map((each) => each.join('.')).join(', ');
  return [finding('left-to-write', file, [...path, ...first], toWrite, { known: places })];
};

/** What an author has begun and not written: a file at a time, and of lists an entry. */
export const checkWritten: FolderCheck = ({ raw, fileOf }) => [
  ...unwrittenIn(fileOf('document'), raw.document),
  ...unwrittenIn(fileOf(wordsName), raw.vocabulary),
  ...Object.entries(raw.rules).flatMap(([slug, rule]) => unwrittenIn(fileOf(slug), rule)),
  ...listNames.flatMap((name) => {
    const list: unknown = raw[name];
    return Array.isArray(list) ? list.flatMap((each: unknown, at) => unwrittenIn(fileOf(name), each, [at])) : [];
  }),
];

/**
 * Whether what is found only comes of something that is still to be written: it is told of a file, or an entry, that is not
 * written whole.
 */
export const comesOfUnwritten = (findings: readonly Finding[]): ((found: Finding) => boolean) => {
  const partOf = ({ file, pointer }: Finding['place']): string => `${file}#${/^\/\d+/u.exec(pointer)?.[0] ?? ''}`;
  const unwritten = new Set(findings.flatMap(({ code, place }) => (code === 'left-to-write' ? [partOf(place)] : [])));
  return ({ code, place }) => code !== 'left-to-write' && unwritten.has(partOf(place));
};
