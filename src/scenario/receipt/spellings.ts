import {
  areaIn,
  formatDay,
  formatMoney,
  formatRational,
  formatSpan,
  parseArea,
  parseDay,
  parseMoney,
  parseRational,
  parseSpan,
  type Rational,
  rational,
} from '../../quantity/index.js';
import { moneyMeasures, peakFields, type PlaceFieldKind, placeFields } from '../../subject/index.js';

/** Says of a sound input one and the same thing in one and the same way, whatever way it was written. */
type Writing = (written: unknown) => unknown;

// The input was checked: what does not parse here is a fault of the library.
const must = <Value>(
  read: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: string },
): Value => {
  if (!read.ok) throw new TypeError(read.reason);
  return read.value;
};

const asTold: Writing = (written) => written;

const money: Writing = (written) => formatMoney(must(parseMoney(String(written))));

// 1/30000 平方米, the finest area there is, is 0.00000005亩.
const finestMu = 8;
const area: Writing = (written) =>
  `${formatRational(areaIn(rational(must(parseArea(String(written)))), '亩'), finestMu)}亩`;

/** An exact number as one text, whatever it is. */
export const fraction = ({ over, under }: Rational): string => `${String(over)}/${String(under)}`;
const ratio: Writing = (written) => fraction(must(parseRational(String(written))));

const day: Writing = (written) => formatDay(must(parseDay(String(written))));
const span: Writing = (written) => formatSpan(must(parseSpan(String(written))));

const byType = { money, area, ratio, flag: asTold, count: asTold, choice: asTold } as const satisfies Record<
  PlaceFieldKind['type'],
  Writing
>;

/** How the value of a field is written, by the field's name; others stay as they were told. */
const writings = new Map<string, Writing>([
  ...Object.entries(placeFields).map(([field, { type }]) => [field, byType[type]] as const),
  ...[...moneyMeasures, ...Object.values(peakFields), 'approved', 'amount'].map((field) => [field, money] as const),
  ...['on', 'until', 'withdrawn'].map((field) => [field, span] as const),
  ['asOf', day],
]);

/** The value of a field in its one way of writing. */
export const spelt = (field: string, value: unknown): unknown => (writings.get(field) ?? asTold)(value);
