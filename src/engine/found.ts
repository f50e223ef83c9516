import { codeOf } from '../truth/truth.js';
import type { AwardOutcome } from './result.js';

/** Outcomes as runs come upon them. Most awards have one: only those with several items have a list of their own. */
export interface FoundOutcomes {
  readonly first: (AwardOutcome | undefined)[];
  several: Map<number, AwardOutcome[]> | undefined;
}

export const createFound = (awards: number): FoundOutcomes => ({
  first: new Array<undefined>(awards).fill(undefined),
  several: undefined,
});

export const put = (found: FoundOutcomes, award: number, outcome: AwardOutcome): void => {
  const before = found.first[award];
  if (before === undefined) {
    found.first[award] = outcome;
    return;
  }
  found.several ??= new Map();
  const own = found.several.get(award);
  if (own === undefined) found.several.set(award, [before, outcome]);
  else own.push(outcome);
};

/** Puts the items of an award that hold first. */
export const sortByTruth = ({ several }: FoundOutcomes, award: number): void => {
  several?.get(award)?.sort((a, b) => codeOf(b.truth) - codeOf(a.truth));
};

/** Every outcome in the order of the awards, those that were resolved in the place of what the runs came upon. */
export const inOrder = (
  { first, several }: FoundOutcomes,
  resolved: ReadonlyMap<number, readonly AwardOutcome[]> | undefined,
): readonly AwardOutcome[] => {
  const outcomes: AwardOutcome[] = [];
  for (let award = 0; award < first.length; award += 1) {
    const own = resolved?.get(award) ?? several?.get(award);
    const only = first[award];
    if (own !== undefined) outcomes.push(...own);
    else if (only !== undefined) outcomes.push(only);
  }
  return outcomes;
};
