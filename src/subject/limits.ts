import { joined } from '../edge/index.js';
import { issue, type Issue, pathTo } from '../issue/index.js';
import type { EnterpriseInput, TitleInput } from './inputs.js';
import type { Vocabulary } from './vocabulary.js';

/** The most entries that a list may have: far more than an enterprise has, and decided in seconds. */
export const mostEntries = 2_000;

/**
 * The most entries of one title, or projects of one kind, that give no name, or of one name no level. Each of them may be any
 * of the others, so that what is unknown of each hangs on all.
 */
export const mostUnnamed = 100;

/** Beyond so many entries or fields in one place nothing of them is looked at: each would be a problem of its own. */
const mostLookedAt = 10_000;

/** The first list or group of fields that has more than is looked at, outermost first. */
export const oversize = (input: unknown): Issue | undefined => {
  const left: { readonly value: unknown; readonly path: string }[] = [{ value: input, path: '' }];
  // What is within is put at the end, and so is looked at later.
  for (const { value, path } of left) {
    if (typeof value !== 'object' || value === null) continue;
    const entries = Object.entries(value);
    if (entries.length > mostLookedAt)
      return issue('list-too-long', { path }, entries.length, { most: String(mostLookedAt) });
    for (const [key, inner] of entries) left.push({ value: inner, path: path === '' ? key : pathTo(path, key) });
  }
  return undefined;
};

const none: readonly Issue[] = [];

const tooLong = (path: string, list: readonly unknown[] | undefined): readonly Issue[] =>
  list !== undefined && list.length > mostEntries
    ? [issue('list-too-long', { path }, list.length, { most: String(mostEntries) })]
    : none;

/** Of what an entry may be any: of its title where it gives no name, of its name where that leaves the level open. */
const vagueOf = ({ title, of, product = of, grade, level }: TitleInput, { titles }: Vocabulary): readonly string[] => {
  if (titles[title]?.isGraded === true) return grade === undefined ? [title] : [];
  if (product === undefined) return [title];
  return titles[title]?.isLevelled === true && level === undefined ? [`${title} ${product}`] : [];
};

const tooManyUnnamed = <Entry>(
  path: string,
  list: readonly Entry[] | undefined,
  unnamedOf: (entry: Entry) => readonly string[],
): readonly Issue[] => {
  if (list === undefined || list.length <= mostUnnamed) return none;
  const unnamed = list.flatMap(unnamedOf);
  const counts = new Map<string, number>();
  for (const kind of unnamed) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].flatMap(([kind, count]) =>
    count > mostUnnamed
      ? [issue('names-wanted', { path }, `${kind}: ${String(count)}`, { most: String(mostUnnamed) })]
      : [],
  );
};

/** Lists that are longer than can be decided at once. */
export const beyondLimits = (
  { titles, projects, received }: EnterpriseInput,
  vocabulary: Vocabulary,
): readonly Issue[] =>
  joined(
    tooLong('titles', titles),
    tooLong('projects', projects),
    tooLong('received', received),
    tooManyUnnamed('titles', titles, (title) => vagueOf(title, vocabulary)),
    tooManyUnnamed('projects', projects, ({ name, kind }) => (name === undefined ? [kind] : [])),
  );
