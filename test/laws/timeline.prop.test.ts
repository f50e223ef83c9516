import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { documents } from '../../src/documents/index.js';
import { createDocumentEngine, type Engine } from '../../src/engine/index.js';
import type { AwardRule, Change, DocumentFiles } from '../../src/rule/index.js';
import type { Ledger } from '../../src/scenario/timeline/ledger.js';
import { type Timeline, timelineOf, type TimelineYear } from '../../src/scenario/timeline/timeline.js';
import type { EnterpriseInput } from '../../src/subject/index.js';
import { timeline } from '../../src/timeline.js';
import {
  anyEnterprise,
  type Choices,
  completeEnterprise,
  forget,
  type Forgotten,
  forgottenEnterprise,
  isAccepted,
  learntEnterprise,
  readingChoices,
} from '../arbitrary/enterprise.js';
import { bounds, chief, interval, type Interval, liesInside, patience, runs, subjectOf } from './support.js';
import { long } from '../long.js';

const document = 'taizhou-matrix-2025';
const nothingPaid: Ledger = { sure: [], doubts: [] };
const zero: Interval = { low: 0, high: 0 };

/** Stretches of years: the plan, its ends and beyond them. */
const stretch = fc
  .tuple(fc.integer({ min: 2023, max: 2031 }), fc.integer({ min: 0, max: 5 }))
  .map(([from, more]) => ({ from, through: Math.min(2031, from + more) }));

/** The first-time conditions taken out of rules: what is once in a life is then once by the ledger alone. */
const repeating = (slugs: readonly string[]): readonly Change[] =>
  slugs.map((rule) => {
    const conditions = (documents[document].rules[rule] as { readonly conditions: unknown }).conditions;
    const found = JSON.stringify(conditions).includes('never-at-grade')
      ? 'never-at-grade'
      : rule === 'scale-up'
        ? 'first-ever'
        : 'never-before';
    return {
      rule,
      part: `conditions.${found}`,
      from: conditionIn(conditions, found),
      to: { name: found, fact: 'inPlan', operator: 'equal', value: true },
    };
  });

const conditionIn = (value: unknown, name: string): unknown => {
  if (typeof value !== 'object' || value === null) return undefined;
  if ((value as { name?: unknown }).name === name) return value;
  return Object.values(value)
    .map((inner) => conditionIn(inner, name))
    .find((each) => each !== undefined);
};

const made = new Map<string, Engine>();

/** Engines that do not try every other reading: no law here asks what hangs on one. */
const engineOf = (readings: Choices = {}): Engine => {
  const key = JSON.stringify(Object.entries(readings).sort());
  const engine = made.get(key) ?? createDocumentEngine(documents[document], { readings, alternatives: false });
  made.set(key, engine);
  return engine;
};

const once = [
  'little-giant',
  'hidden-champion',
  'champion-enterprise',
  'sme-service-platform',
  'manufacturing-500',
  'scale-up',
];
const repeatingEngine = createDocumentEngine<DocumentFiles>(documents[document], {
  alternatives: false,
  reforms: repeating([...once, 'champion-product', 'dcmm', 'revenue-milestone', 'electronics-milestone']),
});
// The same with a choice among awards: a doubt about one is a doubt about its rivals.
const choosingEngine = createDocumentEngine<DocumentFiles>(documents[document], {
  alternatives: false,
  reforms: repeating([...once, 'champion-product']),
  readings: { 'champion-both': 'higher', 'five-hundred-lists': 'higher' },
});

interface Stretch {
  readonly from: number;
  readonly through: number;
}

const course = (input: EnterpriseInput, { from, through }: Stretch, engine: Engine, ledger = nothingPaid): Timeline =>
  timelineOf({ engine, period: engine.document.period, subject: subjectOf(input), from, through, ledger });

const engines: fc.Arbitrary<(choices: Choices) => Engine> = fc.constantFrom<(choices: Choices) => Engine>(
  engineOf,
  engineOf,
  () => repeatingEngine,
  () => choosingEngine,
  () => choosingEngine,
);

// It is the first-time condition that sees that an unnamed product may be the named one: rules without it need the names.
const areNamed = ({ titles = [] }: EnterpriseInput): boolean => {
  const products = titles.filter(({ title }) => title === 'champion-product');
  return products.length < 2 || products.every(({ product, of }) => (product ?? of) !== undefined);
};

const dayOfPlan = fc.constantFrom('2025-03-01', '2026-03-01', '2027-03-01');
const plainTitle = fc.record({
  title: fc.constantFrom(
    'champion-enterprise' as const,
    'manufacturing-500' as const,
    'private-manufacturing-500' as const,
  ),
  on: dayOfPlan,
});
const productTitle = fc.record({
  title: fc.constant('champion-product' as const),
  product: fc.constantFrom('甲', '乙'),
  on: dayOfPlan,
});
const gradedTitle = fc.record({
  title: fc.constant('dcmm' as const),
  grade: fc.constantFrom(2 as const, 3 as const, 4 as const),
  on: dayOfPlan,
});
const revenueOfYear = fc.constantFrom('8亿元', '12亿元', '60亿元', '120亿元');

/** Few facts and some of them forgotten: what falls due in one year or another, and again. */
const doubtful: fc.Arbitrary<Forgotten> = fc
  .record({
    titles: fc.array(fc.oneof(plainTitle, productTitle, gradedTitle), { minLength: 1, maxLength: 6 }),
    revenues: fc.tuple(revenueOfYear, revenueOfYear, revenueOfYear),
  })
  .map(({ titles, revenues: [first, second, third] }): EnterpriseInput => ({
    city: '台州市',
    industry: 'C13',
    foundedIn: 2025,
    years: { 2025: { revenueInTaizhou: first }, 2026: { revenueInTaizhou: second }, 2027: { revenueInTaizhou: third } },
    titles,
    projects: [],
    received: [],
  }))
  .chain((complete) =>
    fc
      .subarray(
        [
          ...(complete.titles ?? []).flatMap(({ title }, index) => [
            `titles.${String(index)}.on`,
            ...(title === 'dcmm' ? [`titles.${String(index)}.grade`] : []),
          ]),
          'years.2025.revenueInTaizhou',
          'years.2026.revenueInTaizhou',
        ],
        { maxLength: 3 },
      )
      .map((forgotten) => ({ complete, sparse: forget(complete, forgotten), forgotten })),
  )
  .filter(({ sparse }) => isAccepted(sparse));

const sum = (intervals: readonly Interval[]): Interval =>
  intervals.reduce((a, b) => ({ low: a.low + b.low, high: a.high + b.high }), zero);
const paidIn = ({ years }: Timeline): readonly Interval[] => years.map(({ paid }) => interval(paid));
const soFarIn = ({ years }: Timeline): readonly Interval[] => years.map(({ cumulative }) => interval(cumulative));

describe('a timeline', () => {
  // Where one thing of a matter is paid in the whole plan, a year by itself does not know what earlier ones took.
  const yearByYear = readingChoices.filter((choices) => choices['stacking-inside'] !== 'higher-only-per-matter');

  test.prop([anyEnterprise, stretch, yearByYear], runs(150))(
    'pays in each year, and in all, what separate evaluations allow',
    (input, years, choices) => {
      const engine = engineOf(choices);
      const found = course(input, years, engine);
      const apart = found.years.map(({ year }) => bounds(engine.totals(subjectOf(input), { year })));
      expect(found.years.map(({ year }) => year)).toEqual(
        Array.from({ length: years.through - years.from + 1 }, (_, index) => years.from + index),
      );
      found.years.forEach(({ year, paid }, index) => {
        const allowed = apart[index] ?? zero;
        expect({ year, paid: interval(paid), allowed, inside: liesInside(interval(paid), allowed) }).toMatchObject({
          inside: true,
        });
      });
      expect({
        total: interval(found.total),
        allowed: sum(apart),
        inside: liesInside(interval(found.total), sum(apart)),
      }).toMatchObject({ inside: true });
    },
    patience,
  );

  test.prop([completeEnterprise, stretch, readingChoices], runs(150))(
    'of an enterprise of which everything is known is exact, and pays what separate evaluations pay after what earlier years have paid',
    (input, years, choices) => {
      const engine = engineOf(choices);
      const found = course(input, years, engine);
      const paidBefore = (year: number): EnterpriseInput =>
        year === years.from
          ? input
          : {
              ...input,
              received: [
                ...(input.received ?? []),
                ...course(input, { ...years, through: year - 1 }, engine).carried.received,
              ],
            };
      expect(paidIn(found)).toEqual(
        found.years.map(({ year }) => bounds(engine.totals(subjectOf(paidBefore(year)), { year }))),
      );
      for (const { low, high } of [...paidIn(found), ...soFarIn(found)]) expect(low).toBe(high);
      expect(interval(found.total)).toEqual(sum(paidIn(found)));
      expect(found.carried.possibly).toEqual([]);
      expect(found.missing).toEqual([]);
    },
    patience,
  );

  test.prop([completeEnterprise, stretch, engines, readingChoices], runs(150))(
    'is exact where everything is known even under rules that say nothing of a first time',
    (input, years, engine, choices) => {
      for (const { low, high } of [
        ...paidIn(course(input, years, engine(choices))),
        ...soFarIn(course(input, years, engine(choices))),
      ])
        expect(low).toBe(high);
    },
    patience,
  );

  test.prop([fc.oneof(forgottenEnterprise, doubtful), stretch, engines, readingChoices], runs(300))(
    'has every completion of what is missing inside each year and inside the sum',
    ({ complete, sparse }, years, engine, choices) => {
      const decided = areNamed(sparse) ? engine(choices) : engineOf(choices);
      const open = course(sparse, years, decided);
      const closed = course(complete, years, decided);
      paidIn(open).forEach((interval, index) => {
        expect({
          open: interval,
          closed: paidIn(closed)[index],
          inside: liesInside(paidIn(closed)[index] ?? zero, interval),
        }).toMatchObject({ inside: true });
      });
      soFarIn(open).forEach((interval, index) => {
        expect({
          open: interval,
          closed: soFarIn(closed)[index],
          inside: liesInside(soFarIn(closed)[index] ?? zero, interval),
        }).toMatchObject({ inside: true });
      });
    },
    patience,
  );

  test.prop([learntEnterprise, stretch, engines, readingChoices], runs(150))(
    'only narrows, year by year and in the sum, when a fact is learnt',
    ({ before, after }, years, engine, choices) => {
      const decided = areNamed(before) ? engine(choices) : engineOf(choices);
      const less = course(before, years, decided);
      const more = course(after, years, decided);
      less.years.forEach(({ year, paid, cumulative }, index) => {
        const learnt = more.years[index] as TimelineYear;
        expect({
          year,
          before: paid,
          after: learnt.paid,
          inside: liesInside(interval(learnt.paid), interval(paid)),
        }).toMatchObject({ inside: true });
        expect({
          year,
          before: cumulative,
          after: learnt.cumulative,
          inside: liesInside(interval(learnt.cumulative), interval(cumulative)),
        }).toMatchObject({ inside: true });
      });
    },
    patience,
  );
});

const carriedIn = ({ received }: Timeline['carried']): Interval =>
  sum(received.map(({ amount = '' }) => interval({ low: amount, high: amount })));

describe('what is carried on', () => {
  test.prop([completeEnterprise, stretch, engines, readingChoices], runs(150))(
    'comes to what was paid, of an enterprise of which everything is known',
    (input, years, engine, choices) => {
      const { total, carried } = course(input, years, engine(choices));
      expect(carriedIn(carried)).toEqual(interval(total));
    },
    patience,
  );

  test('comes to what was paid where money elsewhere was taken off several tiers or grades as a whole', () => {
    const titles = [
      { title: 'dcmm', grade: 2, on: '2026-03-01' },
      { title: 'dcmm', grade: 3, on: '2026-09-01' },
    ] as const;
    const received = [{ policy: '另一市级政策', matter: 'dcmm', of: '3级', amount: '12.34万元', on: '2026-12-01' }];
    for (const [each, paid] of [
      [received, '27.66万元'],
      [[], '40万元'],
    ] as const) {
      const { total, carried } = course(
        { city: '台州市', industry: 'I65', titles, projects: [], received: [...each] },
        { from: 2026, through: 2027 },
        engineOf({ 'outside-already-received': 'difference' }),
      );
      expect(total).toMatchObject({ low: paid, high: paid });
      expect(carriedIn(carried)).toEqual(interval({ low: paid, high: paid }));
    }
  });
});

const undatedGiants = fc.array(
  fc
    .record({
      title: fc.constant('little-giant' as const),
      event: fc.constantFrom('new' as const, 'renewal' as const),
      on: fc.constantFrom(undefined, '2024-05-01', '2025-05-01', '2027-05-01'),
    })
    .map(({ on, ...rest }) => (on === undefined ? rest : { ...rest, on })),
  { maxLength: 3 },
);

const rulesOf = ({ document: { rules } }: Engine): readonly AwardRule[] =>
  rules.filter((rule): rule is AwardRule => rule.kind === 'award');

describe('what is once in a life', () => {
  describe('whatever is known of it', chief, () => {
    test.prop([anyEnterprise, stretch, engines, readingChoices], runs(150))(
      'is paid at most once over any stretch, for certain and in the sum',
      (input, years, engine, choices) => {
        const decided = engine(choices);
        const found = course(input, years, decided);
        for (const { id, repeats, payment, rows } of rulesOf(decided)) {
          const sure = found.due.filter(({ rule, payable }) => rule === id && interval(payable).low > 0);
          const names = sure.map(({ of, level }) => (repeats === 'once' ? id : `${id} ${of ?? ''} ${level ?? ''}`));
          if (repeats !== 'once-per-row') expect(names).toEqual([...new Set(names)]);
          const all =
            payment.reads.length === 0
              ? rows.reduce<number>((total, _, row) => total + payment.most(row), 0)
              : Infinity;
          expect({ id, paid: sum(sure.map(({ payable }) => interval(payable))).low, all }).toSatisfy(
            ({ paid }: { paid: number }) => repeats === 'once-per-item' || paid <= all,
          );
        }
      },
      patience,
    );
  });

  test.prop([undatedGiants, stretch, engines], runs(150))(
    'counts once in the sum, in however many years it is possible',
    (titles, years, engine) => {
      const { total } = course(
        { city: '台州市', industry: 'I65', titles, projects: [], received: [] },
        years,
        engine({}),
      );
      expect(interval(total).high).toBeLessThanOrEqual(1e8);
    },
    patience,
  );

  test.prop([completeEnterprise, stretch, readingChoices], runs(150))(
    'is listed once in what is carried on, and never where the input lists it already',
    (input, years, choices) => {
      const { carried } = course(input, years, engineOf(choices));
      const names = carried.received.map(({ matter, of, titleLevel }) => `${matter} ${of ?? ''} ${titleLevel ?? ''}`);
      expect(names).toEqual([...new Set(names)]);
      // What came before it was there cannot have been for it.
      const { policyNames } = engineOf(choices).document;
      const listedSince = ({ matter, of, titleLevel, on }: (typeof carried.received)[number]): boolean =>
        (input.received ?? []).some(
          (listed) =>
            listed.status !== 'claimable' &&
            policyNames.includes(listed.policy ?? '') &&
            listed.matter === matter &&
            listed.of === of &&
            (listed.titleLevel ?? titleLevel) === titleLevel &&
            (listed.on ?? '') >= on,
        );
      expect(carried.received.filter(listedSince)).toEqual([]);
    },
    patience,
  );
});

describe('a timeline that is split', () => {
  describe('broken off', long, () => {
    test.prop(
      [
        anyEnterprise,
        stretch,
        fc.integer({ min: 2023, max: 2030 }),
        fc.constantFrom<Choices>({}, { 'tier-jump': 'each' }, { 'tier-jump': 'difference' }),
      ],
      runs(150),
    )(
      'at any year and carried over has the same years, and ends with the same ledger',
      (input, { from, through }, at, readings) => {
        fc.pre(from <= at && at < through);
        const options = { document, readings, alternatives: false } as const;
        const whole = timeline(input, { ...options, from, through });
        const first = timeline(input, { ...options, from, through: at });
        const second = timeline(input, { from: at + 1, through, ...options, carried: first.carried });
        const told = ({ years }: Timeline): unknown =>
          years.map(({ year, awards, paid }) => [
            year,
            paid,
            awards.map(({ rule, of, truth, payable, displacedBy }) => [rule, of, truth, payable, displacedBy?.group]),
          ]);
        expect([...(told(first) as unknown[]), ...(told(second) as unknown[])]).toEqual(told(whole));
        expect(second.carried).toEqual(whole.carried);
      },
      patience,
    );
  });

  test.prop([completeEnterprise, stretch, fc.integer({ min: 2023, max: 2030 })], runs(150))(
    'may be carried over by hand: what was paid is listed in the input, and nothing is paid again',
    (input, { from, through }, at) => {
      fc.pre(from <= at && at < through);
      const options = { document, alternatives: false } as const;
      const whole = timeline(input, { ...options, from, through });
      const first = timeline(input, { ...options, from, through: at });
      const byHand: EnterpriseInput = { ...input, received: [...(input.received ?? []), ...first.carried.received] };
      const second = timeline(byHand, { ...options, from: at + 1, through });
      expect(paidIn(second)).toEqual(paidIn(whole).slice(at + 1 - from));
      expect(interval(timeline(byHand, { ...options, from, through: at }).total)).toEqual(zero);
    },
    patience,
  );
});

const jumps = ['difference', 'highest', 'each'] as const;
const milestones = ['revenue-milestone', 'electronics-milestone'];

describe('a jump over tiers', () => {
  test.prop([completeEnterprise, fc.constantFrom('C39', 'C13')], runs(150))(
    'pays by difference no more than by the highest, and by the highest no more than by each',
    (drawn, industry) => {
      const input: EnterpriseInput = { ...drawn, industry, titles: [], projects: [], received: [] };
      const totals = jumps.map((jump) => {
        const { due } = course(input, { from: 2025, through: 2029 }, engineOf({ 'tier-jump': jump }));
        return sum(
          due
            .filter(({ rule }) => milestones.some((slug) => rule.endsWith(slug)))
            .map(({ payable }) => interval(payable)),
        );
      });
      const [difference = zero, highest = zero, each = zero] = totals;
      expect({
        difference,
        highest,
        each,
        inOrder: difference.high <= highest.high && highest.high <= each.high,
      }).toMatchObject({ inOrder: true });
    },
    patience,
  );

  test.prop([completeEnterprise], runs(150))(
    'comes by difference to the highest tier newly passed in the plan, whatever the path',
    (drawn) => {
      const input: EnterpriseInput = {
        ...drawn,
        city: '台州市',
        industry: 'C13',
        titles: [],
        projects: [],
        received: [],
      };
      const { due } = course(input, { from: 2025, through: 2029 }, engineOf({ 'tier-jump': 'difference' }));
      const highest = course(input, { from: 2025, through: 2029 }, engineOf({ 'tier-jump': 'highest' })).due.filter(
        ({ rule }) => rule.endsWith('revenue-milestone'),
      );
      const paid = sum(
        due.filter(({ rule }) => rule.endsWith('revenue-milestone')).map(({ payable }) => interval(payable)),
      );
      expect(paid.high).toBe(Math.max(0, ...highest.map(({ payable }) => interval(payable).high)));
    },
    patience,
  );
});
