import { fc, test } from '@fast-check/vitest';
import { describe, expect, test as it } from 'vitest';
import type { Money } from '../../src/quantity/index.js';
import { parseScenario, type Scenario, startRun, withAmount } from '../../src/simulate/index.js';
import type { Simulation } from '../../src/simulate/simulation.js';
import { type Piece, piecesOf } from '../../src/simulate/sweep/pieces.js';
import { toldSweep } from '../../src/simulate/sweep/told.js';
import { createPieceSum } from '../../src/simulate/sweep/sum.js';
import { patience, runs } from '../laws/support.js';
import { type Cells, header, reforms, scenario, tables, untoldHistories, untoldHistory } from './arbitrary.js';
import { long } from '../long.js';

const ran = (tried: Scenario, head: readonly string[], rows: readonly Cells[]): Simulation => {
  const run = startRun(tried, head, { part: 1 }, { tellsSingle: false });
  rows.forEach((cells, index) => run.take({ row: index + 2, cells }));
  Array.from(run.rest());
  return run.finish();
};

/** What goes along a curve at a value; nothing where it has none. */
const valueAt = (pieces: readonly Piece[], at: number): readonly number[] | undefined => {
  const piece = pieces.find(({ from, through }) => from <= at && at <= through);
  return piece?.value.map((each, index) => each + (piece.slope[index] ?? 0) * (at - piece.from));
};

const sweeps = [
  { id: 'ten', vary: 'revenue-milestone.milestones[10亿元].amount', over: '1万元..150万元' },
  { id: 'fifty', vary: 'revenue-milestone.milestones[50亿元].amount', over: '20万元..120万元', year: 2026 },
  { id: 'above', vary: 'scale-up.amount', over: '1元..20万元' },
  { id: 'where', vary: 'revenue-milestone.milestones[10亿元].threshold', over: '5亿元..60亿元' },
];

const name = fc.constantFrom(...sweeps.map(({ id }) => id));

/** Values to look at: both ends of each stretch, and some by chance. */
const lookedAt = (
  pieces: readonly Piece[],
  low: number,
  high: number,
  chance: readonly number[],
): readonly number[] => {
  const ends = pieces.flatMap(({ from, through }) => [from, through]);
  const some = chance.map((each) => low + Math.floor((high - low) * each));
  const picked = chance.flatMap((each) => ends[Math.floor((ends.length - 1) * each)] ?? []);
  return [...new Set([...picked, ...some])].filter((each) => each > 0);
};

const holds = (
  base: Scenario,
  head: readonly string[],
  rows: readonly Cells[],
  id: string,
  chance: readonly number[],
): void => {
  const one = { ...base, sweeps: base.sweeps.filter((each) => each.id === id) };
  const [sweep] = ran(one, head, rows).sweeps;
  if (sweep === undefined) throw new Error(id);
  for (const { year, pieces } of sweep.curves)
    for (const at of lookedAt(pieces, sweep.low, sweep.high, chance)) {
      const found = valueAt(pieces, at);
      if (found === undefined) {
        expect(sweep.refused.some(({ from, through }) => from <= at && at <= through)).toBe(true);
        continue;
      }
      const budget = { cap: 1 as Money, per: 'year' as const };
      const tried = withAmount(base, { part: sweep.vary, setting: base.compare[0] ?? 'base' }, at, budget);
      let told: Simulation;
      try {
        told = ran(tried, head, rows);
      } catch {
        // What is there already changes nothing, and is what the rules are without a change.
        told = ran({ ...base, sweeps: [], compare: base.compare.slice(0, 1) }, head, rows);
      }
      const [by, of] = year === undefined ? (['', 'lifetimes'] as const) : (['year', 'groups'] as const);
      const row = told.settings[0][of]
        .find((each) => each.by.join() === by)
        ?.rows.find(({ is }) => year === undefined || is[0] === String(year));
      const {
        certain = 0,
        assumedLow = 0,
        assumedHigh = 0,
        possible = 0,
        unboundedAssumed = 0,
        unbounded = 0,
      } = row?.tally ?? {};
      expect({ at, year, found }).toEqual({
        at,
        year,
        found: [certain, assumedLow, assumedHigh, possible, unboundedAssumed, unbounded],
      });
    }
};

const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 2 });

describe('a sweep', long, () => {
  test.prop([tables, name, chances, fc.constantFrom('base', 'tier-20', 'inclusive', 'ten-40')], runs(4))(
    'comes at every value to what a run with that value comes to',
    (rows, id, chance, first) => {
      holds(parseScenario(scenario({ reforms, compare: [first], sweeps })), header, rows, id, chance);
    },
    patience,
  );

  test.prop([untoldHistories, name, chances], runs(2))(
    'does so where earlier years are not told',
    ([head = [], ...rows], id, chance) => {
      holds(parseScenario(untoldHistory({ sweeps })), head, rows, id, chance);
    },
    patience,
  );

  it('has another line in each stretch than in the one before, and ends where rows would stand in another order', () => {
    const rows: readonly Cells[] = [
      ['8', '9', '12'],
      ['8', '9', '15'],
      ['8', '60', '70'],
    ];
    const head = ['2024', '2025', '2026'].map((year) => `${year}年台州区域内营业收入(亿元)`);
    const run = ran(
      parseScenario({
        huiqi: 'scenario/1',
        documents: ['taizhou-matrix-2025'],
        years: '2026',
        population: {
          constants: {
            city: '台州市',
            industry: 'C3852',
            foundedIn: 2024,
            titles: '无',
            projects: '无',
            received: '无',
          },
        },
        sweeps: [{ id: 'where', vary: 'revenue-milestone.milestones[10亿元].threshold', over: '5亿元..80亿元' }],
      }),
      head,
      rows,
    );
    const [{ curves: [curve], refused } = { curves: [], refused: [] }] = run.sweeps;
    expect(curve?.pieces.map(({ from, through, value }) => [from, through, value[0]])).toEqual([
      [50_000_000_000, 90_000_000_000 - 1, 0],
      [90_000_000_000, 120_000_000_000 - 1, 60_000_000],
      [120_000_000_000, 150_000_000_000 - 1, 30_000_000],
      [150_000_000_000, 500_000_000_000 - 1, 0],
    ]);
    expect(refused).toEqual([{ from: 500_000_000_000, through: 800_000_000_000 }]);
  });
});

describe('a budget along a sweep', () => {
  const lines = fc.array(
    fc.record({
      start: fc.nat({ max: 100 }),
      rise: fc.integer({ min: -3, max: 3 }),
      length: fc.integer({ min: 1, max: 40 }),
      isOpen: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  );

  test.prop([lines, fc.nat({ max: 120 })], runs())('is exceeded exactly where the cost lies above it', (all, cap) => {
    let end = 0;
    const pieces = all.map(({ start, rise, length, isOpen }): Piece => {
      const from = end + 1;
      end += length;
      const open = Number(isOpen);
      return {
        from,
        through: end,
        value: [start, start, start, start, 0, open],
        slope: [rise, rise, rise, rise, 0, 0],
      };
    });
    const sweep = {
      id: 'a',
      title: { zh: '甲', en: 'A' },
      vary: 'a.b',
      document: 'taizhou-matrix-2025' as const,
      setting: 'base',
      low: 1,
      high: end,
      refused: [],
      curves: [{ year: 2026, pieces }],
    };
    const [{ over } = { over: undefined }] = toldSweep(sweep, { cap: cap as Money, per: 'year' }).curves;
    const isIn = (ranges: readonly { readonly from: number; readonly through: number }[] = [], at: number): boolean =>
      ranges.some(({ from, through }) => from <= at && at <= through);
    for (let at = 1; at <= end; at += 1) {
      const [certain = 0, , , possible = 0, , open] = valueAt(pieces, at) ?? [];
      expect(isIn(over?.certain, at)).toBe(certain > cap);
      expect(isIn(over?.possible, at)).toBe(possible > cap || open === 1);
    }
  });
});

/** Functions of whole numbers out of what costs are made of: amounts, the higher of two, what is left of a cap, steps. */
const functions = fc.array(
  fc.record({
    kind: fc.constantFrom('flat', 'line', 'higher', 'left', 'most', 'step'),
    of: fc.nat({ max: 1000 }),
    more: fc.nat({ max: 1000 }),
  }),
  { minLength: 1, maxLength: 6 },
);

type Part = (typeof functions)['generate'] extends (...args: never) => { value: readonly (infer Each)[] }
  ? Each
  : never;

const partAt = ({ kind, of, more }: Part, at: number): number => {
  switch (kind) {
    case 'flat':
      return of;
    case 'line':
      return at;
    case 'higher':
      return Math.max(at, of);
    case 'left':
      return Math.max(0, at - of);
    case 'most':
      return Math.min(at, of) + more;
    case 'step':
      return at >= of ? more : 0;
  }
};

describe('straight stretches', long, () => {
  test.prop([functions], runs())('are the function at every value, each by itself and summed up', (parts) => {
    const sum = createPieceSum(1, 1200, 1);
    for (const part of parts) {
      const at = (value: number): readonly number[] => [partAt(part, value)];
      const pieces = piecesOf(1, 1200, [part.of, part.of + 1], at) ?? [];
      for (let value = 1; value <= 1200; value += 1) expect(valueAt(pieces, value)).toEqual(at(value));
      expect(pieces.length).toBeLessThanOrEqual(2);
      sum.add(pieces);
    }
    const told = sum.told();
    for (let value = 1; value <= 1200; value += 1)
      expect(valueAt(told, value)).toEqual([parts.reduce((all, part) => all + partAt(part, value), 0)]);
    told.slice(1).forEach((piece, index) => {
      expect(valueAt([{ ...(told[index] as Piece), through: piece.through }], piece.through)).not.toEqual(
        valueAt([piece], piece.through),
      );
    });
  });

  test.prop([functions], runs())('are found where nobody says where to look', (parts) => {
    const at = (value: number): readonly number[] => parts.map((part) => partAt(part, value));
    const pieces = piecesOf(1, 1200, [], at) ?? [];
    for (const { from, through } of pieces)
      for (const value of [from, through]) expect(valueAt(pieces, value)).toEqual(at(value));
  });

  it('are none of what turns at every value', () => {
    expect(piecesOf(1, 100_000, [], (value) => [Math.floor(value / 3)])).toBeUndefined();
  });
});
