import { madeOnce } from '../edge/index.js';
import { grantNames, type Kind, kindNames, kinds } from '../kinds/index.js';
import type { GrantOutcome, Heading, OutcomeLists, RankedTier, RuleOutcome, TierOutcome } from './result.js';

/** How the parts of a result are found without naming every kind. */

/** Outcomes as a result lists them, each kind by itself, in the order they are given in. */
export const listsOf = (...given: readonly (readonly RuleOutcome[])[]): OutcomeLists => {
  // A copy of what has all its keys: put in one by one by names in a variable, they take several times as long.
  const lists = { ...blankLists() };
  for (const name of kindNames) lists[kinds[name].list] = [];
  for (const outcomes of given) {
    // Those of one kind stand together: their list is found once.
    let [kind, list]: [Kind | undefined, RuleOutcome[] | undefined] = [undefined, undefined];
    for (const outcome of outcomes) {
      if (outcome.kind !== kind) list = lists[kinds[outcome.kind].list];
      ({ kind } = outcome);
      list?.push(outcome);
    }
  }
  // Each list has one kind of outcome, and every kind has one.
  return lists as unknown as OutcomeLists;
};

const blankLists = madeOnce((): Record<string, RuleOutcome[]> =>
  Object.fromEntries(kindNames.map((name) => [kinds[name].list, []])),
);

const listOf = (lists: OutcomeLists, kind: Kind): readonly RuleOutcome[] => lists[kinds[kind].list];

/** Every outcome of a result, kind by kind. */
export const outcomesIn = (lists: OutcomeLists): readonly RuleOutcome[] =>
  kindNames.flatMap((kind) => listOf(lists, kind));

/** What conditions alone decide. */
export const grantsIn = (lists: OutcomeLists): readonly GrantOutcome[] =>
  grantNames.flatMap((kind): readonly GrantOutcome[] => lists[kinds[kind].list]);

/** Whether an outcome is of a library that is ranked among others. */
export const isRankedTier = <Rule extends string, Class extends string, Reading extends string, Path extends string>(
  outcome: GrantOutcome | TierOutcome<Rule, Class, Reading, Path>,
): outcome is RankedTier<Rule, Class, Reading, Path> => 'tier' in outcome;

/** What a result says of itself, without what it decides. */
export const headingOf = ({
  document,
  status,
  statusNote,
  subject,
  year,
  asIfInForce,
  readings,
  reforms,
  assumed,
  notices,
}: Heading): Heading => ({
  document,
  status,
  statusNote,
  ...(subject === undefined ? {} : { subject }),
  year,
  ...(asIfInForce === undefined ? {} : { asIfInForce }),
  readings,
  ...(reforms === undefined ? {} : { reforms }),
  assumed,
  notices,
});
