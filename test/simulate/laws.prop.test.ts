import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { simulate, type Summary } from '../../src/simulate.js';
import { runs } from '../laws/support.js';
import { type Cells, header, reforms, scenario, tables } from './arbitrary.js';
import { long } from '../long.js';

const run = (rows: readonly Cells[], more: object = {}): Summary => simulate(scenario(more), [header, ...rows]);

type Figures = Summary['settings'][number]['total'];
const keys = ['certain', 'assumedLow', 'assumedHigh', 'possible'] as const;
const fens = (figures: Figures): readonly number[] => keys.map((key) => figures[key].fen);
const added = (all: readonly Figures[]): readonly number[] =>
  keys.map((key) => all.reduce((sum, each) => sum + each[key].fen, 0));
const everyTold = ({ settings }: Summary): readonly Figures[] =>
  settings.flatMap(({ total, lifetime, groups }) => [
    total,
    lifetime,
    ...groups.flatMap(({ rows }) => rows.flatMap(({ is, figures }) => (is['rule'] === '' ? [] : [figures]))),
  ]);

const some = runs(4);
const all = { compare: ['base', ...reforms.map(({ id }) => id)], reforms };

describe('a run', long, () => {
  test.prop([tables], some)('says certain ≤ assumed low ≤ assumed high ≤ possible of everything', (rows) => {
    for (const figures of everyTold(run(rows, all))) {
      const told = fens(figures);
      expect([...told].sort((a, b) => a - b)).toEqual(told);
    }
  });

  test.prop([tables, fc.constantFrom('allowed', 'higher-only-per-matter')], some)(
    'adds up: every grouping comes to the total, of years and of all together, with choices and without',
    (rows, stacking) => {
      const { settings, checked } = run(rows, { base: { readings: { 'stacking-inside': stacking } } });
      expect(checked).toEqual({ rows: rows.length, differences: 0 });
      for (const { total, lifetime, groups, lifetimes } of settings) {
        for (const { rows: parts } of groups) expect(added(parts.map(({ figures }) => figures))).toEqual(fens(total));
        for (const { rows: parts } of lifetimes)
          expect(added(parts.map(({ figures }) => figures))).toEqual(fens(lifetime));
      }
    },
  );

  test.prop([tables], some)(
    'tells the same of rows in another order, and of two tables as of their halves together',
    (rows) => {
      const whole = run(rows);
      expect(run([...rows].reverse()).settings).toEqual(whole.settings);
      const middle = Math.floor(rows.length / 2);
      const halves = [rows.slice(0, middle), rows.slice(middle)].map((half) => run(half).settings[0]?.total);
      expect(added(halves.flatMap((each) => each ?? []))).toEqual(fens(whole.settings[0]?.total as Figures));
    },
  );

  test.prop([tables], some)('is no wider over all years together than year by year', (rows) => {
    for (const { total, lifetime } of run(rows).settings) {
      expect(lifetime.certain.fen).toBeGreaterThanOrEqual(total.certain.fen);
      expect(lifetime.possible.fen).toBeLessThanOrEqual(total.possible.fen);
      expect(lifetime.assumedHigh.fen).toBeLessThanOrEqual(total.assumedHigh.fen);
    }
  });

  test.prop([tables, fc.nat()], some)(
    'is never widened by a cell that is filled within what it allowed',
    (rows, choice) => {
      const cells = rows.flatMap((row, at) =>
        row.flatMap((cell, column) =>
          column >= 2 && column <= 4 && !/^\d+(?:\.\d+)?$/u.test(cell) ? [[at, column, cell] as const] : [],
        ),
      );
      const [at, column, cell] = cells[choice % Math.max(1, cells.length)] ?? [0, 0, ''];
      fc.pre(column > 0);
      const [low = '5', high = '5'] = cell.includes('~') ? cell.split('~') : [];
      const filled = rows.map((row, index) =>
        index === at ? row.map((each, place) => (place === column ? (choice % 2 === 0 ? low : high) : each)) : row,
      );
      const [before, after] = [run(rows, { assumptions: [] }), run(filled, { assumptions: [] })].map(
        ({ settings }) => settings[0]?.total as Figures,
      );
      expect(after?.certain.fen).toBeGreaterThanOrEqual(before?.certain.fen ?? 0);
      expect(after?.unbounded).toBeLessThanOrEqual(before?.unbounded ?? 0);
      expect(after?.possible.fen).toBeLessThanOrEqual(before?.possible.fen ?? 0);
    },
  );

  test.prop([tables], some)('reads 1亿元 as 10000万元', (rows) => {
    const inTenThousands = header.map((head) => head.replace('亿元', '万元'));
    const times = (cell: string): string =>
      cell.replaceAll(/\d+(?:\.\d+)?/gu, (figure) => String(Math.round(Number(figure) * 10_000)));
    const converted = rows.map((row) => row.map((cell, column) => (column >= 2 && column <= 5 ? times(cell) : cell)));
    expect(simulate(scenario(), [inTenThousands, ...converted]).settings).toEqual(run(rows).settings);
  });
});

const changing = fc.constantFrom('ten-40', 'tier-20', 'inclusive', 'scale-up-8', 'end-2025');

describe('a comparison', long, () => {
  test.prop([tables], some)('of an empty reform finds nothing, and changes no figure', (rows) => {
    const { settings, comparisons } = run(rows, { ...all, compare: ['base', 'nothing'] });
    expect(comparisons[0]?.changesNothing).toBe(true);
    expect(settings[1]?.groups).toEqual(settings[0]?.groups);
  });

  test.prop([tables], some)('changes nothing before a reform starts', (rows) => {
    const { settings } = run(rows, { ...all, compare: ['base', 'ten-40'] });
    const in2025 = settings.map(({ groups }) =>
      groups.find(({ by }) => by.join() === 'year')?.rows.filter(({ is }) => is['year'] === '2025'),
    );
    expect(in2025[1]).toEqual(in2025[0]);
  });

  test.prop([tables], some)('of an amount that is raised finds no loser', (rows) => {
    const [raised] = run(rows, { ...all, compare: ['base', 'scale-up-8'] }).comparisons;
    expect([raised?.fates.loses, raised?.fates['may-lose'], raised?.fates.either]).toEqual([0, 0, 0]);
  });

  test.prop([tables, changing], some)('is the other way round what the other way round is', (rows, id) => {
    const [there] = run(rows, { ...all, compare: ['base', id] }).comparisons;
    const [back] = run(rows, { ...all, compare: [id, 'base'] }).comparisons;
    expect([back?.change.low.fen, back?.change.high.fen].map((fen) => 0 - (fen ?? 0))).toEqual([
      there?.change.high.fen,
      there?.change.low.fen,
    ]);
    expect(back?.fates).toEqual({
      gains: there?.fates.loses,
      'may-gain': there?.fates['may-lose'],
      unchanged: there?.fates.unchanged,
      'may-lose': there?.fates['may-gain'],
      loses: there?.fates.gains,
      either: there?.fates.either,
    });
  });

  test.prop([tables, changing], some)(
    'lies within the intervals subtracted, and is the difference where all is known',
    (rows, id) => {
      const { settings, comparisons } = run(rows, { ...all, compare: ['base', id] });
      const [before, after] = settings.map(({ total }) => total);
      const [change] = comparisons.map(({ assumedChange }) => assumedChange);
      if (before === undefined || after === undefined || change === undefined) throw new Error('nothing was compared');
      expect(change.low.fen).toBeGreaterThanOrEqual(after.assumedLow.fen - before.assumedHigh.fen);
      expect(change.high.fen).toBeLessThanOrEqual(after.assumedHigh.fen - before.assumedLow.fen);
      expect(change.low.fen).toBeLessThanOrEqual(after.assumedHigh.fen - before.assumedHigh.fen);
      expect(change.high.fen).toBeGreaterThanOrEqual(change.low.fen);
    },
  );
});
