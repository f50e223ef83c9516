import type { GrossAward } from '../evaluate/index.js';
import { formatMoney, largestMoney, type Money } from '../quantity/index.js';
import { type Certificate, certified, type Displacer } from './certificate.js';
import type { Constraint } from './constraints.js';
import { sum } from './problem.js';

/** A gross award as what takes another's place: the award, and the item it is paid for. */
export const displacerOf = ({ award: { rule }, item }: GrossAward): Displacer => ({
  kind: 'award',
  rule: rule.id,
  title: rule.title,
  ...(item?.of === undefined ? {} : { of: item.of }),
});

/** What keeps a gross award from being paid more, where this group does: what is paid instead, or else the cap. */
const keptOutIn = (
  { group, atMost, cap, whole, sets }: Constraint,
  grossAwards: readonly GrossAward[],
  paid: readonly number[],
  index: number,
): Displacer | undefined => {
  const amount = (member: number): number => paid[member] ?? 0;
  const isOther = (member: number): boolean => member !== index && amount(member) > 0;
  if (group.kind === 'cap') {
    const members = sets.flat();
    if (sum(members.map(amount)) < cap) return undefined;
    // What else is paid excludes nothing: it is the cap that is spent.
    const most = Math.min(whole, largestMoney) as Money;
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
export const displacedIn = (
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
