import { risesWithRank } from '../kinds/index.js';
import type { Plan } from './plan.js';

/** Whether choices, caps or ranks may tie awards of a plan, so that none can be told without the others. */
export const tiesAwards = ({ document: { groups }, awards }: Pick<Plan, 'document' | 'awards'>): boolean =>
  groups.some(({ kind, active }) => kind !== 'receipts' && active) || !awards.every(({ rule }) => risesWithRank(rule));
