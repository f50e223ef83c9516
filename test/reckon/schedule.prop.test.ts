import { fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { paymentParts } from '../../src/kinds/award/schedule.js';
import { readSchedule } from '../../src/kinds/award/schedule-file.js';
import { patience, runs } from '../laws/support.js';

const title = { zh: '某', en: 'some' };

/** Shares that make the whole: so many of so many. */
const shares = fc
  .array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 5 })
  .map((parts) => parts.map((part) => `${String(part)}/${String(parts.reduce((sum, each) => sum + each, 0))}`));
const remainder = fc.constantFrom('first' as const, 'last' as const);

const split = fc.record({ shares, remainder });

const scheduleOf = (
  instalments: { readonly shares: readonly string[]; readonly remainder: 'first' | 'last' } | undefined,
  funding: { readonly shares: readonly string[]; readonly remainder: 'first' | 'last' } | undefined,
): NonNullable<ReturnType<typeof readSchedule>['schedule']> => {
  const { schedule, issues } = readSchedule(
    {
      ...(instalments === undefined
        ? {}
        : {
            instalments: {
              parts: instalments.shares.map((share, after) => ({ share, after })),
              remainder: instalments.remainder,
            },
          }),
      ...(funding === undefined
        ? {}
        : {
            funding: { parts: funding.shares.map((share) => ({ share, by: title })), remainder: funding.remainder },
          }),
    },
    'rules/some/rule.json',
    () => undefined,
  );
  expect(issues).toEqual([]);
  return schedule as NonNullable<typeof schedule>;
};

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

describe('for random shares and sums', { timeout: patience }, () => {
  const money = fc.integer({ min: 0, max: 10 ** 13 });

  test('payments add up to what is payable, to the 分, each within a 分 a part of its share', () => {
    fc.assert(
      fc.property(fc.option(split, { nil: undefined }), split, money, (instalments, funding, fen) => {
        const parts = paymentParts(scheduleOf(instalments, funding), 2026, { low: fen, high: fen });
        expect(parts.every(({ low, high }) => low === high && low >= 0)).toBe(true);
        expect(sum(parts.map(({ low }) => low))).toBe(fen);
        const years = instalments === undefined ? 1 : instalments.shares.length;
        expect(new Set(parts.map(({ year }) => year)).size).toBe(years);
      }),
      runs(200),
    );
  });

  test('payments of a sum between bounds lie between theirs', () => {
    fc.assert(
      fc.property(split, split, money, fc.nat(2000), fc.nat(2000), (instalments, funding, low, more, within) => {
        const schedule = scheduleOf(instalments, funding);
        const wide = paymentParts(schedule, 2026, { low, high: low + more + within });
        const own = paymentParts(schedule, 2026, { low: low + more, high: low + more });
        own.forEach((part, index) => {
          expect(wide[index]?.low ?? 0).toBeLessThanOrEqual(part.low);
          expect(wide[index]?.high ?? 0).toBeGreaterThanOrEqual(part.high);
        });
      }),
      runs(200),
    );
  });
});
