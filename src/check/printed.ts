import { compareRational, plus, rational, type Rational, rationalOf, times } from '../quantity/index.js';

/**
 * The figures that a text prints, in whatever way it prints them: `6万元`, `１．６万亿元`, `五百亿`,
 * `三分之一`, `百分之六十`, `5—10亿元`, `全覆盖`.
 */

/** What sort of thing a figure counts, where the text says: `6万元` is money, `60` in a table may be anything. */
type PrintedSort = 'money' | 'dollars' | 'share' | 'points' | 'area' | 'count';

export interface PrintedFigure {
  readonly text: string;
  readonly value: Rational;
  readonly sort: PrintedSort | undefined;
  /** The multiplier and unit it is printed with: 亿元 and 万元 are two. */
  readonly scale: string;
}

const digits = new Map(
  Array.from('零〇一二三四五六七八九').map((digit, index) => [digit, Math.max(0, index - 1)] as const),
);
for (const [index, digit] of Array.from('壹贰叁肆伍陆柒捌玖').entries()) digits.set(digit, index + 1);
digits.set('两', 2);
const places = new Map<string, number>([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1_000],
  ['仟', 1_000],
]);
const multipliers = new Map<string, bigint>([
  ['万亿', 1_000_000_000_000n],
  ['亿', 100_000_000n],
  ['万', 10_000n],
  ['千', 1_000n],
  ['百', 100n],
]);

/** A whole number below 10,000 in Chinese numerals; a bare 十 or 百 is one of it. */
const readWhole = (text: string): number => {
  let total = 0;
  let digit: number | undefined;
  for (const character of text) {
    const place = places.get(character);
    if (place === undefined) digit = digits.get(character);
    else {
      total += (digit ?? 1) * place;
      digit = undefined;
    }
  }
  return total + (digit ?? 0);
};

const readNumeral = (text: string): Rational => {
  if (/^\d/u.test(text)) return rationalOf(Number(text.replaceAll(',', '')));
  const [whole = '', decimals = ''] = text.split('点');
  const places10 = 10n ** BigInt(decimals.length);
  const fraction = Array.from(decimals).reduce((sum, digit) => sum * 10n + BigInt(digits.get(digit) ?? 0), 0n);
  return plus(rational(readWhole(whole)), rational(fraction, places10));
};

const numeral = '[零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]';
/** Words that begin or end with a numeral and count nothing: 单一, 统一, 一次性, 一定, 百分点. */
const counted = `(?<![单统同唯])${numeral}+(?:点${numeral}+)?(?!${numeral}|次性|定|般|致|体|律|分点|分比)`;
const number = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|${counted}`;
const multiplier = '万亿|亿|万';
const figure = new RegExp(
  [
    String.raw`(?<under>${numeral}+)分之(?<over>${numeral}+)`,
    String.raw`(?<tenths>${numeral})成`,
    // Arabic figures may go on with 百 or 千 of a multiplier, as in 5千万元.
    String.raw`(?<number>${number})\s*(?<by>(?:(?<=\d)[百千])?(?:${multiplier})?|(?<=\d)[百千])`,
    String.raw`(?<alone>${multiplier})(?=元|级)`,
  ].join('|'),
  'gu',
);

const sorts: readonly (readonly [begins: RegExp, sort: PrintedSort])[] = [
  [/^美元/u, 'dollars'],
  [/^(?:元|人民币)/u, 'money'],
  [/^个?百分点/u, 'points'],
  [/^%/u, 'share'],
  [/^(?:亩|平方|公顷)/u, 'area'],
  [/^[家个项件名位次人级年倍条台套户月日]/u, 'count'],
];

/** What a unit, or the text after a figure, makes of it. */
const sortOf = (unit: string): PrintedSort | undefined => sorts.find(([begins]) => begins.test(unit))?.[1];

const multiplierOf = (written: string): bigint => {
  const [big] = ['万亿', '亿', '万'].filter((each) => written.endsWith(each));
  const small = big === undefined ? written : written.slice(0, -big.length);
  return (multipliers.get(big ?? '') ?? 1n) * (multipliers.get(small) ?? 1n);
};

const hundred = rational(100);

/** Words that say a figure without printing it. */
const words: readonly (readonly [word: RegExp, value: number, sort: PrintedSort])[] = [
  [/全覆盖|全面/u, 100, 'share'],
  [/倍增|翻番|翻一番|加倍|翻倍/u, 2, 'count'],
  [/实现突破|零的?突破|次年/u, 1, 'count'],
  [/一半|半数|过半|减半|折半/u, 50, 'share'],
];

interface PrintedAt extends PrintedFigure {
  readonly from: number;
  readonly through: number;
  readonly by: string;
}

const foundIn = (text: string): readonly PrintedAt[] =>
  [...text.matchAll(figure)].map((match) => {
    const { under, over, tenths, number: written, by = '', alone } = match.groups ?? {};
    const through = match.index + match[0].length;
    const rest = text.slice(through).replace(/^\s*[余多]?\s*/u, '');
    const told = { text: match[0].trim(), from: match.index, through, by: by || (alone ?? '') };
    if (under !== undefined && over !== undefined) {
      const ratio = rational(readWhole(over), readWhole(under) || 1);
      return { ...told, value: times(ratio, hundred), sort: 'share', scale: '%' };
    }
    if (tenths !== undefined) return { ...told, value: rational(readWhole(tenths) * 10), sort: 'share', scale: '%' };
    const value = times(written === undefined ? rational(1) : readNumeral(written), rational(multiplierOf(told.by)));
    // 千亿级 is a class of enterprises by their money, 三级 a grade.
    const sort = told.by !== '' && rest.startsWith('级') ? undefined : sortOf(rest);
    return { ...told, value, sort, scale: `${told.by.replace(/^[百千]/u, '')}${sort === 'money' ? '元' : ''}` };
  });

/** `5—10亿元`: what is before the dash is in the unit of what is after it. */
const inRange = (found: PrintedAt, next: PrintedAt | undefined, text: string): PrintedAt => {
  if (
    next === undefined ||
    found.by !== '' ||
    found.sort !== undefined ||
    !/^\s*[-—–~～至]+\s*$/u.test(text.slice(found.through, next.from))
  )
    return found;
  return { ...found, value: times(found.value, rational(multiplierOf(next.by))), sort: next.sort, scale: next.scale };
};

/** `1亿2000万元` is one sum: its parts follow each other with nothing between, each smaller than the one before. */
const sums = (all: readonly PrintedAt[]): readonly PrintedFigure[] =>
  all.flatMap((found, index): readonly PrintedFigure[] => {
    const next = all[index + 1];
    if (
      next === undefined ||
      found.by === '' ||
      next.from !== found.through ||
      multiplierOf(next.by) >= multiplierOf(found.by)
    )
      return [];
    return [{ ...next, text: `${found.text}${next.text}`, value: plus(found.value, next.value) }];
  });

/** Every figure that a text prints or says. Which of several is meant, the text alone does not tell. */
export const figuresPrinted = (written: string): readonly PrintedFigure[] => {
  const text = written.normalize('NFKC');
  const found = foundIn(text);
  return [
    ...found.map((each, index) => inRange(each, found[index + 1], text)),
    ...sums(found),
    ...words.flatMap(([word, value, sort]) => {
      const said = word.exec(text)?.[0];
      return said === undefined ? [] : [{ text: said, value: rational(value), sort, scale: '' }];
    }),
  ];
};

/** A unit as the number of its base, and that base: 亿元 is 100,000,000 元, 万吨 10,000 吨; what it is counted per is left out. */
export const unitOf = (written: string): { readonly by: Rational; readonly base: string; readonly scale: string } => {
  const unit = written.replace(/\/.*$/u, '');
  const { by = '', base = '' } = /^(?<by>万亿|亿|万|千|百)?(?<base>.*)$/u.exec(unit)?.groups ?? {};
  return { by: rational(multipliers.get(by) ?? 1n), base, scale: `${by}${sortOf(base) === 'money' ? '元' : ''}` };
};

/** Whether a printed figure is so much in a unit: `60` may be in any, `6万元` only in one of money. */
export const isPrinted = ({ value, sort, scale }: PrintedFigure, figureOf: Rational, unit: string): boolean => {
  const { by, base } = unitOf(unit);
  const wanted = sortOf(base);
  if (sort !== undefined && wanted !== undefined && sort !== wanted) return false;
  if (compareRational(value, times(figureOf, by)) === 0) return true;
  // A bare figure in a table is in the unit of its heading.
  return scale === '' && (sort === undefined || sort === wanted) && compareRational(value, figureOf) === 0;
};
