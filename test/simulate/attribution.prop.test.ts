import { fc, test } from '@fast-check/vitest';
import { describe, expect, test as it } from 'vitest';
import { averagedOver } from '../../src/simulate/attribution.js';
import { simulate } from '../../src/simulate.js';
import { runs } from '../laws/support.js';

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const key = (chosen: readonly string[]): number => chosen.reduce((sum, name) => sum + 2 ** names.indexOf(name), 0);

const games = fc.integer({ min: 1, max: 6 }).chain((count) =>
  fc.record({
    parts: fc.constant(names.slice(0, count)),
    worths: fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), { minLength: 64, maxLength: 64 }),
  }),
);

const worthIn =
  (worths: readonly number[]) =>
  (chosen: readonly string[]): number =>
    chosen.length === 0 ? 0 : (worths[key(chosen)] ?? 0);

describe('what each of several reforms makes of a sum', () => {
  test.prop([games], runs())('adds up to the whole, to the 分', ({ parts, worths }) => {
    const worth = worthIn(worths);
    const all = [...averagedOver(parts, worth).values()];
    expect(all.reduce((sum, each) => sum + each, 0)).toBe(worth(parts));
    expect(all.every(Number.isSafeInteger)).toBe(true);
  });

  test.prop([fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 6 })], runs())(
    'is what it makes alone where no reform touches another',
    (alone) => {
      const parts = names.slice(0, alone.length);
      const worth = (chosen: readonly string[]): number =>
        chosen.reduce((sum, name) => sum + (alone[names.indexOf(name)] ?? 0), 0);
      expect([...averagedOver(parts, worth).values()]).toEqual(alone);
    },
  );

  test.prop([games], runs())('lies within 1分 of the mean over every order', ({ parts, worths }) => {
    const few = parts.slice(0, 4);
    const worth = worthIn(worths);
    const orders = (left: readonly string[]): readonly (readonly string[])[] =>
      left.length === 0
        ? [[]]
        : left.flatMap((name) => orders(left.filter((each) => each !== name)).map((rest) => [name, ...rest]));
    const all = orders(few);
    const averaged = averagedOver(few, worth);
    for (const name of few) {
      const added = all.map((order) => {
        const at = order.indexOf(name);
        return worth(order.slice(0, at + 1)) - worth(order.slice(0, at));
      });
      const mean = added.reduce((sum, each) => sum + each, 0) / all.length;
      expect(Math.abs((averaged.get(name) ?? NaN) - mean)).toBeLessThan(1.001);
    }
  });
});

describe('a run of reforms together', () => {
  const toForty = { id: 'to-40', changes: [{ set: 'revenue-milestone.milestones[10亿元].amount', to: '40万元' }] };
  const tierTwenty = {
    id: 'tier-20',
    changes: [{ 'add-row': 'revenue-milestone.milestones', row: { threshold: '20亿元', amount: '60万元' } }],
  };
  const onTop = {
    id: 'on-top',
    changes: [{ set: 'revenue-milestone.milestones[10亿元].amount', was: '40万元', to: '50万元' }],
  };
  const run = (compare: readonly string[]) =>
    simulate(
      {
        huiqi: 'scenario/1',
        documents: ['taizhou-matrix-2025'],
        years: 2026,
        population: {
          constants: {
            city: '台州市',
            industry: 'C3852',
            foundedIn: 2025,
            titles: '无',
            projects: '无',
            received: '无',
          },
        },
        reforms: [toForty, tierTwenty, onTop],
        compare,
      },
      [
        ['2025年台州区域内营业收入(亿元)', '2026年台州区域内营业收入(亿元)'],
        ['8', '12'],
        ['8', '25'],
      ],
    ).attributions;

  it('takes their effect apart: alone, in order and over all orders', () => {
    const [{ whole, parts } = { whole: undefined, parts: [] }] = run(['base', 'to-40 + tier-20']);
    const of = (way: 'alone' | 'inOrder' | 'averaged') => parts.map((part) => part[way].certain.text);
    expect(whole?.certain.text).toBe('40万元');
    // Who breaks 25亿元 is paid the new tier, or without it the raised one.
    expect({ alone: of('alone'), inOrder: of('inOrder'), averaged: of('averaged') }).toEqual({
      alone: ['20万元', '30万元'],
      inOrder: ['20万元', '20万元'],
      averaged: ['15万元', '25万元'],
    });
  });

  it('says where a reform cannot be tried without another', () => {
    const [told] = run(['base', 'to-40+on-top']);
    expect([told?.whole.certain.text, told?.parts, told?.because]).toEqual(['40万元', [], 'not-alone']);
  });
});
