import type { Claim } from '../evaluate/index.js';
import { overlap } from '../quantity/index.js';
import type { GroupFile } from '../rule/index.js';
import { agree, nameKey } from '../subject/index.js';
import type { PaidByPlan } from './worlds.js';

type PerName = Extract<GroupFile, { kind: 'choice' }>;

/** What a claim or a payment goes by in a choice that gives one for each name. */
export interface Naming {
  readonly ofClaim: (index: number) => string;
  readonly ofPaid: (paid: PaidByPlan) => string;
}

/** Every way in which things without a name may be called, and what would tell their names. */
export interface Namings {
  /** None where there are too many. */
  readonly ways: readonly Naming[];
  readonly missing: readonly string[];
}

/** Something of a choice per name: a claim, or money that was paid. */
interface Thing {
  readonly key: string;
  readonly rule: string;
  readonly name: string | undefined;
  readonly claim: Claim | undefined;
  /** What would tell its name. */
  readonly path: string | undefined;
}

/** More ways than this are not taken apart: whatever is in a choice per name with something unnamed is then in doubt. */
const mostWays = 16;

/** Choices that give one for each name. */
export const perName = (groups: readonly GroupFile[]): readonly PerName[] =>
  groups.filter((group): group is PerName => group.kind === 'choice' && group.active && group.per !== undefined);

const claimKey = (index: number, { item }: Claim): string => (item === undefined ? `?${String(index)}` : item.path);
const paidKey = ({ receipt, rule }: PaidByPlan): string => `${receipt.path} ${rule}`;

const thingsIn = (claims: readonly Claim[], paid: readonly PaidByPlan[]): readonly Thing[] => [
  ...claims.flatMap((claim, index): readonly Thing[] => {
    const {
      item,
      award: { rule },
      high,
    } = claim;
    if (high === 0 || rule.items === undefined) return [];
    const name = item?.of === undefined ? undefined : nameKey(item.of);
    return [
      {
        key: claimKey(index, claim),
        rule: rule.slug,
        name,
        claim,
        path: item === undefined || name !== undefined ? undefined : `${item.path}.${rule.items.by}`,
      },
    ];
  }),
  ...paid.map((each): Thing => ({
    key: paidKey(each),
    rule: each.rule,
    name: each.name === undefined ? undefined : nameKey(each.name),
    claim: undefined,
    path: each.name === undefined ? `${each.receipt.path}.of` : undefined,
  })),
];

/** Whether two listings may be of one name: of one kind of project, they must agree in all that is told. */
const mayBeOne = (a: Claim | undefined, b: Claim | undefined): boolean => {
  const [one, other] = [a?.item, b?.item];
  if (one?.kind !== 'project' || other?.kind !== 'project' || one.project !== other.project) return true;
  return overlap(one.when, other.when) && agree(one.approved, other.approved);
};

// No name begins so: control characters are refused in names.
const freshName = (key: string): string => `\u0000${key}`;

type Chosen = ReadonlyMap<string, string>;

/** Names that something unnamed may have: of each thing it shares a choice with, and one of its own. */
const possibleNames = (
  thing: Thing,
  things: readonly Thing[],
  groups: readonly PerName[],
  chosen: Chosen,
): readonly string[] => {
  const shared = groups.filter(({ members }) => members.includes(thing.rule));
  const beside = things.filter(
    (other) =>
      other.key !== thing.key &&
      shared.some(({ members }) => members.includes(other.rule)) &&
      mayBeOne(thing.claim, other.claim),
  );
  return [...new Set([freshName(thing.key), ...beside.flatMap(({ key, name }) => name ?? chosen.get(key) ?? [])])];
};

/** Every way to name what has no name, in the choices that give one for each name. */
export const namingsOf = (
  groups: readonly GroupFile[],
  claims: readonly Claim[],
  paid: readonly PaidByPlan[],
): Namings => {
  const choices = perName(groups);
  const things =
    choices.length === 0
      ? []
      : thingsIn(claims, paid).filter(({ rule }) => choices.some(({ members }) => members.includes(rule)));
  const unnamed = [
    ...new Map(things.flatMap((thing) => (thing.name === undefined ? [[thing.key, thing] as const] : []))).values(),
  ];
  const missing = unnamed.flatMap(({ path }) => path ?? []);
  let ways: readonly Chosen[] = [new Map()];
  for (const thing of unnamed) {
    ways = ways.flatMap((chosen) =>
      possibleNames(thing, things, choices, chosen).map((name) => new Map([...chosen, [thing.key, name]])),
    );
    if (ways.length > mostWays) return { ways: [], missing };
  }
  return { ways: ways.map((chosen) => namingBy(claims, chosen)), missing: ways.length > 1 ? missing : [] };
};

const namingBy = (claims: readonly Claim[], chosen: Chosen): Naming => ({
  ofClaim: (index) => {
    const claim = claims[index] as Claim;
    const { item } = claim;
    return item?.of === undefined
      ? (chosen.get(claimKey(index, claim)) ?? freshName(claimKey(index, claim)))
      : nameKey(item.of);
  },
  ofPaid: (each) =>
    each.name === undefined ? (chosen.get(paidKey(each)) ?? freshName(paidKey(each))) : nameKey(each.name),
});

/** Everything unnamed called something of its own. */
export const allApart = (claims: readonly Claim[]): Naming => namingBy(claims, new Map());
