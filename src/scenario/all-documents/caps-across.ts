import { type GrossAward, settingOf } from '../../evaluate/index.js';
import {
  type CapFile,
  capRooms,
  type CapRooms,
  type Certificate,
  type Combination,
  type Constraint,
  type PaidByPlan,
  type SizeOfCap,
  sizesOfCaps,
} from '../../resolve/index.js';
import type { Document } from '../../rule/index.js';
import type { Enterprise } from '../../subject/index.js';
import type { Money } from '../../quantity/index.js';
import {
  changedIn,
  type DocumentPart,
  formerMembers,
  formersOf,
  type HeldGroup,
  heldIn,
  keptOrNot,
} from './held-as-amended.js';

/** A cap that counts awards of other documents with those of its own. */
interface SharedCap {
  readonly group: CapFile;
  readonly document: Document;
}

/** The caps that are held over several documents, and how much room they leave. */
interface CapsAcross {
  /** The ids of the rules that they hold together, and of those that one cap holds whatever the item. */
  readonly held: ReadonlySet<string>;
  readonly heldInAll: ReadonlySet<string>;
  /** The room under them in one of the ways in which receipts may be meant: in each of the names that what has none may have. */
  readonly rooms: (ways: readonly Combination[]) => readonly CapRooms[];
}

const sharedIn = (document: Document): readonly SharedCap[] =>
  document.groups.flatMap((group) =>
    group.kind === 'cap' && group.active && group.others !== undefined ? [{ group, document }] : [],
  );

/** Whether a constraint is of one document alone, and no cap that is held over several. */
export const isInside = ({ group }: Constraint): boolean => group.kind !== 'cap' || group.others === undefined;

/** The documents that caps of one count with it. */
export const othersOf = (document: Document): readonly string[] =>
  sharedIn(document).flatMap(({ group }) => (group.others ?? []).map((other) => other.document));

/** Whether a cap of one document counts awards of another. */
export const shareACap = (a: Document, b: Document): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([one, other]) =>
    sharedIn(one as Document).some(({ group }) => group.others?.some(({ document }) => document === other?.id)),
  );

/** The ids of all rules that a group holds. */
const membersOf = (
  { group, document }: { readonly group: HeldGroup; readonly document: Document },
  all: readonly DocumentPart[],
): readonly string[] => [
  ...group.members.map((member) => `${document.id}/${member}`),
  ...(group.kind === 'cap' ? (group.others ?? []) : []).flatMap(({ document: id, rules }) => {
    const other = all.find((part) => part.document.id === id)?.document;
    return (other?.rules ?? []).flatMap((rule) => ((rules?.includes(rule.slug) ?? true) ? [rule.id] : []));
  }),
];

const together = (one: CapRooms, other: CapRooms): CapRooms => ({
  constraints: [...one.constraints, ...other.constraints],
  unnamed: [...one.unnamed, ...other.unnamed],
  shut: new Map([...one.shut, ...other.shut]),
  inDoubt: new Set([...one.inDoubt, ...other.inDoubt]),
});

const byId = (grossAward: GrossAward): GrossAward => {
  const { award } = grossAward;
  return { ...grossAward, award: { ...award, rule: { ...award.rule, slug: award.rule.id } } };
};

const none: CapRooms = { constraints: [], unnamed: [], shut: new Map(), inDoubt: new Set() };

/** What documents paid, told by whole ids, and counted as much as one way of reading receipts has it. */
const paidIn = (ways: readonly Combination[], all: readonly DocumentPart[]): readonly PaidByPlan[] =>
  ways.flatMap(({ paid, untold }, index) =>
    paid.map(({ instalmentOf, ...each }): PaidByPlan => ({
      ...each,
      ...(instalmentOf === undefined ? {} : { instalmentOf: instalmentOf + (all[index]?.offset ?? 0) }),
      rule: `${all[index]?.document.id ?? ''}/${each.rule}`,
      receipt: { ...each.receipt, amount: each.receipt.amount ?? (untold as Money) },
    })),
  );

/**
 * The same where texts of one document tell the same money each: it was paid once, in the year in which either says so. A
 * text knows only of its own part of the year what money may be for.
 */
const toldOnce = (ways: readonly Combination[], all: readonly DocumentPart[]): readonly Combination[] => {
  const isOneText = (a: number, b: number): boolean =>
    [
      [a, b],
      [b, a],
    ].some(([later, former]) =>
      formersOf(all[later as number] as DocumentPart, all).includes(all[former as number] as DocumentPart),
    );
  return ways.map((way, index) => ({
    ...way,
    paid: way.paid.filter(
      ({ receipt, thisYear }) =>
        !ways.some(
          (other, at) =>
            isOneText(index, at) &&
            other.paid.some(
              (each) =>
                each.receipt === receipt && (each.thisYear === thisYear ? index < at : each.thisYear && !thisYear),
            ),
        ),
    ),
  }));
};

/** Groups that hold awards of several documents, by whole ids, with what says how much a cap of them is. */
interface GroupsAcross {
  readonly groups: readonly HeldGroup[];
  readonly sizeOf: SizeOfCap;
}

/** The caps of documents that count awards of others, and of an amended text every group, over the former text too. */
export const capsAcross = (all: readonly DocumentPart[], subject: Enterprise, year: number): CapsAcross => {
  // A rule is told by its whole id: two documents may have one of a name.
  const grossAwards = all.flatMap((part) => part.grossAwards.map(byId));
  const beside = all.map(({ document }) => document);
  const amending = all.filter((part) => formersOf(part, all).length > 0);
  const across = (
    parts: readonly DocumentPart[],
    groupsIn: (document: Document) => readonly HeldGroup[],
  ): GroupsAcross => {
    const sizes = new Map<string, SizeOfCap>();
    const groups = parts.flatMap((part) => {
      const { document, plan } = part;
      return groupsIn(document).map((group): HeldGroup => {
        const id = `${document.id}/${group.id}`;
        const size = sizesOfCaps(grossAwards, document, { subject, year, setting: settingOf(plan, undefined), beside });
        if (group.kind === 'cap') sizes.set(id, (_, members) => size(group, members));
        return { ...group, id, members: [...membersOf({ group, document }, all), ...formerMembers(group, part, all)] };
      });
    });
    return { groups, sizeOf: (group, members) => (sizes.get(group.id) as SizeOfCap)(group, members) };
  };
  const sharedCaps = across(
    all.filter((part) => !amending.includes(part)),
    (document) => sharedIn(document).map(({ group }) => group),
  );
  const asAmended = across(amending, heldIn);
  const groups = [...sharedCaps.groups, ...asAmended.groups];
  const changed = changedIn(amending, all);
  const roomsOf = ({ groups: own, sizeOf }: GroupsAcross, paid: readonly PaidByPlan[]): readonly CapRooms[] =>
    own.length === 0 ? [none] : capRooms(own, grossAwards, paid, sizeOf);
  return {
    held: new Set(groups.flatMap(({ members }) => members)),
    heldInAll: new Set(
      groups.flatMap(({ kind, members, per }) => (kind === 'cap' && per === undefined ? members : [])),
    ),
    rooms: (ways) =>
      roomsOf(sharedCaps, paidIn(ways, all)).flatMap((one) =>
        roomsOf(asAmended, paidIn(toldOnce(ways, all), all))
          .flatMap((room) => keptOrNot(room, changed, ways))
          .map((other) => together(one, other)),
      ),
  };
};

/** The group of a certificate as a document's readers know it: one of its own by its id, one of another by that document's name. */
export const groupReadIn = (certificate: Certificate, own: Document, others: readonly Document[]): Certificate => {
  const { group, title } = certificate;
  const [from, id] = group.split('/');
  if (id === undefined) return certificate;
  const other = from === own.id ? undefined : others.find((document) => document.id === from);
  if (other === undefined) return { ...certificate, group: id };
  const { zh, en } = other.shortTitle;
  return {
    ...certificate,
    group: id,
    title: { zh: `${zh}：${title.zh}`, en: `${title.en} (${en})` },
    clauses: [],
  };
};
