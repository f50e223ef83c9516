import { formatMoney, largestMoney, type Money, parseMoney } from './money.js';
import { plus, type Rational, rational, times } from './rational.js';
import { spokenNumber } from './spoken-number.js';
import { plainText } from './text.js';

/** Signs and words that say renminbi before or after a figure. */
const renminbi = /人民币|rmb|cny|[¥￥]/gu;

const spelt: readonly (readonly [RegExp, string])[] = [
  [renminbi, ''],
  [/\(\)|（）|[整正。.;；,，、]+$/gu, ''],
  [/(?<=\d)thousand/gu, '千'],
  [/(?<=\d)million/gu, '百万'],
  [/(?<=\d)billion/gu, '十亿'],
  [/(?<=\d)trillion/gu, '万亿'],
  [/块钱|[块圆圓]/gu, '元'],
  [/个(?=[亿億万萬])/gu, ''],
  [/(?<=\d)w(?=元?$)/u, '万'],
  [/。/gu, '.'],
];

const parts = /^(?<yuan>[^元角分]+)?元?(?:(?<jiao>[^元角分])角)?(?:(?<fen>[^元角分])分)?$/u;

/** No amount is written longer, whatever it is written with. */
const longest = 60;

const times100 = rational(100);

/** The sum of 元, 角 and 分 in 分, where each part that is there can be read. */
const inFen = (text: string): Rational | undefined => {
  const found = parts.exec(text)?.groups;
  if (found === undefined) return undefined;
  const written = [found['yuan'], found['jiao'], found['fen']];
  const units = [times100, rational(10), rational(1)];
  return written.reduce<Rational | undefined>((sum, part, index) => {
    const value = part === undefined ? rational(0) : spokenNumber(part);
    return sum === undefined || value === undefined ? undefined : plus(sum, times(value, units[index] ?? rational(1)));
  }, rational(0));
};

/**
 * The money that a text most likely means and does not quite say: `12.3亿`, `1亿2000万元`, `¥5,000`. A
 * figure without any unit means nothing yet, and an estimate, a range or foreign money no exact sum.
 *
 * @example
 * guessMoney('¥5,000') // '5000元'
 */
export const guessMoney = (text: string): string | undefined => {
  if (text.length > longest) return undefined;
  const plain = plainText(text).toLowerCase();
  const hasUnit = /[元块圆圓亿億万萬千仟百佰w]/u.test(plain) || plain.search(renminbi) >= 0;
  if (!hasUnit || !/[\d一二三四五六七八九十两壹贰叁肆伍陆柒捌玖拾]/u.test(plain)) return undefined;
  const fen = inFen(spelt.reduce((each, [of, as]) => each.replace(of, as), plain));
  if (fen?.under !== 1n || fen.over > BigInt(largestMoney)) return undefined;
  const guess = formatMoney(Number(fen.over) as Money);
  return parseMoney(text).ok ? undefined : guess;
};
