import { unchecked } from '../../src/subject/index.js';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import * as z from 'zod';
import type { Amount } from '../../src/engine/index.js';
import type { PlanReceipt, Timeline, TimelineOptions } from '../../src/timeline.js';
import { timeline } from '../../src/timeline.js';
import { flat } from '../explain/flat.js';
import { explainTimeline } from '../../src/scenario/timeline/page.js';
import { timelineChart } from '../../src/scenario/timeline/chart.js';
import { issuesOf } from './problems.js';
import { long } from '../long.js';

/*
 * Runs every table `fixtures/scenarios/timeline.*.json`. A case is an input changed from its table's
 * `base` and what each of its years must come to, worked out by hand. A plain sum is settled, a pair
 * is bounds; an award with a plain sum is due, one with a pair may be.
 */

const folder = new URL('../../fixtures/scenarios/', import.meta.url);

const amount = z.union([z.string(), z.tuple([z.string(), z.string()])]);
const due = z.union([
  amount,
  z.strictObject({ truth: z.enum(['yes', 'unknown']), payable: amount, displacedBy: z.string().optional() }),
]);

const table = z.strictObject({
  about: z.string(),
  document: z.string(),
  from: z.int(),
  through: z.int(),
  base: z.record(z.string(), z.unknown()),
  cases: z
    .array(
      z.strictObject({
        name: z.string(),
        /** The clause, the section of the semantics, or the decision that the expectation comes from. */
        why: z.string(),
        from: z.int().optional(),
        through: z.int().optional(),
        /** New values by input path over `base`; `null` takes a field away. */
        with: z.record(z.string(), z.unknown()).optional(),
        readings: z.record(z.string(), z.string()).optional(),
        reforms: z.array(z.looseObject({})).optional(),
        assumeNone: z.array(z.string()).optional(),
        expect: z.strictObject({
          /** Every year of the stretch; `due` is compared where it is given, by slug and item. */
          years: z.record(
            z.string(),
            z.strictObject({ due: z.record(z.string(), due).optional(), paid: amount, cumulative: amount }),
          ),
          /** Whether every bound of the sums is what some completion comes to. */
          exact: z.boolean().optional(),
          missing: z.array(z.string()).optional(),
          /** Part of the reason why an award never falls due, by slug. */
          never: z.record(z.string(), z.string()).optional(),
          /** Matter, item or row, level of the title, amount and day of what is carried on. */
          carried: z.array(z.string()).optional(),
          possibly: z.array(z.string()).optional(),
        }),
      }),
    )
    .min(1),
});
type Case = z.output<typeof table>['cases'][number];

const set = (node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown => {
  if (key === undefined) return value;
  const { [key]: old, ...others } = { ...(node as Record<string, unknown> | undefined) };
  const changed = set(old, rest, value);
  return changed === null ? others : { ...others, [key]: changed };
};

const inputOf = (base: unknown, changes: Readonly<Record<string, unknown>> = {}): unknown =>
  Object.entries(changes).reduce((input, [path, value]) => set(input, path.split('.'), value), base);

const bounds = (written: z.output<typeof amount>): readonly string[] =>
  typeof written === 'string' ? [written, written] : written;
const printed = ({ low, high, unbounded }: Amount): readonly string[] => [low, unbounded === true ? 'unbounded' : high];
const listed = ({ matter, of, titleLevel, amount: sum, on, predecessor }: PlanReceipt): string =>
  [matter, of, titleLevel, sum, on, predecessor === true ? 'predecessor' : undefined]
    .filter((each) => each !== undefined)
    .join(' ');

const wantedDue = (expected: z.output<typeof due>): unknown => {
  if (typeof expected === 'object' && 'truth' in expected)
    return { truth: expected.truth, payable: bounds(expected.payable), displacedBy: expected.displacedBy };
  return { truth: typeof expected === 'string' ? 'yes' : 'unknown', payable: bounds(expected), displacedBy: undefined };
};

const seenDue = ({ due: all }: Timeline, year: number): unknown =>
  Object.fromEntries(
    all
      .filter((each) => each.year === year)
      .map(({ rule, of, truth, payable, displacedBy }) => [
        `${rule.split('/')[1] ?? ''}${of === undefined ? '' : ` (${of})`}`,
        { truth, payable: printed(payable), displacedBy: displacedBy?.group },
      ]),
  );

const check = (found: Timeline, { expect: expected }: Case): void => {
  expect(found.years.map(({ year }) => String(year))).toEqual(Object.keys(expected.years));
  for (const { year, paid, cumulative } of found.years) {
    const wanted = expected.years[String(year)];
    if (wanted === undefined) continue;
    expect({ year, paid: printed(paid), cumulative: printed(cumulative) }).toEqual({
      year,
      paid: bounds(wanted.paid),
      cumulative: bounds(wanted.cumulative),
    });
    if (wanted.due !== undefined)
      expect({ year, due: seenDue(found, year) }).toEqual({
        year,
        due: Object.fromEntries(Object.entries(wanted.due).map(([name, each]) => [name, wantedDue(each)])),
      });
  }
  const last = found.years.at(-1);
  expect(found.total).toEqual(last?.cumulative);
  if (expected.missing !== undefined) expect(found.missing.map(({ path }) => path)).toEqual(expected.missing);
  if (expected.exact !== undefined)
    expect({ exact: found.exact, isLoose: found.loose !== undefined }).toEqual({
      exact: expected.exact,
      isLoose: !expected.exact,
    });
  if (expected.carried !== undefined) expect(found.carried.received.map(listed)).toEqual(expected.carried);
  if (expected.possibly !== undefined) expect(found.carried.possibly.map(listed)).toEqual(expected.possibly);
  for (const [slug, part] of Object.entries(expected.never ?? {}))
    expect(found.never.find(({ rule }) => rule.endsWith(`/${slug}`))?.because.zh).toContain(part);
};

const tables = readdirSync(folder)
  .filter((name) => /^timeline\..*\.json$/u.test(name))
  .map((name) => ({ name, data: table.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))) }));

const optionsOf = (document: string, { readings, reforms, assumeNone }: Case): TimelineOptions =>
  ({
    document,
    ...(readings === undefined ? {} : { readings }),
    ...(reforms === undefined ? {} : { reforms }),
    ...(assumeNone === undefined ? {} : { assumeNone }),
  }) as unknown as TimelineOptions;

describe.each(tables)('$name', ({ data: { document, base, cases, ...span } }) => {
  it.each(cases.map((each) => [each.name, each] as const))('%s', (_, each) => {
    const found = timeline(unchecked(inputOf(base, each.with)), {
      ...optionsOf(document, each),
      from: each.from ?? span.from,
      through: each.through ?? span.through,
    });
    check(found, each);
    // Whatever is found can be told.
    for (const language of ['zh', 'en'] as const) {
      expect(explainTimeline(found, language)).not.toMatch(/undefined|NaN|\[object/u);
      expect(JSON.stringify(timelineChart(found, language))).not.toMatch(/undefined|NaN|null,"high"/u);
    }
  });
});

test('there are tables', () => {
  expect(tables.length).toBeGreaterThan(2);
});

const options = { document: 'taizhou-matrix-2025' } as const;
const giant = {
  name: '甲公司',
  city: '台州市',
  industry: 'I6510',
  foundedIn: 2020,
  titles: [{ title: 'little-giant', on: '2026-07-01' }],
  projects: [],
  received: [],
};

describe('a timeline', () => {
  test('says where it takes lists for complete, and as of which day they are told where it does not', () => {
    const [closed, open] = [giant, { ...giant, asOf: '2026-12-31' }].map((input) =>
      timeline(unchecked(input), { ...options, from: 2025, through: 2027 }),
    ) as [Timeline, Timeline];
    expect([closed.asOf, open.asOf]).toEqual([undefined, '2026-12-31']);
    expect(flat(explainTimeline(closed, 'zh'))).toContain(
      '各年都按所填名单测算，不计今后新获的称号、项目和资金（未填名单截止日：asOf）。',
    );
    expect(explainTimeline(closed, 'en')).toContain('(reasons as of 2027)');
    expect(explainTimeline(closed, 'en')).toContain('Every year is estimated by the lists as given');
    expect(explainTimeline(open, 'en')).not.toContain('Every year is estimated');
    expect(open.never.map(({ rule }) => rule)).not.toContain('taizhou-matrix-2025/champion-enterprise');
    expect(closed.never.map(({ rule }) => rule)).toContain('taizhou-matrix-2025/champion-enterprise');
  });

  test('says that it goes by default interpretations where another one moves its money', () => {
    const revenue = { 2025: { revenueInTaizhou: '9亿元' }, 2026: { revenueInTaizhou: '120亿元' } };
    const told = {
      ...giant,
      industry: 'C3852',
      titles: [],
      before: { through: 2024, revenueInTaizhouPeak: '8亿元' },
      years: revenue,
    };
    const [moved, plain] = [told, giant].map((input) =>
      flat(explainTimeline(timeline(unchecked(input), { ...options, from: 2026, through: 2026 }), 'zh')),
    ) as [string, string];
    expect(moved).toContain('一、结论：按默认理解，2026年度奖补累计300万元');
    expect(moved).toContain('条文有另一种理解、金额因此不同的：年度营业收入首次突破奖励；');
    expect(plain).not.toContain('按默认理解');
    const chosen = timeline(unchecked(told), {
      ...{ ...options, from: 2026, through: 2026 },
      readings: { breakthrough: 'inclusive' },
    });
    expect(flat(explainTimeline(chosen, 'zh'))).toContain('一、结论：按所选理解，2026年度奖补累计');
    expect(flat(explainTimeline(chosen, 'en'))).toContain('over2026undertheinterpretationschosen');
  });

  test.each([
    [
      'an untold list may hold anything',
      { titles: undefined },
      'endless',
      ['titles'],
      '“称号、认定和评级”没有填完，累计只能粗估。',
      'The sums may be wider than they need be: there is no end of what “titles, recognitions and grades” may say.',
    ],
    [
      'what is missing has too many combinations',
      {
        titles: Array.from({ length: 34 }, (_, index) => ({
          title: 'champion-product',
          product: `产品${String(index)}`,
        })),
      },
      'too-many',
      Array.from({ length: 34 }, (_, index) => `titles.${String(index)}.on`).sort(),
      '未填信息的组合太多，没有逐一算完，累计的上下限可能偏宽。',
      'The sums may be wider than they need be: what is not provided has more combinations than are gone through.',
    ],
    [
      'nothing that was tried comes to an end of them',
      {
        titles: [
          { title: 'dcmm', grade: 4, on: '2026-02-01' },
          { title: 'dcmm', grade: 3 },
        ],
        received: [{ matter: 'dcmm', amount: '60万元', on: '2026-03-01', policy: '某办法' }],
      },
      'unconfirmed',
      ['received.0.of', 'titles.1.on'],
      '累计的上下限可能偏宽：试过的各种情形，没有一种恰好到限。',
      'The sums may be wider than they need be: nothing that was tried comes to their ends.',
    ],
  ])('says where its sums may be too wide, and why: %s', long, (_, told, reason, paths, zh, en) => {
    const found = timeline(unchecked({ ...giant, ...told }), { ...options, from: 2026, through: 2027 });
    expect({ exact: found.exact, loose: found.loose }).toEqual({ exact: false, loose: { reason, paths } });
    expect(flat(explainTimeline(found, 'zh'))).toContain(zh);
    expect(explainTimeline(found, 'en').replace(/\s+/gu, ' ')).toContain(en);
  });

  test('goes on from what an earlier one carried, doubts included', () => {
    const project = { kind: 'digital', name: '甲', on: '2026-05-01' };
    const first = timeline(unchecked({ ...giant, titles: [], projects: [project] }), {
      ...options,
      from: 2026,
      through: 2026,
    });
    expect(first.carried).toEqual({
      received: [],
      possibly: [{ policy: expect.any(String) as unknown, matter: 'digital-project', of: '甲', on: '2026-12-31' }],
    });
    const again = timeline(unchecked({ ...giant, titles: [], projects: [{ ...project, approved: '100万元' }] }), {
      from: 2026,
      through: 2026,
      ...options,
      carried: first.carried,
    });
    expect(again.total).toMatchObject({ low: '0元', high: '100万元' });
  });

  test('says when the years were paid already, if they are carried into it', () => {
    const { carried } = timeline(unchecked(giant), { ...options, from: 2026, through: 2026 });
    const [again] = timeline(unchecked(giant), { from: 2026, through: 2026, ...options, carried }).due;
    expect(again).toMatchObject({ payable: { high: '0元' }, displacedBy: { group: 'already-paid' } });
  });

  test('tells every problem of years, options and input at once', () => {
    const wrong = {
      ...options,
      assumeNone: ['titel'],
      carried: {
        received: [{ policy: '', matter: 'a', on: '2026-02-30' }],
        possibly: [{ policy: 'x', matter: 'a', amount: '3', on: '2026-01-01' }],
      },
    } as unknown as TimelineOptions;
    expect(issuesOf(() => timeline({ city: '台州' }, { ...wrong, from: 2025.5, through: 9999 }))).toEqual([
      'programme-year-wanted from',
      'programme-year-wanted through',
      'assumption-unknown assumeNone.0',
      'text-wanted carried.received.0.policy',
      'day-not-on-calendar carried.received.0.on',
      'money-unit-missing carried.possibly.0.amount',
      'city-full-name city',
    ]);
    expect(issuesOf(() => timeline(unchecked(giant), { ...options, from: 2027, through: 2026 }))).toEqual([
      'period-wanted from..through',
    ]);
    expect(issuesOf(() => timeline(unchecked(giant), { ...options, from: 1949, through: 2999 }))).toEqual([
      'period-wanted from..through',
    ]);
    expect(
      issuesOf(() =>
        timeline(unchecked(giant), { ...({ document: 'x' } as unknown as TimelineOptions), from: 2025, through: 2026 }),
      ),
    ).toEqual(['document-unknown document']);
  });

  test('read back from JSON has lost its reasoning, and says so', () => {
    const copy = JSON.parse(
      JSON.stringify(timeline(unchecked(giant), { ...options, from: 2025, through: 2026 })),
    ) as Timeline;
    expect(issuesOf(() => explainTimeline(copy, 'zh'))).toEqual(['outcome-without-trace outcome']);
    expect(issuesOf(() => timelineChart(copy, 'zh'))).toEqual(['outcome-without-trace outcome']);
  });

  test('of a document without awards is none, and what it answers is told', () => {
    expect(
      issuesOf(() =>
        timeline(
          { city: '绍兴市', name: '乙公司' },
          { document: 'shaoxing-growth-2021' as never, from: 2022, through: 2023 },
        ),
      ),
    ).toEqual(['document-silent document']);
  });
});

describe('a year in which the plan does not run', () => {
  const course = timeline(
    unchecked({
      city: '台州市',
      industry: 'I6510',
      titles: [{ title: 'little-giant', on: '2029-07-01' }],
      projects: [],
      received: [],
    }),
    { document: 'taizhou-matrix-2025', from: 2029, through: 2030 },
  );

  it('is not applicable on the page, rather than worth nothing', () => {
    expect(course.years.map(({ outsidePlan }) => outsidePlan)).toEqual([undefined, true]);
    expect(explainTimeline(course, 'zh')).toMatch(/\n {2}2030 {2}不适用：不在实施期内 +— +— /u);
    expect(explainTimeline(course, 'en')).toMatch(/\n {2}2030 {2}not applicable: outside the plan period +— +— /u);
  });
});
