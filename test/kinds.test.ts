import { unchecked } from '../src/subject/index.js';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  type AnyOutcome,
  assessTargets,
  classifyTier,
  conflictsOf,
  evaluate,
  evaluateAll,
  evaluateAwards,
  questions,
  type RuleIds,
  sensitivity,
  tierMovements,
  timeline,
  whatWouldItTake,
} from '../src/index.js';

const giant = { city: '台州市', titles: [{ title: 'little-giant', on: '2026-07-01' }], projects: [], received: [] };
const grower = { city: '绍兴市', industry: 'C3852', years: { 2021: { revenue: '6亿元' } } };
const asked = { document: 'taizhou-matrix-2025', year: 2026 } as const;
const seen = { indicator: 'tax-per-mu', year: 2023, value: 48, unit: '万元/亩' };
const city = { city: '宁波市', observations: [seen] };
const site = { city: '宁波市', stage: 'existing', area: '100亩', ancillaryArea: '9000平方米' };

/** One word for each: compiles only as long as every kind is named. */
const worded = (outcome: AnyOutcome): string => {
  switch (outcome.kind) {
    case 'award':
      return outcome.payable.high ?? 'unbounded';
    case 'tier':
      return outcome.library.en;
    case 'service':
      return outcome.grants.en;
    case 'limit':
      return outcome.limit;
    case 'target':
      return outcome.verdict;
  }
};

describe('what is handed out says what it is', () => {
  test('every outcome by its kind, whatever the document and the subject', () => {
    const results = [
      evaluate(unchecked(giant), asked),
      evaluate(grower, { document: 'shaoxing-growth-2021', year: 2022 }),
      evaluate(unchecked(site), { document: 'ningbo-renewal-2021', subject: 'site', year: 2022 }),
      evaluate(city, { document: 'ningbo-renewal-2021', subject: 'city', year: 2023 }),
    ];
    for (const { awards, tiers, services, limits, targets } of results) {
      const all: readonly (readonly [string, readonly AnyOutcome[]])[] = [
        ['award', awards],
        ['tier', tiers],
        ['service', services],
        ['limit', limits],
        ['target', targets],
      ];
      for (const [kind, outcomes] of all) expect(outcomes.filter((each) => each.kind !== kind)).toEqual([]);
      expect(all.flatMap(([, outcomes]) => outcomes.map(worded)).filter((word) => word === '')).toEqual([]);
    }
    const counts = results.map(({ awards, tiers, limits, targets }) =>
      [awards, tiers, limits, targets].map((each) => each.length > 0),
    );
    expect(counts).toEqual([
      [true, true, false, false],
      [false, true, false, false],
      [false, false, true, false],
      [false, false, true, true],
    ]);
  });

  test('every answer by its own', () => {
    const { document } = asked;
    expect(evaluate(unchecked(giant), asked).kind).toBe('result');
    expect(evaluateAwards(unchecked(giant), asked).kind).toBe('awards');
    expect(evaluateAll(unchecked(giant), { year: 2026 }).kind).toBe('all-results');
    expect(timeline(unchecked(giant), { document, from: 2026, through: 2026 }).kind).toBe('timeline');
    expect(classifyTier(grower, { year: 2022 }).kind).toBe('classification');
    expect(tierMovements(grower, { from: 2022, through: 2023 }).map(({ kind }) => kind)).toEqual(['movement']);
    expect(questions(unchecked(giant), asked).kind).toBe('questions');
    expect(sensitivity(unchecked(giant), asked).kind).toBe('sensitivity');
    expect(whatWouldItTake(unchecked(giant), { ...asked, rule: 'dcmm' }).kind).toBe('what-would-it-take');
    expect(assessTargets(city, { document: 'ningbo-renewal-2021' }).kind).toBe('assessment');
    expect(conflictsOf('rd-intensity', { year: 2025 }).kind).toBe('conflict');
  });

  test('ranked libraries stand in the list, and the class beside it', () => {
    const { tiers, class: among } = evaluate(grower, { document: 'shaoxing-growth-2021', year: 2022 });
    expect(tiers.map(({ tier }) => tier)).toEqual(['sprint', 'accelerate', 'start']);
    expect(among?.possible).toEqual(['sprint', 'accelerate', 'start', 'none']);
    expect(evaluate(unchecked(giant), asked).class).toBeNull();
  });
});

test('rules are literal types where the document is known', () => {
  const { awards, services, class: among } = evaluate(unchecked(giant), asked);
  expectTypeOf(awards).items.toHaveProperty('rule').toEqualTypeOf<RuleIds['taizhou-matrix-2025']['award']>();
  expectTypeOf<RuleIds['shaoxing-growth-2021']['class']>().toEqualTypeOf<'accelerate' | 'sprint' | 'start'>();
  expect([awards.length, services.length, among]).toEqual([14, 3, null]);
  // @ts-expect-error: no award of this document is called so.
  expect(awards.some(({ rule }) => rule === 'taizhou-matrix-2025/litle-giant')).toBe(false);
});
