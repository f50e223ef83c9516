import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { parseScenario, simulate, startRun, type Summary } from '../../src/simulate.js';
import { HuiqiError } from '../../src/index.js';
import { runs } from '../laws/support.js';
import { long } from '../long.js';
import { type Cells, header, reforms, scenario, tables } from './arbitrary.js';

const both = ['base', 'ten-40', 'ten-40+scale-up-8'];
const plain = scenario({ reforms, compare: both }) as { readonly population: object };
const weightedBy = (more: object = {}): object => ({
  ...plain,
  population: { ...plain.population, weight: '权重', ...more },
});

const weights = fc.oneof(
  fc.constantFrom('1', '2', '0.5', '3.3333333333333335', '12.75'),
  fc.integer({ min: 1, max: 99_999 }).map((hundredths) => (hundredths / 100).toFixed(2)),
);
const sampled = tables.chain((rows) =>
  fc
    .array(fc.tuple(weights, fc.constantFrom('甲', '乙')), { minLength: rows.length, maxLength: rows.length })
    .map((all) => rows.map((cells, at): Cells => [...cells, ...(all[at] ?? ['1', '甲'])])),
);
const heads = [...header, '权重', '层'];

const firm = (key: string, revenue: string): Cells => [key, '温岭市', '5', '5', revenue, '0', '是', '是', '是', '', ''];
/** Rows of which all is known and most are paid something, two or more in each stratum, some stratum counted in full. */
const drawn = fc
  .tuple(fc.array(weights, { minLength: 5, maxLength: 5 }), fc.constantFrom('甲', '丙'))
  .map(([all, last]) =>
    ['12', '60', '9', '30', '12', '60', '30'].map((revenue, at): Cells => {
      const stratum = ['甲', '甲', '甲', '乙', '乙', last, last][at] ?? '';
      return [...firm(`k${String(at)}`, revenue), at < 5 ? (all[at] ?? '1') : '1', stratum];
    }),
  );

/** What a run tells, without what only a sample has. */
const figuresOf = ({ settings, comparisons, attributions }: Summary): unknown =>
  JSON.parse(
    JSON.stringify([settings, comparisons, attributions], (name, value: unknown) =>
      ['rows', 'errors'].includes(name) && !Array.isArray(value) ? undefined : value,
    ),
  );

const withWeight = (rows: readonly Cells[], weight: string): readonly Cells[] =>
  rows.map((cells) => [...cells, weight]);
const again = (rows: readonly Cells[]): readonly Cells[] => rows.map(([key = '', ...cells]) => [`${key}+`, ...cells]);

const codesOf = (call: () => unknown): readonly string[] => {
  try {
    call();
    return [];
  } catch (error) {
    return error instanceof HuiqiError ? error.issues.map(({ code }) => code) : [String(error)];
  }
};

const some = runs(3);

describe('a sample', long, () => {
  test.prop([tables], some)('of rows that each stand for one comes to what they come to without weights', (rows) => {
    const own = simulate(weightedBy(), [[...header, '权重'], ...withWeight(rows, '1.00')]);
    expect(figuresOf(own)).toEqual(figuresOf(simulate(plain, [header, ...rows])));
    for (const { total } of own.settings) expect(total.errors?.assumedHigh.fen).toBe(0);
  });

  test.prop([tables], some)('counts a row of weight 2 as the row twice', (rows) => {
    const own = simulate(weightedBy(), [[...header, '权重'], ...withWeight(rows, '2')]);
    expect(figuresOf(own)).toEqual(figuresOf(simulate(plain, [header, ...rows, ...again(rows)])));
  });

  test.prop([sampled], some)('comes to the same in whatever order its rows stand, and decided one by one', (rows) => {
    const asked = weightedBy({ stratum: '层', labels: { part: '层' } });
    const { settings, comparisons, attributions, sample } = simulate(asked, [heads, ...rows]);
    const turned = simulate(asked, [heads, ...[...rows].reverse()]);
    expect([turned.settings, turned.attributions, turned.sample]).toEqual([settings, attributions, sample]);
    expect(turned.comparisons.map(({ change, fates }) => [change, fates])).toEqual(
      comparisons.map(({ change, fates }) => [change, fates]),
    );
    const exact = startRun(parseScenario(asked), heads, { part: 0 }, { executor: 'exact' });
    rows.forEach((cells, at) => exact.take({ row: at + 2, cells }));
    const { settings: one } = exact.finish();
    expect(one.map(({ groups }) => groups[0]?.rows[0]?.tally.certain ?? 0)).toEqual(
      settings.map(({ total }) => total.certain.fen),
    );
  });

  test.prop([drawn], some)('has the sums and the standard errors of the textbook', (rows) => {
    const run = startRun(parseScenario(weightedBy({ stratum: '层' })), heads, { part: 0 });
    const members = rows.flatMap((cells, at) => run.take({ row: at + 2, cells }));
    members.push(...run.rest());
    const [first] = run.finish().settings;
    const strata = new Map<string, { readonly drawn: number[]; isWhole: boolean }>();
    for (const { member, outcomes } of members) {
      const [, , , , , , , , , , , weight = '', stratum = ''] = rows[member.row - 2] ?? [];
      const own = strata.get(stratum) ?? { drawn: [], isWhole: true };
      strata.set(stratum, own);
      own.drawn.push(Number(weight) * (outcomes[0]?.total.certain ?? 0));
      own.isWhole &&= Number(weight) === 1;
    }
    const all = [...strata.values()];
    const sum = all.flatMap(({ drawn }) => drawn).reduce((total, each) => total + each, 0);
    const tally = first.groups.find(({ by }) => by.length === 0)?.rows[0]?.tally;
    expect(sum).toBeGreaterThan(0);
    expect(Math.abs((tally?.certain ?? 0) - sum)).toBeLessThanOrEqual(1);
    const drawnOf = all.filter(({ isWhole }) => !isWhole).map((each) => each.drawn);
    expect(drawnOf.length).toBeGreaterThan(0);
    const variance = drawnOf.reduce((total, own) => {
      const mean = own.reduce((added, each) => added + each, 0) / own.length;
      return total + (own.length / (own.length - 1)) * own.reduce((added, each) => added + (each - mean) ** 2, 0);
    }, 0);
    expect(Math.abs((tally?.estimate?.errors?.certain ?? 0) - Math.sqrt(variance))).toBeLessThanOrEqual(
      1 + variance ** 0.5 * 1e-9,
    );
  });
});

test('a stratum of one row leaves no standard error, and is named; one that is counted in full adds none', () => {
  const rows = (weight: string): readonly Cells[] =>
    ['甲', '甲', '乙'].map((stratum, at) => [...firm(`k${String(at)}`, '12'), at < 2 ? '3' : weight, stratum]);
  const [alone, whole] = ['2', '1'].map((weight) => simulate(weightedBy({ stratum: '层' }), [heads, ...rows(weight)]));
  expect([alone?.sample?.alone, alone?.settings[0]?.total.errors]).toEqual([['乙'], undefined]);
  expect([whole?.sample?.alone, whole?.settings[0]?.total.errors?.certain.fen]).toEqual([[], 0]);
  expect(alone?.settings[0]?.total.certain.fen).toBe((whole?.settings[0]?.total.certain.fen ?? 0) + 30_000_000);
});

describe('a weight', () => {
  const row = ['k', '温岭市', '5', '5', '12', '0', '是', '是', '是', '', '', '', ''];
  test.each([
    ['', '甲', '权重', 'row-weight-wanted'],
    ['-1', '甲', '权重', 'row-weight-wanted'],
    ['0', '甲', '权重', 'row-weight-wanted'],
    ['1e3', '甲', '权重', 'row-weight-wanted'],
    ['1000000', '甲', '权重', 'row-weight-wanted'],
    ['约3', '甲', '权重', 'row-weight-wanted'],
    ['3', ' ', '层', 'row-stratum-missing'],
  ])('of “%s” in stratum “%s” makes its row one that cannot be used, at “%s”: %s', (weight, stratum, column, code) => {
    const run = startRun(parseScenario(weightedBy({ stratum: '层' })), heads, { part: 1 });
    run.take({ row: 2, cells: [...row.slice(0, 11), weight, stratum] });
    const { bad, settings } = run.finish();
    expect(bad).toMatchObject([{ row: 2, column, issue: { code } }]);
    expect(settings[0].groups[0]?.rows).toEqual([]);
  });

  test.each([
    ['of no column', { weight: '扩张系数' }, 'column-missing'],
    ['that the scenario does not tell', { weight: undefined }, 'weight-untold'],
  ])('%s is refused', (_, more, code) => {
    const asked = JSON.parse(JSON.stringify(weightedBy(more))) as unknown;
    expect(codesOf(() => simulate(asked, [[...header, '权重'], row.slice(0, 12)]))).toContain(code);
  });

  test('goes with no sweep, and strata with no table without weights', () => {
    const sweeps = [{ id: 'a', vary: 'scale-up.amount', over: '6万元..12万元' }];
    expect(codesOf(() => parseScenario({ ...weightedBy(), sweeps }))).toEqual(['weight-apart']);
    const { population } = plain;
    expect(codesOf(() => parseScenario({ ...plain, population: { ...population, stratum: '层' } }))).toEqual([
      'field-required',
    ]);
  });
});
