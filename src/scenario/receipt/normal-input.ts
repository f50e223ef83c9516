import { canonicalJson } from '../../condition/index.js';
import { areaIn, formatMoney, formatRational, isDecimal, parseArea, parseMoney, parseRational, type Rational, rational, rationalOf } from '../../quantity/index.js';
import { moneyMeasures, peakFields, type PlaceFieldKind, placeFields, titleKinds, type TitleName } from '../../subject/index.js';

/** Says of a sound input one and the same thing in one and the same way, whatever way it was written. */
type Writing = (written: unknown) => unknown;

// The input was checked: what does not parse here is a fault of the library.
const must = <Value>(read: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: string }): Value => {
  if (!read.ok) throw new TypeError(read.reason);
  return read.value;
};

const asTold: Writing = (written) => written;

const money: Writing = (written) => formatMoney(must(parseMoney(String(written))));

// 1/30000 平方米, the finest area there is, is 0.00000005亩.
const finestMu = 8;
const area: Writing = (written) => `${formatRational(areaIn(rational(must(parseArea(String(written)))), '亩'), finestMu)}亩`;

const fraction = ({ over, under }: Rational): string => `${String(over)}/${String(under)}`;
const ratio: Writing = (written) => fraction(must(parseRational(String(written))));

const longestDecimal = 30;
// As text, whether it was a number or not; finer than a text may be, it can only have been a number.
const decimal: Writing = (written) => {
  const value = typeof written === 'number' ? rationalOf(written) : must(parseRational(String(written)));
  return isDecimal(value, longestDecimal) ? formatRational(value, longestDecimal) : written;
};

const byType = { money, area, ratio, flag: asTold, count: asTold, choice: asTold } as const satisfies Record<PlaceFieldKind['type'], Writing>;

/** How the value of a field is written, by the field's name; others stay as they were told. */
const writings = new Map<string, Writing>([
  ...Object.entries(placeFields).map(([name, { type }]) => [name, byType[type]] as const),
  ...[...moneyMeasures, ...Object.values(peakFields), 'approved', 'amount'].map((name) => [name, money] as const),
  ['value', decimal],
]);

/** What a field that is left out says anyway. */
const defaults: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  titles: { event: 'new', predecessor: false },
  projects: { predecessor: false },
  received: { status: 'received', level: 'municipal', predecessor: false },
};

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** What an entry of a title says anyway: the only level that it is given at. */
const statedByTitle = ({ title }: Fields): Fields => {
  const { levels = [] } = Object.hasOwn(titleKinds, String(title)) ? titleKinds[title as TitleName] : {};
  return levels.length === 1 ? { level: levels[0] } : {};
};

const normalList = (entries: readonly unknown[], name: string): readonly unknown[] => {
  const rest = (entry: unknown): unknown => {
    if (!isFields(entry)) return entry;
    const stated = { ...defaults[name], ...(name === 'titles' ? statedByTitle(entry) : {}) };
    return Object.fromEntries(Object.entries(entry).filter(([key, value]) => stated[key] !== value));
  };
  return entries
    .map((entry) => normalFields(rest(entry) as Fields))
    .map((entry) => [canonicalJson(entry), entry] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, entry]) => entry);
};

const normalValue = (value: unknown, name: string): unknown => {
  if (Array.isArray(value)) return normalList(value, name);
  if (!isFields(value)) return (writings.get(name) ?? asTold)(value);
  const inner = normalFields(value);
  // A year or a sum-up of which nothing is told says nothing; an empty list says that there is none.
  return Object.keys(inner).length === 0 ? undefined : inner;
};

const normalFields = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => {
      const normal = value === undefined ? undefined : normalValue(value, key);
      return normal === undefined ? [] : [[key, normal] as const];
    }),
  );

/**
 * A sound input as its meaning: the order of lists that are sets, the unit an amount is written in,
 * defaults written out and fields that say nothing make no difference. Still an input, to be
 * evaluated as any other.
 *
 * @example
 * normalInput({ note: 'draft', city: '台州市', received: [], years: { 2026: { revenue: '96000万元' }, 2025: {} } }) // { city: '台州市', received: [], years: { 2026: { revenue: '9.6亿元' } } }
 */
export const normalInput = (input: unknown): unknown => {
  // Remarks of whoever wrote the input: nothing reads them.
  const { source: _, note: __, ...told } = input as Fields;
  return normalFields(told);
};
