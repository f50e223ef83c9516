/**
 * A cap that is a figure of the enterprise: the fixed cap of that figure where it is known, and no less than any figure
 * may leave where it is not.
 */
import { fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { checkDocuments } from '../../src/check/index.js';
import { likenessOf } from '../../src/columns/likeness.js';
import type { Engine, Result } from '../../src/engine/index.js';
import { explainResult } from '../../src/explain/index.js';
import { HuiqiError } from '../../src/issue/index.js';
import { award, enterpriseOf, group, tinyDocument, tinyEngine } from '../arbitrary/tiny-document.js';
import { patience, runs } from '../laws/support.js';

type Json = Readonly<Record<string, unknown>>;

const amounts = [3, 5, 8] as const;
const slugs = amounts.map((_, index) => `award-${String(index + 1)}`);

/** Awards of 3, 5 and 8万元 for who has reached 1, 2 and 3亿元. */
const rules = amounts.map((amount, index) =>
  award(slugs[index] ?? '', {
    parameters: { amount: `${String(amount)}万元` },
    conditions: {
      name: 'reached',
      fact: 'revenue',
      params: { measure: 'revenue' },
      operator: 'greaterThanInclusive',
      value: `${String(index + 1)}亿元`,
    },
    outcome: { pays: 'parameter.amount', repeats: 'once-per-year' },
  }),
);

const worth = { fact: 'revenue', params: { measure: 'marketValue' } };
const half = { round: 'down', to: '0.01元', of: { times: ['50%', worth] } };

const capped = (cap: unknown, more: Json = {}): Json => group('by-figure', 'cap', { cap, members: slugs, ...more });
const oneOfTwo = group('one', 'choice', { atMost: 1, members: slugs.slice(0, 2) });

const input = (revenue: number | undefined, value: number | undefined, received: readonly Json[] = []): Json => ({
  foundedIn: 2020,
  received,
  years: {
    2026: {
      ...(revenue === undefined ? {} : { revenue: `${String(revenue)}亿元` }),
      ...(value === undefined ? {} : { marketValue: `${String(value)}元` }),
    },
  },
});

const paidIn = (result: Result): unknown =>
  result.awards.map(({ rule, truth, payable, displacedBy }) => [rule, truth, payable, displacedBy]);

const evaluated = (engine: Engine, told: Json): Result => engine.evaluate(enterpriseOf(told, engine), { year: 2026 });

const revenue = fc.integer({ min: 0, max: 4 });
const value = fc.integer({ min: 1, max: 180_000 });
const groupsBeside = fc.constantFrom<readonly Json[]>(
  [],
  [oneOfTwo],
  [group('narrow', 'cap', { cap: '6万元', members: slugs.slice(1) })],
);
const earlier = fc.constantFrom<readonly Json[]>(
  [],
  [{ policy: 'tiny', matter: slugs[0], amount: '2万元', on: '2026-02-01' }],
  [{ policy: 'tiny', matter: slugs[2], amount: '1万元', on: '2025-02-01' }],
);

describe('a cap that is a figure of the enterprise', { timeout: patience }, () => {
  test('is the fixed cap of that figure, whatever is tied beside it', () => {
    fc.assert(
      fc.property(
        revenue,
        value,
        groupsBeside,
        earlier,
        fc.constantFrom('year', 'plan'),
        (reached, yuan, beside, received, span) => {
          const own = tinyEngine(rules, [capped(half, { span }), ...beside]);
          const fixed = tinyEngine(rules, [capped(`${String(yuan / 2)}元`, { span }), ...beside]);
          const told = input(reached, yuan, received);
          expect(paidIn(evaluated(own, told))).toEqual(paidIn(evaluated(fixed, told)));
          expect(own.totals(enterpriseOf(told, own), { year: 2026 })).toEqual(
            fixed.totals(enterpriseOf(told, fixed), { year: 2026 }),
          );
        },
      ),
      runs(120),
    );
  });

  test('leaves, where it is not told, no less than any figure, and asks for it', () => {
    fc.assert(
      fc.property(revenue, fc.array(value, { minLength: 1, maxLength: 4 }), groupsBeside, (reached, values, beside) => {
        const engine = tinyEngine(rules, [capped(worth), ...beside]);
        const untold = evaluated(engine, input(reached, undefined));
        for (const yuan of [...values, 1, 1_000_000]) {
          const whole = evaluated(engine, input(reached, yuan));
          untold.awards.forEach(({ payable: { lowFen, highFen } }, index) => {
            const paid = whole.awards[index]?.payable.lowFen ?? 0;
            expect(lowFen).toBeLessThanOrEqual(paid);
            expect(highFen ?? Infinity).toBeGreaterThanOrEqual(paid);
          });
          expect(untold.total.lowFen).toBeLessThanOrEqual(whole.total.lowFen);
          expect(untold.total.highFen ?? Infinity).toBeGreaterThanOrEqual(whole.total.lowFen);
        }
        const missing = untold.missing.map(({ path }) => path);
        expect(missing).toEqual(reached === 0 ? [] : ['years.2026.marketValue']);
        // Alone, both ends are come to: by nothing, and by more than enough.
        if (beside.length === 0)
          expect([untold.total.lowFen, untold.total.highFen]).toEqual([
            0,
            evaluated(engine, input(reached, 1_000_000)).total.lowFen,
          ]);
        for (const language of ['zh', 'en'] as const)
          expect(explainResult(untold, language, 'text', { detail: true })).not.toMatch(/undefined|NaN|Infinity/u);
      }),
      runs(80),
    );
  });

  test('adds up by hand: in the order of the clauses, as far as it goes', () => {
    fc.assert(
      fc.property(revenue, value, (reached, yuan) => {
        let left = yuan * 100;
        const byHand = amounts.map((amount, index) => {
          const paid = index < reached ? Math.min(left, amount * 1_000_000) : 0;
          left -= paid;
          return paid;
        });
        const { awards, total } = evaluated(tinyEngine(rules, [capped(worth)]), input(reached, yuan));
        expect(awards.map(({ payable }) => payable.lowFen)).toEqual(byHand);
        expect(total.lowFen).toBe(byHand.reduce((sum, each) => sum + each));
      }),
      runs(80),
    );
  });
});

const itemRule = award('for-project', {
  parameters: { cap: '100万元' },
  each: { project: 'digital', by: 'name' },
  conditions: { name: 'approved', fact: 'itemInYear', operator: 'equal', value: true },
  outcome: { pays: { approvedUpTo: 'parameter.cap' }, repeats: 'once-per-item' },
});

test.each([
  { name: 'of what no fact tells', cap: { times: ['50%', '3万元'] }, code: 'value-misfit' },
  { name: 'that may end in parts of a 分', cap: { times: ['50%', worth] }, code: 'rounding-unstated' },
  { name: 'of no money', cap: { fact: 'yearsSinceFounding' }, code: 'value-misfit' },
  { name: 'of an item where there is one cap for all', cap: { fact: 'itemApproved' }, code: 'fact-unknown' },
])('a cap $name is refused', ({ cap, code }) => {
  const codes = (): readonly string[] => {
    try {
      tinyEngine(rules, [capped(cap)]);
      return [];
    } catch (error) {
      if (!(error instanceof HuiqiError)) throw error;
      return error.issues.map((each) => each.code);
    }
  };
  expect(codes()).toEqual([code]);
});

test('a cap per project goes by the figures of the project', () => {
  const engine = tinyEngine(
    [itemRule],
    [
      group('share', 'cap', {
        cap: { round: 'down', to: '1元', of: { times: ['50%', { fact: 'itemApproved' }] } },
        members: ['for-project'],
        per: 'of',
      }),
    ],
  );
  const project = (name: string, approved: string): Json => ({ kind: 'digital', name, approved, on: '2026-05-01' });
  const result = evaluated(engine, {
    foundedIn: 2020,
    received: [],
    projects: [project('甲', '80万元'), project('乙', '30万元')],
  });
  expect(result.awards.map(({ of, payable }) => [of, payable.low])).toEqual([
    ['乙', '15万元'],
    ['甲', '40万元'],
  ]);
});

test('enterprises that differ only in the figure of a cap are not decided as one', () => {
  const engine = tinyEngine(rules, [capped(worth)]);
  const { keyOf } = likenessOf([{ plan: engine.plan, year: 2026 }]);
  const keys = [10_000, 20_000].map((yuan) => keyOf(enterpriseOf(input(4, yuan), engine)));
  expect(new Set(keys).size).toBe(2);
});

test('its figures stand in the clauses of its group, and its words are used', () => {
  const files = tinyDocument(rules, [capped({ round: 'down', to: '0.01元', of: { times: ['30%', worth] } })]);
  const found = checkDocuments({ tiny: files }).filter(({ place }) => place.file.endsWith('groups.json'));
  expect(found.map(({ code, place }) => `${code} ${place.pointer}`)).toEqual(['figure-unfounded /0/cap/of/times/0']);
});
