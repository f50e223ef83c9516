import {
  ceiling,
  compareRational,
  floor,
  minus,
  parseArea,
  parseMoney,
  parseRational,
  plus,
  rational,
  type Rational,
  times,
} from '../../src/quantity/index.js';

/**
 * The judge of expressions: walks the JSON as it is written, over facts that are all known, one step at a time in
 * fractions. It shares nothing with what it judges but the reading of money, areas and percentages.
 */
type Raw = Readonly<Record<string, unknown>>;

const figure = (raw: unknown): Rational => {
  if (typeof raw === 'number') return rational(raw);
  const money = parseMoney(String(raw));
  if (money.ok) return rational(money.value);
  const area = parseArea(String(raw));
  if (area.ok) return rational(area.value);
  throw new Error(`no figure: ${String(raw)}`);
};

const lesser = (a: Rational, b: Rational): Rational => (compareRational(a, b) <= 0 ? a : b);
const greater = (a: Rational, b: Rational): Rational => (compareRational(a, b) >= 0 ? a : b);
const over = (a: Rational, b: Rational): Rational => rational(a.over * b.under, a.under * b.over);

const rounded = (how: unknown, value: Rational): Rational => {
  if (how === 'down') return floor(value);
  return how === 'up' ? ceiling(value) : floor(plus(value, rational(1, 2)));
};

/** @param factOf the value of a fact, by its params. */
export const reckonPlainly = (raw: unknown, factOf: (fact: Raw) => Rational): Rational => {
  const each = (part: unknown): Rational => reckonPlainly(part, factOf);
  if (typeof raw !== 'object' || raw === null) return figure(raw);
  const node = raw as Raw;
  const list = (key: string): readonly unknown[] => node[key] as readonly unknown[];
  if ('fact' in node) return factOf(node);
  if ('sum' in node) return list('sum').map(each).reduce(plus);
  if ('difference' in node) {
    const [whole, less] = list('difference').map(each) as [Rational, Rational];
    return greater(rational(0), minus(whole, less));
  }
  if ('times' in node)
    return list('times')
      .map((part) => {
        const rate = typeof part === 'string' ? parseRational(part) : undefined;
        return rate?.ok === true ? rate.value : each(part);
      })
      .reduce(times);
  if ('steps' in node) return times(floor(over(each(node['of']), each(node['steps']))), figure(node['each']));
  if ('round' in node) {
    const to = figure(node['to']);
    return times(rounded(node['round'], over(each(node['of']), to)), to);
  }
  for (const key of ['atMost', 'lesser']) if (key in node) return list(key).map(each).reduce(lesser);
  for (const key of ['atLeast', 'greater']) if (key in node) return list(key).map(each).reduce(greater);
  throw new Error(`no operator: ${JSON.stringify(raw)}`);
};
