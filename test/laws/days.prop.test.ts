import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { documents } from '../../src/documents/index.js';
import { createDocumentEngine } from '../../src/engine/index.js';
import { parsePeriod } from '../../src/quantity/index.js';
import { coarsenedEnterprise, programmeYear } from '../arbitrary/enterprise.js';
import { engineOf, interval, liesInside, matched, patience, runs, subjectOf } from './support.js';

const period = parsePeriod('2025-06-30..2028-06-29');
if (!period.ok) throw new Error('not a period');

/** The plan as it is, and moved so that it begins and ends within a year. */
const engines = fc.constantFrom(
  engineOf(),
  createDocumentEngine(documents['taizhou-matrix-2025'], { asIfInForce: period.value, alternatives: false }),
);

describe('telling the day of what was told by its month or its year', () => {
  test.prop([coarsenedEnterprise, programmeYear, engines], runs())(
    'never leaves the interval and never turns a verdict',
    ({ exact, coarse }, year, engine) => {
      const [less, more] = [coarse, exact].map((input) => engine.evaluate(subjectOf(input), { year })) as [
        ReturnType<typeof engine.evaluate>,
        ReturnType<typeof engine.evaluate>,
      ];
      expect({
        less: less.total,
        more: more.total,
        inside: liesInside(interval(more.total), interval(less.total)),
      }).toMatchObject({ inside: true });
      for (const [known, learnt] of matched(less, more)) {
        if (known.truth !== 'unknown')
          expect({ rule: known.rule, truth: learnt.truth }).toEqual({ rule: known.rule, truth: known.truth });
        expect({
          rule: known.rule,
          less: known.payable,
          more: learnt.payable,
          inside: liesInside(interval(learnt.payable), interval(known.payable)),
        }).toMatchObject({ inside: true });
      }
    },
    patience,
  );
});
