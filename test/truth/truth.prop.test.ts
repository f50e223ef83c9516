import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { and, andCode, codeOf, not, notCode, or, orCode, type Truth, truthOf } from '../../src/truth/truth.js';

const values = ['yes', 'no', 'unknown'] as const;
const truth = fc.constantFrom<Truth>(...values);

/** Knowing more: from unknown to anything, from anything to itself. */
const refines = (more: Truth, less: Truth): boolean => less === 'unknown' || more === less;

describe("Kleene's tables", () => {
  test.each([
    ['yes', 'yes', 'yes', 'yes'],
    ['yes', 'no', 'no', 'yes'],
    ['yes', 'unknown', 'unknown', 'yes'],
    ['no', 'yes', 'no', 'yes'],
    ['no', 'no', 'no', 'no'],
    ['no', 'unknown', 'no', 'unknown'],
    ['unknown', 'yes', 'unknown', 'yes'],
    ['unknown', 'no', 'no', 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ] as const)('%s with %s: and is %s, or is %s', (a, b, both, either) => {
    expect([and(a, b), or(a, b)]).toEqual([both, either]);
    expect([truthOf(andCode(codeOf(a), codeOf(b))), truthOf(orCode(codeOf(a), codeOf(b)))]).toEqual([both, either]);
  });

  test.each([
    ['yes', 'no'],
    ['no', 'yes'],
    ['unknown', 'unknown'],
  ] as const)('not %s is %s', (value, denied) => {
    expect(not(value)).toBe(denied);
    expect(truthOf(notCode(codeOf(value)))).toBe(denied);
  });

  test('and of nothing is yes, or of nothing is no', () => {
    expect([and(), or()]).toEqual(['yes', 'no']);
  });
});

describe('three values', () => {
  test.prop([fc.array(truth, { maxLength: 5 })])('obey De Morgan', (all) => {
    expect(not(and(...all))).toBe(or(...all.map(not)));
    expect(not(or(...all))).toBe(and(...all.map(not)));
  });

  test.prop([fc.array(fc.tuple(truth, truth), { minLength: 1, maxLength: 5 })])(
    'never take an answer back when more is known',
    (pairs) => {
      const less = pairs.map(([known, learnt]) => (known === learnt ? known : ('unknown' as const)));
      const more = pairs.map(([, learnt]) => learnt);
      expect(refines(and(...more), and(...less))).toBe(true);
      expect(refines(or(...more), or(...less))).toBe(true);
      more.forEach((value, index) => {
        expect(refines(not(value), not(less[index] as Truth))).toBe(true);
      });
    },
  );

  test.prop([fc.array(truth, { maxLength: 5 }), fc.array(truth, { maxLength: 5 })])(
    'combine the same in any grouping and any order',
    (a, b) => {
      expect(and(...a, ...b)).toBe(and(and(...b), and(...a)));
      expect(or(...a, ...b)).toBe(or(or(...b), or(...a)));
    },
  );

  test.prop([truth])('are their own double denial, and survive their codes', (value) => {
    expect(not(not(value))).toBe(value);
    expect(truthOf(codeOf(value))).toBe(value);
  });
});
