import { test } from '@fast-check/vitest';
import { Decimal } from 'decimal.js';
import * as fc from 'fast-check';
import { describe, expect, test as plain } from 'vitest';
import {
  compareRational,
  dividedBy,
  formatPercent,
  formatRational,
  isDecimal,
  minus,
  parseRational,
  plainDecimal,
  plus,
  rational,
  type Rational,
  rationalOf,
  root,
  rounded,
  type Rounding,
  times,
} from '../../src/quantity/index.js';
import { runs } from '../laws/support.js';

const zero = rational(0);
const one = rational(1);

const whole = fc.oneof(fc.bigInt({ min: -20n, max: 20n }), fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }));
const below = fc.oneof(fc.bigInt({ min: 1n, max: 20n }), fc.bigInt({ min: 1n, max: 10n ** 24n }));
const fraction: fc.Arbitrary<Rational> = fc.tuple(whole, below).map(([over, under]) => rational(over, under));

/** Compared without the library: by the cross products. */
const same = (a: Rational, b: Rational): boolean => a.over * b.under === b.over * a.under;

const size = (value: bigint): bigint => (value < 0n ? -value : value);

const divisor = (a: bigint, b: bigint): bigint => {
  let [x, y] = [size(a), size(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

describe('a fraction', () => {
  test.prop([whole, below, fc.bigInt({ min: -1000n, max: 1000n }).filter((factor) => factor !== 0n)], runs(1000))(
    'is the same in lowest terms, however it was written',
    (over, under, factor) => {
      const made = rational(over * factor, under * factor);
      expect(made).toEqual(rational(over, under));
      expect(made.under > 0n && divisor(made.over, made.under) === 1n && same(made, { over, under })).toBe(true);
    },
  );

  plain('has something below the line', () => {
    expect(() => rational(1n, 0n)).toThrow(RangeError);
    expect(() => dividedBy(one, zero)).toThrow(RangeError);
  });

  test.prop([fraction, fraction, fraction], runs(1000))('adds and multiplies in any order', (a, b, c) => {
    expect(plus(a, b)).toEqual(plus(b, a));
    expect(times(a, b)).toEqual(times(b, a));
    expect(plus(plus(a, b), c)).toEqual(plus(a, plus(b, c)));
    expect(times(times(a, b), c)).toEqual(times(a, times(b, c)));
    expect(times(a, plus(b, c))).toEqual(plus(times(a, b), times(a, c)));
  });

  test.prop([fraction, fraction], runs(1000))('is unchanged by what is done and undone', (a, b) => {
    expect(minus(plus(a, b), b)).toEqual(a);
    expect([plus(a, zero), times(a, one), minus(a, a), times(a, zero)]).toEqual([a, a, zero, zero]);
    if (b.over !== 0n) expect(times(dividedBy(a, b), b)).toEqual(a);
  });

  test.prop([fraction, fraction, fraction], runs(1000))(
    'is less, equal or greater, and adding keeps it so',
    (a, b, c) => {
      const order = compareRational(a, b);
      expect([-1, 0, 1]).toContain(order);
      expect(order === 0).toBe(same(a, b));
      expect(order < 0).toBe(a.over * b.under < b.over * a.under);
      // `0 -` and not `-`: zero has one sign here.
      expect(compareRational(b, a)).toBe(0 - order);
      expect(compareRational(plus(a, c), plus(b, c))).toBe(order);
      if (c.over > 0n) expect(compareRational(times(a, c), times(b, c))).toBe(order);
      if (compareRational(a, b) <= 0 && compareRational(b, c) <= 0)
        expect(compareRational(a, c)).toBeLessThanOrEqual(0);
    },
  );
});

/** A decimal as digits, so that whole numbers can read it too. */
const written = fc.record({
  sign: fc.constantFrom('', '-', '+'),
  whole: fc.oneof(fc.nat({ max: 99_999 }).map(String), fc.bigInt({ min: 0n, max: 10n ** 20n }).map(String)),
  part: fc.oneof(
    fc.constant(''),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 }).map((digits) => digits.join('')),
  ),
});

type Written = typeof written extends fc.Arbitrary<infer Value> ? Value : never;

const text = ({ sign, whole: units, part }: Written): string => `${sign}${units}${part === '' ? '' : `.${part}`}`;

const meant = ({ sign, whole: units, part }: Written): Rational =>
  rational((sign === '-' ? -1n : 1n) * BigInt(`${units}${part}`), 10n ** BigInt(part.length));

const fullWidth = (ascii: string): string =>
  ascii.replace(/[0-9.,+\-%/]/gu, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0));

describe('reading a number', () => {
  test.prop([written], runs(1000))('takes a decimal without rounding', (each) => {
    expect(parseRational(text(each))).toEqual({ ok: true, value: meant(each) });
  });

  test.prop([written], runs(500))('takes a percentage as a hundredth', (each) => {
    expect(parseRational(`${text(each)}%`)).toEqual({ ok: true, value: dividedBy(meant(each), rational(100)) });
  });

  test.prop([written, written.filter((each) => meant(each).over !== 0n)], runs(500))(
    'takes a fraction of two decimals',
    (over, under) => {
      expect(parseRational(`${text(over)}/${text(under)}`)).toEqual({
        ok: true,
        value: dividedBy(meant(over), meant(under)),
      });
    },
  );

  test.prop([written, fc.constantFrom('', '%', '/3')], runs(500))(
    'takes full-width digits, commas and spaces as the same',
    (each, end) => {
      const figure = `${text(each)}${end}`;
      const grouped = `${text({ ...each, whole: each.whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') })}${end}`;
      for (const other of [fullWidth(figure), grouped, ` ${figure}\u3000`])
        expect(parseRational(other)).toEqual(parseRational(figure));
    },
  );

  test.prop(
    [fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[+-]?[0-9.,e%/ ]{0,12}$/u))],
    runs(2000),
  )('takes any text without throwing', (anyText) => {
    const parsed = parseRational(anyText);
    if (parsed.ok) expect(parsed.value.under > 0n).toBe(true);
    else expect(parsed.reason).toBe('not-a-number');
  });

  plain.each([
    '',
    ' ',
    '%',
    '/',
    '1/',
    '/3',
    '1/0',
    '1/0.0',
    '1/3/4',
    '1%%',
    '%1',
    '1e3',
    '.5',
    '5.',
    '1.2.3',
    '1,00',
    ',100',
    '--1',
    '1-',
    '三分之一',
    '约1',
    '1~2',
    '½',
    '10²',
    'NaN',
    'Infinity',
    '0x10',
  ])('%j is refused', (each) => {
    expect(parseRational(each)).toEqual({ ok: false, reason: 'not-a-number' });
  });
});

// What a JSON number shows is what it is taken for: the shortest decimal that reads back as the same.
describe('a JSON number', () => {
  test.prop([fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 6 })], runs(500))(
    'is the decimal it shows',
    (digits, places) => {
      const shown = (digits / 10 ** places).toFixed(places);
      expect(rationalOf(Number(shown))).toEqual(rational(digits, 10n ** BigInt(places)));
    },
  );

  test.prop([fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })], runs(500))(
    'is nothing that would read back as another',
    (value) => {
      // Zero has one sign here.
      expect(Number(formatRational(rationalOf(value), 400))).toBe(value + 0);
    },
  );

  test.prop([fc.oneof(fc.double(), fc.maxSafeInteger())], runs(1000))('shows without an exponent', (value) => {
    // Zero has one sign here.
    expect(plainDecimal(value)).toBe(new Decimal(value + 0).toFixed());
  });

  plain.each([
    [1e21, '1000000000000000000000'],
    [-1.25e22, '-12500000000000000000000'],
    [1e-7, '0.0000001'],
    [-2.5e-9, '-0.0000000025'],
  ])('%d shows as %s', (value, shown) => {
    expect(plainDecimal(value)).toBe(shown);
  });

  plain.each([Number.NaN, Infinity, -Infinity])('%d is no figure', (value) => {
    expect(() => rationalOf(value)).toThrow(RangeError);
  });
});

const places = fc.integer({ min: 0, max: 12 });
const roundings: readonly Rounding[] = ['nearest', 'down', 'zero'];

/** In units of the last decimal kept: what is cut off. */
const step = (digits: number): Rational => rational(1n, 10n ** BigInt(digits));

const most = (a: Rational, b: Rational): boolean => compareRational(a, b) <= 0;

const absolute = (value: Rational): Rational => rational(size(value.over), value.under);

const never = (value: Rational, digits: number): void => {
  const kept = rounded(value, digits, 'down');
  expect({ down: most(kept, value), near: compareRational(minus(value, kept), step(digits)) < 0 }).toEqual({
    down: true,
    near: true,
  });
};

describe('shortening a number', () => {
  test.prop([fraction, places], runs(1000))('towards less is never more, and less by less than one step', never);

  test.prop([fc.bigInt({ min: 1n, max: 10n ** 12n }), fc.integer({ min: 61, max: 90 }), places], runs(300))(
    'towards less is never more, however little is missing to the next step',
    (number, depth, digits) => {
      const little = 10n ** BigInt(depth);
      never(rational(number * little - 1n, little), digits);
      never(rational(-number * little + 1n, little), digits);
    },
  );

  test.prop([fraction, places], runs(1000))(
    'by cutting off is never further from nothing, and off by less than one step',
    (value, digits) => {
      const kept = rounded(value, digits, 'zero');
      expect(
        most(absolute(kept), absolute(value)) && compareRational(absolute(minus(value, kept)), step(digits)) < 0,
      ).toBe(true);
    },
  );

  test.prop([fraction, places], runs(1000))('to the nearest is off by at most half a step', (value, digits) => {
    expect(most(absolute(minus(value, rounded(value, digits))), dividedBy(step(digits), rational(2)))).toBe(true);
  });

  test.prop([fraction, places, fc.constantFrom(...roundings)], runs(1000))(
    'once is enough, and leaves so many decimals',
    (value, digits, rounding) => {
      const kept = rounded(value, digits, rounding);
      expect(times(kept, rational(10n ** BigInt(digits))).under).toBe(1n);
      expect(rounded(kept, digits, rounding)).toEqual(kept);
      expect(isDecimal(value, digits)).toBe(same(kept, value));
    },
  );

  test.prop([fraction, fraction, places, fc.constantFrom(...roundings)], runs(500))(
    'keeps the order',
    (a, b, digits, rounding) => {
      if (most(a, b)) expect(most(rounded(a, digits, rounding), rounded(b, digits, rounding))).toBe(true);
    },
  );

  test.prop([fraction, places, fc.constantFrom(...roundings)], runs(1000))(
    'and printing come to the same',
    (value, digits, rounding) => {
      const printed = formatRational(value, digits, rounding);
      expect(printed).toMatch(/^(?:0|-?(?:0\.\d*[1-9]|[1-9]\d*(?:\.\d*[1-9])?))$/u);
      expect(parseRational(printed)).toEqual({ ok: true, value: rounded(value, digits, rounding) });
    },
  );

  test.prop([whole, places], runs(500))(
    'of what ends in time loses nothing: printed and read back it is the same',
    (digits, depth) => {
      const value = rational(digits, 10n ** BigInt(depth));
      for (const rounding of roundings)
        expect(parseRational(formatRational(value, depth, rounding))).toEqual({ ok: true, value });
    },
  );

  test.prop([fraction, fc.integer({ min: 0, max: 8 })], runs(500))(
    'of a percentage is marked where it loses something, and only there',
    (value, digits) => {
      const printed = formatPercent(value, digits);
      const back = parseRational(printed.replace('≈', ''));
      expect(printed.startsWith('≈')).toBe(!(back.ok && same(back.value, value)));
      if (back.ok)
        expect(most(absolute(minus(back.value, value)), dividedBy(step(digits + 2), rational(2)))).toBe(true);
    },
  );
});

test.prop(
  [fc.bigInt({ min: 1n, max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 9n }), fc.integer({ min: 1, max: 10 })],
  runs(300),
)('the root of a power is what the power was of, to forty digits', (over, under, degree) => {
  const value = rational(over, under);
  const power = Array.from({ length: degree }, () => value).reduce(times);
  const off = absolute(minus(dividedBy(root(power, degree), value), one));
  // Fifty decimals are kept, of a number that may itself begin nine behind the point.
  expect(compareRational(off, rational(1n, 10n ** 40n)) < 0).toBe(true);
});
