/** What is paid from a day on: by the year, or by the day of what came, against what was written for each stretch by itself. */
import { fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { checkDocuments } from '../../src/check/index.js';
import { createDocumentEngine, type Engine } from '../../src/engine/index.js';
import { explainResult } from '../../src/explain/index.js';
import { toJsonRulesEngine } from '../../src/export/json-rules-engine/index.js';
import { HuiqiError } from '../../src/issue/index.js';
import { award, enterpriseOf, tinyDocument, tinyEngine } from '../arbitrary/tiny-document.js';
import { patience, runs } from '../laws/support.js';

type Json = Readonly<Record<string, unknown>>;

/** A table as it was printed, and as a later text and one after that print it. */
const table = {
  sales: '亿元',
  first: '万元',
  second: '万元',
  third: '万元',
  rows: [
    [1, 1, 2, 9],
    [5, 3, 8, 10],
    [9, 7, 9, 11],
  ],
};
const columns = ['first', 'second', 'third'] as const;

const reached = {
  name: 'reached',
  fact: 'revenue',
  params: { measure: 'revenue' },
  operator: 'greaterThanInclusive',
  value: { fact: 'row.sales' },
};
const came = {
  name: 'came',
  fact: 'titleInYear',
  params: { title: 'little-giant', events: ['new'] },
  operator: 'equal',
  value: true,
};

const pays = (
  days: readonly string[],
  by: string,
  of: (column: string) => unknown = (column) => `row.${column}`,
): readonly Json[] =>
  columns.map((column, index) => ({
    ...(index === 0 ? {} : { from: days[index - 1], by, clauses: ['999-001'] }),
    pays: of(column),
  }));

const ruleOf = (outcome: unknown, conditions: unknown): ReturnType<typeof award> =>
  award('dated', { parameters: { table }, conditions, outcome: { pays: outcome, repeats: 'once-per-year' } });

const amountsIn = (engine: Engine, input: Json, year: number): readonly unknown[] =>
  engine
    .evaluate(enterpriseOf(input, engine), { year })
    .awards.map(({ truth, amount }) => [truth, amount.lowFen, amount.highFen]);

const inputs = fc.record({ revenue: fc.integer({ min: 0, max: 12 }), year: fc.integer({ min: 2025, max: 2029 }) });
const yearsOf = (revenue: number, year: number): Json => ({
  foundedIn: 2000,
  received: [],
  titles: [],
  years: { [year]: { revenue: `${String(revenue)}亿元` } },
});

describe('what is paid from a day on', { timeout: patience }, () => {
  test.each([
    [2026, ['years.2026.mainRevenue']],
    [2028, ['years.2028.marketValue']],
  ])('asks in %i for what the column in force is paid by, and for nothing else', (year, asked) => {
    const share = (measure: string): unknown => ({ times: ['10%', { fact: 'revenue', params: { measure } }] });
    const rounded = (measure: string): unknown => ({ round: 'down', to: '1元', of: share(measure) });
    const stretches = [
      { pays: rounded('mainRevenue') },
      { from: '2027-01-01', by: 'year', pays: rounded('marketValue'), clauses: ['999-001'] },
    ];
    const engine = tinyEngine([ruleOf(stretches, reached)]);
    const { missing } = engine.evaluate(enterpriseOf(yearsOf(6, year), engine), { year });
    expect(missing.map(({ path }) => path)).toEqual(asked);
  });

  test('is each year the column in force, of a table or in an expression', async () => {
    const halved = (column: string): unknown => ({ times: ['1/2', { fact: `row.${column}` }] });
    const days = ['2027-01-01', '2029-01-01'];
    const cases = [
      { files: tinyDocument([ruleOf(pays(days, 'year'), reached)]), of: (column: string): unknown => `row.${column}` },
      {
        files: tinyDocument([
          ruleOf(
            pays(days, 'year', (column) => ({
              sum: [
                halved(column),
                {
                  round: 'down',
                  to: '1元',
                  of: { times: ['0.1%', { fact: 'revenue', params: { measure: 'revenue' } }] },
                },
              ],
            })),
            reached,
          ),
        ]),
        of: (column: string): unknown => ({
          sum: [
            halved(column),
            { round: 'down', to: '1元', of: { times: ['0.1%', { fact: 'revenue', params: { measure: 'revenue' } }] } },
          ],
        }),
      },
    ];
    for (const { files, of } of cases) {
      const engine = createDocumentEngine(files);
      const other = toJsonRulesEngine(files);
      const single = columns.map((column) => tinyEngine([ruleOf(of(column), reached)]));
      await fc.assert(
        fc.asyncProperty(inputs, async ({ revenue, year }) => {
          const input = yearsOf(revenue, year);
          const alone = single[year < 2027 ? 0 : year < 2029 ? 1 : 2] as Engine;
          expect(amountsIn(engine, input, year)).toEqual(amountsIn(alone, input, year));
          const subject = enterpriseOf(input, engine);
          const { awards } = engine.evaluate(subject, { year });
          const exported = (await other.evaluate(subject, { year })).awards.map(({ amount }) => amount);
          expect(exported).toEqual(awards.flatMap(({ truth, amount }) => (truth === 'yes' ? [amount.lowFen] : [])));
          for (const language of ['zh', 'en'] as const)
            expect(explainResult(engine.evaluate(subject, { year }), language, 'text', { detail: true })).not.toMatch(
              /undefined|NaN|Infinity|null/u,
            );
        }),
        runs(40),
      );
    }
  });

  test('goes by the day of what came, within a year too; days that are not told leave it between what they may be', () => {
    const day = (month: number, date: number): string =>
      `2026-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
    const days = ['2026-03-10', '2026-07-01'];
    const conditions = { all: [came, reached] };
    const engine = tinyEngine([ruleOf(pays(days, 'event'), conditions)]);
    const single = columns.map((column) => tinyEngine([ruleOf(`row.${column}`, conditions)]));
    const when = fc.oneof(
      fc
        .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
        .map(([month, date]) => day(month, date)),
      fc.integer({ min: 1, max: 12 }).map((month) => day(month, 1).slice(0, 7)),
      fc.constantFrom('2026', ...days, '2026-03-09', '2026-06-30', '2025-12-31', '2027-01-01', '2027'),
    );
    /** Every day that is meant, one by one. */
    const meant = (written: string, year: number): readonly string[] =>
      Array.from({ length: 12 * 31 }, (_, at) =>
        day((at % 12) + 1, Math.floor(at / 12) + 1).replace('2026', String(year)),
      ).filter((each) => each.startsWith(written));
    fc.assert(
      fc.property(when, fc.integer({ min: 0, max: 12 }), fc.constantFrom(2025, 2026, 2027), (on, revenue, year) => {
        const input = { ...yearsOf(revenue, year), titles: [{ title: 'little-giant', event: 'new', on }] };
        const stretches = new Set(
          meant(on, Number(on.slice(0, 4))).map((each) => days.filter((start) => start <= each).length),
        );
        const each = [...stretches].flatMap(
          (stretch) => amountsIn(single[stretch] as Engine, input, year) as readonly [string, number, number][],
        );
        const hull = [
          each[0]?.[0],
          Math.min(...each.map(([, low]) => low)),
          Math.max(...each.map(([, , high]) => high)),
        ];
        expect(amountsIn(engine, input, year)).toEqual(each.length === 0 ? [] : [hull]);
        const result = engine.evaluate(enterpriseOf(input, engine), { year });
        const [found] = result.awards;
        if (found?.truth === 'yes' && hull[1] !== hull[2])
          expect(found.missing.map(({ path }) => path)).toEqual(['titles.0.on']);
        const page = explainResult(result, 'zh', 'text', { detail: true });
        const [only, another] = [...stretches];
        if (found?.truth === 'yes' && another === undefined && only !== undefined && only > 0)
          expect(page).toContain(only === 1 ? '自2026年3月10日起' : '自2026年7月1日起');
      }),
      runs(200),
    );
  });

  test('is that of the first that came in the year', () => {
    const engine = tinyEngine([ruleOf(pays(['2026-03-10', '2026-07-01'], 'event'), { all: [came, reached] })]);
    const titles = ['2026-08-01', '2026-04-01'].map((on) => ({ title: 'little-giant', event: 'new', on }));
    expect(amountsIn(engine, { ...yearsOf(1, 2026), titles }, 2026)).toEqual([['yes', 2_000_000, 2_000_000]]);
  });

  test('an amount among the parameters may change by the event as well', () => {
    const amount = [{ amount: '1万元' }, { from: '2026-07-01', by: 'event', amount: '2万元' }];
    const engine = tinyEngine([
      award('dated', {
        parameters: { amount },
        conditions: came,
        outcome: { pays: 'parameter.amount', repeats: 'once' },
      }),
    ]);
    const on = (day: string): readonly unknown[] =>
      amountsIn(engine, { titles: [{ title: 'little-giant', event: 'new', on: day }], received: [] }, 2026);
    expect([on('2026-06-30'), on('2026-07-01'), on('2026')]).toEqual([
      [['yes', 1_000_000, 1_000_000]],
      [['yes', 2_000_000, 2_000_000]],
      [['yes', 1_000_000, 2_000_000]],
    ]);
  });
});

const problemsOf = (outcome: Json, conditions: unknown = { all: [came, reached] }): readonly string[] => {
  try {
    tinyEngine([
      award('dated', { parameters: { table }, conditions, outcome: { repeats: 'once-per-row', ...outcome } }),
    ]);
  } catch (error) {
    if (!(error instanceof HuiqiError)) throw error;
    return error.issues.map(({ code, place }) => `${code} ${'pointer' in place ? place.pointer : ''}`);
  }
  return [];
};

const two = [{ pays: 'row.first' }, { from: '2026-07-01', by: 'event', pays: 'row.second' }];
const other = { ...came, name: 'other', params: { title: 'listed', events: ['new'] } };
const before = { ...reached, name: 'before', fact: 'revenuePeakBefore' };

test.each<readonly [what: string, outcome: Json, conditions: unknown, told: readonly string[]]>([
  [
    'a day inside a year by the year',
    { pays: [two[0], { ...two[1], by: 'year' }] },
    { all: [came, reached] },
    ['effective-inside-year /outcome/pays/1/from'],
  ],
  ['by the event, and none is asked for', { pays: two }, reached, ['effective-inside-year /outcome/pays/1/by']],
  [
    'by the event, and one is asked not to have come',
    { pays: two },
    { all: [{ not: came }, reached] },
    ['effective-inside-year /outcome/pays/1/by'],
  ],
  [
    'by the event, and several are asked for',
    { pays: two },
    { all: [{ any: [came, other] }, reached] },
    ['effective-inside-year /outcome/pays/1/by'],
  ],
  [
    'the difference to what was paid by earlier amounts',
    { pays: two, severalRows: 'difference', paidBefore: before },
    { all: [came, reached] },
    ['payment-misfit /outcome/severalRows'],
  ],
  [
    'a first with a day',
    { pays: [{ ...two[0], from: '2026-01-01' }, two[1]] },
    { all: [came, reached] },
    ['value-misfit /outcome/pays/0/from'],
  ],
  [
    'no such column',
    { pays: [two[0], { ...two[1], pays: 'row.fourth' }] },
    { all: [came, reached] },
    ['value-misfit /outcome/pays/1/pays'],
  ],
  [
    'a clause that is not there',
    { pays: [two[0], { ...two[1], clauses: ['999-009'] }] },
    { all: [came, reached] },
    ['clause-unknown /outcome/pays/1/clauses/0'],
  ],
])('refuses %s', (_what, outcome, conditions, told) => {
  expect(problemsOf(outcome, conditions)).toEqual(told);
});

test('the check holds each stretch to its clauses, and each column to its order', () => {
  const files = tinyDocument([
    ruleOf(
      [
        { pays: { times: ['50%', { fact: 'row.first' }] } },
        { from: '2027-01-01', pays: { times: ['60%', { fact: 'row.second' }] }, clauses: ['999-001'] },
      ],
      reached,
    ),
  ]);
  const found = checkDocuments({ tiny: files }).map(({ code, place }) => `${code} ${place.pointer}`);
  expect(found).toEqual(
    expect.arrayContaining([
      'figure-unfounded /outcome/pays/1/pays/times/0',
      'parameter-unused /parameters/table/third',
    ]),
  );
});
