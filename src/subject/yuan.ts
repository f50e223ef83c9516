import { HuiqiError, issue } from '../issue/index.js';
import { parseMoney } from '../quantity/index.js';
import { plainDecimal } from '../quantity/rational.js';

/** From here on two amounts one 分 apart are one number. */
const finestBelow = 2 ** 46;

const place = { option: 'amount' };

/**
 * An amount of 元 that a caller has as a number, as the text that an input takes: exactly, or not at
 * all. A number that only comes near an amount in whole 分, as `0.1 + 0.2` does, is the caller's to round.
 *
 * @param amount 元, from 0 to 90万亿元, with at most two decimals.
 * @throws HuiqiError where the number is no such amount.
 * @example
 * yuan(1234.56) // '1234.56元'
 */
export const yuan = (amount: number): string => {
  if (typeof amount !== 'number' || !Number.isFinite(amount))
    throw new HuiqiError([issue('number-wanted', place, amount)]);
  if (amount < 0) throw new HuiqiError([issue('money-negative', place, amount)]);
  const text = `${plainDecimal(amount === 0 ? 0 : amount)}元`;
  const parsed = parseMoney(text);
  if (parsed.ok && (amount < finestBelow || Number.isInteger(amount))) return text;
  throw new HuiqiError([
    issue(!parsed.ok && parsed.reason === 'too-large' ? 'money-too-large' : 'number-finer-than-fen', place, amount),
  ]);
};
