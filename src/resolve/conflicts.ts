import type { AtMostChoice } from './problem.js';

/** Beyond so many awards that exclude one another, conflicts are not looked through for groups. */
const mostMembers = 1000;

type Rivals = ReadonlyMap<number, ReadonlySet<number>>;

const rivalsIn = (choices: readonly AtMostChoice[]): Rivals => {
  const rivals = new Map<number, Set<number>>();
  for (const { sets } of choices) {
    for (const [index, set] of sets.entries()) {
      const others = sets.flatMap((each, at) => (at === index ? [] : each));
      for (const member of set) rivals.set(member, new Set([...(rivals.get(member) ?? []), ...others]));
    }
  }
  return rivals;
};

/** The parts of some awards between which nothing leads; `isLinked` says what leads from one award to another. */
const partsOf = (
  members: readonly number[],
  isLinked: (a: number, b: number) => boolean,
): readonly (readonly number[])[] => {
  const left = new Set(members);
  const parts: number[][] = [];
  for (const first of left) {
    left.delete(first);
    const part = [first];
    for (const member of part) {
      for (const other of left) {
        if (!isLinked(member, other)) continue;
        left.delete(other);
        part.push(other);
      }
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts;
};

const nestedIn = (members: readonly number[], rivals: Rivals): readonly AtMostChoice[] | undefined => {
  if (members.length <= 1) return [];
  const areRivals = (a: number, b: number): boolean => rivals.get(a)?.has(b) ?? false;
  const apart = partsOf(members, areRivals);
  const sets = apart.length > 1 ? apart : partsOf(members, (a, b) => !areRivals(a, b));
  if (sets.length === 1) return undefined;
  const within = sets.map((set) => nestedIn(set, rivals));
  if (within.some((each) => each === undefined)) return undefined;
  return [...(apart.length > 1 ? [] : [{ atMost: 1, sets }]), ...within.flatMap((each) => each ?? [])];
};

/**
 * The same conflicts as choices that are nested or apart, where there are such: awards of which each
 * excludes each of others are one choice between two sets, however the pairs were listed.
 * `undefined` where the conflicts cannot be told so.
 */
export const conflictsNested = (choices: readonly AtMostChoice[]): readonly AtMostChoice[] | undefined => {
  const members = [...new Set(choices.flatMap(({ sets }) => sets.flat()))].sort((a, b) => a - b);
  return members.length > mostMembers ? undefined : nestedIn(members, rivalsIn(choices));
};
