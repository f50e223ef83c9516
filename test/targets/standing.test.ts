import { unchecked } from '../../src/subject/index.js';
import { describe, expect, test } from 'vitest';
import { assessTargets, conflictsOf } from '../../src/assess-targets.js';
import { loaded } from './support.js';
import { long } from '../long.js';

const plan = { document: 'ningbo-plan-2021' } as const;
const target = (observations: unknown, clause: string, options: object = {}) =>
  assessTargets(unchecked({ city: '宁波市', observations }), options).targets.find(({ clauses }) =>
    clauses.includes(clause),
  );

describe('a target that its document reports on', () => {
  const reported = assessTargets({ city: '宁波市', observations: [] }, plan).targets.filter(
    ({ observed }) => observed !== undefined,
  );

  test('is decided by that and marked, as the document itself says', () => {
    const own = loaded.flatMap(({ targets }) =>
      targets.flatMap(({ id, figures }) =>
        figures.flatMap(({ verdict }) => (verdict === undefined ? [] : [`${id} ${verdict}`])),
      ),
    );
    expect(reported.map(({ indicator, verdict }) => `${indicator} ${verdict}`).sort()).toEqual(own.sort());
    expect(reported.map(({ observed }) => observed?.reported)).toEqual(reported.map(() => true));
    expect(
      reported
        .filter(({ observed, year }) => observed?.year !== year)
        .map(({ clauses, observed }) => [clauses[0], observed?.year]),
    ).toEqual([['003-153', 2019]]);
  });

  test('is decided by what is told where something is', () => {
    expect(target([{ indicator: 'rd-intensity', year: 2020, value: '1.7', unit: '%' }], '003-129', plan)).toMatchObject(
      { verdict: 'not-met', gap: '0.1个百分点', observed: { value: '1.7' } },
    );
  });

  test('is open before its year', () => {
    expect(target([], '003-129', { ...plan, year: 2019 })).toMatchObject({
      verdict: 'unknown',
      missing: [{ indicator: 'rd-intensity', year: 2020 }],
    });
  });
});

describe('a target that has yielded to another document', () => {
  test('says so, and which clauses are followed', () => {
    const seen = [{ indicator: 'rd-intensity', year: 2025, value: '2.6', unit: '%' }];
    expect(target(seen, '003-194')).toMatchObject({ verdict: 'met', supersededBy: ['001-115'] });
    expect(target(seen, '001-115')).toMatchObject({ verdict: 'not-met' });
    expect(target(seen, '001-115')?.supersededBy).toBeUndefined();
    expect(target(seen, '003-194', { ...plan, readings: { precedence: 'unresolved' } })?.supersededBy).toBeUndefined();
  });

  test('is the same that the conflict of its indicator names', long, () => {
    for (const {
      clauses: [clause],
      indicator,
      year,
      supersededBy = [],
    } of assessTargets({ city: '宁波市', observations: [] }).targets) {
      const { superseded, takes } = conflictsOf(indicator, { year, city: '宁波市' });
      const isAim = ({ kind }: (typeof takes)[number]): boolean => kind === 'target' || kind === 'quota';
      const expected = superseded.some((each) => each.clause === clause)
        ? takes.filter(isAim).map((each) => each.clause)
        : [];
      expect({ clause, supersededBy }).toEqual({ clause, supersededBy: expected });
    }
  });
});

describe('a path from a base that counts something else', () => {
  test('says what the base counts', () => {
    expect(
      target([{ indicator: 'little-giants', year: 2023, value: 300, unit: '家' }], '001-034')?.path?.base,
    ).toMatchObject({ value: '55家', scope: { zh: '国家级' } });
    expect(
      target([{ indicator: 'enterprises-over-10-billion-yuan', year: 2023, value: 30, unit: '家' }], '000-016')?.path
        ?.base?.scope?.zh,
    ).toContain('工业企业');
  });

  test('and nothing where it counts the same', () => {
    expect(
      target([{ indicator: 'tax-per-mu', year: 2023, value: 48, unit: '万元/亩' }], '001-088')?.path?.base,
    ).toEqual({ year: 2020, value: '44.4万元/亩', clause: '001-086' });
  });
});
