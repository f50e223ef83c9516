import { test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { anyEnterprise, programmeYear, readingChoices } from '../arbitrary/enterprise.js';
import { bounds, engineOf, evaluated, interval, patience, runs, subjectOf } from './support.js';

test.prop([anyEnterprise, programmeYear, readingChoices], runs(500))(
  'the fast totals equal the total of the whole result',
  (input, year, choices) => {
    expect(bounds(engineOf(choices).totals(subjectOf(input), { year }))).toEqual(
      interval(evaluated(input, year, choices).total),
    );
  },
  patience,
);
