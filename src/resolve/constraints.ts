import type { GrossAward } from '../evaluate/index.js';
import type { GroupFile } from '../rule/index.js';
import type { CapFile, SizeOfCap } from './cap-sizes.js';
import { certified, type Certificate, moneyOf } from './certificate.js';
import type { NamesInGroup } from './namings.js';
import type { PaidByPlan } from './receipt-worlds.js';

type ChoiceFile = Extract<GroupFile, { kind: 'choice' }>;

/** A group that lets some of its members take the places of others. */
export type PlaceGroup = ChoiceFile | CapFile;

/** A group with its members among the gross awards, by index, in sets of what it counts as one, and the room that is left in it. */
export interface Constraint {
  readonly group: PlaceGroup;
  readonly sets: readonly (readonly number[])[];
  /** How many of the sets of a choice may still be paid. */
  readonly atMost: number;
  /** What is left of a cap, in 分: at most, and at least where figures that it is reckoned from are not known. */
  readonly cap: number;
  readonly least: number;
  /** The whole of it, at most. */
  readonly whole: number;
  /** What would tell how much it is. */
  readonly missing: readonly string[];
}

/** What the groups leave of the gross awards once the plan has paid some awards. */
export interface GroupRoom {
  readonly constraints: readonly Constraint[];
  /** Gross awards for which no place is left, and what has taken it. */
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
const paidWithin = ({ members, span }: PlaceGroup, paid: readonly PaidByPlan[]): readonly PaidByPlan[] =>
  paid.filter(({ rule, thisYear }) => members.includes(rule) && (span === 'plan' || thisYear));

const none: GroupRoom = { constraints: [], shut: new Map() };

const shutting = (group: ChoiceFile, members: readonly number[], [first]: readonly PaidByPlan[]): GroupRoom => {
  if (first === undefined) return none;
  const certificate = certified(group, moneyOf(first.receipt));
  return { constraints: [], shut: new Map(members.map((member) => [member, certificate])) };
};

/** Of what holds back no money. */
export const uncapped = { cap: Infinity, least: Infinity, whole: Infinity, missing: [] } as const;

/** Whether a gross award stands for each of an unknown number of items, each of which may be paid. */
export const standsForMany = ({ unlisted, award: { rule } }: GrossAward): boolean => unlisted && !rule.together;

const choosing = (
  group: ChoiceFile,
  sets: Constraint['sets'],
  atMost: number,
  grossAwards: readonly GrossAward[],
): GroupRoom => {
  const isCrowded = sets.flat().some((member) => {
    const grossAward = grossAwards[member];
    return grossAward !== undefined && standsForMany(grossAward);
  });
  return {
    constraints: sets.length > atMost || isCrowded ? [{ group, sets, atMost, ...uncapped }] : [],
    shut: new Map(),
  };
};

const joined = (rooms: readonly GroupRoom[]): GroupRoom => ({
  constraints: rooms.flatMap(({ constraints }) => constraints),
  shut: new Map(rooms.flatMap(({ shut }) => [...shut])),
});

/** Where rules are counted: a rule that was paid keeps its place, and may be paid more; others have what places are left. */
const amongRules = (
  group: ChoiceFile,
  members: readonly number[],
  grossAwards: readonly GrossAward[],
  paid: readonly PaidByPlan[],
): GroupRoom => {
  const taken = new Set(paid.map(({ rule }) => rule));
  const slugOf = (member: number): string => grossAwards[member]?.award.rule.slug ?? '';
  const others = (member: number): number => [...taken].filter((rule) => rule !== slugOf(member)).length;
  const shut = members.filter((member) => others(member) >= group.atMost);
  const open = members.filter((member) => others(member) < group.atMost && !taken.has(slugOf(member)));
  return joined([
    shutting(group, shut, paid),
    choosing(
      group,
      [...groupedBy(open, (member) => grossAwards[member]?.award).values()],
      group.atMost - taken.size,
      grossAwards,
    ),
  ]);
};

/** Those in force. */
export const placeGroups = (groups: readonly GroupFile[]): readonly PlaceGroup[] =>
  groups.filter((group): group is PlaceGroup => group.kind !== 'receipts' && group.active);

/** The members of a group that something is due of, among gross awards. */
export const dueIn = ({ members }: PlaceGroup, grossAwards: readonly GrossAward[]): readonly number[] =>
  grossAwards.flatMap(({ award, high }, index) => (high > 0 && members.includes(award.rule.slug) ? [index] : []));

/** Where awards are counted: payments told apart; several of which it is not known what tells them apart may be one. */
const amongAwards = (
  group: ChoiceFile,
  members: readonly number[],
  grossAwards: readonly GrossAward[],
  paid: readonly PaidByPlan[],
): GroupRoom => {
  const left = group.atMost - new Set(paid.map(({ rule, key }) => `${rule} ${key ?? ''}`)).size;
  // What was paid in part keeps its place for the rest.
  const begun = new Set(paid.flatMap(({ instalmentOf }) => instalmentOf ?? []));
  const others = members.filter((member) => !begun.has(member));
  return left <= 0 ? shutting(group, others, paid) : choosing(group, oneByOne(others), left, grossAwards);
};

const inChoice = (
  group: ChoiceFile,
  members: readonly number[],
  grossAwards: readonly GrossAward[],
  paid: readonly PaidByPlan[],
): GroupRoom =>
  group.counts === 'rules'
    ? amongRules(group, members, grossAwards, paid)
    : amongAwards(group, members, grossAwards, paid);

/** What caps are read with: how much each is, and what a payment counts as whose amount was not told. */
export interface CapReading {
  readonly untold: number;
  readonly sizeOf: SizeOfCap;
}

const underCap = (
  group: CapFile,
  members: readonly number[],
  paid: readonly PaidByPlan[],
  { untold, sizeOf }: CapReading,
): GroupRoom => {
  if (members.length === 0) return none;
  const { low, high, whole, missing } = sizeOf(group, members);
  const spent = paid.reduce((sum, { receipt: { amount } }) => sum + (amount ?? untold), 0);
  return {
    constraints: [
      {
        group,
        sets: oneByOne(members),
        atMost: Infinity,
        cap: Math.max(0, high - spent),
        least: Math.max(0, low - spent),
        whole,
        missing,
      },
    ],
    shut: new Map(),
  };
};

/**
 * The choices and caps in force among the gross awards, less what the plan has paid already within their
 * reach; of a group `per` item there is one for each name.
 *
 * @param reading how much caps are, and what a payment counts as whose amount was not told: nothing, or all there is.
 * @param naming what everything without a name is taken to be called.
 */
export const roomFor = (
  groups: readonly GroupFile[],
  grossAwards: readonly GrossAward[],
  paid: readonly PaidByPlan[],
  reading: CapReading,
  naming: NamesInGroup,
): GroupRoom =>
  joined(
    placeGroups(groups).map((group): GroupRoom => {
      const members = dueIn(group, grossAwards);
      const taken = paidWithin(group, paid);
      const within = (own: readonly number[], before: readonly PaidByPlan[]): GroupRoom =>
        group.kind === 'cap' ? underCap(group, own, before, reading) : inChoice(group, own, grossAwards, before);
      if (group.per === undefined) return within(members, taken);
      return joined(
        [...groupedBy(members, naming.ofGrossAward)].map(([name, own]) =>
          within(
            own,
            taken.filter((each) => naming.ofPaid(each) === name),
          ),
        ),
      );
    }),
  );
