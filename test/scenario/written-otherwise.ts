/** The same enterprise written in another way: what no receipt may take for another. */
import * as fc from 'fast-check';
import { formatRational, parseMoney, rational } from '../../src/quantity/index.js';
import { type EnterpriseInput, moneyMeasures, peakFields } from '../../src/subject/index.js';
import { anyEnterprise } from '../arbitrary/enterprise.js';

type Fields = Readonly<Record<string, unknown>>;

const moneyFields: readonly string[] = [...moneyMeasures, ...Object.values(peakFields), 'approved', 'amount'];

const units = { 亿元: 1e10, 万元: 1e6, 元: 100 } as const;
const fullWidth = (text: string): string => text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** An amount in another unit, without loss, in one of several hands. */
const respelled = (written: string, unit: keyof typeof units, hand: number): string => {
  const parsed = parseMoney(written);
  if (!parsed.ok) throw new Error(written);
  const figure = formatRational(rational(parsed.value, units[unit]), 12);
  const plain = `${figure}${unit}`;
  return [plain, ` ${figure} ${unit} `, fullWidth(plain), figure.includes('.') ? plain : `${figure}.00${unit}`][hand] ?? plain;
};

const withMoney = (value: unknown, key: string, spell: (written: string) => string): unknown => {
  if (typeof value === 'string') return moneyFields.includes(key) ? spell(value) : value;
  if (Array.isArray(value)) return value.map((each) => withMoney(each, key, spell));
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withMoney(inner, name, spell)])) : value;
};

const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return [...(value as unknown[])].reverse().map(turned);
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).reverse().map(([key, inner]) => [key, turned(inner)])) : value;
};

const stated = (list: readonly Fields[] | undefined, defaults: Fields): Readonly<Record<string, unknown>>[] | undefined => list?.map((entry) => ({ ...defaults, ...entry }));

const emptied = (input: EnterpriseInput): EnterpriseInput =>
  ({ ...input, before: input.before ?? {}, judgements: input.judgements ?? {}, years: { 1999: {}, ...input.years }, note: '草稿', source: '自填' });

const spelledOut = (input: EnterpriseInput): EnterpriseInput =>
  ({
    ...input,
    ...(input.titles === undefined ? {} : { titles: stated(input.titles, { event: 'new' }) }),
    ...(input.received === undefined ? {} : { received: stated(input.received, { status: 'received', level: 'municipal' }) }),
  }) as EnterpriseInput;

export interface Rewritten {
  readonly input: EnterpriseInput;
  readonly otherwise: EnterpriseInput;
}

/** An enterprise and the same once more: lists and keys in another order, amounts in other units, defaults and empty parts written out. */
export const rewritten: fc.Arbitrary<Rewritten> = fc
  .record({
    input: anyEnterprise,
    unit: fc.constantFrom(...(Object.keys(units) as (keyof typeof units)[])),
    hand: fc.nat(3),
    turn: fc.boolean(),
    spell: fc.boolean(),
    empty: fc.boolean(),
  })
  .map(({ input, unit, hand, turn, spell, empty }) => {
    const once = withMoney(empty ? emptied(input) : input, '', (written) => respelled(written, unit, hand)) as EnterpriseInput;
    const twice = spell ? spelledOut(once) : once;
    return { input, otherwise: (turn ? turned(twice) : twice) as EnterpriseInput };
  });
