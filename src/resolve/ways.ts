import type { Claim } from '../evaluate/index.js';
import type { Document } from '../rule/index.js';
import { type Constraint, type Room, roomFor } from './constraints.js';
import { allApart, namingsOf, perName } from './namings.js';
import type { Net } from './receipts.js';
import type { PaidByPlan, World } from './worlds.js';

/** What is left of claims once some have no place: nothing, by the certificate. */
const shutOut = (nets: readonly Net[], shut: Room['shut']): readonly Net[] =>
  shut.size === 0
    ? nets
    : nets.map((net, index) =>
        shut.has(index) && net.high > 0
          ? { low: 0, high: 0, missing: [], displacedBy: net.displacedBy ?? shut.get(index) }
          : net,
      );

/** What a payment whose amount was not told may come to under a cap: nothing, or all of it. */
const untoldAmounts = (paid: readonly PaidByPlan[]): readonly number[] =>
  paid.some(({ receipt: { amount } }) => amount === undefined) ? [0, Infinity] : [0];

/** What claims come to, and the room in the groups, in one of the ways in which what was not told may be. */
export interface Way {
  readonly nets: readonly Net[];
  readonly constraints: readonly Constraint[];
  /** What would tell the names on which it hangs which way it is. */
  readonly unnamed: readonly string[];
}

/** Whatever is in a choice per name where too much has no name: paid or not. */
const inDoubt = (
  nets: readonly Net[],
  claims: readonly Claim[],
  { groups }: Document,
  missing: readonly string[],
): readonly Net[] => {
  const members = new Set(perName(groups).flatMap((group) => group.members));
  return nets.map((net, index) =>
    members.has(claims[index]?.award.rule.slug ?? '') ? { ...net, low: 0, missing: [...net.missing, ...missing] } : net,
  );
};

/** The groups' room in each of the worlds that receipts may mean, under each of the names that what has none may have. */
export const roomsIn = ({ nets, paid }: World, claims: readonly Claim[], document: Document): readonly Way[] => {
  const { ways, missing } = namingsOf(document.groups, claims, paid);
  const isTooMany = ways.length === 0;
  return untoldAmounts(paid).flatMap((untold) =>
    (isTooMany ? [allApart(claims)] : ways).map((naming): Way => {
      const { constraints, shut } = roomFor(document.groups, claims, paid, untold, naming);
      const left = shutOut(nets, shut);
      return { nets: isTooMany ? inDoubt(left, claims, document, missing) : left, constraints, unnamed: missing };
    }),
  );
};

/** What would tell the names that several ways differ in. */
export const unnamedIn = (ways: readonly Way[]): readonly string[] => [
  ...new Set(ways.flatMap(({ unnamed }) => unnamed)),
];
