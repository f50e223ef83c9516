import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { assessTargets } from '../../src/assess-targets.js';
import {
  compareRational,
  formatRational,
  plus,
  rational,
  rationalOf,
  times,
  type Rational,
} from '../../src/quantity/index.js';
import { loadDocument } from '../../src/rule/index.js';
import { decide } from '../../src/targets/decide.js';
import { figuresIn, type FigureInContext } from '../../src/targets/figures.js';
import { namingOf } from '../../src/targets/names.js';
import { resolveObservations } from '../../src/targets/observed.js';
import { growthBetween, type Progress, outlookOf } from '../../src/targets/progress.js';
import { compares, lacking } from '../../src/compare/index.js';
import { loaded, made, observations, outcomeOf, type Seen } from './support.js';
import { long } from '../long.js';

const value = fc.integer({ min: 0, max: 400 }).map((quarter) => quarter / 4);
const positive = fc.integer({ min: 1, max: 400 }).map((quarter) => quarter / 4);
const year = fc.integer({ min: 2021, max: 2025 });
const earlier = fc.integer({ min: 2021, max: 2024 });
const level = fc.constantFrom('stock', 'in-year', 'ratio');
const counted = fc.constantFrom('added', 'cumulative');
const anyMeasure = fc.constantFrom(
  'stock',
  'in-year',
  'ratio',
  'added',
  'cumulative',
  'average-growth',
  'growth',
  'each-year',
);
const floor = fc.constantFrom('>=', '>');

/** A count that does not fall, as `[year, value]`. */
const rising = fc.uniqueArray(year, { maxLength: 5 }).chain((years) =>
  fc.array(value, { minLength: years.length, maxLength: years.length }).map((values) => {
    const sorted = [...values].sort((a, b) => a - b);
    return [...years].sort().map((each, index): Seen => ['x', each, sorted[index] ?? 0]);
  }),
);

/** What was seen, in the unit of its indicator where it does not say. */
const inUnit = (seen: readonly Seen[], unit: string): readonly Seen[] =>
  seen.map(([indicator, at, figure, own = unit, ...since]): Seen => [indicator, at, figure, own, ...since]);

interface Case {
  readonly measure: string;
  readonly relation: string;
  readonly wanted: number;
  readonly seen: readonly Seen[];
  readonly unit?: string;
}

const outcome = ({ measure, relation, wanted, seen, unit = '亿元' }: Case): ReturnType<typeof outcomeOf> =>
  outcomeOf(
    {
      measure,
      unit,
      figures: [
        { clause: '901-001', relation, value: wanted },
        { clause: '901-002', kind: 'baseline', year: 2020, value: 1 },
      ],
    },
    inUnit(seen, unit),
  );

/** The same in exact numbers. */
const exact = ({ measure, relation, wanted, seen, unit = '亿元' }: Case): Progress => {
  const document = loadDocument(
    made({
      targets: [
        {
          id: 'x',
          measure,
          unit,
          figures: [
            { clause: '901-001', relation, value: wanted },
            { clause: '901-002', kind: 'baseline', year: 2020, value: 1 },
          ],
        },
      ],
    }),
  );
  const resolved = resolveObservations(observations(inUnit(seen, unit)), [document], namingOf('甲市', [document]));
  if (!resolved.ok) throw new Error('unusable');
  const setting = { documents: [document], observed: resolved.observed };
  const [placed] = figuresIn([document]) as readonly [FigureInContext];
  return outlookOf(placed, decide(placed, setting), setting);
};

const order = ['not-met', 'unknown', 'met'] as const;
const rank = (verdict: string): number => (order as readonly string[]).indexOf(verdict);

describe('a floor', () => {
  test.prop([anyMeasure, floor, value, year, value, positive])(
    'is never lost by a higher observation',
    (measure, relation, wanted, at, low, more) => {
      const of = (seen: number): number =>
        rank(outcome({ measure, relation, wanted, seen: [['x', at, seen]] }).verdict);
      expect(of(low + more)).toBeGreaterThanOrEqual(of(low));
    },
  );

  test.prop([counted, value, rising, positive])(
    'of what is added is never un-met by a later year',
    (measure, wanted, seen, more) => {
      const last = seen.at(-1);
      const later: Seen = ['x', (last?.[1] ?? 2021) + 1, Number(last?.[2] ?? 0) + more];
      const [before, after] = [seen, [...seen, later]].map(
        (each) => outcome({ measure, relation: '>=', wanted, seen: each }).verdict,
      );
      if (before === 'met') expect(after).toBe('met');
      if (before === 'not-met') expect(after).toBe('not-met');
    },
  );

  test.prop([counted, floor, value, rising])(
    'of what is added is decided alike by all that is known and by its nearest years',
    (measure, relation, wanted, seen) => {
      const before = seen.filter(([, at]) => at <= 2025).at(-1);
      const near = seen.filter((each) => each === before);
      expect(outcome({ measure, relation, wanted, seen }).verdict).toBe(
        outcome({ measure, relation, wanted, seen: near }).verdict,
      );
    },
  );
});

describe('the gap', () => {
  test.prop([level, floor, value, earlier, value])(
    'and what was observed make what is wanted, where anything lacks',
    (measure, relation, wanted, at, seen) => {
      const { gap } = exact({ measure, relation, wanted, seen: [['x', at, seen]] });
      if (gap === undefined) throw new Error('no gap');
      expect(formatRational(gap)).toBe(formatRational(rationalOf(Math.max(0, wanted - seen))));
      if (gap.over > 0n) expect(formatRational(plus(gap, rationalOf(seen)))).toBe(formatRational(rationalOf(wanted)));
    },
  );

  test.prop([fc.constantFrom('>=' as const, '>' as const, '<=' as const, '<' as const, '=' as const), value, value])(
    'is never below zero, and is zero wherever the relation holds',
    (relation, seen, wanted) => {
      const [a, b] = [rationalOf(seen), rationalOf(wanted)];
      const gap = lacking(relation, a, b);
      expect(gap.over >= 0n).toBe(true);
      if (compares(relation, { low: a, high: a }, b) === 'yes') expect(gap.over).toBe(0n);
    },
  );
});

describe('the rate still needed', long, () => {
  test.prop([level, value, earlier, value])('closes the gap in the years left', (measure, wanted, at, seen) => {
    const { gap, needed } = exact({ measure, relation: '>=', wanted, seen: [['x', at, seen]] });
    if (gap === undefined || needed === undefined) throw new Error('nothing needed');
    expect(formatRational(times(needed.perYear, rational(2025 - at)))).toBe(formatRational(gap));
  });

  test.prop([fc.integer({ min: 0, max: 400 }), floor, earlier, fc.integer({ min: 0, max: 400 })])(
    'of what is counted is whole, suffices, and one less a year does not',
    (wanted, relation, at, seen) => {
      const { needed } = exact({ measure: 'stock', unit: '家', relation, wanted, seen: [['x', at, seen]] });
      if (needed === undefined) throw new Error('nothing needed');
      const reached = (perYear: number): number => seen + perYear * (2025 - at);
      const isEnough = (count: number): boolean => (relation === '>' ? count > wanted : count >= wanted);
      const perYear = Number(formatRational(needed.perYear));
      expect({
        perYear,
        whole: Number.isInteger(perYear),
        suffices: isEnough(reached(perYear)),
        least: perYear === 0 || !isEnough(reached(perYear - 1)),
      }).toEqual({ perYear, whole: true, suffices: true, least: true });
    },
  );

  test.prop([level, positive, earlier])(
    'of a figure that has to be exceeded is more than the line, and keeping to the line is behind',
    (measure, wanted, at) => {
      const found = outcome({ measure, relation: '>', wanted, seen: [['x', at, wanted]] });
      expect([found.needed?.perYear, found.path?.standing === 'on']).toEqual(['>0亿元', false]);
    },
  );

  test.prop([positive, earlier, positive])('grows what was observed to what is wanted', (wanted, at, seen) => {
    const { needed } = exact({ measure: 'stock', relation: '>=', wanted, seen: [['x', at, seen]] });
    const growth = needed?.growth ?? rational(0);
    const grown = Array.from({ length: 2025 - at }).reduce<Rational>(
      (level) => times(level, plus(rational(1), growth)),
      rationalOf(seen),
    );
    expect(formatRational(grown, 6)).toBe(formatRational(rationalOf(Math.max(wanted, seen)), 6));
  });

  test.prop([positive, positive, fc.integer({ min: 1, max: 12 })])(
    'is zero where nothing changes, and its sign is that of the change',
    (from, to, count) => {
      const growth = growthBetween(rationalOf(from), rationalOf(to), count);
      expect(Math.sign(Number(growth.over))).toBe(Math.sign(to - from));
    },
  );

  test.prop([
    fc.integer({ min: -20, max: 40 }),
    fc.integer({ min: 2021, max: 2024 }),
    fc.integer({ min: -20, max: 40 }),
  ])('of a mean makes the mean of all years come out', (wanted, at, seen) => {
    const { needed } = exact({
      measure: 'average-growth',
      unit: '%',
      relation: '>=',
      wanted,
      seen: [['x', at, seen, '%']],
    });
    const factor = (rate: Rational, count: number): Rational =>
      Array.from({ length: count }).reduce<Rational>(
        (product) => times(product, plus(rational(1), times(rate, rational(1, 100)))),
        rational(1),
      );
    const past = at - 2020;
    const all = times(factor(rational(seen), past), factor(needed?.perYear ?? rational(0), 5 - past));
    const whole = factor(rational(wanted), 5);
    // Where more was reached than the mean needs, nothing more is needed: the rest may stand still.
    const isEnough = compareRational(factor(rational(seen), past), whole) > 0;
    expect(formatRational(needed?.perYear ?? rational(0), 6).startsWith('-')).toBe(false);
    expect(formatRational(all, 6)).toBe(formatRational(isEnough ? factor(rational(seen), past) : whole, 6));
  });
});

describe('the straight path', () => {
  test.prop([level, positive, earlier, value])(
    'is ahead of, on, or behind as the observation is above, at, or below it',
    (measure, wanted, at, seen) => {
      const { path } = exact({ measure, relation: '>=', wanted, seen: [['x', at, seen]] });
      if (path === undefined) throw new Error('no path');
      const expected = wanted <= 1 ? wanted : 1 + ((wanted - 1) * (at - 2020)) / 5;
      expect(path.standing).toBe(Math.abs(seen - expected) < 1e-9 ? 'on' : seen > expected ? 'ahead' : 'behind');
    },
  );

  test.prop([level, positive, earlier])(
    'leads exactly through itself: on the line, the rate needed is the line’s own',
    (measure, wanted, at) => {
      const expected = rational(1);
      const on = plus(expected, times(rationalOf(wanted - 1), rational(at - 2020, 5)));
      const { path, needed } = exact({
        measure,
        relation: '>=',
        wanted: wanted + 1,
        seen: [['x', at, formatRational(plus(on, rational(at - 2020, 5)))]],
      });
      expect(path?.standing).toBe('on');
      expect(formatRational(needed?.perYear ?? rational(-1))).toBe(formatRational(rationalOf(wanted / 5)));
    },
  );
});

describe('a quota', () => {
  const years = [2021, 2022, 2023, 2024, 2025];
  const told = fc.array(fc.option(value, { nil: undefined }), { minLength: 5, maxLength: 5 });

  test.prop([value, told])(
    'is met only where every year is told and met, and missed where one is missed',
    (wanted, values) => {
      const seen = values.flatMap((each, index): readonly Seen[] =>
        each === undefined ? [] : [['x', years[index] ?? 0, each]],
      );
      const { verdict, missing } = outcome({ measure: 'each-year', relation: '>=', wanted, seen });
      const missed = values.some((each) => each !== undefined && each < wanted);
      expect(verdict).toBe(missed ? 'not-met' : values.includes(undefined) ? 'unknown' : 'met');
      if (verdict === 'unknown')
        expect(missing.map((each) => each.year)).toEqual(years.filter((_, index) => values[index] === undefined));
    },
  );
});

describe('any observations', long, () => {
  const everything = loaded.map(({ city, targets }) => ({
    city,
    indicators: targets.map(({ id, unit, measure, share, figures }) => ({
      id,
      unit,
      measure,
      isShare: share === true,
      since: figures.find(({ since }) => since !== undefined)?.since,
    })),
  }));
  const figure = fc.integer({ min: 0, max: 100_000 });
  /** A figure that an indicator may have: whole and up from one will do for all but a share. */
  const possible = (drawn: number, isShare: boolean): number => (isShare ? drawn / 1000 : drawn + 1);

  test.prop([fc.constantFrom(...everything), fc.integer({ min: 2015, max: 2036 }), fc.infiniteStream(figure)], {
    numRuns: 20,
  })('one of each indicator, are assessed whatever they are', ({ city, indicators }, at, values) => {
    const told = indicators.map(({ id, unit, measure, isShare, since }) => ({
      indicator: id,
      year: at,
      value: possible(Number(values.next().value), isShare),
      unit,
      ...(measure === 'change' && since !== undefined ? { since } : {}),
    }));
    // A change is told of a year after the one it counts from.
    const possibly = told.filter((each) => !('since' in each) || each.since < at);
    const { targets } = assessTargets({ city, observations: possibly });
    for (const { verdict, truth, gap } of targets) {
      expect(verdict === 'met' ? 'yes' : verdict === 'not-met' ? 'no' : 'unknown').toBe(truth);
      expect(gap?.startsWith('-') ?? false).toBe(false);
    }
  });
});

describe('an answer', () => {
  const units = [
    ['亿元', '1'],
    ['万元', '10000'],
    ['元', '100000000'],
    ['万亿元', '0.0001'],
  ] as const;
  test.prop([anyMeasure.filter((each) => each !== 'average-growth'), value, year, value, fc.constantFrom(...units)])(
    'does not change with the unit of an observation',
    (measure, wanted, at, seen, [unit, factor]) => {
      const of = (told: Seen): unknown => outcome({ measure, relation: '>=', wanted, unit: '亿元', seen: [told] });
      const converted = formatRational(times(rationalOf(seen), rationalOf(Number(factor))), 12);
      expect(of(['x', at, converted, unit])).toEqual(of(['x', at, formatRational(rationalOf(seen)), '亿元']));
    },
  );

  test.prop([anyMeasure, floor, value, rising])(
    'does not change with the order of observations',
    (measure, relation, wanted, seen) => {
      expect(outcome({ measure, relation, wanted, seen: [...seen].reverse() })).toEqual(
        outcome({ measure, relation, wanted, seen }),
      );
    },
  );

  test.prop([fc.constantFrom('about', 'open'), fc.option(value, { nil: undefined }), rising])(
    'is never given to what is vague',
    (relation, wanted, seen) => {
      const found = outcomeOf(
        {
          unit: '亿元',
          figures: [{ clause: '901-001', relation, ...(wanted === undefined ? {} : { value: wanted }) }],
        },
        inUnit(seen, '亿元'),
      );
      expect([found.truth, found.verdict, found.gap]).toEqual(['unknown', 'undecidable', undefined]);
    },
  );

  test.prop([level, value, value, fc.integer({ min: 2010, max: 2024 })])(
    'about a year is not given by another, where a figure may fall',
    (measure, wanted, seen, at) => {
      expect(outcome({ measure, relation: '>=', wanted, seen: [['x', at, seen]] }).verdict).toBe('unknown');
    },
  );

  test.prop(
    [
      fc.uniqueArray(fc.constantFrom('tax-per-mu', 'value-added-per-mu'), { minLength: 1 }),
      fc.integer({ min: 2020, max: 2025 }),
      positive,
    ],
    { numRuns: 10 },
  )('is the same bytes for the same input, and survives JSON', (indicators, at, seen) => {
    const input = {
      city: '宁波市',
      observations: indicators.map((indicator) => ({ indicator, year: at, value: seen, unit: '万元/亩' })),
    };
    const text = JSON.stringify(assessTargets(input));
    expect(JSON.stringify(assessTargets(structuredClone(input)))).toBe(text);
    expect(JSON.parse(text)).toEqual(assessTargets(input));
  });
});
