/** An amount that changes from a day on: each year is paid by what is in force in it, against the rule written anew for each stretch. */
import { fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { checkDocuments } from '../../src/check/index.js';
import { createDocumentEngine } from '../../src/engine/index.js';
import { explainResult } from '../../src/explain/index.js';
import { toJsonRulesEngine } from '../../src/export/json-rules-engine/index.js';
import { HuiqiError } from '../../src/issue/index.js';
import { timelineOf } from '../../src/scenario/timeline/timeline.js';
import { award, enterpriseOf, tinyDocument, tinyEngine } from '../arbitrary/tiny-document.js';
import { patience, runs } from '../laws/support.js';
import { long } from '../long.js';

const years = [2025, 2026, 2027, 2028, 2029] as const;

interface Stretch {
  readonly from: number | undefined;
  readonly amount: number;
}

const stretches: fc.Arbitrary<readonly Stretch[]> = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.subarray([2026, 2027, 2028, 2029], { minLength: 1 }))
  .chain(([first, starts]) =>
    fc
      .array(fc.integer({ min: 1, max: 9 }), { minLength: starts.length, maxLength: starts.length })
      .map((amounts) => [
        { from: undefined, amount: first },
        ...starts.map((from, index) => ({ from, amount: amounts[index] ?? 1 })),
      ]),
  );

const large = {
  name: 'large',
  fact: 'revenue',
  params: { measure: 'revenue' },
  operator: 'greaterThanInclusive',
  value: '1亿元',
};

const writtenAs = (all: readonly Stretch[]): readonly object[] =>
  all.map(({ from, amount }) => ({
    ...(from === undefined ? {} : { from: `${String(from)}-01-01` }),
    amount: `${String(amount)}万元`,
  }));

const ruleOf = (all: readonly Stretch[], pays: unknown, more: object = {}): ReturnType<typeof award> =>
  award('dated', {
    parameters: { amount: writtenAs(all) },
    conditions: large,
    outcome: { pays, repeats: 'once-per-year' },
    ...more,
  });

const inForceIn = (all: readonly Stretch[], year: number): number =>
  [...all].reverse().find(({ from }) => from === undefined || from <= year)?.amount ?? 0;

const input = {
  foundedIn: 2025,
  years: Object.fromEntries(years.map((year) => [year, { revenue: '2亿元' }])),
  received: [],
};

describe('an amount that changes from a day on', { timeout: patience }, () => {
  test(
    'is each year what is in force in it, in results, totals, timelines, pages and json-rules-engine',
    long,
    async () => {
      await fc.assert(
        fc.asyncProperty(stretches, async (all) => {
          const files = tinyDocument([ruleOf(all, 'parameter.amount')]);
          const engine = createDocumentEngine(files);
          const subject = enterpriseOf(input, engine);
          const other = toJsonRulesEngine(files);
          let sum = 0;
          for (const year of years) {
            const fen = inForceIn(all, year) * 1_000_000;
            sum += fen;
            const result = engine.evaluate(subject, { year });
            expect(result.awards.map(({ amount }) => [amount.lowFen, amount.highFen])).toEqual([[fen, fen]]);
            expect(engine.totals(subject, { year })).toMatchObject({ low: fen, high: fen });
            expect((await other.evaluate(subject, { year })).awards.map(({ amount }) => amount)).toEqual([fen]);
            const changed = [...all].reverse().find(({ from }) => from !== undefined && from <= year);
            const page = explainResult(result, 'zh', 'text', { detail: true });
            if (changed === undefined) expect(page).not.toContain('起，金额为');
            else expect(page).toContain(`自${String(changed.from)}年1月1日起，金额为${String(changed.amount)}万元`);
          }
          const { total } = timelineOf({
            engine,
            period: engine.document.period,
            subject,
            from: 2025,
            through: 2029,
            ledger: { sure: [], doubts: [] },
          });
          expect([total.lowFen, total.highFen]).toEqual([sum, sum]);
        }),
        runs(80),
      );
    },
  );

  test('caps what was approved by what is in force', () => {
    fc.assert(
      fc.property(stretches, fc.integer({ min: 1, max: 9 }), fc.constantFrom(...years), (all, approved, year) => {
        const engine = tinyEngine([
          ruleOf(
            all,
            { approvedUpTo: 'parameter.amount' },
            {
              each: { project: 'digital', by: 'name' },
              conditions: { name: 'came', fact: 'itemInYear', operator: 'equal', value: true },
            },
          ),
        ]);
        const on = `${String(year)}-05-01`;
        const project = { kind: 'digital', name: '车间', approved: `${String(approved)}万元`, on };
        const subject = enterpriseOf({ ...input, projects: [project] }, engine);
        const fen = Math.min(approved, inForceIn(all, year)) * 1_000_000;
        const { awards } = engine.evaluate(subject, { year });
        expect(awards.map(({ amount }) => [amount.lowFen, amount.highFen])).toEqual([[fen, fen]]);
      }),
      runs(80),
    );
  });
});

const problemsOf = (amounts: readonly unknown[], pays: unknown): readonly string[] => {
  try {
    tinyEngine([
      award('dated', {
        parameters: { amount: amounts },
        conditions: large,
        outcome: { pays, repeats: 'once' },
      }),
    ]);
  } catch (error) {
    if (!(error instanceof HuiqiError)) throw error;
    return error.issues.map(({ code, place }) => `${code} ${'pointer' in place ? place.pointer : ''}`);
  }
  return [];
};

const at = (from: string | undefined): unknown => ({ ...(from === undefined ? {} : { from }), amount: '1万元' });

test.each([
  {
    name: 'a first that begins on a day',
    amounts: [at('2026-01-01'), at('2027-01-01')],
    index: 0,
    code: 'value-misfit',
  },
  { name: 'a later without a day', amounts: [at(undefined), at(undefined)], index: 1, code: 'value-misfit' },
  { name: 'a day inside a year', amounts: [at(undefined), at('2027-03-01')], index: 1, code: 'effective-inside-year' },
  {
    name: 'days out of order',
    amounts: [at(undefined), at('2027-01-01'), at('2026-01-01')],
    index: 2,
    code: 'value-misfit',
  },
])('$name is refused', ({ amounts, index, code }) => {
  expect(problemsOf(amounts, 'parameter.amount')).toEqual([`${code} /parameters/amount/${String(index)}/from`]);
});

const ofRevenue = { lesser: ['parameter.amount', { fact: 'revenue', params: { measure: 'revenue' } }] };

test.each([
  { name: 'by the event', amounts: [at(undefined), { ...(at('2027-01-01') as object), by: 'event' }] },
  { name: 'inside a year', amounts: [at(undefined), at('2027-03-01')] },
  { name: 'out of order', amounts: [at(undefined), at('2028-01-01'), at('2027-01-01')] },
  { name: 'of two types', amounts: [at(undefined), { from: '2027-01-01', amount: '1亩' }] },
])('one in an expression that changes $name is refused', ({ amounts }) => {
  expect(problemsOf(amounts, ofRevenue)).toEqual(['value-misfit /outcome/pays/lesser/0']);
});

describe('a figure in a condition or an expression that changes from a year on', { timeout: patience }, () => {
  const fens = fc.integer({ min: 0, max: 10_000_000 });
  const told = fc.record(Object.fromEntries(years.map((year) => [String(year), fens])));

  test('is each year what is in force in it, and nothing of it is ever asked', long, async () => {
    await fc.assert(
      fc.asyncProperty(stretches, told, async (all, revenues) => {
        const files = tinyDocument([
          award('reached', {
            parameters: { amount: writtenAs(all), fixed: '5万元' },
            conditions: { ...large, value: 'parameter.amount' },
            outcome: { pays: 'parameter.fixed', repeats: 'once-per-year' },
          }),
          award('least', {
            parameters: { amount: writtenAs(all) },
            conditions: { ...large, value: '1元' },
            outcome: { pays: ofRevenue, repeats: 'once-per-year' },
          }),
        ]);
        const engine = createDocumentEngine(files);
        const other = toJsonRulesEngine(files);
        const subject = enterpriseOf(
          {
            ...input,
            years: Object.fromEntries(
              Object.entries(revenues).map(([year, fen]) => [year, { revenue: `${String(fen / 100)}元` }]),
            ),
          },
          engine,
        );
        for (const year of years) {
          const [fen, standard] = [revenues[String(year)] ?? 0, inForceIn(all, year) * 1_000_000];
          const { awards } = engine.evaluate(subject, { year });
          const reached = awards.find(({ rule }) => rule === 'tiny/reached');
          const least = awards.find(({ rule }) => rule === 'tiny/least');
          expect(reached?.truth).toBe(fen >= standard ? 'yes' : 'no');
          expect([least?.amount.lowFen, least?.amount.highFen]).toEqual(
            fen >= 100 ? Array(2).fill(Math.min(fen, standard)) : [0, 0],
          );
          const elsewhere = (await other.evaluate(subject, { year })).awards;
          expect(elsewhere.map(({ rule }) => rule).sort()).toEqual(
            awards.flatMap(({ rule, truth }) => (truth === 'yes' ? [rule] : [])).sort(),
          );
          const page = explainResult(engine.evaluate(subject, { year }), 'zh', 'text', { detail: true });
          expect(page).toContain(`${String(year)}年的标准`);
          const untold = engine.evaluate(enterpriseOf({ foundedIn: 2025, received: [] }, engine), { year });
          expect(untold.awards.map(({ truth, missing }) => [truth, missing.map(({ path }) => path)])).toEqual(
            Array(2).fill(['unknown', [`years.${String(year)}.revenue`]]),
          );
        }
      }),
      runs(40),
    );
  });
});

test('each amount stands in the clauses that changed it', () => {
  const rule = (second: string): ReturnType<typeof award> =>
    award('dated', {
      parameters: {
        amount: [{ amount: '6万元' }, { from: '2027-01-01', amount: second, clauses: ['999-002'] }],
      },
      conditions: { name: 'maker', fact: 'isManufacturer', operator: 'equal', value: true },
      outcome: { pays: 'parameter.amount', repeats: 'once' },
    });
  const findings = (second: string): readonly string[] => {
    const files = tinyDocument([rule(second)]);
    const [first] = files.clauses as readonly Readonly<Record<string, unknown>>[];
    const stating = (id: string, value: number): unknown => ({
      ...first,
      id,
      comparator: '=',
      value,
      unit: '万元',
      anchor: `${String(value)}万元`,
    });
    const clauses = [stating('999-001', 6), { ...(stating('999-002', 8) as object), rules: ['tiny/dated'] }];
    return checkDocuments({ tiny: { ...files, clauses } })
      .filter(({ code }) => code.startsWith('figure-') || code.startsWith('clause-'))
      .map(({ code, place }) => `${code} ${place.pointer}`);
  };
  expect(findings('8万元')).toEqual([]);
  expect(findings('6万元')).toEqual(['figure-uncarried /1/value', 'figure-unfounded /parameters/amount/1/amount']);
});
