import { fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { compareRational, minus, rational, type Rational } from '../../src/quantity/index.js';
import {
  type Bound,
  compiled,
  type Compiled,
  difference,
  readReckoning,
  type Reckoning,
} from '../../src/reckon/index.js';
import { patience, runs } from '../laws/support.js';
import { reckonPlainly } from './plain.js';

/** Three facts of money, a count and a share, each known within bounds. */
const amounts = ['a', 'b', 'c'] as const;
const names = [...amounts, 'n', 'r'] as const;
type Name = (typeof names)[number];

const money = fc.constantFrom('0元', '1元', '0.07元', '3元', '10元', '99.99元', '1万元');
const above = fc.constantFrom('1元', '0.07元', '3元', '10元', '1万元');
const rate = fc.constantFrom('15%', '1/3', '5%', '115%', '2', '33.3%');

/** What amounts are multiplied with, beside rates. */
const count = fc.constantFrom<unknown>(
  { fact: 'n' },
  3,
  { sum: [{ fact: 'n' }, 2] },
  { difference: [2, { fact: 'n' }] },
  { fact: 'r' },
  { times: ['50%', { fact: 'r' }] },
);

/** How large a step is may hang on a figure, as a percentage point of growth does. */
const step = fc
  .record({ floor: above, rate, fact: fc.constantFrom(...amounts) })
  .map(({ floor, rate: share, fact }) => ({ atLeast: [floor, { times: [share, { fact }] }] }));

const { expression } = fc.letrec<{ expression: unknown }>((tie) => {
  const part = tie('expression');
  const pair = fc.tuple(part, part);
  return {
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(...amounts).map((fact) => ({ fact })),
      money,
      fc.array(part, { minLength: 2, maxLength: 3 }).map((sum) => ({ sum })),
      pair.map((parts) => ({ difference: parts })),
      fc.tuple(rate, part).map((parts) => ({ times: parts })),
      fc.tuple(part, count).map((parts) => ({ times: parts })),
      fc.tuple(count, rate, part, count).map((parts) => ({ times: parts })),
      fc.record({ steps: fc.oneof(above, step), each: above, of: part }),
      fc.tuple(money, part).map((atMost) => ({ atMost })),
      fc.tuple(money, part).map((atLeast) => ({ atLeast })),
      pair.map((parts) => ({ greater: parts })),
      pair.map((parts) => ({ lesser: parts })),
      fc.record({ round: fc.constantFrom('down', 'up', 'nearest'), to: above, of: part }),
    ),
  };
});

const typeOf = (name: Name): 'money' | 'integer' | 'share' => {
  if (name === 'r') return 'share';
  return name === 'n' ? 'integer' : 'money';
};

const complaints: unknown[] = [];
const read = (raw: unknown): Reckoning<Name> | undefined =>
  readReckoning<Name>(raw, '', {
    parameters: {},
    columnOf: () => undefined,
    rateColumnOf: () => undefined,
    datedAt: () => undefined,
    factAt: ({ fact }) => ({ term: fact as Name, type: typeOf(fact as Name) }),
    complainOf: () => undefined,
    complain: (...found) => {
      complaints.push(found);
      return undefined;
    },
  });

/** Expressions that a file may hold: what is too large is refused, and has a test of its own. */
const readable = expression.filter((raw) => read(raw) !== undefined);

const bounds = fc.tuple(fc.nat(20_000), fc.nat(20_000)).map(([low, more]) => ({ low, high: low + more }));
const few = fc.tuple(fc.nat(3), fc.nat(2)).map(([low, more]) => ({ low, high: low + more }));
const share = fc.tuple(fc.nat(2e8), fc.nat(1e8)).map(([low, more]) => ({ low, high: low + more }));
const known = fc.record({ a: bounds, b: bounds, c: bounds, n: few, r: share });
type Known = Readonly<Record<Name, { readonly low: number; readonly high: number }>>;

const keyOf = (name: Name): string => name;

const fraction = (value: Bound, under: bigint): Rational => rational(BigInt(value), under);

/** Every way in which each fact is at one of its ends, and some between. */
const points = (of: Known): readonly Readonly<Record<Name, number>>[] => {
  const some = (name: Name): readonly number[] => {
    const { low, high } = of[name];
    return [...new Set([low, high, Math.floor((low + high) / 2), Math.min(high, low + 1)])];
  };
  return some('a').flatMap((a) =>
    some('b').flatMap((b) =>
      some('c').flatMap((c) => some('n').flatMap((n) => some('r').map((r) => ({ a, b, c, n, r })))),
    ),
  );
};

const valueAt = (raw: unknown, point: Readonly<Record<Name, number>>): Rational =>
  reckonPlainly(raw, ({ fact }) => rational(point[fact as Name], fact === 'r' ? 1e8 : 1));

const isBetween = (value: Rational, low: Rational, high: Rational): boolean =>
  compareRational(low, value) <= 0 && compareRational(value, high) <= 0;

/** The same facts, those that both raise and lower an expression between bounds so near that every value can be tried. */
const near = <Term extends Name>(of: Known, { terms, leans }: Pick<Compiled<Term>, 'terms' | 'leans'>): Known =>
  Object.fromEntries(
    names.map((name) => {
      const { low, high } = of[name];
      const isBoth = leans[terms.findIndex((term) => term === name)] === '±';
      return [name, { low, high: isBoth ? Math.min(high, low + most) : high }];
    }),
  ) as Known;
const most = 40;

/** Corners of all facts, at every value of those between near bounds. */
const everyOf = (of: Known, { terms, leans }: Pick<Compiled<Name>, 'terms' | 'leans'>) =>
  terms
    .filter((_, at) => leans[at] === '±')
    .reduce<readonly Readonly<Record<Name, number>>[]>(
      (found, name) =>
        found.flatMap((point) =>
          point[name] === of[name].low
            ? Array.from({ length: of[name].high - of[name].low + 1 }, (_, step) => ({
                ...point,
                [name]: of[name].low + step,
              }))
            : [],
        ),
      cornersOf(of),
    );

const cornersOf = (of: Known): readonly Readonly<Record<Name, number>>[] =>
  points(of).filter((point) => names.every((name) => point[name] === of[name].low || point[name] === of[name].high));

describe('for random expressions over facts known within bounds', { timeout: patience }, () => {
  test('what the facts come to, whatever they are, lies between the bounds', () => {
    fc.assert(
      fc.property(readable, known, (raw, of) => {
        const { ends, terms, under } = compiled(read(raw) as Reckoning<Name>, keyOf);
        const { low, high } = ends((term) => of[terms[term] as Name]);
        for (const point of points(of))
          expect(isBetween(valueAt(raw, point), fraction(low, under), fraction(high, under))).toBe(true);
      }),
      runs(150),
    );
  });

  test('bounds that are not loose are come to: at ends of the facts, or where one that raises and lowers it turns', () => {
    fc.assert(
      fc.property(readable, known, (raw, wide) => {
        const own = compiled(read(raw) as Reckoning<Name>, keyOf);
        const { ends, isLoose, terms, under } = own;
        fc.pre(!isLoose);
        const of = near(wide, own);
        const { low, high } = ends((term) => of[terms[term] as Name]);
        const values = everyOf(of, own).map((point) => valueAt(raw, point));
        for (const bound of [low, high])
          expect(values.some((value) => compareRational(value, fraction(bound, under)) === 0)).toBe(true);
      }),
      runs(150),
    );
  });

  test('what is said to come to whole units does, and facts that are known leave no doubt', () => {
    fc.assert(
      fc.property(readable, known, (raw, of) => {
        const { ends, isWhole, terms, under } = compiled(read(raw) as Reckoning<Name>, keyOf);
        const { low, high } = ends((term) => ({ low: of[terms[term] as Name].low, high: of[terms[term] as Name].low }));
        expect(low).toBe(high);
        if (isWhole) expect(fraction(low, under).under).toBe(1n);
      }),
      runs(150),
    );
  });

  test('one held against another is below, equal or above as both come out', () => {
    fc.assert(
      fc.property(readable, readable, known, (left, right, wide) => {
        const [one, other] = [read(left), read(right)] as [Reckoning<Name>, Reckoning<Name>];
        const own = difference(one, other, keyOf);
        const { ends, isLoose, terms, under } = own;
        const of = near(wide, own);
        const { low, high } = ends((term) => of[terms[term] as Name]);
        const margins = (isLoose ? cornersOf(of) : everyOf(of, own)).map((point) =>
          minus(valueAt(left, point), valueAt(right, point)),
        );
        for (const margin of margins) expect(isBetween(margin, fraction(low, under), fraction(high, under))).toBe(true);
        const meets = (bound: Bound): boolean =>
          margins.some((margin) => compareRational(margin, fraction(bound, under)) === 0);
        expect(isLoose || (meets(low) && meets(high))).toBe(true);
      }),
      runs(150),
    );
  });

  test('a fact without an upper bound leaves no bound that it raises', () => {
    fc.assert(
      fc.property(readable, known, (raw, of) => {
        const { ends, terms, under } = compiled(read(raw) as Reckoning<Name>, keyOf);
        const { low, high } = ends((term) => ({ ...of[terms[term] as Name], high: Infinity }));
        for (const far of [1e6, 1e12]) {
          const beyond = (name: Name): number => of[name].low + far;
          const value = valueAt(raw, {
            a: beyond('a'),
            b: beyond('b'),
            c: beyond('c'),
            n: beyond('n'),
            r: beyond('r'),
          });
          expect(typeof low === 'number' || compareRational(fraction(low, under), value) <= 0).toBe(true);
          expect(typeof high === 'number' || compareRational(value, fraction(high, under)) <= 0).toBe(true);
        }
      }),
      runs(150),
    );
  });

  test('growth paid by bands is bounded by what one figure of last year comes to, and not by several at once', () => {
    const growth = { difference: ['300元', { fact: 'a' }] };
    const end = { times: ['60%', { fact: 'a' }] };
    const bands = {
      sum: [{ times: ['1%', { lesser: [growth, end] }] }, { times: ['1.2%', { difference: [growth, end] }] }],
    };
    const { ends, terms, under, isLoose } = compiled(read(bands) as Reckoning<Name>, keyOf);
    const { low, high } = ends((term) => (terms[term] === 'a' ? { low: 10_000, high: 21_428 } : { low: 0, high: 0 }));
    expect([isLoose, fraction(high, under)]).toEqual([false, rational(228)]);
    expect(fraction(low, under)).toEqual(valueAt(bands, { a: 21_428, b: 0, c: 0, n: 0, r: 0 }));
    const unknown = ends(() => ({ low: 0, high: Infinity }));
    expect([unknown.low, fraction(unknown.high, under)]).toEqual([0n, rational(360)]);
  });

  test('of a step that is nothing nobody knows how many there are', () => {
    const steps = { steps: { times: ['5%', { fact: 'a' }] }, each: '5元', of: { fact: 'b' } };
    const { ends, terms } = compiled(read(steps) as Reckoning<Name>, keyOf);
    const at = (a: number, b: number): unknown =>
      ends((term) => (terms[term] === 'a' ? { low: a, high: a } : { low: b, high: b }));
    expect([at(0, 7), at(0, 0), at(100, 14)]).toEqual([
      { low: 0n, high: Infinity },
      { low: 0n, high: 0n },
      { low: 1000n, high: 1000n },
    ]);
  });
});
