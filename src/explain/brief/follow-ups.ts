import { reasonsOf, type Result } from '../../engine/index.js';
import { grantsIn } from '../../engine/lists.js';
import { unfitness } from './conclusion.js';

/** What may be asked after a result: what is worth telling, what more would take, and to keep it. */
export type FollowUp = 'questions' | 'what-would-it-take' | 'receipt';

/**
 * What is worth asking after a result: nothing of a document that is not for the subject, what more would take of money
 * alone; a record is kept of what nothing is missing of.
 */
export const followUpsOf = (result: Result): readonly FollowUp[] => {
  const { awards, limits } = result;
  const grants = grantsIn(result);
  const reasons = [...awards, ...grants, ...limits].map((each) => reasonsOf(each));
  if (unfitness(reasons, 'zh').length > 0) return [];
  const isMoney = awards.length > 0;
  const isOpen = isMoney ? result.missing.length > 0 : [...grants, ...limits].some(({ missing }) => missing.length > 0);
  return [
    ...(isOpen ? ['questions' as const] : []),
    ...(isMoney ? ['what-would-it-take' as const] : []),
    ...(isOpen ? [] : ['receipt' as const]),
  ];
};
