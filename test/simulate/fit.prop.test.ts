import { fc, test } from '@fast-check/vitest';
import { describe, expect, test as it } from 'vitest';
import { costOf, largestKeeping, parseScenario, startRun, withAmount } from '../../src/simulate/index.js';
import { runs } from '../laws/support.js';
import type { Money } from '../../src/quantity/index.js';
import { long } from '../long.js';

/** What some enterprises are paid: a flat sum, the amount itself, or the higher of it and another. */
const payments = fc.array(
  fc.oneof(
    fc.record({ flat: fc.nat({ max: 5_000 }), share: fc.constant(0), floor: fc.constant(0) }),
    fc.record({ flat: fc.constant(0), share: fc.constant(1), floor: fc.nat({ max: 3_000 }) }),
  ),
  { maxLength: 12 },
);

describe('the largest amount that keeps a cap', () => {
  test.prop([payments, fc.integer({ min: 1, max: 100_000 })], runs())(
    'keeps it, and one 分 more does not',
    async (all, cap) => {
      const at = (amount: number): number =>
        all.reduce((sum, { flat, share, floor }) => sum + flat + (share === 0 ? 0 : Math.max(floor, amount)), 0);
      const found = await largestKeeping(cap, (amount) => Promise.resolve({ fen: at(amount) }));
      if (found.kind === 'none') expect(at(1)).toBeGreaterThan(cap);
      else if (found.kind === 'any') expect(at(cap + 1)).toBeLessThanOrEqual(cap);
      else {
        const { amount = NaN } = found;
        expect([found.cost?.fen, found.beyond?.fen]).toEqual([at(amount), at(amount + 1)]);
        expect(at(amount)).toBeLessThanOrEqual(cap);
        expect(at(amount + 1)).toBeGreaterThan(cap);
      }
      expect(found.runs).toBeLessThan(80);
    },
  );

  it('is found of a scenario, and is what a run with it comes to', long, async () => {
    const scenario = parseScenario({
      huiqi: 'scenario/1',
      documents: ['taizhou-matrix-2025'],
      years: '2025..2026',
      population: {
        constants: { city: '台州市', industry: 'C3852', foundedIn: 2024, titles: '无', projects: '无', received: '无' },
      },
    });
    const rows = [
      ['8', '9', '12'],
      ['8', '9', '15'],
      ['8', '60', '70'],
    ];
    const header = ['2024', '2025', '2026'].map((year) => `${year}年台州区域内营业收入(亿元)`);
    const costAt = (amount: number) => {
      const budget = { cap: 1 as Money, per: 'year' as const };
      const part = 'revenue-milestone.milestones[10亿元].amount';
      const run = startRun(
        withAmount(scenario, { part, setting: 'base' }, amount, budget),
        header,
        { part: 0 },
        { tellsSingle: false },
      );
      rows.forEach((cells, index) => run.take({ row: index + 2, cells }));
      return Promise.resolve(costOf(run.finish(), 'certain', 'year'));
    };
    // Two are paid the amount in 2026; in 2025 one is paid another 100万元.
    expect(await largestKeeping(150_000_000, costAt)).toMatchObject({
      kind: 'found',
      amount: 75_000_000,
      cost: { fen: 150_000_000, year: 2026 },
      beyond: { fen: 150_000_002, year: 2026 },
    });
    expect(await largestKeeping(99_999_999, costAt)).toMatchObject({ kind: 'none', cost: { year: 2025 } });
  });

  it('is tried on top of a reform, and of one that sets it too', () => {
    const scenario = parseScenario({
      huiqi: 'scenario/1',
      documents: ['taizhou-matrix-2025'],
      years: 2025,
      population: { constants: { city: '台州市' } },
      reforms: [{ id: 'a', changes: [{ set: 'scale-up.amount', to: '8万元' }] }],
    });
    const onTop = withAmount(scenario, { part: 'scale-up.amount', setting: 'a' }, 9_000_000, {
      cap: 1 as Money,
      per: 'year',
    });
    const { settings } = startRun(onTop, ['name'], { part: 0 }, { tellsSingle: false }).finish();
    expect(settings.map(({ setting }) => setting.changes['taizhou-matrix-2025']?.at(-1)?.to)).toEqual(['9万元']);
  });
});
