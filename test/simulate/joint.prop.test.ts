import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { simulate, type Summary } from '../../src/simulate.js';
import { runs } from '../laws/support.js';
import { type Cells, filling, header, reforms, scenario, tables, untoldHistories, untoldHistory } from './arbitrary.js';
import { long } from '../long.js';

const raised = [
  { id: 'first-40', changes: [{ set: 'revenue-milestone.milestones[10亿元].amount', to: '40万元' }] },
  { id: 'second-140', changes: [{ set: 'revenue-milestone.milestones[50亿元].amount', to: '140万元', from: 2026 }] },
  { id: 'scale-up-8', changes: [{ set: 'scale-up.amount', to: '8万元', from: 2026 }] },
];

const losers = ({ comparisons }: Summary): readonly number[] =>
  comparisons.flatMap(({ fates, assumedFates }) =>
    [fates, assumedFates].map((each) => each.loses + each['may-lose'] + each.either),
  );

describe('gains of one enterprise under two settings', long, () => {
  it('are what the amounts differ by, where its history before the table is not told', () => {
    const { comparisons } = simulate(
      {
        huiqi: 'scenario/1',
        documents: ['taizhou-matrix-2025'],
        years: 2026,
        reforms: raised.slice(0, 1),
        population: { constants: { city: '台州市', industry: 'C3852', titles: '无', projects: '无', received: '无' } },
      },
      [
        ['2025年台州区域内营业收入(亿元)', '2026年台州区域内营业收入(亿元)'],
        ['8', '12'],
      ],
    );
    expect([comparisons[0]?.change.low.text, comparisons[0]?.change.high.text]).toEqual(['0元', '10万元']);
    expect(comparisons[0]?.wide).toEqual({ stretches: 0, untried: 0 });
  });

  test.prop([untoldHistories], runs(4))('never lose by an amount that is raised, whatever is not told', (rows) => {
    const run = simulate(untoldHistory({ reforms: raised }), [...rows]);
    expect(losers(run)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test.prop([tables, fc.constantFrom('ten-40', 'tier-20', 'inclusive', 'scale-up-8', 'end-2025'), fc.nat()], runs(6))(
    'lie between the bounds that were told before it was known what is filled in',
    (rows, id, choice) => {
      const changes = [rows, rows.map((row, at) => filling(row, choice + at))].map((all: readonly Cells[]) => {
        const [comparison] = simulate(scenario({ reforms, compare: ['base', id] }), [header, ...all]).comparisons;
        return comparison?.change;
      });
      const [before, after] = changes;
      if (before === undefined || after === undefined) throw new Error('nothing was compared');
      expect(after.low.fen).toBeGreaterThanOrEqual(before.low.fen);
      expect(after.high.fen).toBeLessThanOrEqual(before.high.fen);
    },
  );
});
