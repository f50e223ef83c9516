import { oneOf, type Reader, take } from './index.js';
import { and as allOf, not as notOf, or as anyOf, type Truth, truths } from '../truth/truth.js';

const truth: Reader<Truth> = oneOf(truths);

const taken = (values: readonly Truth[]): readonly Truth[] =>
  values.map((value, index) => take(truth, value, `values.${String(index)}`));

/**
 * Kleene's conjunction: one `no` settles it, whatever is still unknown.
 *
 * @throws HuiqiError for what is none of the three values.
 * @example
 * and('unknown', 'no') // 'no'
 */
export const and = (...values: readonly Truth[]): Truth => allOf(...taken(values));

/**
 * Kleene's disjunction: one `yes` settles it, whatever is still unknown.
 *
 * @throws HuiqiError for what is none of the three values.
 * @example
 * or('unknown', 'yes') // 'yes'
 */
export const or = (...values: readonly Truth[]): Truth => anyOf(...taken(values));

/**
 * Kleene's negation: the denial of what is unknown is unknown.
 *
 * @throws HuiqiError for what is none of the three values.
 * @example
 * not('unknown') // 'unknown'
 */
export const not = (value: Truth): Truth => notOf(take(truth, value, 'value'));
