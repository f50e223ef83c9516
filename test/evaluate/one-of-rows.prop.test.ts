/** Of rows of which one surely holds: what is paid is at least what the least of them pays, whichever it is. */
import { fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/index.js';
import { award, enterpriseOf, tinyEngine } from '../arbitrary/tiny-document.js';
import { patience, runs } from '../laws/support.js';

type Json = Readonly<Record<string, unknown>>;

const levels = ['national', 'provincial', 'municipal'];
const sizes = ['large', 'medium', 'small', 'micro'];
const months = Array.from({ length: 12 }, (_, at) => at + 1);

const came = { title: 'demonstration', events: ['new'] };
const isTrue = { operator: 'equal', value: true };
const isOf = (name: string, fact: string, rest: Json = {}): Json => ({
  name,
  fact,
  operator: 'equal',
  value: { fact: 'row.word' },
  ...rest,
});
const newly = { name: 'came', fact: 'titleInYear', params: came, ...isTrue };
const atLevel = { name: 'came', fact: 'titleInYear', params: { ...came, levels: [{ fact: 'row.word' }] }, ...isTrue };
const notBefore = {
  name: 'never-before',
  fact: 'titleBefore',
  params: { title: 'demonstration', levels: [{ fact: 'row.word' }] },
  operator: 'equal',
  value: false,
};
const inMonth = { name: 'month', fact: 'titleMonth', params: came };
const window = [
  newly,
  { ...inMonth, operator: 'greaterThanInclusive', value: { fact: 'row.from' } },
  { ...inMonth, name: 'by', operator: 'lessThanInclusive', value: { fact: 'row.through' } },
];

/** Tables with rows that are told apart by what may not be told: what each asks, and of what words. */
const shapes: Readonly<
  Record<string, { readonly words: readonly string[]; readonly all: readonly Json[]; readonly each?: Json }>
> = {
  'of the level in which a title came': { words: levels, all: [atLevel] },
  'of the level in which it came for the first time': { words: levels, all: [atLevel, notBefore] },
  'of the level of an item': {
    words: levels,
    all: [{ name: 'new', fact: 'itemInYear', ...isTrue }, isOf('level', 'itemLevel')],
    each: { title: 'demonstration', by: 'of' },
  },
  'of a size': { words: sizes, all: [newly, isOf('size', 'size')] },
};

const paidIn = (engine: Engine, input: Json): Json => {
  const subject = enterpriseOf({ received: [], ...input }, engine);
  const { awards, total } = engine.evaluate(subject, { year: 2026 });
  const [own] = awards;
  expect(engine.totals(subject, { year: 2026 })).toEqual({ low: total.lowFen, high: total.highFen });
  return {
    truth: own?.truth,
    low: own?.amount.lowFen,
    high: own?.amount.highFen,
    missing: own?.missing.map(({ path }) => path),
  };
};

type Paid = ReturnType<typeof paidIn>;

/** The least and the most of what could be. */
const hullOf = (all: readonly Paid[]): Json => {
  const truths = [...new Set(all.map(({ truth }) => truth))];
  return {
    truth: truths.length === 1 ? truths[0] : 'unknown',
    low: Math.min(...all.map(({ low }) => Number(low))),
    high: Math.max(...all.map(({ high }) => Number(high))),
  };
};

const amounts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 });

describe('of rows of which one surely holds', { timeout: patience }, () => {
  test.each(Object.entries(shapes))('%s, the hull of what each would pay is paid', (_, { words, all, each }) => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...words], { minLength: 1 }), amounts, (named, pays) => {
        const rows = named.map((word, at) => [word, pays[at]]);
        const engine = tinyEngine([
          award('tiers', {
            parameters: { tiers: { word: 'text', pays: '万元', rows } },
            ...(each === undefined ? {} : { each }),
            conditions: { all },
            outcome: { pays: 'row.pays', repeats: 'once-per-row' },
          }),
        ]);
        const told = (word: string | undefined): Json => ({
          titles: [
            {
              title: 'demonstration',
              on: '2026-05-06',
              of: '甲',
              ...(words === levels && word !== undefined ? { level: word } : {}),
            },
          ],
          ...(words === sizes && word !== undefined ? { size: word } : {}),
        });
        const { missing, ...found } = paidIn(engine, told(undefined));
        expect(found).toEqual(hullOf(words.map((word) => paidIn(engine, told(word)))));
        expect(missing).toEqual(
          found['low'] === found['high'] && found['truth'] !== 'unknown'
            ? []
            : [expect.stringContaining(words === levels ? 'level' : 'size')],
        );
      }),
      runs(60),
    );
  });

  test('of windows that lie next to each other, what the least of those pays that it may have been', () => {
    const stretches = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 9 }), fc.boolean()), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(stretches, fc.option(fc.constantFrom(...months)), (widths, told) => {
        let at = 1;
        const rows = widths.flatMap(([width, pays, isLeftOut]) => {
          const [first, last] = [at, at + width - 1];
          at = last + 1;
          return isLeftOut || last > 12 ? [] : [[first, last, pays]];
        });
        fc.pre(rows.length > 0);
        const engine = tinyEngine([
          award('tiers', {
            parameters: { tiers: { from: '月', through: '月', pays: '万元', rows } },
            conditions: { all: window },
            outcome: { pays: 'row.pays', repeats: 'once-per-row' },
          }),
        ]);
        const paidOn = (on: string): Json =>
          paidIn(engine, { titles: [{ title: 'demonstration', on, of: '甲', level: 'national' }] });
        const paidBy = (month: number): Json => paidOn(`2026-${String(month).padStart(2, '0')}`);
        const { truth, low, high } = told === null ? paidOn('2026') : paidBy(told);
        expect({ truth, low, high }).toEqual(hullOf((told === null ? months : [told]).map(paidBy)));
      }),
      runs(60),
    );
  });
});
