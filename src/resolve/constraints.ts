import type { Claim } from '../evaluate/index.js';
import { type GroupFile, readAmount } from '../rule/index.js';
import { certified, type Certificate, moneyOf } from './certificate.js';
import type { Naming } from './namings.js';
import type { PaidByPlan } from './worlds.js';

type Choice = Extract<GroupFile, { kind: 'choice' }>;
type CapFile = Extract<GroupFile, { kind: 'cap' }>;

/** A group with its members among the claims, by index, in sets of what it counts as one, and the room that is left in it. */
export interface Constraint {
  readonly group: Choice | CapFile;
  readonly sets: readonly (readonly number[])[];
  /** How many of the sets of a choice may still be paid. */
  readonly atMost: number;
  /** What is left of a cap, in 分. */
  readonly cap: number;
}

/** What the groups leave of the claims once the plan has paid some awards. */
export interface Room {
  readonly constraints: readonly Constraint[];
  /** Claims for which no place is left, and what has taken it. */
  readonly shut: ReadonlyMap<number, Certificate>;
}

const oneByOne = (members: readonly number[]): Constraint['sets'] => members.map((member) => [member]);

const groupedBy = <Key>(
  members: readonly number[],
  keyOf: (member: number) => Key,
): ReadonlyMap<Key, readonly number[]> => {
  const groups = new Map<Key, number[]>();
  for (const member of members) {
    const key = keyOf(member);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [member]);
    else own.push(member);
  }
  return groups;
};

/** What the plan has paid within the reach of a group: to its members, in its years. */
const paidWithin = ({ members, span }: Choice | CapFile, paid: readonly PaidByPlan[]): readonly PaidByPlan[] =>
  paid.filter(({ rule, thisYear }) => members.includes(rule) && (span === 'plan' || thisYear));

const none: Room = { constraints: [], shut: new Map() };

const shutting = (group: Choice, members: readonly number[], [first]: readonly PaidByPlan[]): Room => {
  if (first === undefined) return none;
  const certificate = certified(group, moneyOf(first.receipt));
  return { constraints: [], shut: new Map(members.map((member) => [member, certificate])) };
};

const choosing = (group: Choice, sets: Constraint['sets'], atMost: number): Room => ({
  constraints: sets.length > atMost ? [{ group, sets, atMost, cap: Infinity }] : [],
  shut: new Map(),
});

const joined = (rooms: readonly Room[]): Room => ({
  constraints: rooms.flatMap(({ constraints }) => constraints),
  shut: new Map(rooms.flatMap(({ shut }) => [...shut])),
});

/** Where rules are counted: a rule that was paid keeps its place, and may be paid more; others have what places are left. */
const amongRules = (
  group: Choice,
  members: readonly number[],
  claims: readonly Claim[],
  paid: readonly PaidByPlan[],
): Room => {
  const taken = new Set(paid.map(({ rule }) => rule));
  const slugOf = (member: number): string => claims[member]?.award.rule.slug ?? '';
  const others = (member: number): number => [...taken].filter((rule) => rule !== slugOf(member)).length;
  const shut = members.filter((member) => others(member) >= group.atMost);
  const open = members.filter((member) => others(member) < group.atMost && !taken.has(slugOf(member)));
  return joined([
    shutting(group, shut, paid),
    choosing(group, [...groupedBy(open, (member) => claims[member]?.award).values()], group.atMost - taken.size),
  ]);
};

/** Where awards are counted: payments told apart; several of which it is not known what tells them apart may be one. */
const amongAwards = (group: Choice, members: readonly number[], paid: readonly PaidByPlan[]): Room => {
  const left = group.atMost - new Set(paid.map(({ rule, key }) => `${rule} ${key ?? ''}`)).size;
  return left <= 0 ? shutting(group, members, paid) : choosing(group, oneByOne(members), left);
};

const inChoice = (
  group: Choice,
  members: readonly number[],
  claims: readonly Claim[],
  paid: readonly PaidByPlan[],
): Room => (group.counts === 'rules' ? amongRules(group, members, claims, paid) : amongAwards(group, members, paid));

const underCap = (group: CapFile, members: readonly number[], paid: readonly PaidByPlan[], untold: number): Room => {
  if (members.length === 0) return none;
  const spent = paid.reduce((sum, { receipt: { amount } }) => sum + (amount ?? untold), 0);
  return {
    constraints: [
      {
        group,
        sets: oneByOne(members),
        atMost: Infinity,
        cap: Math.max(0, (readAmount(group.cap) ?? Infinity) - spent),
      },
    ],
    shut: new Map(),
  };
};

/**
 * The choices and caps in force among the claims, less what the plan has paid already within their
 * reach; a choice `per` item gives one for each name.
 *
 * @param untold what a payment counts as whose amount was not told: nothing, or all there is.
 * @param naming what everything without a name is taken to be called.
 */
export const roomFor = (
  groups: readonly GroupFile[],
  claims: readonly Claim[],
  paid: readonly PaidByPlan[],
  untold: number,
  naming: Naming,
): Room =>
  joined(
    groups.map((group): Room => {
      if (group.kind === 'receipts' || !group.active) return none;
      const members = claims.flatMap(({ award, high }, index) =>
        high > 0 && group.members.includes(award.rule.slug) ? [index] : [],
      );
      const taken = paidWithin(group, paid);
      if (group.kind === 'cap') return underCap(group, members, taken, untold);
      if (group.per === undefined) return inChoice(group, members, claims, taken);
      return joined(
        [...groupedBy(members, naming.ofClaim)].map(([name, own]) =>
          inChoice(
            group,
            own,
            claims,
            taken.filter((each) => naming.ofPaid(each) === name),
          ),
        ),
      );
    }),
  );
