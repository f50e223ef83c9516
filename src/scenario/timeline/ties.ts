import { isOneOf } from '../../edge/index.js';
import type { AwardRule, Document } from '../../rule/index.js';
import { closableLists } from '../../subject/index.js';

/** What some awards are tied to others by. */
export interface TiedPart {
  readonly slugs: ReadonlySet<string>;
  readonly ties: ReadonlySet<string>;
}

// How far a sum-up reaches is no fact of the enterprise, and lists without end are lacked by almost everything.
const isTying = (path: string): boolean =>
  path !== 'before.through' && path !== 'asOf' && !isOneOf(closableLists, path);

const pathTies = (paths: Iterable<string>): readonly string[] =>
  [...paths].filter(isTying).map((path) => `path ${path}`);

/** What ties awards together: what is missing of both, a group that counts both, the matter that money is received for. */
const tiesOf = ({ slug, matter }: AwardRule, missing: Iterable<string>, { groups }: Document): ReadonlySet<string> =>
  new Set([
    `matter ${matter}`,
    ...groups.flatMap((group) =>
      group.kind !== 'receipts' && group.active && group.members.includes(slug) ? [`group ${group.id}`] : [],
    ),
    ...pathTies(missing),
  ]);

const union = <Value>(sets: readonly Iterable<Value>[]): ReadonlySet<Value> => new Set(sets.flatMap((set) => [...set]));

/** Parts with one more: it takes in all that it is tied to. */
const joined = (parts: readonly TiedPart[], next: TiedPart): readonly TiedPart[] => {
  const isTied = ({ ties }: TiedPart): boolean => [...ties].some((tie) => next.ties.has(tie));
  const tied = [...parts.filter(isTied), next];
  return [
    ...parts.filter((part) => !isTied(part)),
    { slugs: union(tied.map(({ slugs }) => slugs)), ties: union(tied.map(({ ties }) => ties)) },
  ];
};

/**
 * Awards that nothing ties fall apart.
 *
 * @param missing what each of them lacks.
 */
export const partsOf = (
  missing: ReadonlyMap<AwardRule, ReadonlyMap<string, unknown>>,
  document: Document,
): readonly TiedPart[] =>
  [...missing]
    .map(([rule, paths]): TiedPart => ({ slugs: new Set([rule.slug]), ties: tiesOf(rule, paths.keys(), document) }))
    .reduce<readonly TiedPart[]>(joined, []);

/** The same parts, those as one that were asked the same facts. */
export const tiedByAsking = (parts: readonly TiedPart[], asked: readonly ReadonlySet<string>[]): readonly TiedPart[] =>
  parts
    .map((part, index): TiedPart => ({ ...part, ties: union([part.ties, pathTies(asked[index] ?? [])]) }))
    .reduce<readonly TiedPart[]>(joined, []);
