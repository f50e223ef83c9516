import type { AwardOutcome } from '../engine/index.js';
import { isSettled } from './amount.js';
import type { Scene } from './scene.js';
import type { TakenOff } from './words/index.js';

/** The reckoning of an award that pays the difference to what its clause paid before; nothing where nothing was taken off. */
export const differenceIn = (
  { truth, amount }: Pick<AwardOutcome, 'truth' | 'amount'>,
  { say, tree, reason }: Pick<Scene, 'say' | 'tree' | 'reason'>,
): TakenOff | undefined => {
  // Under a reading that pays differences the tier's amount is not the award's.
  if (reason.rule.pays !== 'difference' || truth !== 'yes' || !isSettled(amount) || amount.highFen === null)
    return undefined;
  const held = tree.items.flatMap(({ rows }) => rows.filter(({ node }) => node.truth === 'yes'));
  const highest = Math.max(0, ...held.map((row) => row.amount ?? 0));
  if (highest === amount.highFen) return undefined;
  return {
    whole: say.money(highest),
    taken: say.money(highest - amount.highFen),
    left: say.money(amount.highFen),
  };
};

/** What money received took off an award, where that alone is why less of it is payable. */
export const deductedIn = (
  { amount, payable, displacedBy }: Pick<AwardOutcome, 'amount' | 'payable' | 'displacedBy'>,
  { say }: Pick<Scene, 'say'>,
): TakenOff | undefined => {
  const taken = displacedBy?.deductedFen;
  if (taken === undefined || !isSettled(amount) || !isSettled(payable)) return undefined;
  if (amount.highFen === null || amount.highFen - taken !== payable.highFen) return undefined;
  return { whole: say.money(amount.highFen), taken: say.money(taken), left: say.money(payable.highFen) };
};
