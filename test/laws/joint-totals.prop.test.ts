/** Awards that hang on one thing which was not told are added up together: held against every way of telling it. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { createDocumentEngine } from '../../src/engine/index.js';
import { explainResult } from '../../src/explain/index.js';
import type { DocumentFiles } from '../../src/rule/index.js';
import { award, enterpriseOf, tinyDocument } from '../arbitrary/tiny-document.js';
import { patience, runs } from './support.js';

const year = 2026;
const title = { zh: '某', en: 'some' };
const words = ['a', 'b', 'c'] as const;
const marks = [100, 200, 300];

const vocabulary = {
  flags: { listed: { zh: '列入名录', en: 'listed' }, green: { zh: '绿色', en: 'green' } },
  judgements: { kind: { ...title, words: Object.fromEntries(words.map((word) => [word, title])) } },
  measures: { turnover: { type: 'money', zh: '流水', en: 'turnover' } },
};

type Json = Readonly<Record<string, unknown>>;

const comparison: fc.Arbitrary<Json> = fc.oneof(
  fc.record({ measure: fc.constantFrom('listed', 'green'), value: fc.boolean() }).map(({ measure, value }) => ({
    fact: 'flagOf',
    params: { measure },
    operator: 'equal',
    value,
  })),
  fc.constantFrom(...words).map((value) => ({ fact: 'judgedAs', params: { of: 'kind' }, operator: 'equal', value })),
  fc
    .record({ operator: fc.constantFrom('lessThan', 'greaterThanInclusive'), mark: fc.constantFrom(...marks) })
    .map(({ operator, mark }) => ({
      fact: 'revenue',
      params: { measure: 'turnover' },
      operator,
      value: `${String(mark)}万元`,
    })),
);

const condition: fc.Arbitrary<Json> = fc
  .record({
    kind: fc.constantFrom('all', 'any'),
    parts: fc.uniqueArray(comparison, { minLength: 1, maxLength: 3, selector: (each) => JSON.stringify(each) }),
  })
  .map(({ kind, parts }) => ({ [kind]: parts.map((part, at) => ({ name: `c-${String(at)}`, ...part })) }));

const documentOf = (conditions: readonly Json[]): DocumentFiles => ({
  ...tinyDocument(
    conditions.map((conditions_, at) =>
      award(`r-${String(at)}`, {
        parameters: { amount: `${String(2 ** at)}万元` },
        conditions: conditions_,
        outcome: { pays: 'parameter.amount', repeats: 'once' },
      }),
    ),
  ),
  vocabulary,
});

interface Told {
  readonly listed?: boolean;
  readonly green?: boolean;
  readonly kind?: string;
  readonly turnover?: number;
}

const inputOf = ({ kind, turnover, ...flags }: Told): Json => ({
  received: [],
  titles: [],
  projects: [],
  ...(kind === undefined ? {} : { judgements: { kind } }),
  years: { [year]: { ...flags, ...(turnover === undefined ? {} : { turnover: `${String(turnover)}万元` }) } },
});

/** Every way of telling what was not told, as far as the rules can tell it. */
const everyTold = (told: Told): readonly Told[] => {
  const either = <Value>(value: Value | undefined, all: readonly Value[]): readonly Value[] =>
    value === undefined ? all : [value];
  return either(told.listed, [true, false]).flatMap((listed) =>
    either(told.green, [true, false]).flatMap((green) =>
      either(told.kind, words).flatMap((kind) =>
        either(told.turnover, [50, 100, 150, 200, 250, 300, 350]).map((turnover) => ({
          listed,
          green,
          kind,
          turnover,
        })),
      ),
    ),
  );
};

const anyTold: fc.Arbitrary<Told> = fc.record(
  {
    listed: fc.boolean(),
    green: fc.boolean(),
    kind: fc.constantFrom<string>(...words),
    turnover: fc.constantFrom(50, 100, 199, 200, 350),
  },
  { requiredKeys: [] },
);

describe('a total of awards that hang on the same things', () => {
  test.prop([fc.array(condition, { minLength: 1, maxLength: 5 }), anyTold], runs(200))(
    'is what some way of telling them comes to at either end, and no less and no more',
    (conditions, told) => {
      const engine = createDocumentEngine(documentOf(conditions));
      const result = engine.evaluate(enterpriseOf(inputOf(told), engine), { year });
      const all = everyTold(told).map((each) => {
        const { low, high } = engine.totals(enterpriseOf(inputOf(each), engine), { year });
        expect(low).toBe(high);
        return low;
      });
      const { lowFen, highFen, loose } = result.total;
      expect({ lowFen, highFen, loose }).toEqual({
        lowFen: Math.min(...all),
        highFen: Math.max(...all),
        loose: undefined,
      });
    },
    patience,
  );
});

describe('a total that could not be taken apart', () => {
  const files: DocumentFiles = {
    ...tinyDocument([
      award('less', {
        parameters: { cap: '10万元' },
        conditions: { name: 'listed', fact: 'flagOf', params: { measure: 'listed' }, operator: 'equal', value: true },
        outcome: {
          pays: {
            atMost: [
              'parameter.cap',
              {
                round: 'down',
                to: '1元',
                of: { times: ['10%', { fact: 'revenue', params: { measure: 'turnover' } }] },
              },
            ],
          },
          repeats: 'once-per-year',
        },
      }),
      award('more', {
        parameters: { cap: '10万元' },
        conditions: { name: 'listed', fact: 'flagOf', params: { measure: 'listed' }, operator: 'equal', value: true },
        outcome: {
          pays: { difference: ['parameter.cap', { fact: 'revenue', params: { measure: 'turnover' } }] },
          repeats: 'once-per-year',
        },
      }),
    ]),
    vocabulary,
  };

  test('says that its ends may lie beyond what can be, in its data and on its page', () => {
    const engine = createDocumentEngine(files);
    const open = engine.evaluate(enterpriseOf(inputOf({ listed: true }), engine), { year });
    expect(open.total).toMatchObject({ low: '0元', high: '20万元', loose: true });
    expect(explainResult(open, 'zh', 'text')).toContain('不一定都能达到');
    expect(explainResult(open, 'en', 'text')).toContain('may not both be');
    const settled = engine.evaluate(enterpriseOf(inputOf({ listed: true, turnover: 5 }), engine), { year });
    expect(settled.total.loose).toBeUndefined();
  });
});
