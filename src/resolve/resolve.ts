import type { Claim } from '../evaluate/index.js';
import { formatMoney, type Money } from '../quantity/index.js';
import { type Document, type GroupFile, readAmount } from '../rule/index.js';
import type { Enterprise } from '../subject/index.js';
import { payableBounds } from './bounds.js';
import type { Certificate } from './certificate.js';
import { afterReceipts, type Net } from './receipts.js';
import { type Problem, solve } from './solve.js';

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

/** A group with its members among the claims, by index. */
export interface Constraint {
  readonly group: GroupFile;
  readonly members: readonly number[];
}

const nameOf = ({ award: { rule }, item }: Claim): string => (item?.of === undefined ? rule.id : `${rule.id} (${item.of})`);

/** At most one rule of the group: no two awards of different rules, however many of each. */
const pairsAcrossRules = (group: GroupFile, members: readonly number[], claims: readonly Claim[]): readonly Constraint[] =>
  members.flatMap((first, index) =>
    members
      .slice(index + 1)
      .filter((second) => claims[first]?.award !== claims[second]?.award)
      .map((second) => ({ group, members: [first, second] })),
  );

const choiceConstraints = (group: Extract<GroupFile, { kind: 'choice' }>, members: readonly number[], claims: readonly Claim[]): readonly Constraint[] =>
  group.counts === 'rules' ? pairsAcrossRules(group, members, claims) : [{ group, members }];

/** The members of each active group among the claims; a group `per` item gives one for each name. */
export const constraintsOf = (groups: readonly GroupFile[], claims: readonly Claim[]): readonly Constraint[] =>
  groups.flatMap((group): readonly Constraint[] => {
    if (group.kind === 'receipts' || !group.active) return [];
    const members = claims.flatMap(({ award, high }, index) => (high > 0 && group.members.includes(award.rule.slug) ? [index] : []));
    if (group.kind === 'cap') return [{ group, members }];
    if (group.per === undefined) return choiceConstraints(group, members, claims);
    const names = [...new Set(members.map((member) => claims[member]?.item?.of))].filter((name) => name !== undefined);
    return names.flatMap((name) => choiceConstraints(group, members.filter((member) => claims[member]?.item?.of === name), claims));
  }).filter(({ group, members }) => members.length > (group.kind === 'choice' ? group.atMost : 0));

const problemOf = (constraints: readonly Constraint[]): Omit<Problem, 'weights'> => ({
  choices: constraints.flatMap(({ group, members }) => (group.kind === 'choice' ? [{ atMost: group.atMost, members }] : [])),
  caps: constraints.flatMap(({ group, members }) => (group.kind === 'cap' ? [{ cap: readAmount(group.cap) ?? Infinity, members }] : [])),
});

/** The group that keeps an unpaid claim out: a choice that is full, or a cap that is spent. */
const displacedIn = (constraints: readonly Constraint[], claims: readonly Claim[], paid: readonly number[], index: number): Certificate | undefined => {
  for (const { group, members } of constraints) {
    if (!members.includes(index)) continue;
    const winners = members.filter((member) => member !== index && (paid[member] ?? 0) > 0);
    const winner = claims[winners[0] ?? -1];
    const full = group.kind === 'choice' ? winners.length >= group.atMost : winners.length > 0;
    if (winner !== undefined && full) return { group: group.id, by: nameOf(winner), clauses: group.clauses };
    if (group.kind === 'cap') return { group: group.id, by: formatMoney((readAmount(group.cap) ?? 0) as Money), clauses: group.clauses };
  }
  return undefined;
};

/** Whether a claim stands for each of an unknown number of items, and nothing limits how many are paid. */
const isEndless = ({ award: { rule }, unlisted }: Claim, groups: readonly GroupFile[]): boolean =>
  unlisted &&
  !rule.together &&
  !groups.some((group) => group.active && group.kind !== 'receipts' && group.members.includes(rule.slug) && !(group.kind === 'choice' && group.per !== undefined));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Whether no upper bound can be stated on what the claims come to. */
export const isOpen = (claims: readonly Claim[], nets: readonly Net[], { groups }: Document): boolean =>
  claims.some((claim, index) => (nets[index]?.high ?? 0) > 0 && isEndless(claim, groups));

/** What claims come to after what other policies have paid or would pay for the same matter, award by award. */
export const netsOf = (claims: readonly Claim[], subject: Enterprise, year: number, document: Document): readonly Net[] => {
  const rivals = (claim: Claim): number =>
    claim.unlisted ? Infinity : claims.filter((other) => other.award === claim.award && other.high > 0).length;
  return claims.map((claim) => afterReceipts(claim, subject, year, document, rivals(claim)));
};

/** Solves the choices and caps among awards exactly. */
export const settle = (claims: readonly Claim[], nets: readonly Net[], constraints: readonly Constraint[], open: boolean): Resolution => {
  const ceiling = (high: number): number => (open ? Infinity : high);
  if (constraints.length === 0) {
    return { payables: nets.map((net) => ({ ...net, rivals: [] })), total: { low: sum(nets.map(({ low }) => low)), high: ceiling(sum(nets.map(({ high }) => high))) } };
  }
  const problem = problemOf(constraints);
  const bounds = payableBounds(nets, problem);
  const least = solve({ ...problem, weights: nets.map(({ low }) => low) });
  const most = solve({ ...problem, weights: nets.map(({ high }) => high) });
  const payables = nets.map((net, index): Payable => {
    const { low, high } = bounds[index] ?? net;
    const lost = net.high > 0 && high < net.high;
    const rivals = low === high ? [] : [...new Set(constraints.flatMap(({ members }) => (members.includes(index) ? members : [])))].filter((other) => other !== index);
    return { low, high, rivals, missing: net.missing, displacedBy: net.displacedBy ?? (lost ? displacedIn(constraints, claims, most, index) : undefined) };
  });
  return { payables, total: { low: sum(least), high: ceiling(sum(most)) } };
};

/**
 * Turns claims into what is payable: first what other policies have paid or would pay for the same
 * matter, award by award, then the choices and caps among the awards themselves, solved exactly.
 */
export const resolve = (claims: readonly Claim[], subject: Enterprise, year: number, document: Document): Resolution => {
  const nets = netsOf(claims, subject, year, document);
  return settle(claims, nets, constraintsOf(document.groups, claims), isOpen(claims, nets, document));
};
