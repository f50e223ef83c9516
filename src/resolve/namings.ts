import type { GrossAward } from '../evaluate/index.js';
import { overlap } from '../quantity/index.js';
import type { GroupFile } from '../rule/index.js';
import { agreeInMoney, nameKey } from '../subject/index.js';
import type { PaidByPlan } from './receipt-worlds.js';

type PerName = Extract<GroupFile, { kind: 'choice' | 'cap' }>;

/** What a gross award or a payment goes by in a choice or under a cap that there is one of for each name. */
export interface NamesInGroup {
  readonly ofGrossAward: (index: number) => string;
  readonly ofPaid: (paid: PaidByPlan) => string;
}

/** Every way in which things without a name may be called, and what would tell their names. */
export interface Namings {
  /** None where there are too many. */
  readonly ways: readonly NamesInGroup[];
  readonly missing: readonly string[];
}

/** Something of a group per name: a gross award, or money that was paid. */
interface Thing {
  readonly key: string;
  readonly rule: string;
  readonly name: string | undefined;
  readonly grossAward: GrossAward | undefined;
  /** What would tell its name. */
  readonly path: string | undefined;
}

/** More ways than this are not taken apart: whatever is in a group per name with something unnamed is then in doubt. */
const mostWays = 16;

/** Choices and caps that there is one of for each name. */
export const perName = (groups: readonly GroupFile[]): readonly PerName[] =>
  groups.filter((group): group is PerName => group.kind !== 'receipts' && group.active && group.per !== undefined);

const grossAwardKey = (index: number, { item }: GrossAward): string =>
  item === undefined ? `?${String(index)}` : item.path;
const paidKey = ({ receipt, rule }: PaidByPlan): string => `${receipt.path} ${rule}`;

const thingsIn = (grossAwards: readonly GrossAward[], paid: readonly PaidByPlan[]): readonly Thing[] => [
  ...grossAwards.flatMap((grossAward, index): readonly Thing[] => {
    const {
      item,
      award: { rule },
      high,
    } = grossAward;
    if (high === 0 || rule.items === undefined) return [];
    const name = item?.of === undefined ? undefined : nameKey(item.of);
    return [
      {
        key: grossAwardKey(index, grossAward),
        rule: rule.slug,
        name,
        grossAward,
        path: item === undefined || name !== undefined ? undefined : `${item.path}.${rule.items.by}`,
      },
    ];
  }),
  ...paid.map((each): Thing => ({
    key: paidKey(each),
    rule: each.rule,
    name: each.name === undefined ? undefined : nameKey(each.name),
    grossAward: undefined,
    path: each.name === undefined ? `${each.receipt.path}.of` : undefined,
  })),
];

/** Whether two listings may be of one name: of one kind of project, they must agree in all that is told. */
const mayBeOne = (a: GrossAward | undefined, b: GrossAward | undefined): boolean => {
  const [one, other] = [a?.item, b?.item];
  if (one?.kind !== 'project' || other?.kind !== 'project' || one.project !== other.project) return true;
  return overlap(one.when, other.when) && agreeInMoney(one, other);
};

// No name begins so: control characters are refused in names.
const freshName = (key: string): string => `\u0000${key}`;

type ChosenNames = ReadonlyMap<string, string>;

/** Names that something unnamed may have: of each thing it shares a group with, and one of its own. */
const possibleNames = (
  thing: Thing,
  things: readonly Thing[],
  groups: readonly PerName[],
  chosen: ChosenNames,
): readonly string[] => {
  const shared = groups.filter(({ members }) => members.includes(thing.rule));
  const beside = things.filter(
    (other) =>
      other.key !== thing.key &&
      shared.some(({ members }) => members.includes(other.rule)) &&
      mayBeOne(thing.grossAward, other.grossAward),
  );
  const nameOf = ({ key, name }: Thing): string | undefined => name ?? chosen.get(key);
  // All that are called so are one with it, and not only the one beside it.
  const isOneWithAll = (name: string): boolean =>
    things.every(
      (other) => other.key === thing.key || nameOf(other) !== name || mayBeOne(thing.grossAward, other.grossAward),
    );
  return [...new Set([freshName(thing.key), ...beside.flatMap((other) => nameOf(other) ?? []).filter(isOneWithAll)])];
};

/** Every way to name what has no name, in the groups that there is one of for each name. */
export const namingsOf = (
  groups: readonly GroupFile[],
  grossAwards: readonly GrossAward[],
  paid: readonly PaidByPlan[],
): Namings => {
  const perNames = perName(groups);
  const things =
    perNames.length === 0
      ? []
      : thingsIn(grossAwards, paid).filter(({ rule }) => perNames.some(({ members }) => members.includes(rule)));
  const unnamed = [
    ...new Map(things.flatMap((thing) => (thing.name === undefined ? [[thing.key, thing] as const] : []))).values(),
  ];
  const missing = unnamed.flatMap(({ path }) => path ?? []);
  let ways: readonly ChosenNames[] = [new Map()];
  for (const thing of unnamed) {
    ways = ways.flatMap((chosen) =>
      possibleNames(thing, things, perNames, chosen).map((name) => new Map([...chosen, [thing.key, name]])),
    );
    if (ways.length > mostWays) return { ways: [], missing };
  }
  return { ways: ways.map((chosen) => namingBy(grossAwards, chosen)), missing: ways.length > 1 ? missing : [] };
};

const namingBy = (grossAwards: readonly GrossAward[], chosen: ChosenNames): NamesInGroup => ({
  ofGrossAward: (index) => {
    const grossAward = grossAwards[index] as GrossAward;
    const { item } = grossAward;
    return item?.of === undefined
      ? (chosen.get(grossAwardKey(index, grossAward)) ?? freshName(grossAwardKey(index, grossAward)))
      : nameKey(item.of);
  },
  ofPaid: (each) =>
    each.name === undefined ? (chosen.get(paidKey(each)) ?? freshName(paidKey(each))) : nameKey(each.name),
});

/** Everything unnamed called something of its own. */
export const allApart = (grossAwards: readonly GrossAward[]): NamesInGroup => namingBy(grossAwards, new Map());
