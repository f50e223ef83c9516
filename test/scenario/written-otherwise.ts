/** The same enterprise written in another way: what no receipt may take for another. */
import * as fc from 'fast-check';
import { documents } from '../../src/documents/index.js';
import { formatRational, parseMoney, rational } from '../../src/quantity/index.js';
import { type EnterpriseInput, moneyMeasures, peakMeasures } from '../../src/subject/index.js';
import { anyEnterprise } from '../arbitrary/enterprise.js';

type Fields = Readonly<Record<string, unknown>>;

const moneyFields: readonly string[] = [
  ...moneyMeasures,
  ...peakMeasures.map((measure) => `${measure}Peak`),
  'approved',
  'amount',
];

const units = { 亿元: 1e10, 万元: 1e6, 元: 100 } as const;
const fullWidth = (text: string): string =>
  text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** An amount in another unit, without loss, in one of several hands. */
const respelled = (written: string, unit: keyof typeof units, hand: number): string => {
  const parsed = parseMoney(written);
  if (!parsed.ok) throw new Error(written);
  const figure = formatRational(rational(parsed.value, units[unit]), 12);
  const plain = `${figure}${unit}`;
  return (
    [plain, ` ${figure} ${unit} `, fullWidth(plain), figure.includes('.') ? plain : `${figure}.00${unit}`][hand] ??
    plain
  );
};

const withMoney = (value: unknown, key: string, spell: (written: string) => string): unknown => {
  if (typeof value === 'string') return moneyFields.includes(key) ? spell(value) : value;
  if (Array.isArray(value)) return value.map((each) => withMoney(each, key, spell));
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withMoney(inner, name, spell)]))
    : value;
};

/** The same name set in other characters: wide ones, blanks about them, other brackets and quotes. */
const respeltName = (written: string, hand: number): string =>
  [
    written,
    ` ${written} `,
    `“${written}”`,
    written.replace(/[\u0021-\u007E]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  ][hand] ?? written;

/** A tier or a grade in another unit or in words. */
const tierOtherwise = (of: string): string => {
  const digits = '零一二三四五六七八九';
  const grade = /^(\d)级$/u.exec(of)?.[1];
  if (grade !== undefined) return `${digits[Number(grade)] ?? grade}级`;
  return /^\d+亿元$/u.test(of) ? `${String(Number.parseInt(of, 10) * 10_000)}万元` : of;
};

const ownPolicy = 'taizhou-matrix-2025';
const ownTitles = [
  '培育创新型优质企业矩阵加快推进新时代“制造之都”建设行动方案',
  '台州市培育创新型优质企业矩阵行动方案',
  ownPolicy,
];

const titlesOfMatters = new Map(
  Object.entries(documents['taizhou-matrix-2025'].rules).map(
    ([slug, rule]) => [slug, (rule as { readonly title: { readonly zh: string } }).title.zh] as const,
  ),
);

const matterOtherwise = (matter: string, hand: number): string => {
  const title = titlesOfMatters.get(matter);
  return title === undefined ? matter : ([matter, `${ownPolicy}/${matter}`, title, `《${title}》`][hand] ?? matter);
};

/** Every name in another spelling, every day in wide digits, and what only the document's rules know to be the same. */
const inOtherWords = (input: EnterpriseInput, hand: number): EnterpriseInput => {
  const { industry, titles, projects, received, ...rest } = input;
  const named = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : respeltName(text, hand);
  const day = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : hand % 2 === 1 ? fullWidth(text) : text;
  const compact = <Entry extends object>(entry: Entry): Entry =>
    Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as Entry;
  const swapped = ({
    of,
    product,
  }: {
    readonly of?: string | undefined;
    readonly product?: string | undefined;
  }): object =>
    of === undefined || product === undefined
      ? { of: named(hand % 2 === 1 ? product : of), product: named(hand % 2 === 1 ? of : product) }
      : { of: named(of), product: named(product) };
  return {
    ...rest,
    // No rule of the document reads it.
    ...(input.city === '台州市' ? { district: '温岭市' } : {}),
    ...(industry === undefined
      ? {}
      : { industry: hand > 1 ? industry.slice(0, 3) : `${industry.slice(0, 3)}${hand === 1 ? '１' : '9'}` }),
    ...(titles === undefined
      ? {}
      : {
          titles: titles.map((title) =>
            compact({
              ...title,
              ...swapped(title),
              on: day(title.on),
              until: day(title.until),
              withdrawn: day(title.withdrawn),
            }),
          ),
        }),
    ...(projects === undefined
      ? {}
      : { projects: projects.map((each) => compact({ ...each, name: named(each.name), on: day(each.on) })) }),
    ...(received === undefined
      ? {}
      : {
          received: received.map(({ of, policy, matter, on, ...each }) =>
            compact({
              ...each,
              matter: matter === undefined ? undefined : matterOtherwise(matter, hand),
              of: of === undefined || tierOtherwise(of) === of ? named(of) : tierOtherwise(of),
              policy:
                policy !== undefined && ownTitles.includes(policy) ? ownTitles[hand % ownTitles.length] : named(policy),
              on: day(on),
            }),
          ),
        }),
  };
};

const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return [...(value as unknown[])].reverse().map(turned);
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, turned(inner)]),
      )
    : value;
};

const stated = (
  list: readonly Fields[] | undefined,
  defaults: Fields,
): Readonly<Record<string, unknown>>[] | undefined => list?.map((entry) => ({ ...defaults, ...entry }));

const emptied = (input: EnterpriseInput): EnterpriseInput => ({
  ...input,
  before: input.before ?? {},
  judgements: input.judgements ?? {},
  years: { 1999: {}, ...input.years },
  note: '草稿',
  source: '自填',
});

const spelledOut = (input: EnterpriseInput): EnterpriseInput =>
  ({
    ...input,
    ...(input.titles === undefined ? {} : { titles: stated(input.titles, { event: 'new' }) }),
    ...(input.received === undefined
      ? {}
      : { received: stated(input.received, { status: 'received', level: 'municipal' }) }),
  }) as EnterpriseInput;

export interface Rewritten {
  readonly input: EnterpriseInput;
  readonly otherwise: EnterpriseInput;
}

/**
 * An enterprise and the same once more: lists and keys in another order, amounts in other units, names in other
 * spellings, defaults and empty parts written out.
 */
export const rewritten: fc.Arbitrary<Rewritten> = fc
  .record({
    input: anyEnterprise,
    unit: fc.constantFrom(...(Object.keys(units) as (keyof typeof units)[])),
    hand: fc.nat(3),
    turn: fc.boolean(),
    spell: fc.boolean(),
    empty: fc.boolean(),
    reword: fc.boolean(),
  })
  .map(({ input, unit, hand, turn, spell, empty, reword }) => {
    const once = withMoney(empty ? emptied(input) : input, '', (written) =>
      respelled(written, unit, hand),
    ) as EnterpriseInput;
    const stated = spell ? spelledOut(once) : once;
    const twice = reword ? inOtherWords(stated, hand) : stated;
    return { input, otherwise: (turn ? turned(twice) : twice) as EnterpriseInput };
  });
