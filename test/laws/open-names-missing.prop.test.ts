/** Whatever is open says what would settle it, and what is settled asks for nothing: of tiers in every way in which they may be paid. */
import { fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { long } from '../long.js';
import { HuiqiError } from '../../src/issue/index.js';
import { award, enterpriseOf, group, tinyEngine } from '../arbitrary/tiny-document.js';
import { patience, runs } from './support.js';

const held = (name: string, fact: string, operator: string, params: object = {}): object => ({
  name,
  fact,
  params: { measure: 'revenue', ...params },
  operator,
  value: { fact: 'row.sales' },
});

const asked = {
  reached: held('now', 'revenue', 'greaterThanInclusive'),
  'first reached': {
    all: [held('now', 'revenue', 'greaterThanInclusive'), held('first', 'revenuePeakBefore', 'lessThan')],
  },
  'never rewarded': {
    all: [
      held('now', 'revenue', 'greaterThanInclusive'),
      { name: 'never', fact: 'received', params: { matter: 'giants' }, operator: 'equal', value: '0元' },
    ],
  },
};

const paidBefore = {
  all: [
    held('before', 'revenuePeakBefore', 'greaterThanInclusive'),
    held('before-plan', 'revenuePeakBefore', 'lessThan', { before: 'plan' }),
  ],
};

interface Terms {
  readonly repeats: 'once' | 'once-per-row' | 'once-per-year';
  readonly severalRows: 'highest' | 'each' | 'difference';
  readonly asks: keyof typeof asked;
  readonly policies: readonly ('own' | 'other')[];
  readonly received: 'bars' | 'difference';
  readonly capped: boolean;
  readonly inParts: boolean;
}

const terms: fc.Arbitrary<Terms> = fc.record({
  repeats: fc.constantFrom('once' as const, 'once-per-row' as const, 'once-per-year' as const),
  severalRows: fc.constantFrom('highest' as const, 'each' as const, 'difference' as const),
  asks: fc.constantFrom('reached' as const, 'first reached' as const, 'never rewarded' as const),
  policies: fc.subarray(['own' as const, 'other' as const]),
  received: fc.constantFrom('bars' as const, 'difference' as const),
  capped: fc.boolean(),
  inParts: fc.boolean(),
});

const engines = new Map<string, ReturnType<typeof tinyEngine>>();

const engineFor = (own: Terms): ReturnType<typeof tinyEngine> => {
  const { repeats, severalRows, asks, policies, received, capped, inParts } = own;
  const key = JSON.stringify(own);
  const parts = [{ share: '30%' }, { share: '70%', after: 1 }];
  const engine =
    engines.get(key) ??
    tinyEngine(
      [
        award('giants', {
          parameters: { classes: { sales: '亿元', amount: '万元', rows: [[10, 100], [20, 300], [50, 500]] } }, // prettier-ignore
          conditions: asked[asks],
          outcome: {
            pays: 'row.amount',
            severalRows,
            repeats,
            ...(severalRows === 'difference' ? { paidBefore } : {}),
            ...(inParts ? { instalments: { parts, remainder: 'last' } } : {}),
          },
        }),
      ],
      [
        ...policies.map((each) => group(each, 'receipts', { policies: each, received })),
        ...(capped ? [group('cap', 'cap', { cap: '400万元', members: ['giants'], span: 'plan' })] : []),
      ],
    );
  engines.set(key, engine);
  return engine;
};

const perhaps = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });
const revenue = perhaps(fc.record({ revenue: perhaps(fc.constantFrom('0元', '5亿元', '12亿元', '25亿元', '60亿元')) }));

const input = fc.record({
  foundedIn: perhaps(fc.constantFrom(2020, 2025)),
  years: fc.record({ 2024: revenue, 2025: revenue, 2026: revenue }),
  before: perhaps(
    fc.record({
      through: fc.constantFrom(2023, 2024, 2025),
      revenuePeak: fc.constantFrom('5亿元', '12亿元', '25亿元'),
    }),
  ),
  received: perhaps(
    fc.array(
      fc.record({
        policy: fc.constantFrom('本文件', '别的'),
        matter: perhaps(fc.constant('giants')),
        amount: perhaps(fc.constantFrom('50万元', '100万元', '300万元')),
        on: perhaps(fc.constantFrom('2025-12-31', '2026-06-01', '2025')),
        of: perhaps(fc.constantFrom('10亿元', '20亿元')),
        forYear: perhaps(fc.constantFrom(2025, 2026)),
        status: perhaps(fc.constantFrom('received', 'claimable')),
        level: perhaps(fc.constantFrom('municipal', 'county')),
      }),
      { maxLength: 2 },
    ),
  ),
});

const told = (written: unknown): Readonly<Record<string, unknown>> =>
  JSON.parse(JSON.stringify(written)) as Readonly<Record<string, unknown>>;

describe('of tiers and of money received', { ...long, timeout: patience }, () => {
  test('what is open names what is missing, and what is settled names nothing', () => {
    fc.assert(
      fc.property(terms, input, (own, written) => {
        const engine = engineFor(own);
        const subject = (() => {
          try {
            return enterpriseOf(told(written), engine);
          } catch {
            // It contradicts itself.
            return undefined;
          }
        })();
        fc.pre(subject !== undefined);
        try {
          for (const { truth, amount, payable, missing } of engine.evaluate(subject, { year: 2026 }).awards) {
            const isOpen = truth === 'unknown' || payable.lowFen !== payable.highFen;
            // What a cap cuts to one sum may still be granted in several.
            const isGrantOpen = amount.lowFen !== amount.highFen;
            if (isOpen) expect({ payable, missing }).not.toEqual({ payable, missing: [] });
            else if (!isGrantOpen) expect({ payable, missing }).toEqual({ payable, missing: [] });
          }
        } catch (error) {
          if (!(error instanceof HuiqiError)) throw error;
        }
      }),
      runs(800),
    );
  });
});
