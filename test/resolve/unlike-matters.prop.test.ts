/** Receipts that cannot be for the same thing: what is open of one has no part in what is open of another. */
import { fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { award, enterpriseOf, group, tinyEngine } from '../arbitrary/tiny-document.js';
import { patience, runs } from '../laws/support.js';
import { long } from '../long.js';

type Json = Readonly<Record<string, unknown>>;

const names = ['甲', '乙', '丙'];
const matters = ['first', 'second', 'third', 'fourth'] as const;
const came = { name: 'came', fact: 'itemInYear', operator: 'equal', value: true };

const paying = matters.map((slug, at) =>
  award(slug, {
    each: { project: 'digital', by: 'name' },
    parameters: { amount: `${String(at + 2)}万元` },
    conditions: came,
    outcome: { pays: 'parameter.amount', repeats: 'once-per-item' },
  }),
);
const others = group('other-money', 'receipts', { policies: 'other', levels: ['municipal'], received: 'difference' });
const choice = group('either', 'choice', { atMost: 2, members: ['first', 'second'], counts: 'awards', span: 'year' });
const engines = { apart: tinyEngine(paying, [others]), tied: tinyEngine(paying, [others, choice]) };

interface Told {
  readonly matter: (typeof matters)[number];
  readonly policy: string;
  readonly amount: number;
  readonly of: string | undefined;
}

const inputOf = (received: readonly Told[]): Json => ({
  titles: [],
  projects: names.map((name) => ({ kind: 'digital', name, on: '2026-03-01' })),
  received: received.map(({ of, amount, ...each }) => ({
    ...each,
    level: 'municipal',
    amount: `${String(amount)}万元`,
    on: '2026-06-01',
    ...(of === undefined ? {} : { of }),
  })),
});

const totalOf = (engine: (typeof engines)['apart'], received: readonly Told[]): Readonly<Record<string, unknown>> => {
  const { lowFen, highFen, loose } = engine.evaluate(enterpriseOf(inputOf(received), engine), { year: 2026 }).total;
  return { lowFen, highFen, loose };
};

/** Every way in which the projects may be told, each with each. */
const completionsOf = (received: readonly Told[]): readonly (readonly Told[])[] =>
  received.reduce<readonly (readonly Told[])[]>(
    (all, own) =>
      all.flatMap((before) => (own.of === undefined ? names : [own.of]).map((of) => [...before, { ...own, of }])),
    [[]],
  );

const hullOf = (engine: (typeof engines)['apart'], received: readonly Told[]): Readonly<Record<string, unknown>> => {
  const all = completionsOf(received).map((told) => totalOf(engine, told));
  return {
    lowFen: Math.min(...all.map(({ lowFen }) => Number(lowFen))),
    highFen: Math.max(...all.map(({ highFen }) => Number(highFen))),
    loose: undefined,
  };
};

const told = (matter: Told['matter']): fc.Arbitrary<Told> =>
  fc.record({
    matter: fc.constant(matter),
    policy: fc.constantFrom('本文件', '市工业政策'),
    amount: fc.integer({ min: 1, max: 6 }),
    of: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constantFrom(...names) }),
  });
const anyReceived = fc.tuple(...matters.map(told)).chain((each) => fc.subarray(each, { minLength: 2 }));

describe('receipts of unlike matters', { ...long, timeout: patience }, () => {
  test('leave just what they leave in any of the ways in which they may be meant, each with each', () => {
    fc.assert(
      fc.property(anyReceived, (received) => {
        expect(totalOf(engines.apart, received)).toEqual(hullOf(engines.apart, received));
      }),
      runs(40),
    );
  });

  test('are gone through together where a choice ties them', () => {
    fc.assert(
      fc.property(anyReceived, (received) => {
        expect(totalOf(engines.tied, received)).toEqual(hullOf(engines.tied, received));
      }),
      runs(40),
    );
  });
});

test('receipts of unlike matters are as many as one likes: what each leaves adds up', () => {
  const received = matters.map((matter): Told => ({ matter, policy: '本文件', amount: 1, of: undefined }));
  // 2万元, 3万元, 4万元, 5万元 of each of three projects; one project of each was paid.
  expect(totalOf(engines.apart, received)).toEqual({ lowFen: 28_000_000, highFen: 28_000_000, loose: undefined });
});
