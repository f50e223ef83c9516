import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { words } from '../../src/explain/words/index.js';
import { formatMoney, guessMoney, largestMoney, type Money, moneyIn, parseMoney } from '../../src/quantity/index.js';
import { runs } from '../laws/support.js';

const safe = fc.oneof(
  fc.maxSafeInteger().filter((amount) => Math.abs(amount) <= largestMoney),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.integer({ min: -90_000, max: 90_000 }).map((figure) => figure * 1e10),
  fc.constantFrom(largestMoney, -Number(largestMoney), 0, 1, -1, 99, 100, 1e6 - 1, 1e6, 1e10 - 1, 1e10),
);

const fenIn = { 万亿元: 100_000_000_000_000n, 元: 100n, 万元: 1_000_000n, 亿元: 10_000_000_000n } as const;

/** A figure as digits, so that an oracle without fractions can read it too. */
const figure = fc.record({
  sign: fc.constantFrom('', '-', '+'),
  whole: fc.oneof(fc.nat({ max: 99_999 }).map(String), fc.bigInt({ min: 0n, max: 10n ** 17n }).map(String)),
  fraction: fc.oneof(
    fc.constant(''),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 }).map((digits) => digits.join('')),
  ),
  unit: fc.constantFrom<keyof typeof fenIn>('元', '万元', '亿元', '万亿元'),
});

type Figure = typeof figure extends fc.Arbitrary<infer Value> ? Value : never;

const text = ({ sign, whole, fraction, unit }: Figure): string =>
  `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}${unit}`;

const oracle = ({ sign, whole, fraction, unit }: Figure): ReturnType<typeof parseMoney> => {
  const scale = 10n ** BigInt(fraction.length);
  const scaled = BigInt(`${whole}${fraction}`) * fenIn[unit];
  if (scaled > BigInt(largestMoney) * scale) return { ok: false, reason: 'too-large' };
  if (scaled % scale !== 0n) return { ok: false, reason: 'finer-than-fen' };
  const fen = Number(scaled / scale);
  return { ok: true, value: (sign === '-' && fen !== 0 ? -fen : fen) as Money };
};

const fullWidth = (plain: string): string =>
  plain.replace(/[0-9.,+-]/gu, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0));

const withCommas = (each: Figure): string => text({ ...each, whole: each.whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') });

describe('money', () => {
  test.prop([safe], runs(2000))('printed and read back is the same money', (amount) => {
    expect(parseMoney(formatMoney(amount as Money))).toEqual({ ok: true, value: amount });
  });

  test.prop([safe], runs(500))('is printed in the largest unit that leaves a figure of one or more', (amount) => {
    const { figure: printed = '', unit = '' } =
      /^-?(?<figure>[\d.]+)(?<unit>.+)$/u.exec(formatMoney(amount as Money))?.groups ?? {};
    expect(Object.keys(fenIn)).toContain(unit);
    if (unit !== '万亿元') expect(Number(printed)).toBeLessThan(10_000);
    if (Math.abs(amount) >= 100) expect(Number(printed)).toBeGreaterThanOrEqual(1);
  });

  test.prop([figure], runs(2000))('is read exactly as whole numbers say', (each) => {
    expect(parseMoney(text(each))).toEqual(oracle(each));
  });

  test.prop(
    [figure, fc.array(fc.constantFrom(' ', '\u3000', '\t', '\u00a0', '\n'), { maxLength: 4 }), fc.nat({ max: 20 })],
    runs(1000),
  )('is the same money in full-width digits, with spaces and with commas', (each, spaces, at) => {
    const plain = text(each);
    // Between two digits a blank may part two cells of a sheet.
    const place =
      [at % (plain.length + 1)].map((each) =>
        /\d$/u.test(plain.slice(0, each)) && /^\d/u.test(plain.slice(each)) ? 0 : each,
      )[0] ?? 0;
    expect(parseMoney(fullWidth(plain))).toEqual(parseMoney(plain));
    expect(parseMoney(`${plain.slice(0, place)}${spaces.join('')}${plain.slice(place)}`)).toEqual(parseMoney(plain));
    expect(parseMoney(withCommas(each))).toEqual(parseMoney(plain));
  });

  test.prop(
    [fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[+-]?[0-9.,e亿万元千百 约-]{0,12}$/u))],
    runs(3000),
  )('is read from any text without throwing, and is then a safe whole number', (anyText) => {
    const parsed = parseMoney(anyText);
    if (parsed.ok) {
      expect(Number.isSafeInteger(parsed.value)).toBe(true);
      expect(Object.is(parsed.value, -0)).toBe(false);
      expect(/[0-9０-９]/u.test(anyText.normalize('NFKC'))).toBe(true);
    } else expect(['not-money', 'unit-missing', 'finer-than-fen', 'too-large']).toContain(parsed.reason);
  });

  test.prop([fc.nat({ max: 99_999 }), fc.constantFrom('万亿元', '亿元', '万元', '元')], runs())(
    'in the unit of a column is the money a person would write',
    (number, unit) => {
      expect(parseMoney(`${String(number)}${unit}`)).toEqual(
        number * Number(fenIn[unit]) <= largestMoney
          ? { ok: true, value: moneyIn(number, unit) }
          : { ok: false, reason: 'too-large' },
      );
    },
  );
});

test.prop([fc.integer({ min: -Number(largestMoney), max: largestMoney })], runs(1000))(
  'money as an English page prints it is read as what it is',
  (amount) => {
    expect(parseMoney(words.en.money(amount))).toEqual({ ok: true, value: amount });
  },
);

const alike: readonly (readonly [string, string])[] = [
  ['5千元', '5000元'],
  ['5,000千元', '500万元'],
  ['1.5百万元', '150万元'],
  ['3千万元', '3000万元'],
  ['0.00001千元', '0.01元'],
  ['1 234 567元', '1234567元'],
  ['1, 234万元', '1234万元'],
  ['１ ２３４ ５６７．５０元', '1234567.5元'],
  ['CNY 600,000', '600000元'],
  ['CNY 1.02 billion', '10.2亿元'],
  ['CNY 50 million', '5000万元'],
  ['CNY 2 trillion', '2万亿元'],
  ['-CNY 300,000', '-300000元'],
  ['CNY0.01', '0.01元'],
];

describe('money of a statistical table', () => {
  test.each(alike)('%s is %s', (written, plain) => {
    expect(parseMoney(written)).toEqual(parseMoney(plain));
    expect(parseMoney(plain).ok).toBe(true);
  });
});

const guesses: readonly (readonly [string, string | undefined])[] = [
  ['12.3亿', '12.3亿元'],
  ['1800万', '1800万元'],
  ['1亿2000万元', '1.2亿元'],
  ['1亿2000万', '1.2亿元'],
  ['3万5千元', '3.5万元'],
  ['9.6億元', '9.6亿元'],
  ['9.6億', '9.6亿元'],
  ['5000萬元', '5000万元'],
  ['人民币9.6亿元', '9.6亿元'],
  ['9.6亿元人民币', '9.6亿元'],
  ['9.6亿元（人民币）', '9.6亿元'],
  ['RMB 9.6亿元', '9.6亿元'],
  ['50000 CNY', '5万元'],
  ['¥5,000', '5000元'],
  ['￥5,000.50', '5000.5元'],
  ['5000块', '5000元'],
  ['5000圆整', '5000元'],
  ['100万元整', '100万元'],
  ['1500w', '1500万元'],
  ['5个亿', '5亿元'],
  ['5百万', '500万元'],
  ['3千', '3000元'],
  ['九亿元', '9亿元'],
  ['壹佰万元整', '100万元'],
  ['十二万元', '12万元'],
  ['五千万元', '5000万元'],
  ['十亿元', '10亿元'],
  ['9.6亿元。', '9.6亿元'],
  ['5元5角', '5.5元'],
  ['12元3角4分', '12.34元'],
  ['1.5万亿', '1.5万亿元'],
  ['5000', undefined],
  ['约9亿元', undefined],
  ['9亿元左右', undefined],
  ['9-10亿元', undefined],
  ['9～10亿', undefined],
  ['100万美元', undefined],
  ['$100', undefined],
  ['1,80万', undefined],
  ['3万5', undefined],
  ['一百五', undefined],
  ['1.2亿3000万', undefined],
  ['亿元', undefined],
  ['0.001元', undefined],
  ['', undefined],
];

describe('what a text that is not money may have meant', () => {
  test.each(guesses)('%j: %j', (written, guess) => {
    expect(guessMoney(written)).toBe(guess);
  });

  test.prop(
    [fc.oneof(fc.string(), fc.stringMatching(/^[¥人民币]{0,2}[0-9.,亿万千百十元角分一二三零]{0,12}$/u))],
    runs(2000),
  )('is money, whatever the text', (anyText) => {
    const guess = guessMoney(anyText);
    if (guess !== undefined) expect(parseMoney(guess).ok).toBe(true);
  });
});

const faults: readonly (readonly [string, string])[] = [
  ['', 'not-money'],
  [' ', 'not-money'],
  ['元', 'not-money'],
  ['亿元', 'not-money'],
  ['9.6', 'unit-missing'],
  ['1800', 'unit-missing'],
  ['1,800', 'unit-missing'],
  ['9.6亿', 'unit-missing'],
  ['1800万', 'unit-missing'],
  ['-5', 'unit-missing'],
  ['.5亿元', 'not-money'],
  ['5.亿元', 'not-money'],
  ['1.2.3元', 'not-money'],
  ['1e4元', 'not-money'],
  ['0x10元', 'not-money'],
  ['NaN元', 'not-money'],
  ['Infinity亿元', 'not-money'],
  ['约9亿元', 'not-money'],
  ['9亿元左右', 'not-money'],
  ['9-10亿元', 'not-money'],
  ['9～10亿元', 'not-money'],
  ['--5元', 'not-money'],
  ['5元-', 'not-money'],
  ['1,80万元', 'not-money'],
  ['1800,万元', 'not-money'],
  [',180元', 'not-money'],
  ['九亿元', 'not-money'],
  ['9億元', 'not-money'],
  ['9十万元', 'not-money'],
  ['8 500万元', 'not-money'],
  ['12 34元', 'not-money'],
  ['1 23 456元', 'not-money'],
  ['9.6 5亿元', 'not-money'],
  ['5千', 'unit-missing'],
  ['5百万', 'unit-missing'],
  ['1亿5000万元', 'not-money'],
  ['¥50000', 'not-money'],
  ['50000 CNY', 'not-money'],
  ['CNY', 'not-money'],
  ['CNY million', 'not-money'],
  ['CNY 5 millions', 'not-money'],
  ['CNY 5万元', 'not-money'],
  ['CNY 5 million元', 'not-money'],
  ['CNY 1 to CNY 2', 'not-money'],
  ['CNY 1–2 million', 'not-money'],
  ['USD 5 million', 'not-money'],
  ['5 million', 'not-money'],
  ['CNY 0.001', 'finer-than-fen'],
  ['CNY 0.0000000001 million', 'finer-than-fen'],
  ['CNY 91 trillion', 'too-large'],
  ['100美元', 'not-money'],
  ['100万美元', 'not-money'],
  ['9.6亿元人民币', 'not-money'],
  ['1亿万元', 'not-money'],
  ['1万亿', 'unit-missing'],
  ['90.00000000000001万亿元', 'too-large'],
  ['10²元', 'not-money'],
  ['①元', 'not-money'],
  ['½元', 'not-money'],
  ['٣元', 'not-money'],
  ['0.001元', 'finer-than-fen'],
  ['0.0000001万元', 'finer-than-fen'],
  ['0.00000000001亿元', 'finer-than-fen'],
  ['900001亿元', 'too-large'],
  ['-900001亿元', 'too-large'],
  ['900000.0000000001亿元', 'too-large'],
  [`${'9'.repeat(400)}元`, 'too-large'],
];

describe('what is not money', () => {
  test.each(faults)('%j is refused: %s', (written, reason) => {
    expect(parseMoney(written)).toEqual({ ok: false, reason });
  });

  test.each([1.001, Number.NaN, Infinity, 1e300, -1e300])('%d 元 of a column throws a RangeError', (number) => {
    expect(() => moneyIn(number, '元')).toThrow(RangeError);
  });
});
