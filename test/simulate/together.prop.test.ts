/** What a run tells of one enterprise and a year is what `evaluate` tells of it: awards are taken together in both. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { createDocumentEngine } from '../../src/engine/index.js';
import type { DocumentFiles } from '../../src/rule/index.js';
import { type Executor, type MemberRun, parseScenario, startRun } from '../../src/simulate/index.js';
import type { Notice } from '../../src/issue/index.js';
import { nothingDue } from '../../src/simulate/tally.js';
import { award, tinyDocument } from '../arbitrary/tiny-document.js';
import { patience, runs } from '../laws/support.js';
import { long } from '../long.js';

type Json = Readonly<Record<string, unknown>>;

const year = 2026;

const comparison: fc.Arbitrary<Json> = fc.oneof(
  fc.boolean().map((value) => ({ fact: 'aboveScale', operator: 'equal', value })),
  fc
    .record({
      fact: fc.constantFrom(...(['revenue', 'marketValue'] as const)),
      operator: fc.constantFrom('lessThan', 'greaterThanInclusive'),
      mark: fc.constantFrom(1, 2, 3),
    })
    .map(({ fact, operator, mark }) => ({
      fact: 'revenue',
      params: { measure: fact },
      operator,
      value: `${String(mark)}亿元`,
    })),
);

const condition: fc.Arbitrary<Json> = fc
  .record({
    kind: fc.constantFrom('all', 'any'),
    parts: fc.uniqueArray(comparison, { minLength: 1, maxLength: 3, selector: (each) => JSON.stringify(each) }),
  })
  .map(({ kind, parts }) => ({ [kind]: parts.map((part, at) => ({ name: `c-${String(at)}`, ...part })) }));

const documentOf = (conditions: readonly Json[]): DocumentFiles =>
  tinyDocument(
    conditions.map((own, at) =>
      award(`r-${String(at)}`, {
        parameters: { amount: `${String(2 ** at)}万元` },
        conditions: own,
        outcome: { pays: 'parameter.amount', repeats: 'once-per-year' },
      }),
    ),
  );

interface Told {
  readonly aboveScale?: boolean;
  readonly revenue?: string;
  readonly marketValue?: string;
}

const figure = fc.constantFrom('0.5', '1', '2.5', '0.5~2.5', '1.5~2', '2.5~4');
const anyTold: fc.Arbitrary<Told> = fc.record(
  { aboveScale: fc.boolean(), revenue: figure, marketValue: figure },
  { requiredKeys: [] },
);

const header = ['代码', '在库', '营收(亿元)', '市值(亿元)'];
const cellsOf = ({ aboveScale, revenue = '', marketValue = '' }: Told, at: number): readonly string[] => [
  `k${String(at)}`,
  aboveScale === undefined ? '' : aboveScale ? '是' : '否',
  revenue,
  marketValue,
];

const scenario = {
  huiqi: 'scenario/1',
  documents: ['tiny'],
  years: year,
  population: {
    key: '代码',
    constants: { city: '台州市', titles: '无', projects: '无', received: '无' },
    columns: {
      [`years.${String(year)}.aboveScale`]: '在库',
      [`years.${String(year)}.revenue`]: '营收',
      [`years.${String(year)}.marketValue`]: '市值',
    },
  },
};

interface Ran {
  readonly members: readonly MemberRun[];
  readonly notices: readonly Notice[];
}

const ranBy = (executor: Executor, files: DocumentFiles, rows: readonly Told[]): Ran => {
  const run = startRun(parseScenario(scenario, { tiny: files }), header, { part: 1 }, { executor });
  const members = rows.flatMap((told, at) => run.take({ row: at + 2, cells: cellsOf(told, at) }));
  const all = [...members, ...run.rest()];
  return { members: all, notices: run.finish().notices };
};

describe('the total of an enterprise and a year in a run', long, () => {
  test.prop(
    [fc.array(condition, { minLength: 1, maxLength: 5 }), fc.array(anyTold, { minLength: 1, maxLength: 5 })],
    runs(60),
  )(
    'is the total that evaluate tells, by every executor',
    (conditions, rows) => {
      const files = documentOf(conditions);
      const engine = createDocumentEngine(files);
      for (const executor of ['exact', 'js'] as const) {
        const { members } = ranBy(executor, files, rows);
        expect(members).toHaveLength(rows.length);
        for (const { member, outcomes } of members) {
          const { lowFen, highFen } = engine.evaluate(member.subject, { year }).total;
          const { certain, possible, assumedLow, assumedHigh } = outcomes[0]?.total ?? nothingDue;
          expect([executor, certain, possible]).toEqual([executor, lowFen, highFen]);
          expect(assumedLow).toBeGreaterThanOrEqual(certain);
          expect(assumedHigh).toBeLessThanOrEqual(possible);
        }
      }
    },
    patience,
  );
});

test('a sum that could not be taken apart is remarked on, and is no wider than its rules', () => {
  const turnover = { fact: 'revenue', params: { measure: 'revenue' } };
  const files = tinyDocument(
    [{ difference: ['parameter.cap', turnover] }, { atMost: ['parameter.cap', turnover] }].map((pays, at) =>
      award(`r-${String(at)}`, {
        parameters: { cap: '10万元' },
        conditions: { name: 'scale', fact: 'aboveScale', operator: 'equal', value: true },
        outcome: { pays, repeats: 'once-per-year' },
      }),
    ),
  );
  for (const executor of ['exact', 'js'] as const) {
    const { members, notices } = ranBy(executor, files, [{ aboveScale: true }, { aboveScale: false }]);
    expect(members.map(({ outcomes: [own] }) => own?.total.possible)).toEqual([20_000_000, 0]);
    expect(notices.map(({ code, says }) => [code, says.zh.includes('1行')])).toEqual([['sums-loose', true]]);
  }
});

test('rows of the same verdicts are taken apart each by what it does not tell', () => {
  const [scale, revenue] = [
    { fact: 'aboveScale', operator: 'equal' },
    { fact: 'revenue', params: { measure: 'revenue' } },
  ];
  const files = documentOf([
    {
      all: [
        { name: 'scale', ...scale, value: true },
        { name: 'two', ...revenue, operator: 'greaterThanInclusive', value: '2亿元' },
      ],
    },
    {
      any: [
        { name: 'scale', ...scale, value: false },
        { name: 'one', ...revenue, operator: 'lessThan', value: '1亿元' },
      ],
    },
  ]);
  // Either award is open in both rows; between 1 and 2亿元 neither is paid.
  const rows: readonly Told[] = [{ revenue: '2.5' }, { aboveScale: true }];
  for (const all of [rows, [...rows].reverse()])
    for (const executor of ['exact', 'js'] as const) {
      const totals = ranBy(executor, files, all).members.map(({ outcomes: [own] }) => own?.total);
      const bounds = totals.map((total) => [total?.certain, total?.possible]).sort();
      expect(bounds).toEqual([
        [0, 2_000_000],
        [1_000_000, 2_000_000],
      ]);
    }
});
