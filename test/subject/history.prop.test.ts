import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import {
  annualFigures,
  type FigureBounds,
  buildHistory,
  cellAt,
  figureNamed,
  shipped,
  type History,
  peakBounds,
  type ToldHistory,
  uncoveredYears,
  yearBounds,
} from '../../src/subject/index.js';
import { runs } from '../laws/support.js';

/** Figures that all documents share have cells in every history; what one adds is worked out when it is asked for. */
const sharedFigures = annualFigures.filter((figure) => figureNamed(figure, shipped).column !== undefined);

/** A small world: one year stands for all before 2020, and a year is worth 0, 1, 2 or 3. */
const first = 2019;
const last = 2023;
const worldYears = Array.from({ length: last - first + 1 }, (_, index) => first + index);
const ceiling = 3;
const askedYear = fc.integer({ min: first + 1, max: last + 1 });

type Completion = ReadonlyMap<number, number>;

const lives: readonly Completion[] = worldYears.reduce<readonly Completion[]>(
  (all, year) => all.flatMap((life) => [0, 1, 2, 3].map((value) => new Map([...life, [year, value]]))),
  [new Map()],
);

const peakOf = (life: Completion, before: number): number =>
  Math.max(0, ...[...life].flatMap(([year, value]) => (year < before ? [value] : [])));

/** Every life that what was told does not deny. */
const completions = ({ values, foundedIn, through, peak }: ToldHistory): readonly Completion[] =>
  lives.filter(
    (life) =>
      [...values].every(([year, value]) => life.get(year) === value) &&
      (foundedIn === undefined || [...life].every(([year, value]) => year >= foundedIn || value === 0)) &&
      (through === undefined || peak === undefined || peakOf(life, through + 1) === peak),
  );

/** What a life looks like with some of it told: a true sum-up, a founding no later than the first figure. */
const told: fc.Arbitrary<ToldHistory> = fc
  .record({
    life: fc.constantFrom(...lives),
    young: fc.boolean(),
    listed: fc.subarray(worldYears),
    through: fc.option(fc.integer({ min: first, max: last }), { nil: undefined }),
    withPeak: fc.boolean(),
    founding: fc.integer({ min: first, max: last }),
  })
  .map(({ life, young, listed, through, withPeak, founding }) => {
    const alive = Math.min(founding, ...[...life].flatMap(([year, value]) => (value > 0 ? [year] : [])));
    return {
      values: new Map(listed.map((year) => [year, life.get(year) ?? 0])),
      foundedIn: young ? alive : undefined,
      through,
      peak: withPeak && through !== undefined ? peakOf(life, through + 1) : undefined,
      ceiling,
    };
  });

/** The same with some of the years that were not told known between bounds, or from one figure on. */
const narrower: fc.Arbitrary<ToldHistory> = fc
  .tuple(told, fc.subarray(worldYears), fc.integer({ min: 0, max: ceiling }), fc.constantFrom(2, ceiling, Infinity))
  .map(([each, years, low, high]) => ({
    ...each,
    ceiling: Infinity,
    between: new Map(
      years
        .filter((year) => !each.values.has(year) && (each.foundedIn === undefined || year >= each.foundedIn))
        .map((year) => [year, { low: Math.min(low, high), high }]),
    ),
  }));

const spread = (values: readonly number[]): FigureBounds => ({ low: Math.min(...values), high: Math.max(...values) });
const contains = (outer: FigureBounds, inner: FigureBounds): boolean =>
  outer.low <= inner.low && inner.high <= outer.high;

describe('what is known of a history', () => {
  test.prop([told, askedYear], runs(1500))(
    'contains the peak before a year of every life it could be',
    (each, year) => {
      expect({
        told: each,
        bounds: peakBounds(each, year),
        true: spread(completions(each).map((life) => peakOf(life, year))),
      }).toSatisfy(({ bounds, true: possible }: { bounds: FigureBounds; true: FigureBounds }) =>
        contains(bounds, possible),
      );
    },
  );

  test.prop([told, askedYear.filter((year) => year <= last)], runs(1500))(
    'contains the figure of a year of every life it could be',
    (each, year) => {
      expect({
        told: each,
        bounds: yearBounds(each, year),
        true: spread(completions(each).map((life) => life.get(year) ?? 0)),
      }).toSatisfy(({ bounds, true: possible }: { bounds: FigureBounds; true: FigureBounds }) =>
        contains(bounds, possible),
      );
    },
  );

  // Told by itself, the year that stands for all before 2020 would say more than a year can.
  const withoutSumUp = told.map((each) => ({
    ...each,
    peak: undefined,
    values: new Map([...each.values].filter(([year]) => year > first || each.foundedIn !== undefined)),
  }));

  test.prop([withoutSumUp, askedYear], runs(1500))(
    'without a sum-up is exactly what those lives have in common',
    (each, year) => {
      const possible = completions(each);
      expect(peakBounds(each, year)).toEqual(spread(possible.map((life) => peakOf(life, year))));
      if (year <= last) expect(yearBounds(each, year)).toEqual(spread(possible.map((life) => life.get(year) ?? 0)));
    },
  );

  test.prop([told, askedYear], runs(1500))(
    'is settled wherever every year is: by itself, by the founding or by a sum-up that ends before',
    (each, year) => {
      const settled = worldYears
        .filter((one) => one < year)
        .every(
          (one) =>
            each.values.has(one) ||
            (each.foundedIn !== undefined && one < each.foundedIn) ||
            (each.peak !== undefined && each.through !== undefined && each.through < year && one <= each.through),
        );
      // The one year before 2020 stands for all of them, so it closes a history only where a beginning is known.
      const begun =
        each.foundedIn !== undefined || (each.peak !== undefined && each.through !== undefined && each.through < year);
      const { low, high } = peakBounds(each, year);
      if (settled && begun) expect({ told: each, year, low }).toEqual({ told: each, year, low: high });
      expect(low).toBeLessThanOrEqual(high);
    },
  );

  test.prop([told, askedYear], runs(1500))(
    'lists as uncovered just the years that could still be anything',
    (each, year) => {
      const open = uncoveredYears(each, year);
      const summedUp = each.peak === undefined ? undefined : each.through;
      if (each.foundedIn === undefined && summedUp === undefined) expect(open).toBe('all');
      else {
        const covered = (one: number): boolean =>
          each.values.has(one) ||
          (each.foundedIn !== undefined && one < each.foundedIn) ||
          (summedUp !== undefined && one <= summedUp);
        expect(open).toEqual(worldYears.filter((one) => one < year && !covered(one)));
      }
    },
  );

  test.prop(
    [
      fc.tuple(...sharedFigures.map(() => fc.oneof(told, narrower))),
      fc.constantFrom(...sharedFigures),
      fc.integer({ min: first - 2, max: last + 3 }),
    ],
    runs(1000),
  )('reads the same from its cells as from the words', (all, figure, year) => {
    const words = Object.fromEntries(
      sharedFigures.map((each, index) => [each, all[index]]),
    ) as unknown as History['told'];
    const history = buildHistory(words);
    const at = cellAt(history, year, figureNamed(figure, shipped).column);
    const [valueLow, valueHigh, peakLow, peakHigh] = [0, 1, 2, 3].map((each) =>
      at < 0 ? undefined : history.cells.at(at + each),
    );
    if (valueLow === undefined) expect(sharedFigures.some((each) => words[each].values.has(year))).toBe(false);
    else
      expect([
        { low: valueLow, high: valueHigh },
        { low: peakLow, high: peakHigh },
      ]).toEqual([yearBounds(words[figure], year), peakBounds(words[figure], year)]);
  });

  test.prop([told, askedYear], runs(1500))('never grows wider when one more thing is told', (each, year) => {
    const bounds = peakBounds(each, year);
    const less: readonly ToldHistory[] = [
      ...[...each.values.keys()].map((dropped) => ({
        ...each,
        values: new Map([...each.values].filter(([one]) => one !== dropped)),
      })),
      { ...each, foundedIn: undefined },
      { ...each, peak: undefined },
      { ...each, through: undefined },
    ];
    for (const known of less)
      expect({ known, more: each, before: peakBounds(known, year), after: bounds }).toSatisfy(
        ({ before, after }: { before: FigureBounds; after: FigureBounds }) => contains(before, after),
      );
  });
});
