import { comparisonsIn } from '../condition/index.js';
import { facts } from '../fact/index.js';
import { risesWithRank } from '../kinds/index.js';
import type { Award, Plan } from './plan.js';

/**
 * Whether choices, caps or ranks may tie awards of a plan, or instalments hang on conditions of their own, so that what is
 * paid is not what a run adds up.
 */
export const tiesAwards = ({ document: { groups }, awards }: Pick<Plan, 'document' | 'awards'>): boolean =>
  groups.some(({ kind, active }) => kind !== 'receipts' && active) ||
  !awards.every(({ rule, boundStages }) => risesWithRank(rule) && boundStages.length === 0);

/** Whether an award hangs on money received by its own facts, beside what such money bars. */
export const looksAtMoney = ({ boundCondition, boundBefore, setting, rule: { payment } }: Award): boolean =>
  [...comparisonsIn([...boundCondition, ...boundBefore]).map(({ fact }) => fact), ...payment.reads].some(
    ({ name, params }) => facts[name].reads(params, setting).includes('received'),
  );
