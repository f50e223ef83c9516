import { reasonsOf, type Result } from '../../engine/index.js';
import { grantsIn, isRankedTier } from '../../engine/lists.js';
import { unfitness } from './conclusion.js';

/** What may be asked after a result: what is worth telling, what more would take, and to keep it. */
export type FollowUp = 'questions' | 'what-would-it-take' | 'receipt' | 'targets' | 'evaluate-all';

/**
 * What is worth asking after a result: of a document that is not for the subject which one is, what more would take of money
 * alone; a record is kept of what nothing is missing of; of targets without a reported value, which they are.
 */
export const followUpsOf = (result: Result): readonly FollowUp[] => {
  const { awards, limits, targets } = result;
  const grants = grantsIn(result);
  const reasons = [...awards, ...grants, ...limits].map((each) => reasonsOf(each));
  const isMoney = awards.length > 0;
  // Which document is for an enterprise, all of them together say.
  if (unfitness(reasons, 'zh').length > 0) return isMoney || result.class !== null ? ['evaluate-all'] : [];
  // Of a city without a reported value there is nothing to keep: which figures there are to report is worth a look.
  if (reasons.length === 0 && targets.length > 0 && targets.every(({ observed }) => observed === undefined))
    return ['targets'];
  // Libraries below the one that is settled change nothing.
  const decisive = grants.filter((grant) => !isRankedTier(grant) || (result.class?.possible.length ?? 0) > 1);
  const isOpen = isMoney
    ? result.missing.length > 0
    : [...decisive, ...limits].some(({ missing }) => missing.length > 0);
  return [
    ...(isOpen ? ['questions' as const] : []),
    ...(isMoney ? ['what-would-it-take' as const] : []),
    ...(isOpen ? [] : ['receipt' as const]),
  ];
};
