import { describe, expect, test } from 'vitest';
import { populationSpec, readPopulation } from '../../src/population/index.js';
import { long } from '../long.js';

/** Tables as they come, and the same with a unit that slips somewhere: what slips is told, and of what came right nothing. */

type Chance = () => number;

/** Numbers by chance from a seed: the same on every machine. */
const chanceOf = (seed: number): Chance => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const normal = (chance: Chance): number => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());

const years = [2023, 2024, 2025, 2026];
const heads = [
  '代码',
  '企业规模',
  '此前最高营收(万元)',
  ...years.map((year) => `${String(year)}年营业收入(万元)`),
  ...years.map((year) => `${String(year)}年台州区域内营业收入(万元)`),
];
const [peakAt, firstYear, firstPart] = [2, 3, 7];
const money = heads.flatMap((head, at) => (head.endsWith('(万元)') ? [at] : []));

const spec = {
  key: '代码',
  constants: { city: '台州市', 'before.through': 2022 },
  columns: {
    'before.revenuePeak': '此前最高营收',
    size: { from: '企业规模', values: { 大型: 'large', 小型: 'small', 微型: 'micro' } },
  },
};

/**
 * Small, middling and large enterprises that grow and shrink, some of them new, some only partly in the city; cells
 * blank, unknown and ranges.
 */
const clean = (seed: number, count: number): string[][] => {
  const chance = chanceOf(seed);
  const written = (amount: number): string => {
    const by = chance();
    if (by < 0.03) return '';
    if (by < 0.04) return '未知';
    const figure = (of: number): string => String(Number(Number(of.toPrecision(5)).toFixed(2)));
    return by < 0.06 ? `${figure(amount * 0.9)}~${figure(amount * 1.2)}` : figure(amount);
  };
  return Array.from({ length: count }, (_, index) => {
    const kind = chance();
    // In 万元, in powers of ten.
    const size =
      kind < 0.08 ? 2 + 0.35 * normal(chance) : kind < 0.95 ? 3.7 + 0.5 * normal(chance) : 5.6 + 0.4 * normal(chance);
    const share = chance() < 0.7 ? 1 : 0.2 + 0.8 * chance();
    let now = 10 ** Math.min(7, Math.max(1.4, size));
    const peak = now * (0.8 + 0.5 * chance());
    const all = years.map(() => {
      now *= chance() < 0.02 ? 2 + 4 * chance() : 10 ** (0.02 + 0.1 * normal(chance));
      return now;
    });
    const texts = all.map(written);
    const parts = texts.map((text, at) =>
      /^[\d.]+$/u.test(text)
        ? String(Math.floor(Number(text) * share * 100) / 100)
        : written((all[at] ?? 0) * share * 0.9),
    );
    // A part is not more than its whole, however both are written.
    const within = parts.map((part, at) => (part.includes('~') || (texts[at] ?? '').includes('~') ? '' : part));
    const called = kind < 0.08 ? '微型' : kind < 0.95 ? '小型' : '大型';
    return [`E${String(index)}`, called, String(Number(peak.toFixed(2))), ...texts, ...within];
  });
};

type Row = readonly string[];

const scaled = (cell: string, factor: number): string =>
  cell.replaceAll(/[\d.]+/gu, (figure) => (Number(figure) * factor).toFixed(6).replace(/\.?0+$/u, ''));

const slipped = (rows: readonly Row[], isSlipped: (row: number, column: number) => boolean, factor: number): Row[] =>
  rows.map((cells, row) =>
    cells.map((cell, at) => (money.includes(at) && isSlipped(row, at) ? scaled(cell, factor) : cell)),
  );

interface Remarked {
  readonly code: string;
  readonly row: number;
  readonly column: string;
}

const remarked = (rows: readonly Row[], of: object = spec): readonly Remarked[] => {
  const population = readPopulation(heads, populationSpec(of, 'population').value ?? {});
  expect(population.issues).toEqual([]);
  rows.forEach((cells, index) => population.take({ row: index + 2, cells }));
  const { remarks, bad } = population.report();
  // What is beyond all bounds is refused, and told so.
  return [
    ...remarks.flatMap(({ row, column, notice: { code } }) => (code === 'peak-untold' ? [] : [{ code, row, column }])),
    ...bad.map(({ row, column, issue: { code } }) => ({ code, row, column })),
  ];
};

const codes = (all: readonly Remarked[], column?: string): readonly string[] => [
  ...new Set(all.filter((each) => column === undefined || each.column === column).map(({ code }) => code)),
];

const seeds = Array.from({ length: 4 }, (_, index) => index + 1);
const counts = [5, 30, 120];
const tables = seeds.flatMap((seed) => counts.map((count) => ({ seed, count, rows: clean(seed, count) })));
const larger = tables.filter(({ count }) => count >= 95);

describe('a table whose figures are right', () => {
  test.each(tables)('of $count rows by seed $seed has no remark on its figures', ({ rows }) => {
    expect(remarked(rows)).toEqual([]);
    // Nor where nothing is said of the sizes of enterprises.
    expect(remarked(rows.map((cells) => cells.map((cell, at) => (at === 1 ? '' : cell))))).toEqual([]);
  });
});

describe('a unit that slips is told', () => {
  test.each(tables.filter(({ count }) => count >= 30))(
    'in the whole table of $count rows by seed $seed, either way',
    ({ rows }) => {
      for (const factor of [10_000, 1 / 10_000]) {
        const told = remarked(slipped(rows, () => true, factor));
        for (const at of money) expect(codes(told, heads[at])).toContain('column-unlikely');
      }
    },
  );

  test.each(tables.filter(({ count }) => count >= 30))(
    'in a whole column of $count rows by seed $seed, by that column and no other',
    long,
    ({ rows }) => {
      for (const factor of [10, 100, 1000, 10_000, 1 / 10, 1 / 100, 1 / 10_000])
        for (const at of [firstYear, firstYear + 1, firstYear + 3]) {
          const told = remarked(
            slipped(
              rows.map((cells) => cells.map((cell, own) => (own >= firstPart ? '' : cell))),
              (_, column) => column === at,
              factor,
            ),
          );
          expect(told.filter(({ code }) => code === 'column-apart').map(({ column }) => column)).toEqual([heads[at]]);
        }
    },
  );

  test.each(larger)('in every other row of $count by seed $seed, and in the last fifteen', ({ rows, count }) => {
    for (const isSlipped of [
      (row: number) => row % 2 === 1,
      (row: number) => row >= count - 15,
      (row: number) => row % 10 === 3,
    ]) {
      const told = remarked(slipped(rows, isSlipped, 10_000));
      for (const at of money) expect(codes(told, heads[at])).toContain('column-slips');
    }
  });

  test.each(larger)('in one column of every other row of $count by seed $seed, row by row', ({ rows }) => {
    for (const factor of [100, 10_000, 1 / 100, 1 / 10_000]) {
      const faulty = slipped(rows, (row, at) => row % 2 === 1 && at === firstYear + 2, factor);
      const told = new Set(remarked(faulty).flatMap(({ code, row }) => (code.startsWith('figure-') ? [row] : [])));
      const wrong = faulty.flatMap((cells, row) =>
        row % 2 === 1 && /\d/u.test(cells[firstYear + 2] ?? '') ? [row + 2] : [],
      );
      expect(wrong.filter((row) => told.has(row)).length / wrong.length).toBeGreaterThan(0.9);
      expect([...told].filter((row) => row > 1 && !wrong.includes(row) && (row - 2) % 2 === 0)).toEqual([]);
    }
  });

  test.each(larger)('in the highest of earlier years of single rows of $count by seed $seed', ({ rows }) => {
    for (const factor of [100, 1 / 100]) {
      const faulty = slipped(rows, (row, at) => row % 7 === 0 && at === peakAt, factor);
      const told = new Set(remarked(faulty).flatMap(({ code, row }) => (code.startsWith('figure-') ? [row] : [])));
      const wrong = faulty.flatMap((cells, row) =>
        row % 7 === 0 &&
        Math.min(Number(cells[peakAt]), Number(cells[firstYear])) > 25 &&
        /\d/u.test(cells[firstYear] ?? '')
          ? [row + 2]
          : [],
      );
      expect(wrong.filter((row) => told.has(row)).length / wrong.length).toBeGreaterThan(0.7);
    }
  });
});
