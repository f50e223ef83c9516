import { risesWithRank } from '../kinds/index.js';
import type { Plan } from './plan.js';

/**
 * Whether choices, caps or ranks may tie awards of a plan, or instalments hang on conditions of their own, so that what is
 * paid is not what a run adds up.
 */
export const tiesAwards = ({ document: { groups }, awards }: Pick<Plan, 'document' | 'awards'>): boolean =>
  groups.some(({ kind, active }) => kind !== 'receipts' && active) ||
  !awards.every(({ rule, boundStages }) => risesWithRank(rule) && boundStages.length === 0);
