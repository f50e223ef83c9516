/** Instalments that hang on conditions of their own, against every way of telling what was not told. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect, test as plain } from 'vitest';
import { createDocumentEngine, type Engine } from '../../src/engine/index.js';
import { explainResult } from '../../src/explain/index.js';
import { HuiqiError } from '../../src/issue/index.js';
import type { DocumentFiles } from '../../src/rule/index.js';
import { award, enterpriseOf, group, tinyDocument } from '../arbitrary/tiny-document.js';
import { patience, runs } from '../laws/support.js';

type Json = Readonly<Record<string, unknown>>;

const year = 2026;
const wan = 1_000_000;
const flags = ['begun', 'done', 'grown'] as const;
type Told = Readonly<Partial<Record<(typeof flags)[number], boolean>>>;

const vocabulary = { flags: Object.fromEntries(flags.map((flag) => [flag, { zh: flag, en: flag }])) };
const flagged = (measure: string): Json => ({ fact: 'flagOf', params: { measure }, operator: 'equal', value: true });

const documentOf = (parts: readonly Json[], groups: readonly Json[] = []): DocumentFiles => ({
  ...tinyDocument(
    [
      award('works', {
        parameters: { amount: '100万元' },
        conditions: { name: 'begun', ...flagged('begun') },
        outcome: { pays: 'parameter.amount', repeats: 'once', instalments: { parts, remainder: 'last' } },
      }),
    ],
    groups,
  ),
  vocabulary,
});

/** At the start, the year after where it was done, two years after where it has grown. */
const parts: readonly Json[] = [
  { share: '30%', when: { zh: '开工', en: 'start' } },
  { share: '50%', after: 1, when: { zh: '竣工', en: 'completion' }, conditions: { name: 'done', ...flagged('done') } },
  { share: '20%', after: 2, conditions: { name: 'grown', ...flagged('grown') } },
];

/** What is told of each flag in the year in which it is asked for. */
const inputOf = ({ begun, done, grown }: Told, received: readonly Json[]): Json => {
  const told = (flag: string, value: boolean | undefined): Json => (value === undefined ? {} : { [flag]: value });
  return {
    received,
    years: {
      [year]: told('begun', begun),
      [year + 1]: told('done', done),
      [year + 2]: told('grown', grown),
    },
  };
};

const everyTold = (told: Told): readonly Told[] =>
  flags.reduce<readonly Told[]>(
    (all, flag) =>
      all.flatMap((each) =>
        (told[flag] === undefined ? [true, false] : [told[flag]]).map((is) => ({ ...each, [flag]: is })),
      ),
    [{}],
  );

const paidFor = (engine: Engine, told: Told, received: readonly Json[]) => {
  const result = engine.evaluate(enterpriseOf(inputOf(told, received), engine), { year });
  const [only] = result.awards;
  return { result, payable: only?.payable, payments: only?.payments ?? [] };
};

describe('an instalment with conditions of its own', () => {
  test.prop(
    [
      fc.record({ begun: fc.boolean(), done: fc.boolean(), grown: fc.boolean() }, { requiredKeys: [] }),
      fc.constantFrom(undefined, 25, 60),
      fc.constantFrom<readonly Json[]>(
        [],
        [{ instalment: 1, amount: '30万元' }],
        [{ instalment: 2, amount: '10万元' }],
      ),
      fc.constantFrom('bars', 'difference'),
    ],
    runs(150),
  )(
    'is paid as some way of telling the rest says at either end, and adds up with the others',
    (told, cap, money, received) => {
      const groups = [
        group('own', 'receipts', { policies: 'own', received }),
        ...(cap === undefined
          ? []
          : [group('cap', 'cap', { cap: `${String(cap)}万元`, members: ['works'], span: 'year' })]),
      ];
      const engine = createDocumentEngine(documentOf(parts, groups));
      const receipts = money.map((each) => ({
        policy: '本文件',
        matter: 'works',
        on: `${String(year)}-12-01`,
        ...each,
      }));
      const spent = money.length === 0 ? 0 : Number(String(money[0]?.['amount']).replace('万元', ''));
      const taken = (at: number, share: number): number => {
        if (money[0]?.['instalment'] !== at) return share;
        return received === 'bars' ? 0 : share - spent;
      };
      const worlds = everyTold(told).map(({ begun = false, done = false, grown = false }) => {
        const all = begun ? taken(1, 30) + (done ? taken(2, 50) : 0) + (grown ? taken(3, 20) : 0) : 0;
        return Math.min(all, cap === undefined ? Infinity : Math.max(0, cap - spent));
      });
      const { payable, payments, result } = paidFor(engine, told, receipts);
      expect({ low: payable?.lowFen, high: payable?.highFen }).toEqual({
        low: Math.min(...worlds) * wan,
        high: Math.max(...worlds) * wan,
      });
      expect(engine.totals(enterpriseOf(inputOf(told, receipts), engine), { year })).toMatchObject({
        low: result.total.lowFen,
        high: result.total.highFen,
      });
      const sums = payments.map(({ amount }) => amount);
      expect(sums.reduce((sum, { lowFen }) => sum + lowFen, 0)).toBeLessThanOrEqual(payable?.lowFen ?? 0);
      expect(sums.reduce((sum, { highFen }) => sum + (highFen ?? 0), 0)).toBeGreaterThanOrEqual(payable?.highFen ?? 0);
      if (worlds.length === 1)
        expect(sums.reduce((sum, { lowFen }) => sum + lowFen, 0)).toBe(payments.length === 0 ? 0 : payable?.lowFen);
    },
    patience,
  );

  plain('tells each part with its year, and asks for what it hangs on', () => {
    const engine = createDocumentEngine(documentOf(parts));
    const { payments, result } = paidFor(engine, { begun: true, done: false }, []);
    expect(payments.map(({ year: paid, amount: { low, high }, truth }) => [paid, low, high, truth])).toEqual([
      [2026, '30万元', '30万元', undefined],
      [2027, '0元', '0元', 'no'],
      [2028, '0元', '20万元', 'unknown'],
    ]);
    expect(result.missing.map(({ path }) => path)).toEqual([`years.${String(year + 2)}.grown`]);
    expect(explainResult(result, 'zh').replace(/\s+/gu, '')).toContain(
      '付款：2026年30万元（开工，30%）；2027年0元（竣工，50%，条件未满足）；2028年0元至20万元（20%，条件是否满足尚不能确定）',
    );
    expect(explainResult(result, 'en').replace(/\s+/gu, ' ')).toContain('completion, 50%, its condition is not met');
  });

  plain('asks for no column of a table', () => {
    const own = {
      name: 'done',
      fact: 'revenue',
      params: { measure: 'mainRevenue' },
      operator: 'greaterThan',
      value: { fact: 'row.at' },
    };
    const refused = (): unknown =>
      createDocumentEngine(documentOf([{ share: '30%' }, { share: '70%', conditions: own }]));
    expect(refused).toThrow(HuiqiError);
  });
});
