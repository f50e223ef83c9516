import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { assessTargets } from '../../src/assess-targets.js';
import { loaded } from './support.js';

interface Told {
  readonly indicator: string;
  readonly year: number;
  readonly value: number;
  readonly unit: string;
  readonly since?: number;
}

const noticed = (city: string, observations: readonly Told[], year?: number): readonly string[] =>
  assessTargets({ city, observations }, year === undefined ? {} : { year }).notices.map(
    ({ code, place, says }) => `${code} ${place.path} ${says.zh}`,
  );

describe('an observation that no target can use is set aside, and why is told', () => {
  test.each([
    [
      'of what is added, from before the plan',
      { indicator: 'listed-manufacturers-added', year: 2020, value: 5, unit: '家' },
      '自实施期第一年（2021年）起计算',
    ],
    [
      'of a quota, from before the plan',
      { indicator: 'core-technologies-each-year', year: 2020, value: 5, unit: '项' },
      '自实施期第一年（2021年）起计算',
    ],
    [
      'of a year after the last target',
      { indicator: 'tax-per-mu', year: 2026, value: 70, unit: '万元/亩' },
      '晚于目标年（2025年）',
    ],
    [
      'of a change against another year',
      { indicator: 'energy-intensity-reduction', year: 2023, value: 12, unit: '%', since: 2019 },
      '基年不同的不可比',
    ],
    [
      'of a mean, from before the plan',
      { indicator: 'producer-services-growth', year: 2018, value: 12, unit: '%' },
      '自实施期第一年（2021年）起计算',
    ],
    [
      'of what no document sets a target for',
      { indicator: 'output', year: 2021, value: 20000, unit: '亿元' },
      '没有这个指标的目标',
    ],
    [
      'of a change that names no base year',
      { indicator: 'energy-intensity-reduction', year: 2023, value: 12, unit: '%' },
      '基年不同的不可比',
    ],
  ])('%s', (_, told, why) => {
    const found = noticed('宁波市', [told]);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('observation-set-aside observations.0');
    expect(found[0]).toContain(why);
  });

  test.each([
    [
      'a later figure of what never falls',
      { indicator: 'listed-manufacturers-added', year: 2027, value: 5, unit: '家' },
    ],
    ['a figure of the base year', { indicator: 'tax-per-mu', year: 2020, value: 44, unit: '万元/亩' }],
    [
      'one that another document counts from',
      { indicator: 'energy-intensity-reduction', year: 2020, value: 14, unit: '%', since: 2015 },
    ],
  ])('but not %s', (_, told) => {
    expect(noticed('宁波市', [told])).toEqual([]);
  });

  test('and so is what comes after the year asked for', () => {
    const seen = { indicator: 'tax-per-mu', value: 70, unit: '万元/亩' };
    expect(noticed('宁波市', [{ ...seen, year: 2025 }], 2023)).toHaveLength(1);
    expect(noticed('宁波市', [{ ...seen, year: 2025 }], 2025)).toEqual([]);
  });

  const indicators = loaded
    .filter(({ city }) => city === '宁波市')
    .flatMap(({ targets }) => targets.map(({ id, unit, measure }) => ({ id, unit, measure })));
  const observation = fc
    .record({
      of: fc.constantFrom(...indicators),
      year: fc.integer({ min: 2014, max: 2037 }),
      value: fc.integer({ min: 1, max: 100 }),
      since: fc.constantFrom(undefined, 2010, 2015, 2019, 2020),
    })
    .map(({ of: { id, unit, measure }, year, value, since }): Told => ({
      indicator: id,
      year,
      value,
      unit,
      ...(measure === 'change' && since !== undefined && since < year ? { since } : {}),
    }));

  test.prop([fc.uniqueArray(observation, { maxLength: 3, selector: ({ indicator }) => indicator })], { numRuns: 30 })(
    'and changes no answer',
    (told) => {
      const found = assessTargets({ city: '宁波市', observations: told });
      const unheard = found.notices.map(({ place }) => Number(place.path.split('.')[1]));
      const without = assessTargets({
        city: '宁波市',
        observations: told.filter((_, index) => !unheard.includes(index)),
      });
      const answers = ({ targets }: typeof found): unknown =>
        targets.map(({ clauses, verdict, gap, needed, path }) => ({ clauses, verdict, gap, needed, path }));
      expect(answers(found)).toEqual(answers(without));
    },
  );
});
