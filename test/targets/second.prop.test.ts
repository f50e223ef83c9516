import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { assessTargets } from '../../src/assess-targets.js';
import { documents } from '../../src/documents/index.js';
import { loaded } from './support.js';
import { type PlainDocument, type PlainObservation, plainVerdict } from './plain-verdict.js';
import { long } from '../long.js';

type Raw = PlainDocument['targets'];
const whole = ['added', 'cumulative', 'stock', 'in-year', 'each-year', 'yearly-sum', 'rank', 'streak', 'change'];
const rising = ['added', 'cumulative'];

const plain = (city: string): readonly PlainDocument[] =>
  loaded
    .filter((document) => document.city === city)
    .map(({ id, rank = 0, period }) => ({
      id,
      rank,
      firstYear: Math.floor(period.from / 10_000),
      targets: documents[id as keyof typeof documents].targets as Raw,
    }));

/** Figures near those that are asked for: below, at and above, now and then far off; whole where halves make no sense. */
const figureNear = (wanted: readonly number[], isWhole: boolean, most: number): fc.Arbitrary<number> =>
  fc
    .tuple(fc.constantFrom(...wanted, 1), fc.constantFrom(-1, -0.001, 0, 0, 0.001, 1), fc.constantFrom(1, 1, 1, 0.3, 2))
    .map(([figure, apart, times]) =>
      isWhole
        ? Math.max(1, Math.round(figure * times + Math.sign(apart)))
        : Math.max(0.001, Math.round((figure * times + apart) * 1000) / 1000),
    )
    .map((figure) => Math.min(most, figure));

const seenOf = (
  indicator: Raw[number] & { readonly share?: true },
): fc.Arbitrary<readonly (PlainObservation & { readonly unit: string; readonly value: number })[]> => {
  const { id, unit, measure, figures, share } = indicator;
  const years = [...new Set(figures.flatMap(({ year }) => [year - 1, year, year + 1]))].filter((each) => each > 2010);
  const sinces = [...new Set(figures.map(({ since }) => since))];
  const asked = figures.flatMap(({ value, kind }) =>
    value === undefined || (kind !== 'target' && kind !== 'quota') ? [] : [value],
  );
  const isWhole = whole.includes(measure) && !/[元%亩里]|吨/u.test(unit);
  const one = fc.record({
    year: fc.constantFrom(...years),
    since: fc.constantFrom(...sinces),
    value: figureNear(asked.length === 0 ? [10] : asked, isWhole, share === true ? 100 : 1e9),
  });
  const baseOf = (year: number, since: number | undefined): number | undefined =>
    measure === 'change' && since !== undefined && since < year ? since : undefined;
  return fc
    .uniqueArray(one, { maxLength: 4, selector: ({ year, since }) => `${String(year)} ${String(baseOf(year, since))}` })
    .map((told) => {
      const values = told.map(({ value }) => value).sort((a, b) => a - b);
      return [...told]
        .sort((a, b) => a.year - b.year)
        .map(({ year, since, value }, index) => {
          const own = rising.includes(measure) ? (values[index] ?? value) : value;
          return {
            indicator: id,
            year,
            unit,
            value: own,
            thousandths: Math.round(own * 1000),
            ...(baseOf(year, since) === undefined ? {} : { since: baseOf(year, since) as number }),
          };
        });
    });
};

describe('a second evaluator', () => {
  const cities = [...new Set(loaded.map(({ city }) => city))];
  test.each(cities)('comes to the same verdict of every target of %s, whatever was observed', long, (city) => {
    const own = plain(city);
    const all = [...new Map(own.flatMap(({ targets }) => targets).map((each) => [each.id, each])).values()];
    // Figures of one indicator in several documents are asked for together.
    const merged = all.map((each) => ({
      ...each,
      figures: own.flatMap(({ targets }) =>
        targets.filter(({ id }) => id === each.id).flatMap(({ figures }) => figures),
      ),
    }));
    fc.assert(
      fc.property(fc.tuple(...merged.map(seenOf)), (drawn) => {
        const observations = drawn.flat();
        const { targets } = assessTargets({
          city,
          observations: observations.map(({ thousandths: _, ...told }) => told),
        });
        const verdicts = own.flatMap((document) =>
          document.targets.flatMap((indicator) =>
            indicator.figures
              .filter(
                ({ kind, foreign, unit }) =>
                  (kind === 'target' || kind === 'quota') &&
                  foreign === undefined &&
                  (unit === undefined || unit === indicator.unit),
              )
              .map((figure) => [figure.clause, plainVerdict(document, indicator, figure, own, observations)] as const),
          ),
        );
        const found = new Map(targets.map(({ clauses: [clause], verdict }) => [clause, verdict]));
        expect(verdicts.map(([clause]) => [clause, found.get(clause)])).toEqual(verdicts);
        expect(verdicts.length).toBeGreaterThan(0);
      }),
      { numRuns: 12 },
    );
  });
});
