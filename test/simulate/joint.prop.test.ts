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

const columnsOf = (given: object): Readonly<Record<string, unknown>> =>
  (given as { readonly population: { readonly columns: Readonly<Record<string, unknown>> } }).population.columns;

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

  it('are no wider for what other settings of the run tie together, or for lists that the change leaves alone', () => {
    const top = { id: 'top', kind: 'cap', title: { zh: '总额', en: 'cap' }, clauses: ['004-049'], active: true };
    const tied = ['revenue-milestone', 'scale-up', 'dcmm', 'digital-project'];
    const own = [
      ...reforms,
      { id: 'to-2030', changes: [{ 'move-period': '2025-01-01..2030-12-31' }] },
      { id: 'elsewhere', readings: { 'outside-already-received': 'difference' } },
      { id: 'electronics', changes: [{ set: 'electronics-milestone.milestones[1亿元].amount', to: '25万元' }] },
      { id: 'capped', changes: [{ 'add-group': { ...top, members: tied.slice(0, 2), cap: '100万元' } }] },
      { id: 'tied', changes: [{ 'add-group': { ...top, members: tied, cap: '500万元' } }] },
    ];
    const compared = (lists: object) => {
      const given = scenario({});
      const population = (given as { readonly population: { readonly constants: object } }).population;
      const { received: _, 'titles.little-giant.on': __, ...columns } = columnsOf(given);
      return simulate(
        {
          ...given,
          assumptions: [],
          population: { ...population, columns, constants: { ...population.constants, ...lists, received: '无' } },
          reforms: own,
          compare: ['base', ...own.map(({ id }) => id)],
        },
        [
          header,
          ['k0', '温岭市', '8', '12', '15', '5', '是', '是', '是', '', ''],
          ['k1', '玉环市', '8', '', '60', '5', '否', '是', '是', '', ''],
          ['k2', '玉环市', '9', '9~12', '101', '8', '否', '', '是', '', ''],
        ],
      ).comparisons.map(({ after, change: { low, high } }) => [after, low.fen, high.fen]);
    };
    const [open, closed] = [compared({}), compared({ titles: '无', projects: '无' })];
    // A shorter period and a cap over projects do change what is open.
    const isOpen = (name: unknown): boolean => name === 'end-2025' || name === 'tied';
    expect(open.filter(([name]) => !isOpen(name))).toEqual(closed.filter(([name]) => !isOpen(name)));
    expect(open.find(([name]) => name === 'end-2025')?.[2]).toBeLessThanOrEqual(0);
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
