/** A period of days, by the day of what came: the same as those days written into each condition that asks what came. */
import { fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/index.js';
import { award, enterpriseOf, tinyEngine } from '../arbitrary/tiny-document.js';
import { patience, runs } from '../laws/support.js';

type Json = Readonly<Record<string, unknown>>;

const from = '2026-07-01';

const ladder = {
  title: 'text',
  month: '月',
  amount: '万元',
  rows: [
    ['little-giant', 12, 20],
    ['champion-enterprise', 9, 50],
  ],
};

/** An award for a title of its row, in a month of it, with more params of what came and more beside its conditions. */
const titled = (params: Json, rest: Json = {}): ReturnType<typeof award> => {
  const of = { title: { fact: 'row.title' }, events: ['new'], ...params };
  return award('titled', {
    parameters: { ladder },
    conditions: {
      all: [
        { name: 'came', fact: 'titleInYear', params: of, operator: 'equal', value: true },
        { name: 'early', fact: 'titleMonth', params: of, operator: 'lessThanInclusive', value: { fact: 'row.month' } },
      ],
    },
    outcome: { pays: 'row.amount', severalRows: 'highest', repeats: 'once-per-row' },
    ...rest,
  });
};

const day = fc.constantFrom(
  '2025-08-01',
  '2026-03-01',
  '2026-06-30',
  from,
  '2026-09-30',
  '2026-11-05',
  '2026',
  '2027-02-01',
);
const titles = fc.array(
  fc.record({
    title: fc.constantFrom('little-giant', 'champion-enterprise'),
    event: fc.constant('new'),
    on: day,
  }),
  { maxLength: 3 },
);

const told = (engine: Engine, input: Json, year: number): unknown =>
  engine
    .evaluate(enterpriseOf({ received: [], ...input }, engine), { year })
    .awards.map(({ truth, amount, missing }) => [
      truth,
      amount.lowFen,
      amount.highFen,
      missing.map(({ path }) => path),
    ]);

describe('a rule in effect from a day, by the event', { timeout: patience }, () => {
  const byDays = tinyEngine([titled({}, { effective: { from, by: 'event' } })]);
  const written = tinyEngine([titled({ from })]);

  test('pays each row for the title of that row, as where the days stand in its conditions', () => {
    fc.assert(
      fc.property(titles, fc.constantFrom(2026, 2027), (entries, year) => {
        expect(told(byDays, { titles: entries }, year)).toEqual(told(written, { titles: entries }, year));
      }),
      runs(150),
    );
  });

  test.each([
    [[['champion-enterprise', '2026-09-01']], 50],
    [[['little-giant', '2026-09-01']], 20],
    [
      [
        ['champion-enterprise', '2026-03-01'],
        ['little-giant', '2026-09-01'],
      ],
      20,
    ],
    [
      [
        ['champion-enterprise', '2026-03-01'],
        ['champion-enterprise', '2026-12-01'],
      ],
      0,
    ],
  ] as const)('pays for %j %i万元', (entries, amount) => {
    const input = { titles: entries.map(([title, on]) => ({ title, event: 'new', on })) };
    const fen = amount * 1_000_000;
    expect(told(byDays, input, 2026)).toEqual([[amount === 0 ? 'no' : 'yes', fen, fen, []]]);
  });
});
