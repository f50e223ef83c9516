/** Money that does not say for what: whatever it turns out to be for lies within what is told of it. */
import { fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { award, enterpriseOf, group, tinyEngine } from '../arbitrary/tiny-document.js';
import { patience, runs } from '../laws/support.js';

type Json = Readonly<Record<string, unknown>>;

const scale = { name: 'scale', fact: 'aboveScale', operator: 'equal', value: true };
const came = {
  name: 'came',
  fact: 'titleInYear',
  params: { title: 'little-giant', events: ['new'] },
  operator: 'equal',
  value: true,
};
const pays = (slug: string, amount: string, conditions: unknown, repeats: string): ReturnType<typeof award> =>
  award(slug, { parameters: { amount }, conditions, outcome: { pays: 'parameter.amount', repeats } });

const engine = tinyEngine(
  [
    pays('once', '20万元', scale, 'once'),
    pays('yearly', '7万元', scale, 'once-per-year'),
    pays('titled', '3万元', came, 'once'),
  ],
  [group('other-money', 'receipts', { policies: 'other', levels: ['municipal'], received: 'bars' })],
);
const matters = ['once', 'yearly', 'titled', 'other'] as const;

const years = fc.record({ 2025: fc.boolean(), 2026: fc.boolean() }, { requiredKeys: [] });
const day = fc.constantFrom('2025-06-01', '2026-03-01', '2025', undefined);
const receipt = fc.record({ policy: fc.constantFrom('本文件', '市工业政策'), on: day });

const totalOf = (input: Json): { readonly low: number; readonly high: number } => {
  const { lowFen, highFen } = engine.evaluate(enterpriseOf(input, engine), { year: 2026 }).total;
  return { low: lowFen, high: highFen ?? Infinity };
};

describe('money that does not say for what', { timeout: patience }, () => {
  test('holds whatever it turns out to be for, of any year', () => {
    fc.assert(
      fc.property(years, fc.option(day.filter((on) => on !== undefined)), receipt, (told, titled, { policy, on }) => {
        const input = (matter: Json): Json => ({
          foundedIn: 2000,
          years: Object.fromEntries(Object.entries(told).map(([year, aboveScale]) => [year, { aboveScale }])),
          titles: titled === null ? [] : [{ title: 'little-giant', event: 'new', on: titled }],
          received: [{ policy, level: 'municipal', amount: '20万元', ...(on === undefined ? {} : { on }), ...matter }],
        });
        const untold = totalOf(input({}));
        for (const matter of matters) {
          const one = totalOf(input({ matter }));
          expect([matter, untold.low <= one.low, one.high <= untold.high]).toEqual([matter, true, true]);
        }
      }),
      runs(150),
    );
  });

  test('may be for what is paid once and was there before: then nothing is due again', () => {
    const input = (matter: Json): Json => ({
      years: { 2025: { aboveScale: true }, 2026: { aboveScale: true } },
      titles: [],
      received: [{ policy: '本文件', amount: '20万元', on: '2025-06-01', ...matter }],
    });
    expect(totalOf(input({ matter: 'once' }))).toEqual({ low: 7_000_000, high: 7_000_000 });
    const { total, missing } = engine.evaluate(enterpriseOf(input({}), engine), { year: 2026 });
    expect([total.lowFen, total.highFen]).toEqual([7_000_000, 27_000_000]);
    expect(missing.map(({ path }) => path)).toContain('received.0.matter');
  });

  test('in more ways than are taken apart makes the sum loose', () => {
    const received = (count: number): Json => ({
      years: { 2025: { aboveScale: true }, 2026: { aboveScale: true } },
      titles: [{ title: 'little-giant', event: 'new', on: '2026-01-05' }],
      received: Array.from({ length: count }, () => ({ policy: '本文件', amount: '1万元', on: '2026-06-01' })),
    });
    const looseWith = (count: number): boolean =>
      engine.evaluate(enterpriseOf(received(count), engine), { year: 2026 }).total.loose === true;
    expect([1, 4].map(looseWith)).toEqual([false, true]);
  });
});
