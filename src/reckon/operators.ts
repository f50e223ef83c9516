import type { Bilingual, Language } from '../issue/index.js';

/** How an operator is written: the keys beside its own, and how many parts it takes. */
interface ReckonOperator {
  readonly keys: readonly string[];
  readonly least: number;
  readonly most: number;
  readonly wanted: Bilingual;
}

const operator = (zh: string, en: string, least = 1, most = 1, keys: readonly string[] = []): ReckonOperator => ({
  keys,
  least,
  most,
  wanted: { zh, en },
});

/** No clause adds up more than this; beyond it a file is broken. */
export const mostParts = 40;

/**
 * Every operator. Each rises with every part of it, but for what `difference` takes off and for how large a step is: so
 * the least and the most that an expression comes to are what it comes to at ends of its terms.
 */
export const operators = {
  sum: operator(`两项至${String(mostParts)}项的列表`, `a list of two to ${String(mostParts)}`, 2, mostParts),
  difference: operator(
    '两项的列表：后一项从前一项中减去，不足为零',
    'a list of two: the second is taken from the first, down to zero',
    2,
    2,
  ),
  times: operator(
    '比率（如 "15%"、"1/3"、"10元/平方米"）与所乘各项的列表，至少一项不是比率',
    'a list of rates such as "15%", "1/3" or "10元/平方米" and what they are of, at least one that is no rate',
    2,
    8,
  ),
  steps: operator(
    '一档的大小，同写 each（每满一档计多少）和 of',
    'the size of a step, beside each (what each whole one comes to) and of',
    1,
    1,
    ['each', 'of'],
  ),
  atMost: operator('两项的列表：上限在前', 'a list of two, the ceiling first', 2, 2),
  atLeast: operator('两项的列表：下限在前', 'a list of two, the floor first', 2, 2),
  greater: operator(`两项至${String(mostParts)}项的列表`, `a list of two to ${String(mostParts)}`, 2, mostParts),
  lesser: operator(`两项至${String(mostParts)}项的列表`, `a list of two to ${String(mostParts)}`, 2, mostParts),
  round: operator(
    '"down"、"up" 或 "nearest"，同写 to（如 "1元"）和 of',
    '"down", "up" or "nearest", beside to (such as "1元") and of',
    1,
    1,
    ['to', 'of'],
  ),
} as const satisfies Record<string, ReckonOperator>;

export type ReckoningOperator = keyof typeof operators;

export const operatorNames = Object.keys(operators) as readonly ReckoningOperator[];

const zhRound = {
  down: (to: string) => `舍去不足${to}的部分`,
  up: (to: string) => `不足${to}的按${to}计`,
  nearest: (to: string) => `四舍五入到${to}`,
} as const;

const enRound = {
  down: (to: string) => `rounded down to whole ${to}`,
  up: (to: string) => `rounded up to whole ${to}`,
  nearest: (to: string) => `rounded to the nearest ${to}`,
} as const;

/** How each operator says its parts. */
interface OperatorWords {
  readonly bracket: (inner: string) => string;
  readonly sum: (parts: readonly string[]) => string;
  readonly difference: (parts: readonly string[]) => string;
  readonly times: (rates: readonly string[], of: string) => string;
  readonly product: (parts: readonly string[]) => string;
  readonly price: (amount: string, per: string) => string;
  readonly steps: (size: string, each: string, of: string) => string;
  readonly atMost: (parts: readonly string[]) => string;
  readonly atLeast: (parts: readonly string[]) => string;
  readonly greater: (parts: readonly string[]) => string;
  readonly lesser: (parts: readonly string[]) => string;
  readonly round: (how: keyof typeof zhRound, to: string, of: string) => string;
}

const enUnits: Readonly<Record<string, string>> = {
  平方公里: 'km²',
  公顷: 'hectare',
  亩: 'mu',
  平方米: 'm²',
  人: 'person',
  名: 'person',
  户: 'household',
  年: 'year',
  月: 'month',
  吨: 'tonne',
  吨标准煤: 'tonne of coal equivalent',
  千瓦: 'kW',
  千瓦时: 'kWh',
  度: 'kWh',
  立方米: 'm³',
  标箱: 'standard container',
  美元: 'US dollar',
};

const enMultiples: readonly (readonly [zh: string, en: string])[] = [
  ['百万', '1 million'],
  ['千万', '10 million'],
  ['百', '100'],
  ['千', '1,000'],
  ['万', '10,000'],
  ['亿', '100 million'],
];

/** `CNY 600 a tonne`, `CNY 3,000 for each 10,000 × US dollar`. */
const enPrice = (amount: string, per: string): string => {
  const [by, many] = enMultiples.find(([written]) => enUnits[per] === undefined && per.startsWith(written)) ?? [''];
  const one = enUnits[per.slice(by.length)] ?? 'unit';
  return many === undefined ? `${amount} a ${one}` : `${amount} for each ${many} × ${one}`;
};

export const operatorWords: Readonly<Record<Language, OperatorWords>> = {
  zh: {
    bracket: (inner) => `（${inner}）`,
    sum: (parts) => parts.join('＋'),
    difference: ([whole = '', less = '']) => `${whole}超过${less}的部分`,
    times: (rates, of) => `${of}×${rates.join('×')}`,
    product: (parts) => parts.join('×'),
    price: (amount, per) => `${amount}/${per}`,
    steps: (size, each, of) => `${of}每满${size}计${each}`,
    atMost: ([limit = '', of = '']) => `${of}，最高${limit}`,
    atLeast: ([limit = '', of = '']) => `${of}，最低${limit}`,
    greater: (parts) => `${parts.join('、')}中的较高者`,
    lesser: (parts) => `${parts.join('、')}中的较低者`,
    round: (how, to, of) => `${of}（${zhRound[how](to)}）`,
  },
  en: {
    bracket: (inner) => ` (${inner})`,
    sum: (parts) => parts.join(' + '),
    difference: ([whole = '', less = '']) => `the excess of ${whole} over ${less}`,
    times: (rates, of) => `${rates.join(' × ')} of ${of}`,
    product: (parts) => parts.join(' × '),
    price: enPrice,
    steps: (size, each, of) => `${each} for each whole ${size} of ${of}`,
    atMost: ([limit = '', of = '']) => `${of}, at most ${limit}`,
    atLeast: ([limit = '', of = '']) => `${of}, at least ${limit}`,
    greater: (parts) => `the greater of ${parts.join(' and ')}`,
    lesser: (parts) => `the lesser of ${parts.join(' and ')}`,
    round: (how, to, of) => `${of} (${enRound[how](to)})`,
  },
};
