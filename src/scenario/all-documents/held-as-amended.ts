import { canonicalJson } from '../../condition/index.js';
import type { Plan } from '../../evaluate/index.js';
import type { CapRooms, Combination, Constraint } from '../../resolve/index.js';
import type { Document, GroupFile } from '../../rule/index.js';
import type { DocumentAwards } from './same-matter.js';

/** What a group of an amended text holds in the year in which the amendment begins: one document, in two texts. */

export type DocumentPart = Pick<DocumentAwards, 'document' | 'grossAwards' | 'offset' | 'successor'> & {
  readonly plan: Plan;
};

/** A group that says how much, or how many, is paid in all. */
export type HeldGroup = Exclude<GroupFile, { kind: 'receipts' }>;

/** The texts that an amendment took the place of within the year: what it holds together, it holds over theirs too. */
export const formersOf = (part: DocumentPart, all: readonly DocumentPart[]): readonly DocumentPart[] =>
  part.document.amends === undefined
    ? []
    : all
        .filter(({ successor }) => successor === part.document.id)
        .flatMap((former) => [former, ...formersOf(former, all)]);

export const heldIn = ({ groups }: Document): readonly HeldGroup[] =>
  groups.flatMap((group) => (group.kind !== 'receipts' && group.active ? [group] : []));

/** The awards of the former text that a group holds: those of its own members there, and of that group as it was. */
export const formerMembers = (group: HeldGroup, part: DocumentPart, all: readonly DocumentPart[]): readonly string[] =>
  formersOf(part, all).flatMap(({ document: { id, rules, groups } }) => {
    const was = groups.flatMap((each) => (each.kind !== 'receipts' && each.id === group.id ? each.members : []));
    return rules.flatMap(({ slug }) => (group.members.includes(slug) || was.includes(slug) ? [`${id}/${slug}`] : []));
  });

/** What stands in one former text under a group that the amendment changes. */
interface FormerAwards {
  readonly part: number;
  readonly group: string;
  readonly awards: ReadonlySet<number>;
}

/** The groups, by whole ids, that an amendment changes, with what of the former texts stands under each. */
type Changed = ReadonlyMap<string, readonly FormerAwards[]>;

const figureOf = (group: HeldGroup): string =>
  canonicalJson([
    group.kind,
    group.span,
    group.per ?? null,
    ...(group.kind === 'cap' ? [group.cap] : [group.atMost, group.counts]),
  ]);

export const changedIn = (amending: readonly DocumentPart[], all: readonly DocumentPart[]): Changed =>
  new Map(
    amending.flatMap((part) =>
      heldIn(part.document).flatMap((group) => {
        const held = new Set(formerMembers(group, part, all));
        const formers = formersOf(part, all);
        const isAsWas = ({ document: { groups, rules } }: DocumentPart): boolean =>
          groups.some(
            (was) =>
              was.kind !== 'receipts' &&
              was.active &&
              was.id === group.id &&
              figureOf(was) === figureOf(group) &&
              rules.every(({ id: rule, slug }) => !held.has(rule) || was.members.includes(slug)),
          );
        if (formers.every(isAsWas)) return [];
        const stands = formers.map((former): FormerAwards => ({
          part: all.indexOf(former),
          group: group.id,
          awards: new Set(
            former.grossAwards.flatMap(({ award: { rule } }, index) =>
              held.has(rule.id) ? [former.offset + index] : [],
            ),
          ),
        }));
        return [[`${part.document.id}/${group.id}`, stands] as const];
      }),
    ),
  );

/** How much, or how many, the former texts leave of what stands under a group of theirs. */
const keptUnder = (
  { group, sets }: Constraint,
  formers: readonly FormerAwards[],
  ways: readonly Combination[],
): number => {
  const highs = ways.flatMap(({ afterReceipts }) => afterReceipts.map(({ high }) => high));
  const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
  return sum(
    formers.map(({ part, group: id, awards }) => {
      const own = sets.map((set) => set.filter((index) => awards.has(index)).map((index) => highs[index] ?? 0));
      const before = (ways[part]?.constraints ?? []).filter((each) => each.group.id === id);
      return group.kind === 'cap'
        ? Math.min(sum(own.flat()), before.length === 0 ? Infinity : sum(before.map(({ cap }) => cap)))
        : Math.min(
            own.filter((set) => sum(set) > 0).length,
            before.length === 0 ? Infinity : sum(before.map(({ atMost }) => atMost)),
          );
    }),
  );
};

/**
 * What holds the year as amended, where it holds less than the former texts did: no text says whether what came before the
 * day keeps what it had, so both are possible.
 */
export const keptOrNot = (room: CapRooms, changed: Changed, ways: readonly Combination[]): readonly CapRooms[] => {
  const kept = room.constraints.map((constraint): Constraint => {
    const most = keptUnder(constraint, changed.get(constraint.group.id) ?? [], ways);
    if (constraint.group.kind === 'choice')
      return most <= constraint.atMost ? constraint : { ...constraint, atMost: most };
    return most <= constraint.cap ? constraint : { ...constraint, cap: most, least: most, whole: most };
  });
  return kept.every((each, index) => each === room.constraints[index])
    ? [room]
    : [room, { ...room, constraints: kept }];
};
