/** What conditions leave of figures that were not told, and so of what is paid by them: against every way of telling them. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { createDocumentEngine, type Engine } from '../../src/engine/index.js';
import { explainResult } from '../../src/explain/index.js';
import { type Enterprise, exchanged, narrowedIn } from '../../src/subject/index.js';
import { award, enterpriseOf, tinyDocument } from '../arbitrary/tiny-document.js';
import { patience, runs } from '../laws/support.js';

type Json = Readonly<Record<string, unknown>>;

const year = 2026;
const title = { zh: '某', en: 'some' };
const figures = [
  ['turnover', year],
  ['turnover', year - 1],
  ['tax', year],
] as const;
const most = 16;

const vocabulary = {
  flags: { listed: { zh: '列入名录', en: 'listed' } },
  measures: { turnover: { type: 'money', zh: '流水', en: 'turnover' }, tax: { type: 'money', ...title } },
};

const fen = (value: number): string => `${(value / 100).toFixed(2)}元`;
const factOf = ([measure, of]: readonly [string, number]): Json => ({
  fact: 'revenue',
  params: { measure, ...(of === year ? {} : { yearsAgo: year - of }) },
});
const anyFact = fc.constantFrom(...figures.map(factOf));
const anyFen = fc.integer({ min: 1, max: most }).map(fen);
const anyRate = fc.constantFrom('1/2', '3/2', '2', '1/4');
const operator = fc.constantFrom('lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive', 'equal');

const comparison: fc.Arbitrary<Json> = fc.oneof(
  fc.record({ fact: anyFact, operator, value: anyFen }).map(({ fact, ...rest }) => ({ ...fact, ...rest })),
  fc
    .record({ fact: anyFact, operator, rate: anyRate, of: anyFact })
    .map(({ fact, operator: held, rate, of }) => ({ ...fact, operator: held, value: { times: [rate, of] } })),
  fc.boolean().map((value) => ({ fact: 'flagOf', params: { measure: 'listed' }, operator: 'equal', value })),
);

/** Conditions that are named as a rule asks. */
const named = (condition: Json, name: string): Json => {
  for (const kind of ['all', 'any'])
    if (kind in condition)
      return { [kind]: (condition[kind] as readonly Json[]).map((each, at) => named(each, `${name}-${String(at)}`)) };
  if ('not' in condition) return { not: named(condition['not'] as Json, `${name}-n`) };
  return { name, ...condition };
};

const { condition } = fc.letrec<{ condition: Json; group: Json; denied: Json; comparison: Json }>((tie) => ({
  condition: fc.oneof({ maxDepth: 2 }, tie('comparison'), tie('group'), tie('denied')),
  group: fc
    .tuple(fc.constantFrom('all', 'any'), fc.array(tie('condition'), { minLength: 1, maxLength: 3 }))
    .map(([kind, parts]) => ({ [kind]: parts })),
  denied: tie('condition').map((inner) => ({ not: inner })),
  comparison,
}));

/** What is paid: of one fact at most, so that bounds of it by itself are tight. */
const payment: fc.Arbitrary<Json> = fc.oneof(
  fc.record({ rate: anyRate, of: anyFact }).map(({ rate, of }) => ({ times: [rate, of] })),
  fc.record({ whole: anyFen, less: anyFact }).map(({ whole, less }) => ({ difference: [whole, less] })),
  fc.record({ whole: anyFact, less: anyFact }).map(({ whole, less }) => ({ difference: [whole, less] })),
  fc.record({ a: anyFact, b: anyFact, rate: anyRate }).map(({ a, b, rate }) => ({ sum: [a, { times: [rate, b] }] })),
  fc.record({ cap: anyFen, floor: anyFen, of: anyFact }).map(({ cap, floor, of }) => ({
    atMost: [cap, { atLeast: [floor, of] }],
  })),
  fc.record({ step: anyFen, of: anyFact }).map(({ step, of }) => ({ steps: step, each: fen(3), of })),
  // A figure that raises what is paid up to a mark, and lowers it from there on.
  fc.record({ of: anyFact, peak: anyFen }).map(({ of, peak }) => ({
    lesser: [of, { difference: [peak, { times: ['1/2', of] }] }],
  })),
);

const rounded = (of: Json): Json => ({ round: 'down', to: '0.01元', of });

interface Told {
  readonly open: readonly number[];
  readonly values: readonly number[];
  readonly listed: boolean | undefined;
}

/** An enterprise of which some figures lie between nothing and the most. */
const told = ({ open, values, listed }: Told, engine: Engine): Enterprise => {
  const years: Record<number, Record<string, unknown>> = { [year]: {}, [year - 1]: {} };
  figures.forEach(([measure, of], at) => {
    if (!open.includes(at)) years[of] = { ...years[of], [measure]: fen(values[at] ?? 0) };
  });
  if (listed !== undefined) years[year] = { ...years[year], listed };
  const whole = enterpriseOf({ received: [], titles: [], projects: [], years }, engine);
  return open.reduce((subject, at) => {
    const [measure, of] = figures[at] ?? figures[0];
    const figure = engine.document.vocabulary.figures.get(measure);
    if (figure === undefined) throw new Error(measure);
    return exchanged(subject, { history: narrowedIn(subject.history, figure, of, { low: 0, high: most }) });
  }, whole);
};

/** Every way of telling what is open. */
const everyWay = ({ open, values, listed }: Told): readonly Told[] => {
  const [first, ...more] = open;
  if (first === undefined)
    return (listed === undefined ? [true, false] : [listed]).map((known) => ({ open, values, listed: known }));
  return Array.from({ length: most + 1 }, (_, value) =>
    everyWay({ open: more, values: values.map((each, at) => (at === first ? value : each)), listed }),
  ).flat();
};

const subjects = (open: fc.Arbitrary<readonly number[]>, listed: fc.Arbitrary<boolean | undefined>) =>
  fc.record({ open, listed, values: fc.tuple(...figures.map(() => fc.integer({ min: 0, max: most }))) });

const boundsIn = (engine: Engine, one: Told): { low: number; high: number; truth: string } => {
  const [found] = engine.evaluate(told(one, engine), { year }).awards;
  if (found === undefined) throw new Error('no award');
  return { low: found.amount.lowFen, high: found.amount.highFen ?? Infinity, truth: found.truth };
};

const held = (engine: Engine, one: Told, isExact: boolean): void => {
  const all = everyWay(one).map((way) => boundsIn(engine, way));
  expect(all.every(({ truth, low, high }) => truth !== 'unknown' && low === high)).toBe(true);
  const [least, greatest] = [Math.min(...all.map(({ low }) => low)), Math.max(...all.map(({ high }) => high))];
  const { low, high, truth } = boundsIn(engine, one);
  expect([low <= least, high >= greatest]).toEqual([true, true]);
  // Where nothing can be, what is paid without any figure is told all the same.
  if (isExact && all.some((each) => each.truth === 'yes')) expect(high).toBe(greatest);
  if (isExact && truth === 'yes') expect(low).toBe(least);
};

const engineOf = (rule: Json): Engine => createDocumentEngine({ ...tinyDocument([award('a', rule)]), vocabulary });

const plain = (pays: Json, when: Json): Json => ({
  conditions: named(when, 'c'),
  outcome: { pays: rounded(pays), repeats: 'once' },
});

/** Rows by what was reached, of rates that rise or fall. */
const rows = fc
  .record({
    marks: fc.uniqueArray(fc.integer({ min: 0, max: most }), { minLength: 2, maxLength: 3 }),
    rates: fc.uniqueArray(fc.constantFrom(10, 50, 80, 150), { minLength: 3, maxLength: 3 }),
    by: anyFact,
    of: anyFact,
    when: condition,
    severalRows: fc.constantFrom('highest', 'each', 'difference'),
  })
  .map(({ marks, rates, by, of, when, severalRows }): Json => ({
    parameters: {
      bands: {
        mark: '元',
        rate: '%',
        rows: [...marks].sort((a, b) => a - b).map((mark, at) => [mark / 100, rates[at]]),
      },
    },
    conditions: {
      all: [
        { name: 'reached', ...by, operator: 'greaterThanInclusive', value: { fact: 'row.mark' } },
        named(when, 'c'),
      ],
    },
    outcome: {
      pays: rounded({ times: ['row.rate', of] }),
      severalRows,
      ...(severalRows === 'difference'
        ? {
            paidBefore: {
              name: 'before',
              ...factOf(['turnover', year - 1]),
              operator: 'greaterThanInclusive',
              value: { fact: 'row.mark' },
            },
          }
        : {}),
      repeats: 'once',
    },
  }));

const paysHighest = ({ outcome }: Json): boolean => (outcome as Json)['severalRows'] === 'highest';

const one = fc.integer({ min: 0, max: 2 }).map((at) => [at]);
const two = fc.shuffledSubarray([0, 1, 2], { minLength: 2, maxLength: 2 });

describe('what an award pays by figures that were not told', () => {
  test.prop([payment, condition, subjects(one, fc.boolean())], runs(400))(
    'is, of one figure, what some way of telling it in which its conditions hold comes to, and no more',
    (pays, when, subject) => {
      held(engineOf(plain(pays, when)), subject, true);
    },
    patience,
  );

  test.prop([rows, subjects(one, fc.boolean())], runs(400))(
    'is, of one figure and several rows, what the row that is paid comes to, and no more',
    (rule, subject) => {
      held(engineOf(rule), subject, paysHighest(rule));
    },
    patience,
  );

  test.prop(
    [
      fc.oneof(
        rows,
        fc.tuple(payment, condition).map(([pays, when]) => plain(pays, when)),
      ),
      subjects(two, fc.constantFrom(true, false, undefined)),
    ],
    runs(150),
  )(
    'is, of several figures and a flag, never less than some way of telling them comes to',
    (rule, subject) => {
      held(engineOf(rule), subject, false);
    },
    patience,
  );

  test('is of growth by at least 15 % what the figures above that mark leave', () => {
    const grown = { times: ['115%', factOf(['turnover', year - 1])] };
    const engine = engineOf({
      parameters: { cap: '500万元' },
      conditions: { name: 'grew', ...factOf(['turnover', year]), operator: 'greaterThanInclusive', value: grown },
      outcome: {
        pays: {
          atMost: [
            'parameter.cap',
            rounded({ times: ['3%', { difference: [factOf(['turnover', year]), factOf(['turnover', year - 1])] }] }),
          ],
        },
        repeats: 'once-per-year',
      },
    });
    const of = (years: Json): unknown =>
      engine
        .evaluate(enterpriseOf({ received: [], titles: [], years }, engine), { year })
        .awards.map(({ amount }) => [amount.low, amount.high]);
    // Of 1.15亿元 last year was 1亿元 at most: all of it is growth where last year was nothing.
    expect(of({ 2026: { turnover: '1.15亿元' } })).toEqual([['0元', '345万元']]);
    expect(of({ 2025: { turnover: '1亿元' } })).toEqual([['0元', '500万元']]);
  });

  test('is told as coming to no more where it is reckoned, and not at all in a row that can not be paid', () => {
    const engine = engineOf({
      parameters: {
        bands: {
          floor: '万元',
          rate: '%',
          rows: [
            [100, 2],
            [500, 1],
          ],
        },
      },
      conditions: {
        all: [
          {
            name: 'base',
            ...factOf(['turnover', year - 1]),
            operator: 'greaterThanInclusive',
            value: { fact: 'row.floor' },
          },
          {
            name: 'grew',
            ...factOf(['turnover', year]),
            operator: 'greaterThanInclusive',
            value: { times: ['140%', factOf(['turnover', year - 1])] },
          },
        ],
      },
      outcome: {
        pays: rounded({
          times: ['row.rate', { difference: [factOf(['turnover', year]), factOf(['turnover', year - 1])] }],
        }),
        repeats: 'once-per-year',
      },
    });
    const years = { [year]: { turnover: '200万元' } };
    const result = engine.evaluate(enterpriseOf({ received: [], titles: [], years }, engine), { year });
    const page = explainResult(result, 'zh', 'text', { detail: true }).replaceAll(/\s/gu, '');
    expect(page).toContain('测算奖补0元至2万元');
    expect(page.match(/计算，为[^。]*/gu)).toEqual(['计算，为1.142857万元至2万元']);
  });

  test.each([
    ['reaches the second row', 500, 100, '8万元'],
    ['reaches the third', 2000, 500, '48万元'],
    ['stays in its row', 700, 500, '0元'],
    ['begins', 100, 0, '1万元'],
  ])('takes off what a lower row paid before, also of one that is not paid now: it %s', (_, now, before, wanted) => {
    const reached = (fact: Json): Json => ({
      ...fact,
      operator: 'greaterThanInclusive',
      value: { fact: 'row.floor' },
    });
    const engine = engineOf({
      parameters: {
        rates: {
          floor: '万元',
          rate: '%',
          rows: [
            [100, 1],
            [500, 2],
            [2000, 3],
          ],
        },
      },
      conditions: { name: 'reached', ...reached(factOf(['turnover', year])) },
      outcome: {
        pays: rounded({
          times: ['row.rate', { lesser: [factOf(['turnover', year]), { sum: [{ fact: 'row.floor' }, '100万元'] }] }],
        }),
        severalRows: 'difference',
        paidBefore: { name: 'before', ...reached(factOf(['turnover', year - 1])) },
        repeats: 'once-per-row',
      },
    });
    const years = { [year]: { turnover: `${String(now)}万元` }, [year - 1]: { turnover: `${String(before)}万元` } };
    const [found] = engine.evaluate(enterpriseOf({ received: [], titles: [], years }, engine), { year }).awards;
    expect(found?.amount).toMatchObject({ low: wanted, high: wanted });
  });

  test.each([
    ['at most three times what was told', 'lessThanInclusive', { times: ['3', factOf(['tax', year])] }, '30万元'],
    ['less than what was told', 'lessThan', '80万元', '7.99万元'],
  ])('is at most what a figure that is %s comes to', (_, held_, value, wanted) => {
    const engine = engineOf({
      conditions: { name: 'held', ...factOf(['turnover', year]), operator: held_, value },
      outcome: {
        pays: { round: 'down', to: '100元', of: { times: ['10%', factOf(['turnover', year])] } },
        repeats: 'once',
      },
    });
    const input = { received: [], titles: [], years: { [year]: { tax: '100万元' } } };
    const [found] = engine.evaluate(enterpriseOf(input, engine), { year }).awards;
    expect(found?.amount.high).toBe(wanted);
  });
});
