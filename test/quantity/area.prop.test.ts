import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect, test as plain } from 'vitest';
import {
  type Area,
  areaIn,
  type AreaUnit,
  areaUnits,
  compareRational,
  formatArea,
  largestArea,
  minus,
  parseArea,
  parseRational,
  plus,
  rational,
  type Rational,
  roomLeft,
  times,
} from '../../src/quantity/index.js';
import { areaText, units, unitsFor } from '../arbitrary/places.js';
import { runs } from '../laws/support.js';

/** 1/30000 平方米 in each unit: 1亩 is 2000/3 平方米. */
const size = {
  平方公里: 30_000_000_000n,
  平方千米: 30_000_000_000n,
  公顷: 300_000_000n,
  亩: 20_000_000n,
  平方米: 30_000n,
  '㎡': 30_000n,
  'm²': 30_000n,
} as const;

const figure = fc.record({
  whole: fc.oneof(fc.nat({ max: 99_999 }).map(String), fc.bigInt({ min: 0n, max: 10n ** 15n }).map(String)),
  part: fc.oneof(
    fc.constant(''),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 }).map((digits) => digits.join('')),
  ),
  unit: fc.constantFrom(...(Object.keys(size) as (keyof typeof size)[])),
});

type Figure = typeof figure extends fc.Arbitrary<infer Value> ? Value : never;

const text = ({ whole, part, unit }: Figure): string => `${whole}${part === '' ? '' : `.${part}`}${unit}`;

const oracle = ({ whole, part, unit }: Figure): ReturnType<typeof parseArea> => {
  const scale = 10n ** BigInt(part.length);
  const scaled = BigInt(`${whole}${part}`) * size[unit];
  if (scaled > BigInt(largestArea) * scale) return { ok: false, reason: 'area-too-large' };
  if (scaled % scale !== 0n) return { ok: false, reason: 'area-too-fine' };
  return { ok: true, value: Number(scaled / scale) as Area };
};

const fullWidth = (ascii: string): string =>
  ascii.replace(/[0-9.,]/gu, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0));

const area = fc.oneof(fc.bigInt({ min: 0n, max: 10_000_000n }), fc.bigInt({ min: 0n, max: BigInt(largestArea) }));

const of = (written: string): number => {
  const parsed = parseArea(written);
  if (!parsed.ok) throw new Error(`${written}: ${parsed.reason}`);
  return parsed.value;
};

describe('an area', () => {
  test.prop([figure], runs(2000))('is read exactly as whole numbers say', (each) => {
    expect(parseArea(text(each))).toEqual(oracle(each));
  });

  test.prop([figure], runs(500))('is the same in full-width digits, with commas and with spaces', (each) => {
    const plainText = text(each);
    const grouped = text({ ...each, whole: each.whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') });
    for (const other of [fullWidth(plainText), grouped, ` ${plainText.replace(/(?=\D)|(?<=\D)/gu, ' ')}\u3000`])
      expect(parseArea(other)).toEqual(parseArea(plainText));
  });

  test.prop([fc.nat({ max: 100_000 })], runs(300))(
    'in 亩 is 2000/3 as many 平方米, 1/15 as many 公顷 and 1/1500 as many 平方公里',
    (n) => {
      expect(of(`${String(3 * n)}亩`)).toBe(of(`${String(2000 * n)}平方米`));
      expect(of(`${String(15 * n)}亩`)).toBe(of(`${String(n)}公顷`));
      expect(of(`${String(1500 * n)}亩`)).toBe(of(`${String(n)}平方公里`));
      expect(of(`${String(n)}公顷`)).toBe(of(`${String(10_000 * n)}平方米`));
    },
  );

  test.prop([area], runs(1000))('written in any unit that ends is the same area', (units3) => {
    for (const unit of unitsFor(units3)) expect(of(areaText(units3, unit))).toBe(Number(units3));
  });

  test.prop([area, area], runs(500))('is more where it is more in each unit', (a, b) => {
    for (const unit of areaUnits) {
      const [inA, inB] = [a, b].map((each) => areaIn(rational(each), unit)) as [Rational, Rational];
      expect(Math.sign(compareRational(inA, inB))).toBe(a < b ? -1 : a > b ? 1 : 0);
      expect(times(inA, rational(size[unit]))).toEqual(rational(a));
    }
  });

  test.prop(
    [
      fc.oneof(
        fc.string(),
        fc.string({ unit: 'binary' }),
        fc.stringMatching(/^[+-]?[0-9.,e亩公顷平方米里 约-]{0,12}$/u),
      ),
    ],
    runs(3000),
  )('is read from any text without throwing, and is then a safe whole number', (anyText) => {
    const parsed = parseArea(anyText);
    if (parsed.ok)
      expect(Number.isSafeInteger(parsed.value) && parsed.value >= 0 && parsed.value <= largestArea).toBe(true);
    else expect(['not-an-area', 'area-unit-missing', 'area-too-fine', 'area-too-large']).toContain(parsed.reason);
  });
});

/** The figure printed, and what it is of the area. */
const printed = (value: Area | Rational, unit: AreaUnit): Rational => {
  const shown = formatArea(value, unit);
  expect(shown.endsWith(unit)).toBe(true);
  const parsed = parseRational(shown.slice(0, -unit.length));
  if (!parsed.ok) throw new Error(shown);
  return parsed.value;
};

const signed = fc
  .tuple(fc.bigInt({ min: -BigInt(largestArea), max: BigInt(largestArea) }), fc.bigInt({ min: 1n, max: 1000n }))
  .map(([over, under]) => rational(over, under));

describe('printing an area', () => {
  test.prop([signed, fc.constantFrom(...areaUnits)], runs(1000))(
    'is never more than there is, and less by less than a hundredth',
    (value, unit) => {
      const left = minus(areaIn(value, unit), printed(value, unit));
      expect(left.over >= 0n && compareRational(left, rational(1n, 100n)) < 0).toBe(true);
    },
  );

  test.prop([fc.nat({ max: 1_000_000 }), fc.constantFrom(...areaUnits)], runs(500))(
    'in hundredths loses nothing: read back it is the same area',
    (hundredths, unit) => {
      const whole = BigInt(hundredths) * (size[unit] / 100n);
      fc.pre(whole <= BigInt(largestArea));
      expect(of(formatArea(Number(whole) as Area, unit))).toBe(Number(whole));
    },
  );

  plain('has every unit that can be read', () => {
    expect([...areaUnits].sort()).toEqual([...units].sort());
  });
});

test.prop([area, fc.bigInt({ min: 0n, max: 100n }), fc.bigInt({ min: 1n, max: 100n }), area], runs(500))(
  'what is left of a share and what was taken of it are the share',
  (whole, over, under, part) => {
    const share = rational(over, under);
    expect(plus(roomLeft(Number(whole) as Area, share, Number(part) as Area), rational(part))).toEqual(
      times(rational(whole), share),
    );
  },
);

const faults: readonly (readonly [string, string])[] = [
  ['', 'not-an-area'],
  [' ', 'not-an-area'],
  ['亩', 'not-an-area'],
  ['60', 'area-unit-missing'],
  ['60.5', 'area-unit-missing'],
  ['1,000', 'area-unit-missing'],
  ['-60亩', 'not-an-area'],
  ['+60亩', 'not-an-area'],
  ['.5亩', 'not-an-area'],
  ['5.亩', 'not-an-area'],
  ['1.2.3亩', 'not-an-area'],
  ['1e4亩', 'not-an-area'],
  ['0x10亩', 'not-an-area'],
  ['约60亩', 'not-an-area'],
  ['60亩左右', 'not-an-area'],
  ['50-60亩', 'not-an-area'],
  ['50～60亩', 'not-an-area'],
  ['1,00亩', 'not-an-area'],
  ['1000,亩', 'not-an-area'],
  ['六十亩', 'not-an-area'],
  ['六十', 'not-an-area'],
  ['60畝', 'not-an-area'],
  ['60万亩', 'not-an-area'],
  ['6万平方米', 'not-an-area'],
  ['60km²', 'not-an-area'],
  ['60m2', 'not-an-area'],
  ['60平米', 'not-an-area'],
  ['60平方', 'not-an-area'],
  ['60mu', 'not-an-area'],
  ['60acres', 'not-an-area'],
  ['60亩100平方米', 'not-an-area'],
  ['1/3亩', 'not-an-area'],
  ['15%', 'area-unit-missing'],
  ['10²亩', 'not-an-area'],
  ['½亩', 'not-an-area'],
  ['60元', 'not-an-area'],
  ['0.00001平方米', 'area-too-fine'],
  ['0.000000001亩', 'area-too-fine'],
  ['0.33333333333公顷', 'area-too-fine'],
  ['300000.0000000001平方公里', 'area-too-large'],
  ['300001平方公里', 'area-too-large'],
  ['450000000.0000001亩', 'area-too-large'],
  [`${'9'.repeat(400)}亩`, 'area-too-large'],
];

describe('what is not an area', () => {
  plain.each(faults)('%j is refused: %s', (written, reason) => {
    expect(parseArea(written)).toEqual({ ok: false, reason });
  });
});
