import type { Change } from '../rule/index.js';

/** What a change may bear on: a rule by its slug, a group or an indicator by its id. */
export type ReformTarget = Pick<Change, 'rule' | 'group' | 'target'>;

const addressees = ['rule', 'group', 'target'] as const;

const bearsOn = (change: Change, about: ReformTarget): boolean =>
  change.document === true || addressees.some((each) => about[each] !== undefined && change[each] === about[each]);

/**
 * Which of a result's reforms bear on a rule, a group or an indicator, counted from one: what they bear on is no
 * longer what its clauses say. A change to the document itself bears on everything in it.
 */
export const reformsOn = (reforms: readonly Change[], about: ReformTarget): readonly number[] =>
  reforms.flatMap((change, index) => (bearsOn(change, about) ? [index + 1] : []));
