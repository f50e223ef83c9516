import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { formatShare, type largestShare, parseShare } from '../../src/quantity/index.js';
import { runs } from '../laws/support.js';

/** A percentage of at most six decimals, as digits before and behind its point. */
const percent = fc.record({
  whole: fc.nat({ max: 999_999 }),
  part: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }).map((digits) => digits.join('')),
});
const textOf = ({ whole, part }: { readonly whole: number; readonly part: string }): string =>
  `${String(whole)}${part === '' ? '' : `.${part}`}`;
const valueOf = (text: string): number => {
  const read = parseShare(text);
  if (!read.ok) throw new Error(`${text}: ${read.reason}`);
  return read.value;
};

describe('a share', () => {
  test.prop([percent], runs(200))('is the number that its digits say, in millionths of a hundredth', (told) => {
    const digits = BigInt(`${String(told.whole)}${told.part.padEnd(6, '0')}`);
    expect(BigInt(valueOf(`${textOf(told)}%`))).toBe(digits);
  });

  test.prop([percent], runs(200))('prints as what it was read from', (told) => {
    const value = valueOf(`${textOf(told)}%`);
    expect(valueOf(formatShare(value as typeof largestShare))).toBe(value);
  });

  test.prop([percent], runs(100))('is ten times as much in thousandths', (told) => {
    const [whole = '', part = ''] = textOf(told).split('.');
    const moved = `${whole}${part.slice(0, 1) || '0'}.${part.slice(1) || '0'}`;
    expect(valueOf(`${moved}‰`)).toBe(valueOf(`${textOf(told)}%`));
  });

  test.each([
    ['12.5', 'not-a-share'],
    ['-1%', 'not-a-share'],
    ['1/3%', 'not-a-share'],
    ['约3%', 'not-a-share'],
    ['0.0000001%', 'share-too-fine'],
    ['100000001%', 'share-too-large'],
  ])('is refused where it is none: %s', (text, reason) => {
    expect(parseShare(text)).toEqual({ ok: false, reason });
  });
});
