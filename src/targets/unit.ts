import { areaIn, type AreaUnit, areaUnits, dividedBy, rational, type Rational, times } from '../quantity/index.js';
import { plainText } from '../quantity/text.js';

/** A unit as what it measures and how much of that it is. Units of one dimension convert exactly. */
interface UnitOfMeasure {
  readonly dimension: string;
  readonly size: Rational;
}

// One word is as good as another where things are counted one by one.
const countWords = ['家', '个', '项', '件', '条', '名', '人'];
const otherNames: Readonly<Record<string, string>> = {
  户: '家',
  平方千米: '平方公里',
  '㎡': '平方米',
  'm²': '平方米',
  百分点: '个百分点',
};
const multiples: Readonly<Record<string, bigint>> = { 万亿: 1_000_000_000_000n, 亿: 100_000_000n, 万: 10_000n };

const single = (name: string): UnitOfMeasure => {
  const known = otherNames[name] ?? name;
  if (countWords.includes(known)) return { dimension: 'count', size: rational(1) };
  if ((areaUnits as readonly string[]).includes(known))
    return { dimension: 'area', size: dividedBy(rational(1), areaIn(rational(1), known as AreaUnit)) };
  return { dimension: known, size: rational(1) };
};

const part = (name: string): UnitOfMeasure => {
  const [, multiple = '', of = ''] = /^(万亿|亿|万)?(.*)$/u.exec(name) ?? [];
  const { dimension, size } = single(of);
  return { dimension, size: times(size, rational(multiples[multiple] ?? 1n)) };
};

// A figure is told for a year: `家/年` and `万元/人·年` say it once more, as `元人民币` says whose 元 it is.
const shortest = (text: string): string =>
  plainText(text)
    .replace(/[/·]年$/u, '')
    .replaceAll('元人民币', '元');

// No unit is longer: what is has no parts worth looking at.
const longest = 40;

const unitOf = (text: string): UnitOfMeasure => {
  if (text.length > longest) return { dimension: text, size: rational(1) };
  const [first = '', ...below] = shortest(text).split('/').map(part);
  return below.reduce(
    (unit, each) => ({ dimension: `${unit.dimension}/${each.dimension}`, size: dividedBy(unit.size, each.size) }),
    first as UnitOfMeasure,
  );
};

/** Whether things are counted in it one by one, so that there is no half of one. */
export const isCount = (unit: string): boolean => countWords.includes(shortest(unit));

/**
 * What to multiply by to go from one unit to another; `undefined` where they measure different things.
 *
 * @example
 * formatRational(conversion('亿元', '万元')) // '10000'
 * conversion('亿元', '亿美元') === undefined // true
 */
export const conversion = (from: string, to: string): Rational | undefined => {
  const [a, b] = [unitOf(from), unitOf(to)];
  return a.dimension === b.dimension ? dividedBy(a.size, b.size) : undefined;
};

/** What a unit measures, alike for all that convert into it; whether things are counted one by one, which know no half. */
export const dimensionOf = (unit: string): string => `${unitOf(unit).dimension}${isCount(unit) ? ' one by one' : ''}`;

/** A figure as a text that is the same in whatever unit of its dimension it is written. */
export const inAnyUnit = (figure: Rational, unit: string): string => {
  const { over, under } = times(figure, unitOf(unit).size);
  return `${String(over)}/${String(under)} ${dimensionOf(unit)}`;
};
