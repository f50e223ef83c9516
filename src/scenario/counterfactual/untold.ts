import { comparedIn } from '../../condition/index.js';
import { type Amount, type AwardOutcome, reasoning } from '../../engine/index.js';
import type { FactName } from '../../fact/index.js';
import type { AwardRule, Document } from '../../rule/index.js';
import { type MoneyInterval, intervalOf, plus, printed } from '../interval.js';
import { tiedTo } from '../tied.js';

/** Facts that go through all titles: what a list holds that was not told may turn them. */
const ofAllTitles: readonly FactName[] = ['titleInYear', 'titleBefore', 'holdsTitle', 'highestGradeBefore'];

const readsAllTitles = (outcome: AwardOutcome): boolean =>
  outcome[reasoning]()
    .items.flatMap(({ rows }) => rows)
    .some(({ trace }) => comparedIn(trace).some(({ comparison }) => ofAllTitles.includes(comparison.fact.name)));

/**
 * Whether an award that is due by an entry added to a list that was not told is due, and pays the same,
 * whatever else the list may hold. Of a rule without items the changes were found without the list; of
 * one with several rows another row may then hold as well.
 */
export const isSureWhateverListed = (rule: AwardRule, due: AwardOutcome, { groups }: Document): boolean =>
  tiedTo([rule.slug], groups).length === 0 &&
  (rule.items === undefined ? rule.rows.length === 1 : !readsAllTitles(due));

const less = (sum: number, other: number): number => (other === Infinity ? Infinity : sum - other);

/**
 * What such an award adds to a total of which the list is still not told: a new item all it pays; another award what it
 * pays more than it might have.
 */
export const addedTo = (
  total: Amount,
  rule: AwardRule,
  due: AwardOutcome,
  before: readonly AwardOutcome[],
): { readonly gain: Amount; readonly total: Amount } => {
  const [sum, pays] = [total, due.payable].map(intervalOf) as [MoneyInterval, MoneyInterval];
  if (rule.items !== undefined) return { gain: due.payable, total: printed(plus(sum, pays)) };
  const was = before.map(({ payable }) => intervalOf(payable)).reduce(plus, { low: 0, high: 0 });
  const gain = { low: Math.max(0, pays.low - was.high), high: Math.max(0, pays.high - was.low) };
  return {
    gain: printed(gain),
    total: printed({ low: sum.low - was.low + pays.low, high: less(sum.high, was.high) + pays.high }),
  };
};
