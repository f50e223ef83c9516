import { type Award, type GrossAward, grossAwardsFor, type Plan } from '../evaluate/index.js';
import { instalmentsIn, type Schedule } from '../kinds/index.js';
import { HuiqiError, issue, type Issue } from '../issue/index.js';
import { formatMoney, largestMoney } from '../quantity/index.js';
import { type AwardRule, type Document, type GroupFile, readAmount } from '../rule/index.js';
import type { Enterprise } from '../subject/index.js';
import { type PayableBounds, payableBounds } from './bounds.js';
import { certified, type Certificate, type Displacer } from './certificate.js';
import type { Constraint } from './constraints.js';
import { type Meanings, meaningsOf } from './meanings.js';
import { lessPaidBefore } from './paid-before.js';
import { BeyondExact, type ExclusionProblem, sum } from './problem.js';
import type { AfterReceipts, InstalmentLeft } from './receipts.js';
import { Exhausted } from './simplex.js';
import { solve } from './solve.js';
import { roomsIn, unnamedIn } from './combinations.js';
import { doubtfulIn } from './receipt-options.js';
import { worldsOf } from './receipt-worlds.js';

/** What is paid of a gross award after non-duplication, in bounds, and the reason where it is less. */
export interface Payable {
  readonly low: number;
  readonly high: number;
  readonly displacedBy: Certificate | undefined;
  /** What is still to be paid of each instalment, of an award that is paid in several. */
  readonly left?: readonly InstalmentLeft[];
  readonly missing: readonly string[];
  /** Gross awards, by index, on whose own uncertainty this one's bounds depend. */
  readonly rivals: readonly number[];
}

export interface Resolution {
  /** In the order of the gross awards. */
  readonly payables: readonly Payable[];
  /**
   * Bounds on the sum: tighter than the sum of bounds where awards exclude one another, and without
   * an upper end where an award is paid for each of an unknown number of items.
   */
  readonly total: { readonly low: number; readonly high: number };
}

/** A gross award as what takes another's place: the award, and the item it is paid for. */
export const displacerOf = ({ award: { rule }, item }: GrossAward): Displacer => ({
  kind: 'award',
  rule: rule.id,
  title: rule.title,
  ...(item?.of === undefined ? {} : { of: item.of }),
});

const problemOf = (constraints: readonly Constraint[]): Omit<ExclusionProblem, 'weights'> => ({
  choices: constraints.flatMap(({ group, atMost, sets }) => (group.kind === 'choice' ? [{ atMost, sets }] : [])),
  caps: constraints.flatMap(({ group, cap, sets }) => (group.kind === 'cap' ? [{ cap, members: sets.flat() }] : [])),
});

/** What keeps a gross award from being paid more, where this group does: what is paid instead, or else the cap. */
const keptOutIn = (
  { group, atMost, cap, sets }: Constraint,
  grossAwards: readonly GrossAward[],
  paid: readonly number[],
  index: number,
): Displacer | undefined => {
  const amount = (member: number): number => paid[member] ?? 0;
  const isOther = (member: number): boolean => member !== index && amount(member) > 0;
  if (group.kind === 'cap') {
    const members = sets.flat();
    if (sum(members.map(amount)) < cap) return undefined;
    const winner = grossAwards[members.find(isOther) ?? -1];
    if (winner !== undefined) return displacerOf(winner);
    const most = readAmount(group.cap) ?? largestMoney;
    return { kind: 'cap', amount: formatMoney(most), amountFen: most };
  }
  // What is paid in part has its place among the chosen.
  if (amount(index) > 0) return undefined;
  const chosen = sets.filter((set) => set.some(isOther));
  if (chosen.length < atMost || chosen.some((set) => set.includes(index))) return undefined;
  const winner = grossAwards[chosen[0]?.find(isOther) ?? -1];
  return winner === undefined ? undefined : displacerOf(winner);
};

/** The group that keeps a gross award from being paid in full: a choice that is full, or a cap that is spent. */
const displacedIn = (
  constraints: readonly Constraint[],
  grossAwards: readonly GrossAward[],
  paid: readonly number[],
  index: number,
): Certificate | undefined => {
  for (const constraint of constraints) {
    if (!constraint.sets.some((set) => set.includes(index))) continue;
    const by = keptOutIn(constraint, grossAwards, paid, index);
    if (by !== undefined) return certified(constraint.group, by);
  }
  return undefined;
};

/** Whether a gross award stands for each of an unknown number of items, and nothing limits how many are paid. */
const isEndless = ({ award: { rule }, unlisted }: GrossAward, groups: readonly GroupFile[]): boolean =>
  unlisted && isUnlimited(rule, groups);

/** Whether of an award for each of several items nothing limits how many are paid. */
export const isUnlimited = (rule: AwardRule, groups: readonly GroupFile[]): boolean =>
  !rule.together &&
  !groups.some(
    (group) =>
      group.active && group.kind !== 'receipts' && group.members.includes(rule.slug) && group.per === undefined,
  );

/** Whether no upper bound can be stated on what the gross awards come to. */
export const isOpen = (
  grossAwards: readonly GrossAward[],
  afterReceipts: readonly AfterReceipts[],
  { groups }: Document,
): boolean =>
  grossAwards.some((grossAward, index) => (afterReceipts[index]?.high ?? 0) > 0 && isEndless(grossAward, groups));

/** The gross awards of a year, and what every receipt may be for. */
export interface BeforeReceipts {
  readonly grossAwards: readonly GrossAward[];
  readonly meanings: readonly Meanings[];
}

/**
 * What a plan's clauses grant in a year, with what was received read against it.
 *
 * @param only the awards that are asked about; all of them where it is left out.
 */
export const reckon = (
  plan: Plan,
  subject: Enterprise,
  year: number,
  only?: (award: Award) => boolean,
): BeforeReceipts => {
  const grossAwards = grossAwardsFor(plan, subject, year, only);
  const meanings = meaningsOf(subject.received ?? [], { plan, subject, year, grossAwards });
  return { grossAwards: lessPaidBefore(grossAwards, meanings, plan.document, subject), meanings };
};

/**
 * What each gross award is held against: the members of its groups, itself among them. One list for all that are
 * in the same groups: a list for each would grow with the square of their number.
 */
const rivalsIn = (constraints: readonly Constraint[]): ((index: number) => readonly number[]) => {
  const all = constraints.map(({ sets }) => sets.flat());
  const groups = new Map<number, number[]>();
  for (const [group, members] of all.entries()) {
    for (const member of members) {
      const own = groups.get(member);
      if (own === undefined) groups.set(member, [group]);
      else own.push(group);
    }
  }
  const known = new Map<string, readonly number[]>();
  return (index) => {
    const own = groups.get(index) ?? [];
    const rivals = known.get(String(own)) ?? [...new Set(own.flatMap((group) => all[group] ?? []))];
    known.set(String(own), rivals);
    return rivals;
  };
};

const totalTooLarge = (): Issue => issue('total-too-large', { path: '' }, undefined);

/** A sum that is money. Up to the largest money every sum of whole 分 is exact. */
export const exactly = (total: number): number => {
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
export const settle = (
  grossAwards: readonly GrossAward[],
  afterReceipts: readonly AfterReceipts[],
  constraints: readonly Constraint[],
  open: boolean,
): Resolution => {
  const total = (least: readonly number[], most: readonly number[]): PayableBounds => ({
    low: exactly(sum(least)),
    high: open ? Infinity : exactly(sum(most)),
  });
  const [lows, highs] = [afterReceipts.map(({ low }) => low), afterReceipts.map(({ high }) => high)];
  if (constraints.length === 0)
    return {
      payables: afterReceipts.map((each, index) =>
        withLeft({ ...each, rivals: [] }, each, grossAwards[index]?.award.rule.schedule),
      ),
      total: total(lows, highs),
    };
  return refusingBeyond(constraints, () => {
    const problem = problemOf(constraints);
    const bounds = payableBounds(afterReceipts, problem);
    const most = solve({ ...problem, weights: highs });
    const rivalsOf = rivalsIn(constraints);
    const payables = afterReceipts.map((afterReceipts, index): Payable => {
      const { low, high } = bounds[index] ?? afterReceipts;
      const lost = afterReceipts.high > 0 && high < afterReceipts.high;
      const rivals = low === high ? [] : rivalsOf(index);
      const payable = {
        low,
        high,
        rivals,
        missing: afterReceipts.missing,
        displacedBy:
          afterReceipts.displacedBy ?? (lost ? displacedIn(constraints, grossAwards, most, index) : undefined),
      };
      return withLeft(payable, afterReceipts, grossAwards[index]?.award.rule.schedule);
    });
    return { payables, total: total(solve({ ...problem, weights: lows }), most) };
  });
};

/** A payable with what is left of its instalments, where it is paid in some and money was received for one. */
const withLeft = (payable: Payable, { left }: AfterReceipts, schedule: Schedule | undefined): Payable =>
  left === undefined || schedule === undefined ? payable : { ...payable, left: instalmentsIn(schedule, payable, left) };

/** What is left of each instalment in any of several worlds. */
const leftInAny = (all: readonly Payable[], schedule: Schedule | undefined): Pick<Payable, 'left'> => {
  if (schedule === undefined || all.every(({ left }) => left === undefined)) return {};
  const [first = [], ...others] = all.map((each) => each.left ?? instalmentsIn(schedule, each, undefined));
  return {
    left: first.map(({ low, high }, at) => ({
      low: Math.min(low, ...others.map((each) => each[at]?.low ?? 0)),
      high: Math.max(high, ...others.map((each) => each[at]?.high ?? 0)),
    })),
  };
};

/** What would tell in which of several worlds an award is: the receipts in doubt that may be about it, else all. */
const doubtsAbout = (awardAt: number, doubts: readonly Meanings[]): readonly string[] => {
  const own = doubts.filter(({ here }) => here.some((due) => due.awardAt === awardAt));
  return (own.length > 0 ? own : doubts).flatMap(({ missing }) => missing);
};

const isSame = (a: Payable, b: Payable): boolean => a.low === b.low && a.high === b.high;

/**
 * What is possible in any of several worlds: displaced is only what is displaced in each.
 *
 * @param doubts the receipts of which it is not known what they were for.
 * @param unnamed what would tell names that worlds differ in.
 * @param grossAwards what was settled: how it is paid out.
 */
export const hullOf = (
  [first, ...others]: readonly [Resolution, ...Resolution[]],
  doubts: readonly Meanings[],
  unnamed: readonly string[],
  grossAwards: readonly GrossAward[],
): Resolution => ({
  payables: first.payables.map((payable, index): Payable => {
    const all = [payable, ...others.flatMap(({ payables }) => payables[index] ?? [])];
    const { schedule } = grossAwards[index]?.award.rule ?? {};
    if (all.every((each) => isSame(each, payable))) return { ...payable, ...leftInAny(all, schedule) };
    return {
      low: Math.min(...all.map(({ low }) => low)),
      high: Math.max(...all.map(({ high }) => high)),
      displacedBy: all.every(({ displacedBy }) => displacedBy !== undefined) ? payable.displacedBy : undefined,
      missing: [...new Set([...all.flatMap(({ missing }) => missing), ...doubtsAbout(index, doubts), ...unnamed])],
      rivals: [...new Set(all.flatMap(({ rivals }) => rivals))],
      ...leftInAny(all, schedule),
    };
  }),
  total: {
    low: Math.min(first.total.low, ...others.map(({ total }) => total.low)),
    high: Math.max(first.total.high, ...others.map(({ total }) => total.high)),
  },
});

/**
 * Turns gross awards into what is payable: first what was received or could be had for the same thing,
 * then the choices and caps among the awards and what the plan has paid already, solved exactly.
 * Where it is not known what a receipt was for, every way it may have been meant is settled, and
 * what any of them pays is possible.
 */
export const resolve = (
  { grossAwards, meanings }: BeforeReceipts,
  subject: Enterprise,
  document: Document,
): Resolution => {
  const rooms = worldsOf(grossAwards, meanings, subject, document).flatMap((receiptWorld) =>
    roomsIn(receiptWorld, grossAwards, document),
  );
  const [first, ...others] = rooms.map(({ afterReceipts, constraints }) =>
    settle(grossAwards, afterReceipts, constraints, isOpen(grossAwards, afterReceipts, document)),
  );
  return hullOf(
    [first as Resolution, ...others],
    doubtfulIn(meanings, grossAwards, document),
    unnamedIn(rooms),
    grossAwards,
  );
};
