import { type GrossAward, type Plan, settingOf } from '../../evaluate/index.js';
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
import type { DocumentAwards } from './same-matter.js';

/** A cap that counts awards of other documents with those of its own. */
interface SharedCap {
  readonly group: CapFile;
  readonly document: Document;
}

type DocumentPart = Pick<DocumentAwards, 'document' | 'grossAwards'> & { readonly plan: Plan };

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

/** The ids of all rules that a cap holds. */
const membersOf = ({ group, document }: SharedCap, all: readonly DocumentPart[]): readonly string[] => [
  ...group.members.map((member) => `${document.id}/${member}`),
  ...(group.others ?? []).flatMap(({ document: id, rules }) => {
    const other = all.find((part) => part.document.id === id)?.document;
    return (other?.rules ?? []).flatMap((rule) => ((rules?.includes(rule.slug) ?? true) ? [rule.id] : []));
  }),
];

const byId = (grossAward: GrossAward): GrossAward => {
  const { award } = grossAward;
  return { ...grossAward, award: { ...award, rule: { ...award.rule, slug: award.rule.id } } };
};

const none: CapRooms = { constraints: [], unnamed: [], inDoubt: new Set() };

/** What documents paid, told by whole ids, and counted as much as one way of reading receipts has it. */
const paidIn = (ways: readonly Combination[], all: readonly DocumentPart[]): readonly PaidByPlan[] =>
  ways.flatMap(({ paid, untold }, index) =>
    paid.map((each): PaidByPlan => ({
      ...each,
      rule: `${all[index]?.document.id ?? ''}/${each.rule}`,
      receipt: { ...each.receipt, amount: each.receipt.amount ?? (untold as Money) },
    })),
  );

/** The caps that are held over several documents together: over the awards of all, and less what all have paid. */
export const capsAcross = (all: readonly DocumentPart[], subject: Enterprise, year: number): CapsAcross => {
  // A rule is told by its whole id: two documents may have one of a name.
  const grossAwards = all.flatMap((part) => part.grossAwards.map(byId));
  const beside = all.map(({ document }) => document);
  const sizes = new Map<string, SizeOfCap>();
  const groups = all.flatMap(({ document, plan }) =>
    sharedIn(document).map((shared): CapFile => {
      const id = `${document.id}/${shared.group.id}`;
      const size = sizesOfCaps(grossAwards, document, { subject, year, setting: settingOf(plan, undefined), beside });
      sizes.set(id, (_, members) => size(shared.group, members));
      return { ...shared.group, id, members: [...membersOf(shared, all)] };
    }),
  );
  const sizeOf: SizeOfCap = (group, members) => (sizes.get(group.id) as SizeOfCap)(group, members);
  return {
    held: new Set(groups.flatMap(({ members }) => members)),
    heldInAll: new Set(groups.flatMap(({ members, per }) => (per === undefined ? members : []))),
    rooms: (ways) => (groups.length === 0 ? [none] : capRooms(groups, grossAwards, paidIn(ways, all), sizeOf)),
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
