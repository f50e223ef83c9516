import type { GrossAward } from '../evaluate/index.js';
import { HuiqiError, issue } from '../issue/index.js';
import { type PayableBounds, payableBounds } from './bounds.js';
import { type Constraint, standsForMany } from './constraints.js';
import { displacedIn } from './displaced.js';
import type { Payable } from './payable.js';
import { BeyondExact, type ExclusionProblem, reduced } from './problem.js';
import { resolveBy } from './resolve.js';
import { type Settle, settleApart, totalOf, totalTooLarge, withLeft } from './settle-apart.js';
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
export const settle: Settle = (grossAwards, afterReceipts, constraints, open) => {
  if (constraints.length === 0) return settleApart(grossAwards, afterReceipts, constraints, open);
  const lows = afterReceipts.map(({ low }) => low);
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
    return {
      payables,
      total: totalOf(solve({ ...problemOf(constraints, 'least'), weights: lows }), mostTogether, open),
    };
  });
};

/** What is payable of gross awards, with choices and caps solved exactly. */
export const resolve = /* @__PURE__ */ resolveBy(settle);
