import type { Claim } from '../evaluate/index.js';
import { HuiqiError, issue, type Issue } from '../issue/index.js';
import { formatMoney, largestMoney, type Money } from '../quantity/index.js';
import { type Document, type GroupFile, readAmount } from '../rule/index.js';
import type { Enterprise } from '../subject/index.js';
import { type Interval, payableBounds } from './bounds.js';
import type { Certificate } from './certificate.js';
import { BeyondExact, type Problem, sum } from './problem.js';
import { afterReceipts, type Net } from './receipts.js';
import { Exhausted } from './simplex.js';
import { solve } from './solve.js';

/** What is paid of a claim after non-duplication, in bounds, and the reason where it is less. */
export interface Payable {
  readonly low: number;
  readonly high: number;
  readonly displacedBy: Certificate | undefined;
  readonly missing: readonly string[];
  /** Claims, by index, on whose own uncertainty this one's bounds depend. */
  readonly rivals: readonly number[];
}

export interface Resolution {
  /** In the order of the claims. */
  readonly payables: readonly Payable[];
  /**
   * Bounds on the sum: tighter than the sum of bounds where awards exclude one another, and without
   * an upper end where an award is paid for each of an unknown number of items.
   */
  readonly total: { readonly low: number; readonly high: number };
}

/** A group with its members among the claims, by index: in sets of what it counts as one. */
export interface Constraint {
  readonly group: Exclude<GroupFile, { kind: 'receipts' }>;
  readonly sets: readonly (readonly number[])[];
}

/** How a certificate names what took an award’s place: the award, and the item it is paid for. */
export const nameOf = ({ award: { rule }, item }: Claim): string => (item?.of === undefined ? rule.id : `${rule.id} (${item.of})`);

const oneByOne = (members: readonly number[]): Constraint['sets'] => members.map((member) => [member]);

const groupedBy = <Key>(members: readonly number[], keyOf: (member: number) => Key): ReadonlyMap<Key, readonly number[]> => {
  const groups = new Map<Key, number[]>();
  for (const member of members) {
    const key = keyOf(member);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [member]);
    else own.push(member);
  }
  return groups;
};

/** The members of each active group among the claims; a group `per` item gives one for each name. */
export const constraintsOf = (groups: readonly GroupFile[], claims: readonly Claim[]): readonly Constraint[] =>
  groups.flatMap((group): readonly Constraint[] => {
    if (group.kind === 'receipts' || !group.active) return [];
    const members = claims.flatMap(({ award, high }, index) => (high > 0 && group.members.includes(award.rule.slug) ? [index] : []));
    if (group.kind === 'cap') return members.length === 0 ? [] : [{ group, sets: oneByOne(members) }];
    const nameOfItem = (member: number): string | undefined => claims[member]?.item?.of;
    const chosen = group.per === undefined ? [members] : [...groupedBy(members, nameOfItem)].flatMap(([name, own]) => (name === undefined ? [] : [own]));
    return chosen
      .map((own) => ({ group, sets: group.counts === 'rules' ? [...groupedBy(own, (member) => claims[member]?.award).values()] : oneByOne(own) }))
      .filter(({ sets }) => sets.length > group.atMost);
  });

const problemOf = (constraints: readonly Constraint[]): Omit<Problem, 'weights'> => ({
  choices: constraints.flatMap(({ group, sets }) => (group.kind === 'choice' ? [{ atMost: group.atMost, sets }] : [])),
  caps: constraints.flatMap(({ group, sets }) => (group.kind === 'cap' ? [{ cap: readAmount(group.cap) ?? Infinity, members: sets.flat() }] : [])),
});

/** What keeps a claim from being paid more, where this group does: what is paid instead, or else the cap. */
const keptOutIn = ({ group, sets }: Constraint, claims: readonly Claim[], paid: readonly number[], index: number): string | undefined => {
  const amount = (member: number): number => paid[member] ?? 0;
  const isOther = (member: number): boolean => member !== index && amount(member) > 0;
  if (group.kind === 'cap') {
    const cap = readAmount(group.cap) ?? Infinity;
    const members = sets.flat();
    if (sum(members.map(amount)) < cap) return undefined;
    const winner = claims[members.find(isOther) ?? -1];
    return winner === undefined ? formatMoney(cap as Money) : nameOf(winner);
  }
  // What is paid in part has its place among the chosen.
  if (amount(index) > 0) return undefined;
  const chosen = sets.filter((set) => set.some(isOther));
  if (chosen.length < group.atMost || chosen.some((set) => set.includes(index))) return undefined;
  const winner = claims[chosen[0]?.find(isOther) ?? -1];
  return winner === undefined ? undefined : nameOf(winner);
};

/** The group that keeps a claim from being paid in full: a choice that is full, or a cap that is spent. */
const displacedIn = (constraints: readonly Constraint[], claims: readonly Claim[], paid: readonly number[], index: number): Certificate | undefined => {
  for (const constraint of constraints) {
    if (!constraint.sets.some((set) => set.includes(index))) continue;
    const by = keptOutIn(constraint, claims, paid, index);
    if (by !== undefined) return { group: constraint.group.id, by, clauses: constraint.group.clauses };
  }
  return undefined;
};

/** Whether a claim stands for each of an unknown number of items, and nothing limits how many are paid. */
const isEndless = ({ award: { rule }, unlisted }: Claim, groups: readonly GroupFile[]): boolean =>
  unlisted &&
  !rule.together &&
  !groups.some((group) => group.active && group.kind !== 'receipts' && group.members.includes(rule.slug) && !(group.kind === 'choice' && group.per !== undefined));

/** Whether no upper bound can be stated on what the claims come to. */
export const isOpen = (claims: readonly Claim[], nets: readonly Net[], { groups }: Document): boolean =>
  claims.some((claim, index) => (nets[index]?.high ?? 0) > 0 && isEndless(claim, groups));

/** What claims come to after what other policies have paid or would pay for the same matter, award by award. */
export const netsOf = (claims: readonly Claim[], subject: Enterprise, year: number, document: Document): readonly Net[] => {
  const rivals = (claim: Claim): number =>
    claim.unlisted ? Infinity : claims.filter((other) => other.award === claim.award && other.high > 0).length;
  return claims.map((claim) => afterReceipts(claim, subject, year, document, rivals(claim)));
};

/** What each claim is held against: the other members of its groups. */
const rivalsIn = (constraints: readonly Constraint[]): ((index: number) => readonly number[]) => {
  const groups = new Map<number, (readonly number[])[]>();
  for (const members of constraints.map(({ sets }) => sets.flat())) {
    for (const member of members) groups.set(member, [...(groups.get(member) ?? []), members]);
  }
  return (index) => [...new Set(groups.get(index)?.flat())].filter((other) => other !== index);
};

const totalTooLarge = (): Issue => issue('total-too-large', { path: '' }, undefined);

/** A sum that is money. Up to the largest money every sum of whole 分 is exact. */
const exactly = (total: number): number => {
  if (total > largestMoney) throw new HuiqiError([totalTooLarge()]);
  return total;
};

/** Solves as long as a number can hold the sums and the work keeps within its limit; else says which groups to look at. */
const refusingBeyond = <Value>(constraints: readonly Constraint[], solved: () => Value): Value => {
  try {
    return solved();
  } catch (error) {
    if (error instanceof BeyondExact) throw new HuiqiError([totalTooLarge()]);
    if (!(error instanceof Exhausted)) throw error;
    const groups = [...new Set(constraints.map(({ group }) => group.id))].join(', ');
    throw new HuiqiError([issue('groups-too-tangled', { option: 'document' }, groups)]);
  }
};

/**
 * Solves the choices and caps among awards exactly.
 *
 * @throws HuiqiError with `groups-too-tangled` where groups overlap beyond what can be solved, and
 * with `total-too-large` where what is paid is beyond the largest money there is.
 */
export const settle = (claims: readonly Claim[], nets: readonly Net[], constraints: readonly Constraint[], open: boolean): Resolution => {
  const total = (least: readonly number[], most: readonly number[]): Interval => ({ low: exactly(sum(least)), high: open ? Infinity : exactly(sum(most)) });
  const [lows, highs] = [nets.map(({ low }) => low), nets.map(({ high }) => high)];
  if (constraints.length === 0) return { payables: nets.map((net) => ({ ...net, rivals: [] })), total: total(lows, highs) };
  return refusingBeyond(constraints, () => {
    const problem = problemOf(constraints);
    const bounds = payableBounds(nets, problem);
    const most = solve({ ...problem, weights: highs });
    const rivalsOf = rivalsIn(constraints);
    const payables = nets.map((net, index): Payable => {
      const { low, high } = bounds[index] ?? net;
      const lost = net.high > 0 && high < net.high;
      const rivals = low === high ? [] : rivalsOf(index);
      return { low, high, rivals, missing: net.missing, displacedBy: net.displacedBy ?? (lost ? displacedIn(constraints, claims, most, index) : undefined) };
    });
    return { payables, total: total(solve({ ...problem, weights: lows }), most) };
  });
};

/**
 * Turns claims into what is payable: first what other policies have paid or would pay for the same
 * matter, award by award, then the choices and caps among the awards themselves, solved exactly.
 */
export const resolve = (claims: readonly Claim[], subject: Enterprise, year: number, document: Document): Resolution => {
  const nets = netsOf(claims, subject, year, document);
  return settle(claims, nets, constraintsOf(document.groups, claims), isOpen(claims, nets, document));
};
