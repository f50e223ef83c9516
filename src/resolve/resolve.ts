import { type Award, type GrossAward, grossAwardsFor, type Plan, withStages } from '../evaluate/index.js';
import { HuiqiError, issue, type Issue } from '../issue/index.js';
import { instalmentsIn, type Schedule } from '../kinds/index.js';
import { largestMoney } from '../quantity/index.js';
import type { Document } from '../rule/index.js';
import type { Enterprise } from '../subject/index.js';
import { type PayableBounds, payableBounds } from './bounds.js';
import { sizesOfCaps } from './cap-sizes.js';
import { roomsIn, unnamedIn } from './combinations.js';
import { type Constraint, standsForMany } from './constraints.js';
import { displacedIn } from './displaced.js';
import { isOpen } from './endless.js';
import { hullOf } from './hull.js';
import { type BeforeReceipts, meaningsOf } from './meanings.js';
import { lessPaidBefore } from './paid-before.js';
import type { Payable, Resolution } from './payable.js';
import { BeyondExact, type ExclusionProblem, reduced, sum } from './problem.js';
import { type ReceiptComponent, receiptComponents } from './receipt-components.js';
import { doubtfulIn } from './receipt-options.js';
import { worldsOf } from './receipt-worlds.js';
import type { AfterReceipts } from './receipts.js';
import { Exhausted } from './simplex.js';
import { withEnds } from './solvable.js';
import { solve } from './solve.js';

const problemOf = (
  constraints: readonly Constraint[],
  room: 'cap' | 'least' = 'cap',
): Omit<ExclusionProblem, 'weights'> => ({
  choices: constraints.flatMap(({ group, atMost, sets }) => (group.kind === 'choice' ? [{ atMost, sets }] : [])),
  caps: constraints.flatMap(({ group, sets, ...each }) =>
    group.kind === 'cap' ? [{ cap: each[room], members: sets.flat() }] : [],
  ),
});

/**
 * Bounds under caps of which some are not known. Where each award is under one cap at most and in no choice, more room
 * never leaves it less: its ends are those of its cap. Elsewhere they are nothing, and the most that any cap leaves.
 */
const boundsUnder = (constraints: readonly Constraint[], ends: readonly PayableBounds[]): readonly PayableBounds[] => {
  const problem = problemOf(constraints);
  if (constraints.every(({ cap, least }) => cap === least)) return payableBounds(ends, problem);
  const tied = constraints.flatMap(({ sets }) => sets.flat());
  if (problem.choices.length > 0 || new Set(tied).size < tied.length) {
    const { weights } = reduced({ ...problem, weights: ends.map(({ high }) => high) });
    const isTied = new Set(tied);
    return ends.map(({ low }, index) => ({ low: isTied.has(index) ? 0 : low, high: weights[index] ?? 0 }));
  }
  const [tight, wide] = [payableBounds(ends, problemOf(constraints, 'least')), payableBounds(ends, problem)];
  return wide.map(({ high }, index) => ({ low: tight[index]?.low ?? 0, high }));
};

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
): BeforeReceipts => reckonOf(grossAwardsFor(plan, subject, year, only), plan, subject, year);

/** The same of gross awards that are at hand. */
export const reckonOf = (
  grossAwards: readonly GrossAward[],
  plan: Plan,
  subject: Enterprise,
  year: number,
): BeforeReceipts => {
  const meanings = meaningsOf(subject.received ?? [], { plan, subject, year, grossAwards });
  const left = lessPaidBefore(grossAwards, meanings, plan.document, subject);
  return { grossAwards: left.map((each) => withStages(each, subject)), meanings };
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

/** How many items of a gross award may be paid: as many as the choices that count awards one by one have places for. */
const mostItems = (constraints: readonly Constraint[], grossAwards: readonly GrossAward[], index: number): number => {
  const grossAward = grossAwards[index];
  if (grossAward === undefined || !standsForMany(grossAward)) return 1;
  const places = constraints.flatMap(({ group, atMost, sets }) =>
    group.kind === 'choice' && group.counts === 'awards' && group.per === undefined && sets.flat().includes(index)
      ? [atMost]
      : [],
  );
  return Math.min(Infinity, ...places);
};

/** The most that awards come to together: without end where one of them is, since it may be paid alone. */
const mostOf = (paid: readonly number[], isEndless: boolean): number => (isEndless ? Infinity : exactly(sum(paid)));

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
  const [lows, highs] = [afterReceipts.map(({ low }) => low), afterReceipts.map(({ high }) => high)];
  const total = (least: readonly number[], most: readonly number[]): PayableBounds => ({
    low: exactly(sum(least)),
    high: mostOf(most, open || most.includes(Infinity)),
  });
  if (constraints.length === 0)
    return {
      payables: afterReceipts.map((each, index) =>
        withLeft({ ...each, rivals: [] }, each, grossAwards[index]?.award.rule.schedule),
      ),
      total: total(lows, highs),
    };
  return refusingBeyond(constraints, () => {
    const problem = problemOf(constraints);
    const { ends, told } = withEnds(afterReceipts, problem);
    const bounds = boundsUnder(constraints, ends).map(({ low, high }) => ({ low, high: told(high) }));
    const most = solve({ ...problem, weights: ends.map(({ high }) => high) }).map(told);
    // Of an award that stands for each of an unknown number of items all that may be paid count together.
    const together = withEnds(
      afterReceipts.map(({ low, high }, index) => ({
        low,
        high: high === 0 ? 0 : high * mostItems(constraints, grossAwards, index),
      })),
      problem,
    );
    const mostTogether = solve({ ...problem, weights: together.ends.map(({ high }) => high) }).map(together.told);
    const rivalsOf = rivalsIn(constraints);
    const untoldOfCaps = (index: number): readonly string[] =>
      constraints.flatMap(({ sets, missing }) => (sets.some((set) => set.includes(index)) ? missing : []));
    const payables = afterReceipts.map((afterReceipts, index): Payable => {
      const { low, high } = bounds[index] ?? afterReceipts;
      const lost = afterReceipts.high > 0 && high < afterReceipts.high;
      const rivals = low === high ? [] : rivalsOf(index);
      const payable = {
        low,
        high,
        rivals,
        missing: low === high ? afterReceipts.missing : [...afterReceipts.missing, ...untoldOfCaps(index)],
        displacedBy:
          afterReceipts.displacedBy ?? (lost ? displacedIn(constraints, grossAwards, most, index) : undefined),
      };
      return withLeft(payable, afterReceipts, grossAwards[index]?.award.rule.schedule);
    });
    return { payables, total: total(solve({ ...problemOf(constraints, 'least'), weights: lows }), mostTogether) };
  });
};

/** A payable with what is left of its instalments, where it is paid in some and money was received for one. */
const withLeft = (payable: Payable, { left }: AfterReceipts, schedule: Schedule | undefined): Payable =>
  left === undefined || schedule === undefined ? payable : { ...payable, left: instalmentsIn(schedule, payable, left) };

const resolveComponent = (
  { grossAwards, meanings, doubts }: ReceiptComponent,
  subject: Enterprise,
  document: Document,
): Resolution => {
  const sizeOf = sizesOfCaps(grossAwards, document, { subject, year: grossAwards[0]?.year ?? 0 });
  const rooms = worldsOf(grossAwards, meanings, subject, document).flatMap((receiptWorld) =>
    roomsIn(receiptWorld, grossAwards, document, sizeOf),
  );
  const [first, ...others] = rooms.map(({ afterReceipts, constraints }) =>
    settle(grossAwards, afterReceipts, constraints, isOpen(grossAwards, afterReceipts, document)),
  );
  const { payables, total } = hullOf([first as Resolution, ...others], doubts, unnamedIn(rooms), grossAwards);
  const isLoose = total.low < total.high && rooms.some(({ isWide }) => isWide);
  return { payables, total: isLoose ? { ...total, isLoose } : total };
};

/** What components come to together: nothing ties them, so that the ends of their sums are the sums of their ends. */
const together = (components: readonly ReceiptComponent[], resolutions: readonly Resolution[]): Resolution => {
  const payables: Payable[] = [];
  for (const [at, { places }] of components.entries())
    for (const [index, payable] of (resolutions[at]?.payables ?? []).entries())
      payables[places[index] ?? -1] = { ...payable, rivals: payable.rivals.map((rival) => places[rival] ?? rival) };
  const totals = resolutions.map(({ total }) => total);
  const highs = totals.map(({ high }) => high);
  return {
    payables,
    total: {
      low: exactly(sum(totals.map(({ low }) => low))),
      high: mostOf(highs, highs.includes(Infinity)),
      ...(totals.some(({ isLoose }) => isLoose) ? { isLoose: true } : {}),
    },
  };
};

/**
 * Turns gross awards into what is payable: first what was received or could be had for the same thing,
 * then the choices and caps among the awards and what the plan has paid already, solved exactly.
 * Where it is not known what a receipt was for, every way it may have been meant is settled, and
 * what any of them pays is possible.
 */
export const resolve = (before: BeforeReceipts, subject: Enterprise, document: Document): Resolution => {
  const doubts = doubtfulIn(before.meanings, before.grossAwards, document);
  const components = receiptComponents(before, doubts, document);
  const resolutions = components.map((component) => resolveComponent(component, subject, document));
  const [only, ...others] = resolutions;
  return only !== undefined && others.length === 0 ? only : together(components, resolutions);
};
