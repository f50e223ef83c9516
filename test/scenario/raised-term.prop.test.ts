/** What would meet a comparison of expressions by a figure that rises: the least that does, on whichever side it stands. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { createDocumentEngine, type Engine } from '../../src/engine/index.js';
import type { DocumentFiles } from '../../src/rule/index.js';
import { take } from '../../src/scenario/counterfactual/what-would-it-take.js';
import { award, enterpriseOf, tinyDocument } from '../arbitrary/tiny-document.js';
import { patience, runs } from '../laws/support.js';

type Json = Readonly<Record<string, unknown>>;

const year = 2026;
const vocabulary = {
  measures: {
    building: { type: 'money', zh: '土建', en: 'building' },
    fixed: { type: 'money', zh: '固定资产投资', en: 'fixed investment' },
  },
};
const figure = (measure: string, more: Json = {}): Json => ({ fact: 'revenue', params: { measure, ...more } });

const documentOf = (operator: string, share: number): DocumentFiles => ({
  ...tinyDocument([
    award('works', {
      parameters: { amount: '1万元' },
      conditions: {
        name: 'share',
        ...figure('building'),
        operator,
        value: { times: [`${String(share)}%`, figure('fixed')] },
      },
      outcome: { pays: 'parameter.amount', repeats: 'once-per-year' },
    }),
  ]),
  vocabulary,
});

const inputOf = (building: number, fixed: number): Json => ({
  city: '台州市',
  received: [],
  titles: [],
  projects: [],
  years: { [year]: { building: `${String(building)}元`, fixed: `${String(fixed)}元` } },
});

const paid = (engine: Engine, input: Json): string => engine.evaluate(enterpriseOf(input, engine), { year }).total.low;

describe('a figure that is no more than a share of another', () => {
  test.prop(
    [
      fc.constantFrom('lessThanInclusive', 'lessThan'),
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 0, max: 9_999 }),
      fc.integer({ min: 0, max: 9_999 }),
    ],
    runs(150),
  )(
    'is within reach by the least of the other that meets it, and by no less',
    (operator, share, building, fixed) => {
      const engine = createDocumentEngine(documentOf(operator, share));
      const input = inputOf(building, fixed);
      fc.pre(paid(engine, input) === '0元');
      const { awards } = take({
        engine,
        period: engine.document.period,
        input,
        subject: enterpriseOf(input, engine),
        year,
        assumeNone: [],
        slugs: undefined,
      });
      const [way] = awards;
      const [change] = way?.possible === 'yes' ? way.changes : [];
      expect(change?.change).toMatchObject({ kind: 'set', path: `years.${String(year)}.fixed` });
      const fen = change?.toFen ?? 0;
      expect(paid(engine, inputOf(building, fen / 100))).toBe('1万元');
      expect(paid(engine, inputOf(building, (fen - 1) / 100))).toBe('0元');
    },
    patience,
  );
});
