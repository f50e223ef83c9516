import { compareRational, parseRational, plus, type Rational, rational, times } from './rational.js';

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};

/** The words that multiply, the largest first, by the power of ten that each is. */
const powers = { 亿: 8, 万: 4, 千: 3, 百: 2, 十: 1 } as const;

const sameWords: Readonly<Record<string, string>> = {
  億: '亿',
  萬: '万',
  仟: '千',
  佰: '百',
  拾: '十',
  貳: '贰',
  兩: '两',
};

const longest = 40;

const valueOf = (text: string): Rational | undefined => {
  const single = digits[text];
  if (single !== undefined) return rational(single);
  if (/^[\d,]+(?:\.\d+)?$/u.test(text)) {
    const read = parseRational(text);
    return read.ok ? read.value : undefined;
  }
  const word = (Object.keys(powers) as (keyof typeof powers)[]).find((each) => text.includes(each));
  if (word === undefined) return undefined;
  const at = text.lastIndexOf(word);
  const before = text.slice(0, at);
  const after = text.slice(at + 1);
  const rest = after.replace(/^[零〇]/u, '');
  const count = before === '' && word === '十' ? rational(1) : valueOf(before);
  const left = rest === '' ? rational(0) : valueOf(rest);
  if (count === undefined || left === undefined) return undefined;
  // What follows is less than one of what stands before, and says its own size: 一百五 may be 105 or 150.
  const size = rational(10n ** BigInt(powers[word]));
  const isPlaced =
    rest === '' ||
    rest !== after ||
    word === '十' ||
    /[亿万千百十]/u.test(rest) ||
    (/^\d+$/u.test(rest) && rest.length === powers[word]);
  if (!isPlaced || compareRational(left, size) >= 0 || (rest !== '' && before.includes('.'))) return undefined;
  return plus(times(count, size), left);
};

/**
 * A number as people say and write it in Chinese: `1亿2000万`, `5千`, `十二`, `壹佰万`. For guesses only:
 * an input says its figures in digits.
 */
export const spokenNumber = (text: string): Rational | undefined =>
  text.length > longest ? undefined : valueOf(text.replace(/[億萬仟佰拾貳兩]/gu, (each) => sameWords[each] ?? each));
