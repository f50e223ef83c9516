import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { missingPast } from '../../src/fact/past.js';
import {
  type AnnualFigure,
  annualFigures,
  figureNamed,
  shipped,
  buildHistory,
  type History,
  peakBounds,
  type ToldHistory,
} from '../../src/subject/index.js';
import { runs } from '../laws/support.js';

const first = 2018;
const last = 2024;
const worldYears = Array.from({ length: last - first + 1 }, (_, index) => first + index);

interface Life {
  readonly figures: ReadonlyMap<number, number>;
  readonly foundedIn: number;
}

const life: fc.Arbitrary<Life> = fc
  .record({
    figures: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: worldYears.length, maxLength: worldYears.length }),
    foundedIn: fc.integer({ min: first, max: last }),
  })
  .map(({ figures, foundedIn }) => ({
    foundedIn,
    figures: new Map(worldYears.map((year, index) => [year, year < foundedIn ? 0 : (figures[index] ?? 0)])),
  }));

const peakThrough = ({ figures }: Life, through: number): number =>
  Math.max(0, ...[...figures].flatMap(([year, value]) => (year <= through ? [value] : [])));

const some: fc.Arbitrary<{ readonly life: Life; readonly told: ToldHistory }> = life.chain((each) =>
  fc
    .record({
      listed: fc.subarray(worldYears),
      founding: fc.boolean(),
      through: fc.option(fc.integer({ min: first, max: last }), { nil: undefined }),
      summed: fc.boolean(),
    })
    .map(({ listed, founding, through, summed }) => ({
      life: each,
      told: {
        values: new Map(listed.map((year) => [year, each.figures.get(year) ?? 0])),
        foundedIn: founding ? each.foundedIn : undefined,
        through,
        peak: summed && through !== undefined ? peakThrough(each, through) : undefined,
        ceiling: Infinity,
      },
    })),
);

const field = 'mainRevenue' as const;
const peakField = 'mainRevenuePeak';

/** The history with one path answered truthfully; a sum-up that is asked for is given up to the year before. */
const answered = (told: ToldHistory, path: string, { figures, foundedIn }: Life, year: number): ToldHistory => {
  if (path === 'foundedIn') return { ...told, foundedIn };
  if (path === 'before.through') return { ...told, through: year - 1 };
  if (path === `before.${peakField}`)
    return { ...told, peak: peakThrough({ figures, foundedIn }, told.through ?? year - 1) };
  return {
    ...told,
    values: new Map([...told.values, [Number(path.split('.')[1]), figures.get(Number(path.split('.')[1])) ?? 0]]),
  };
};

const isOpen = (told: ToldHistory, year: number): boolean => {
  const { low, high } = peakBounds(told, year);
  return low !== high;
};

/** A history of which only one figure matters. */
const historyOf = (told: ToldHistory): History =>
  buildHistory(Object.fromEntries(annualFigures.map((each) => [each, told])) as Record<AnnualFigure, ToldHistory>);

const asked = (told: ToldHistory, year: number): readonly string[] =>
  missingPast(historyOf(told), figureNamed(field, shipped), year);

const year = fc.integer({ min: first + 1, max: last });

describe('the paths that would close a history', () => {
  test.prop([some, year], runs(1500))(
    'name something wherever it is open, and nothing that was told',
    ({ told }, before) => {
      const paths = asked(told, before);
      if (isOpen(told, before)) expect({ told, before, paths }).toSatisfy(() => paths.length > 0);
      const present = [
        ...[...told.values.keys()].map((each) => `years.${String(each)}.${field}`),
        ...(told.foundedIn === undefined ? [] : ['foundedIn']),
        ...(told.through === undefined ? [] : ['before.through']),
        ...(told.peak === undefined ? [] : [`before.${peakField}`]),
      ];
      expect(isOpen(told, before) ? paths.filter((path) => present.includes(path)) : []).toEqual([]);
    },
  );

  test.prop([some, year], runs(1500))(
    'close it when answered, at once or, where the founding was asked for, in one more round',
    ({ told, life: true_ }, before) => {
      let known = told;
      let rounds = 0;
      while (isOpen(known, before) && rounds < 3) {
        known = asked(known, before).reduce((each, path) => answered(each, path, true_, before), known);
        rounds += 1;
      }
      expect({ told, before, rounds, open: isOpen(known, before) }).toMatchObject({ open: false });
    },
  );

  test.prop([some, year], runs(1500))(
    'are each needed: with any one left out, some life leaves it open',
    ({ told, life: true_ }, before) => {
      fc.pre(isOpen(told, before));
      const paths = asked(told, before);
      const settled = paths.reduce((each, path) => answered(each, path, true_, before), told);
      fc.pre(!isOpen(settled, before));
      for (const left of paths) {
        // Some life: the one that earned nothing in the other years asked about.
        const nothingElse = {
          ...true_,
          figures: new Map(
            [...true_.figures].map(([each, value]) => [
              each,
              paths.includes(`years.${String(each)}.${field}`) ? 0 : value,
            ]),
          ),
        };
        const known = paths
          .filter((path) => path !== left)
          .reduce((each, path) => answered(each, path, path.startsWith('years.') ? nothingElse : true_, before), told);
        expect({ told, before, paths, left, open: isOpen(known, before) }).toMatchObject({ open: true });
      }
    },
  );

  test('ask for up to two open years one by one, and beyond that for the sum-up', () => {
    const told = (values: readonly number[], more: Partial<ToldHistory> = {}): ToldHistory => ({
      values: new Map(values.map((each) => [each, 1])),
      foundedIn: 2018,
      through: undefined,
      peak: undefined,
      ceiling: Infinity,
      ...more,
    });
    expect(asked(told([2018, 2019, 2021]), 2023)).toEqual(['years.2020.mainRevenue', 'years.2022.mainRevenue']);
    expect(asked(told([2018]), 2023)).toEqual(['before.through', 'before.mainRevenuePeak']);
    expect(asked(told([2018], { through: 2021 }), 2023)).toEqual(['before.mainRevenuePeak', 'years.2022.mainRevenue']);
    expect(asked(told([2018], { through: 2020, peak: 1 }), 2023)).toEqual([
      'years.2021.mainRevenue',
      'years.2022.mainRevenue',
    ]);
    expect(asked(told([], { foundedIn: undefined, through: 2024, peak: 5 }), 2023)).toEqual(['foundedIn']);
    expect(asked(told([2021], { foundedIn: 2020, through: 2024, peak: 5 }), 2023)).toEqual([
      'years.2020.mainRevenue',
      'years.2022.mainRevenue',
    ]);
  });

  test('ask for the founding of a figure that has no sum-up', () => {
    const told: ToldHistory = {
      values: new Map(),
      foundedIn: undefined,
      through: undefined,
      peak: undefined,
      ceiling: Infinity,
    };
    expect(missingPast(historyOf(told), figureNamed('marketValue', shipped), 2023)).toEqual(['foundedIn']);
  });
});
