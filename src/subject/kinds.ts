import { frozen, remembered } from '../edge/index.js';
import type { Bilingual } from '../issue/index.js';
import {
  type Area,
  areaIn,
  areaUnits,
  formatDay,
  formatMoney,
  formatRational,
  formatShare,
  formatSpan,
  type Money,
  moneyUnits,
  parseArea,
  parseDay,
  parseMoney,
  parseRational,
  parseShare,
  parseSpan,
  plainDecimal,
  plainMoney,
  plainText,
  type Rational,
  rational,
  type QuantityRead,
} from '../quantity/index.js';

/** Everything about one kind of value in one place: how it is read and written, and what is asked for. */
interface KindOfValue<Value> {
  /** The exact value that an input writes; nothing where what is written is none. */
  readonly parse: (written: unknown) => Value | undefined;
  /** The same of what hides nothing, as most is written; nothing where there may be more to it. */
  readonly plainly?: (written: unknown) => Value | undefined;
  /** The one way of writing a value: two that are one value are written alike. */
  readonly format: (value: Value) => string | number | boolean;
  readonly wanted: Bilingual;
  /** One that could stand in an input about a year: of the form, and no guess of an answer. */
  readonly example: (year: number) => string | number | boolean;
  /** Units that it is written with. */
  readonly units?: readonly string[];
}

const kind = <Value>(
  each: KindOfValue<Value>,
): KindOfValue<Value> & { readonly respell: (written: unknown) => unknown } => ({
  ...each,
  /** What is written in its one way of writing. */
  respell: (written) => {
    const value = each.parse(written);
    return value === undefined ? written : each.format(value);
  },
});

const ofText =
  <Value, Fault extends string>(parse: (text: string) => QuantityRead<Value, Fault>) =>
  (written: unknown): Value | undefined => {
    const parsed = typeof written === 'string' ? parse(written) : undefined;
    return parsed?.ok === true ? parsed.value : undefined;
  };

// Days are few, and each is asked for again: what an entry is checked by, and what it becomes.
const keptDays = 4_000;

const remembering = <Value, Fault extends string>(
  parse: (text: string) => QuantityRead<Value, Fault>,
): ((text: string) => QuantityRead<Value, Fault>) => remembered(keptDays, (text) => frozen(parse(text)));

const ratio = (written: unknown): Rational | undefined => {
  const parsed =
    typeof written === 'string' || typeof written === 'number' ? parseRational(String(written)) : undefined;
  return parsed?.ok === true && parsed.value.over >= 0n ? parsed.value : undefined;
};

// No figure of a city is longer; without an end, reading one could take as long as its writer likes.
const decimal = /^[+-]?[\d, ]{1,40}(?:\.\d{1,30})?$/u;

const figure = (written: unknown): Rational | undefined => {
  if (typeof written === 'number' && !Number.isFinite(written)) return undefined;
  const plain = typeof written === 'number' ? plainDecimal(written) : plainText(String(written));
  const parsed = decimal.test(plain) ? parseRational(plain) : undefined;
  return parsed?.ok === true ? parsed.value : undefined;
};

/** An exact number as one text, whatever it is. */
export const fraction = ({ over, under }: Rational): string => `${String(over)}/${String(under)}`;

// 1/30000 平方米, the finest area there is, is 0.00000005亩.
const finestMu = 8;

const asText = (written: unknown): string | undefined => (typeof written === 'string' ? written : undefined);

/** What a value of an input may be. An integer may be a year, a count or a grade; a span is a day, or the month or the year it fell in. */
export const kinds = {
  flag: kind({
    parse: (written) => (typeof written === 'boolean' ? written : undefined),
    plainly: (written) => (typeof written === 'boolean' ? written : undefined),
    format: (value) => value,
    wanted: { zh: 'true 或 false', en: 'true or false' },
    example: () => true,
  }),
  money: kind<Money>({
    parse: ofText(parseMoney),
    plainly: (written) => (typeof written === 'string' ? plainMoney(written) : undefined),
    format: formatMoney,
    wanted: { zh: '带单位的金额，如 "5000万元"', en: 'money with its unit, such as "CNY 50 million" or "5000万元"' },
    example: () => '9.6亿元',
    units: moneyUnits,
  }),
  area: kind({
    parse: ofText(parseArea),
    format: (value: Area) => `${formatRational(areaIn(rational(value), '亩'), finestMu)}亩`,
    wanted: { zh: '带单位的面积，如 "50亩"', en: 'an area with its unit, such as "50亩"' },
    example: () => '60亩',
    units: areaUnits,
  }),
  share: kind({
    parse: ofText(parseShare),
    format: formatShare,
    wanted: { zh: '带百分号的比率，如 "12.5%"', en: 'a share with its sign, such as "12.5%"' },
    example: () => '5%',
    units: ['%', '‰'],
  }),
  ratio: kind({
    parse: ratio,
    format: fraction,
    wanted: { zh: '小数，如 "2.0"', en: 'a decimal, such as "2.0"' },
    example: () => '2.0',
  }),
  figure: kind({
    parse: figure,
    format: fraction,
    wanted: {
      zh: '精确的数：JSON 数或小数文字，如 8405、"44.4"',
      en: 'an exact figure: a JSON number or a decimal as text, such as 8405 or "44.4"',
    },
    example: () => '44.4',
  }),
  integer: kind({
    parse: (written) => (Number.isSafeInteger(written) ? (written as number) : undefined),
    format: (value) => value,
    wanted: { zh: '整数', en: 'a whole number' },
    example: () => 12,
  }),
  day: kind({
    parse: ofText(remembering(parseDay)),
    format: formatDay,
    wanted: { zh: '日期，如 "2026-07-01"', en: 'a calendar day, such as "2026-07-01"' },
    example: (year) => `${String(year)}-07-01`,
  }),
  span: kind({
    parse: ofText(remembering(parseSpan)),
    format: formatSpan,
    wanted: {
      zh: '日期，如 "2026-07-01"；只知年月的写 "2026-07" 或 "2026"',
      en: 'a calendar day, such as "2026-07-01", or the month or year it fell in, "2026-07" or "2026"',
    },
    example: (year) => `${String(year)}-07-01`,
  }),
  choice: kind({
    parse: asText,
    format: (value) => value,
    wanted: { zh: '所列的词之一', en: 'one of the words listed' },
    example: () => '',
  }),
  text: kind({
    parse: asText,
    format: (value) => value,
    wanted: { zh: '文字', en: 'a text' },
    example: () => '智能车间',
  }),
} as const;

export type ValueKind = keyof typeof kinds;

/** The kinds whose values are whole numbers: what is counted, and flags as 0 and 1. */
export type NumberKind = 'money' | 'area' | 'share' | 'integer' | 'flag';

/** The kind of what each type of measure is told in. */
export const kindOfMeasure = {
  money: 'money',
  integer: 'integer',
  area: 'area',
  ratio: 'share',
} as const satisfies Record<string, NumberKind>;

/** A value of such a kind as the whole number it is: money in 分, an area or a share in its smallest unit, a flag 0 or 1. */
export const numberIn = (of: NumberKind, written: unknown): number | undefined => {
  const value = kinds[of].parse(written);
  return value === undefined ? undefined : Number(value);
};

/** The value of a field: a flag, money in 分, an area or a share in its smallest unit, a number, a word or a text; a ratio is exact. */
export type FieldValue = boolean | number | string | Rational;
