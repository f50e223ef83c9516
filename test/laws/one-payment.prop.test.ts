/** One payment is for one thing: what receipts may have been for, held against a plain reading of every year. */
import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { documents } from '../../src/documents/index.js';
import { createDocumentEngine, type Result } from '../../src/engine/index.js';
import { parsePeriod } from '../../src/quantity/index.js';
import type { EnterpriseInput } from '../../src/subject/index.js';
import type { Choices } from '../arbitrary/enterprise.js';
import { evaluated, interval, type Interval, keyOf, patience, runs, subjectOf } from './support.js';

type Receipt = NonNullable<EnterpriseInput['received']>[number];

const own = 'taizhou-matrix-2025';
const firstYear = 2022;
const lastYear = 2028;
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);

const day = fc
  .tuple(
    fc.integer({ min: firstYear, max: lastYear }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));

const revenue = fc.constantFrom('8亿元', '12亿元', '60亿元', '120亿元', '300亿元');
const title = fc.oneof(
  fc.record({
    title: fc.constant('dcmm' as const),
    grade: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
    on: day,
  }),
  fc.record({ title: fc.constant('champion-product' as const), product: fc.constantFrom('甲', '乙', '丙'), on: day }),
  fc.record({
    title: fc.constantFrom(
      'little-giant' as const,
      'champion-enterprise' as const,
      'manufacturing-500' as const,
      'private-manufacturing-500' as const,
    ),
    on: day,
  }),
);

/** A young electronics maker of which every year is told. */
const told: fc.Arbitrary<EnterpriseInput> = fc
  .record({
    revenues: fc.array(revenue, { minLength: years.length, maxLength: years.length }),
    titles: fc.array(title, { maxLength: 5 }),
  })
  .map(({ revenues, titles }) => ({
    city: '台州市',
    industry: 'C39',
    foundedIn: firstYear,
    years: Object.fromEntries(
      years.map((year, index) => [
        year,
        { revenueInTaizhou: revenues[index], mainRevenue: revenues[index], aboveScale: false },
      ]),
    ),
    titles,
    projects: [],
    received: [],
  }));

const receipt: fc.Arbitrary<Receipt> = fc.record({
  policy: fc.constantFrom(own, '台政办发〔2023〕12号'),
  matter: fc.constantFrom(
    'revenue-milestone',
    'electronics-milestone',
    'dcmm',
    'champion-product',
    'little-giant',
    'champion-enterprise',
    'manufacturing-500',
    'private-manufacturing-500',
  ),
  amount: fc.constantFrom('1元', '30万元', '100万元'),
  on: day,
});

const labels: Readonly<Record<string, readonly (readonly [label: string, amount: number])[]>> = {
  'revenue-milestone': [
    ['10亿元', 30],
    ['50亿元', 100],
    ['100亿元', 300],
    ['200亿元', 500],
  ],
  'electronics-milestone': [
    ['1亿元', 20],
    ['2亿元', 50],
    ['10亿元', 100],
  ],
  dcmm: [
    ['2级', 10],
    ['3级', 30],
    ['4级', 50],
  ],
};

const always = parsePeriod('1950..2999');
const anywhen = createDocumentEngine(documents[own], {
  alternatives: false,
  ...(always.ok ? { asIfInForce: always.value } : {}),
});

const wan = ({ high }: Interval): number => high / 1e6;

/** The rows that an amount is the sum of: no two sets of them make the same sum. */
const rowsOf = (matter: string, amount: number): readonly string[] => {
  const rows = labels[matter] ?? [];
  if (matter !== 'dcmm') return rows.filter(([, each]) => each === amount).map(([label]) => label);
  const sets = rows.reduce<readonly (readonly (readonly [string, number])[])[]>(
    (all, row) => all.flatMap((set) => [set, [...set, row]]),
    [[]],
  );
  return (sets.find((set) => set.reduce((sum, [, each]) => sum + each, 0) === amount) ?? []).map(([label]) => label);
};

/** What the money could have been for: everything of its matter that had come due by its day, in any year of its policy. */
const couldBe = (input: EnterpriseInput, { policy, matter = '', on = '' }: Receipt): readonly string[] => {
  const ofTitles = (input.titles ?? []).filter(
    (each) => each.title === matter && each.on !== undefined && each.on <= on,
  );
  const inYears = years.filter((year) => String(year) <= on.slice(0, 4) && (policy !== own || year >= 2025));
  if (matter === 'champion-product') {
    const first = ofTitles.filter(
      (each) =>
        !(input.titles ?? []).some(
          (other) => other.title === matter && other.product === each.product && (other.on ?? '') < (each.on ?? ''),
        ),
    );
    return [
      ...new Set(
        first.filter((each) => inYears.includes(Number(each.on?.slice(0, 4)))).flatMap(({ product }) => product ?? []),
      ),
    ];
  }
  return [
    ...new Set(
      inYears.flatMap((year) => {
        const { awards } = anywhen.evaluate(subjectOf(input), { year });
        const rows = awards
          .filter(({ rule }) => rule === `${own}/${matter}`)
          .flatMap(({ amount }) => rowsOf(matter, wan(interval(amount))));
        // A grade is there from its certificate's day; a figure of the year from its beginning.
        return matter === 'dcmm'
          ? rows.filter((row) =>
              ofTitles.some(
                ({ grade, on: came }) => `${String(grade)}级` === row && came?.startsWith(String(year)) === true,
              ),
            )
          : rows;
      }),
    ),
  ];
};

const paying = (input: EnterpriseInput, received: readonly Receipt[], year: number, choices: Choices = {}): Result =>
  evaluated({ ...input, received: [...received] }, year, choices);

const hull = (all: readonly Interval[]): Interval => ({
  low: Math.min(...all.map(({ low }) => low)),
  high: Math.max(...all.map(({ high }) => high)),
});

const year = fc.integer({ min: 2025, max: 2028 });

const severalOf = receipt.filter(({ matter = '' }) => matter in labels || matter === 'champion-product');

describe('a receipt that does not say what it was for', () => {
  test.prop([told, fc.array(severalOf, { maxLength: 1 }), severalOf, year], runs(150))(
    'leaves just what every name it could have had leaves',
    (input, others, unnamed, inYear) => {
      const names = couldBe(input, unnamed);
      const named = others.flatMap((other): readonly Receipt[] =>
        couldBe(input, other)
          .slice(0, 1)
          .map((of) => ({ ...other, of })),
      );
      const without = paying(input, [...named, unnamed], inYear);
      const meant =
        names.length === 0
          ? [paying(input, named, inYear)]
          : names.map((of) => paying(input, [...named, { ...unnamed, of }], inYear));
      expect({ names, total: interval(without.total) }).toEqual({
        names,
        total: hull(meant.map(({ total }) => interval(total))),
      });
      for (const award of without.awards) {
        const same = meant.flatMap(({ awards }) =>
          awards.filter((each) => keyOf(each) === keyOf(award)).map(({ payable }) => interval(payable)),
        );
        expect({ names, award: keyOf(award), payable: interval(award.payable) }).toEqual({
          names,
          award: keyOf(award),
          payable: hull(same),
        });
      }
    },
    patience,
  );

  test.prop([told, fc.array(receipt, { maxLength: 2 }), receipt, year], runs(150))(
    'takes away at most one award’s worth for certain',
    (input, others, one, inYear) => {
      const outside = [...others, one].map((each) => ({ ...each, policy: '台政办发〔2023〕12号' }));
      const [before, after] = [paying(input, outside.slice(0, -1), inYear), paying(input, outside, inYear)];
      const most = Math.max(
        0,
        ...(labels[one.matter ?? '']?.map(([, amount]) => amount * 1e6) ??
          before.awards
            .filter(({ rule }) => rule === `${own}/${one.matter ?? ''}`)
            .map(({ payable }) => interval(payable).high)),
      );
      const taken = interval(before.total).high - interval(after.total).high;
      expect({ taken, most, atMostOne: taken >= 0 && taken <= most }).toMatchObject({ atMostOne: true });
    },
    patience,
  );
});

/** Readings that pay one of several awards, the awards, and whether over the whole plan. */
const onlyOne = [
  {
    choices: { 'five-hundred-lists': 'higher' },
    members: ['manufacturing-500', 'private-manufacturing-500'],
    overPlan: false,
  },
  { choices: { 'champion-both': 'higher' }, members: ['champion-enterprise', 'champion-product'], overPlan: false },
  {
    choices: { 'stacking-inside': 'higher-only-per-matter' },
    members: ['champion-enterprise', 'champion-product'],
    overPlan: true,
  },
  {
    choices: { 'stacking-inside': 'higher-only-per-matter' },
    members: ['revenue-milestone', 'electronics-milestone'],
    overPlan: true,
  },
] as const;

describe('under a reading that pays one of several', () => {
  test.prop([told, fc.array(receipt, { minLength: 1, maxLength: 2 }), year, fc.constantFrom(...onlyOne)], runs(200))(
    'no ledger of own money makes the plan pay two within the span that the reading speaks of',
    (input, ledger, inYear, { choices, members, overPlan }) => {
      const paid = ledger
        .map((each) => ({ ...each, policy: own }))
        .filter(({ matter = '' }) => (members as readonly string[]).includes(matter));
      const result = paying(input, paid, inYear, choices);
      for (const each of paid) {
        const due = (slug: string): boolean =>
          interval(
            paying(input, [], inYear).awards.find(({ rule }) => rule === `${own}/${slug}`)?.amount ?? {
              low: '0元',
              high: '0元',
            },
          ).low > 0;
        // Within one year the money counts where it can only have been for that year's award, which is paid once in a life.
        const counts =
          overPlan ||
          (each.matter !== 'champion-product' &&
            due(each.matter ?? '') &&
            (input.titles ?? []).every(({ title: name, on = '' }) => name !== each.matter || on <= (each.on ?? '')));
        if (!counts) continue;
        const second = result.awards.filter(
          ({ rule, payable }) =>
            members.some((slug) => slug !== each.matter && rule === `${own}/${slug}`) && interval(payable).high > 0,
        );
        expect(second.map(keyOf)).toEqual([]);
      }
    },
    patience,
  );
});
