import type { GrossAward } from '../evaluate/index.js';
import type { Document, GroupFile } from '../rule/index.js';
import type { Certificate } from './certificate.js';
import type { SizeOfCap } from './cap-sizes.js';
import { type Constraint, type GroupRoom, roomFor } from './constraints.js';
import { allApart, namingsOf, perName } from './namings.js';
import type { AfterReceipts } from './receipts.js';
import type { PaidByPlan, ReceiptWorld } from './receipt-worlds.js';

/** What is left of a gross award that has no place: nothing, by the certificate. */
export const shutBy = (by: Certificate | undefined, afterReceipts: AfterReceipts): AfterReceipts =>
  by !== undefined && afterReceipts.high > 0
    ? { low: 0, high: 0, missing: [], displacedBy: afterReceipts.displacedBy ?? by }
    : afterReceipts;

const shutOut = (afterReceipts: readonly AfterReceipts[], shut: GroupRoom['shut']): readonly AfterReceipts[] =>
  shut.size === 0 ? afterReceipts : afterReceipts.map((each, index) => shutBy(shut.get(index), each));

/** What a payment whose amount was not told may come to under a cap: nothing, or all of it. */
const untoldAmounts = (paid: readonly PaidByPlan[]): readonly number[] =>
  paid.some(({ receipt: { amount } }) => amount === undefined) ? [0, Infinity] : [0];

/** What gross awards come to, and the room in the groups, in one of the ways in which what was not told may be. */
export interface Combination {
  readonly afterReceipts: readonly AfterReceipts[];
  readonly constraints: readonly Constraint[];
  /** What the plan has paid, and what a payment counts as under a cap whose amount was not told. */
  readonly paid: readonly PaidByPlan[];
  readonly untold: number;
  /** What would tell the names on which it hangs which way it is. */
  readonly unnamed: readonly string[];
  /** It stands for too many ways to take apart. */
  readonly isWide: boolean;
}

/** Whatever is in a group per name where too much has no name: paid or not. */
const inDoubt = (
  afterReceipts: readonly AfterReceipts[],
  grossAwards: readonly GrossAward[],
  { groups }: Document,
  missing: readonly string[],
): readonly AfterReceipts[] => {
  const members = new Set(perName(groups).flatMap((group) => group.members));
  return afterReceipts.map((afterReceipts, index) =>
    members.has(grossAwards[index]?.award.rule.slug ?? '')
      ? { ...afterReceipts, low: 0, missing: [...afterReceipts.missing, ...missing] }
      : afterReceipts,
  );
};

/** The groups' room in each of the worlds that receipts may mean, under each of the names that what has none may have. */
export const roomsIn = (
  { afterReceipts, paid, isWide: ofReceipts }: ReceiptWorld,
  grossAwards: readonly GrossAward[],
  document: Document,
  sizeOf: SizeOfCap,
): readonly Combination[] => {
  const { ways, missing } = namingsOf(document.groups, grossAwards, paid);
  const isTooMany = ways.length === 0;
  return untoldAmounts(paid).flatMap((untold) =>
    (isTooMany ? [allApart(grossAwards)] : ways).map((naming): Combination => {
      const { constraints, shut } = roomFor(document.groups, grossAwards, paid, { untold, sizeOf }, naming);
      const left = shutOut(afterReceipts, shut);
      return {
        afterReceipts: isTooMany ? inDoubt(left, grossAwards, document, missing) : left,
        constraints,
        paid,
        untold,
        unnamed: missing,
        isWide: ofReceipts === true || isTooMany,
      };
    }),
  );
};

/** The room in groups in one of the ways in which what has no name may be called. */
export interface CapRooms {
  readonly constraints: readonly Constraint[];
  readonly unnamed: readonly string[];
  readonly shut: GroupRoom['shut'];
  /** Gross awards of which too much has no name: paid or not. */
  readonly inDoubt: ReadonlySet<number>;
}

/** The room in groups over gross awards and payments of several documents, in each of the ways to name what has no name. */
export const capRooms = (
  caps: readonly GroupFile[],
  grossAwards: readonly GrossAward[],
  paid: readonly PaidByPlan[],
  sizeOf: SizeOfCap,
): readonly CapRooms[] => {
  const { ways, missing } = namingsOf(caps, grossAwards, paid);
  const isTooMany = ways.length === 0;
  return (isTooMany ? [allApart(grossAwards)] : ways).map((naming): CapRooms => {
    // What was paid counts as much as it says: its amount is told.
    const { constraints, shut } = roomFor(caps, grossAwards, paid, { untold: 0, sizeOf }, naming);
    const doubtful = constraints.flatMap(({ group, sets }) => (group.per === undefined ? [] : sets.flat()));
    return { constraints, unnamed: missing, shut, inDoubt: new Set(isTooMany ? doubtful : []) };
  });
};

/** What would tell the names that several ways differ in. */
export const unnamedIn = (combinations: readonly Combination[]): readonly string[] => [
  ...new Set(combinations.flatMap(({ unnamed }) => unnamed)),
];
