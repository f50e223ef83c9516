import type { Change } from '../rule/index.js';

/** What a change may bear on: a rule by its slug, a group by its id. */
export type Reformable = { readonly rule: string } | { readonly group: string };

const bearsOn = (change: Change, about: Reformable): boolean =>
  change.document === true || ('rule' in about ? change.rule === about.rule : change.group === about.group);

/**
 * Which of a result's reforms bear on a rule or a group, counted from one: what they bear on is no
 * longer what its clauses say. A change to the document itself bears on everything in it.
 */
export const reformsOn = (reforms: readonly Change[], about: Reformable): readonly number[] => reforms.flatMap((change, index) => (bearsOn(change, about) ? [index + 1] : []));
