import type { Result } from '../../engine/index.js';
import type { Document } from '../../rule/index.js';
import { closableLists } from '../../subject/index.js';
import { entriesOf, put } from '../input.js';
import { type MoneyInterval, isFixed, nothing, plus, shared } from '../interval.js';
import { explore, type CompletionSearch } from './completions.js';
import { type Completion, type CompletionStart } from './next-answer.js';
import { sumsOf } from './lived-sums.js';
import { type Lived, liveThrough } from './course.js';

/** Why bounds on sums may be wider than what completions come to, and the facts it hangs on. */
export interface Loose {
  /**
   * `too-many`: more combinations than are gone through; `endless`: facts that could be told in more ways than
   * can be listed; `unconfirmed`: of all that were gone through, none comes to an end that years by themselves leave open.
   */
  readonly reason: 'too-many' | 'endless' | 'unconfirmed';
  readonly paths: readonly string[];
}

/** Bounds on what is payable from the first year through each. */
export interface CumulativeSums {
  readonly cumulative: readonly MoneyInterval[];
  /** Nothing where every bound is what some completion comes to. */
  readonly loose: Loose | undefined;
}

/** What is payable from the first year through each, as the bounds of the years add up. */
const addedUp = (lived: readonly Lived[], document: Document): readonly MoneyInterval[] => {
  let total = nothing;
  const sums = sumsOf(lived, document);
  return lived.map(({ total: { low, high } }, index) => {
    total = plus(total, { low, high });
    return { low: total.low, high: Math.min(total.high, sums[index]?.high ?? Infinity) };
  });
};

const missingIn = (results: readonly Result[]): readonly string[] =>
  [...new Set(results.flatMap(({ missing }) => missing.map(({ path }) => path)))].sort();

/** Sums as far as the years by themselves tell. */
export const sumsApart = (lived: readonly Lived[], results: readonly Result[], document: Document): CumulativeSums => {
  const cumulative = addedUp(lived, document);
  return {
    cumulative,
    loose: cumulative.every(isFixed) ? undefined : { reason: 'too-many', paths: missingIn(results) },
  };
};

// What a try goes through: every entry is read, and held against others in each year.
const costOf = ({ input }: CompletionStart, years: number): number => {
  const entries = closableLists.reduce((count, list) => count + entriesOf(input, list).length, 0);
  return 5 + entries + years * (2 + entries);
};
const mostCost = 45_000;

/** What one completion comes to, told in full: whether a sum that parts were found to come to is what they come to together. */
const witnessing = (
  { read, start }: CompletionSearch,
  { input }: CompletionStart,
): ((answers: Completion, index: number, sum: number) => boolean) => {
  const known = new Map<string, readonly MoneyInterval[]>();
  const sumsBy = (answers: Completion): readonly MoneyInterval[] => {
    const key = JSON.stringify([...answers]);
    const told = known.get(key);
    if (told !== undefined) return told;
    const subject = read([...answers].reduce((before, [path, answer]) => put(before, path, answer), input));
    const sums = subject === undefined ? [] : addedUp(liveThrough(start, subject), start.plan.document);
    known.set(key, sums);
    return sums;
  };
  return (answers, index, sum) => {
    const found = sumsBy(answers)[index];
    return found?.low === sum && found.high === sum;
  };
};

/**
 * Bounds on sums over several years. What a year has left open can be paid in one of several years
 * and never in all, and what is paid in one is spent in the next: the bounds of the years added up
 * are wider than what any completion comes to. So completions are gone through; an end of a sum is
 * exact where one completion, told in full, comes to it.
 *
 * @param results the outcomes of the years, which say what is missing.
 */
export const sumsOver = (
  setting: Pick<CompletionSearch, 'start' | 'outlook' | 'read'>,
  told: CompletionStart,
  lived: readonly Lived[],
  results: readonly Result[],
): CumulativeSums => {
  const { plan } = setting.start;
  const added = addedUp(lived, plan.document);
  if (added.every(isFixed)) return { cumulative: added, loose: undefined };
  const search: CompletionSearch = {
    ...setting,
    cost: costOf(told, lived.length),
    left: mostCost,
    isCut: false,
    endless: new Set(),
  };
  const { reaches } = explore(search, told, new Set(plan.awards.map(({ rule }) => rule.slug)));
  const cumulative = added.map((bounds, index) => shared(bounds, reaches[index]?.outer ?? bounds));
  const isReached = witnessing(search, told);
  const isExact = reaches.every(({ least, most }, index) => {
    const { low, high } = cumulative[index] ?? nothing;
    return isReached(least, index, low) && isReached(most, index, high);
  });
  if (isExact) return { cumulative, loose: undefined };
  if (search.isCut) return { cumulative, loose: { reason: 'too-many', paths: missingIn(results) } };
  const isEndless = search.endless.size > 0;
  return {
    cumulative,
    loose: isEndless
      ? { reason: 'endless', paths: [...search.endless].sort() }
      : { reason: 'unconfirmed', paths: missingIn(results) },
  };
};
