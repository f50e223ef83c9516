import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { documents } from '../../src/documents/index.js';
import { leastOf, mostOf, totalOf } from '../../src/scenario/sensitivity/combinations.js';
import { createPartTotals } from '../../src/scenario/sensitivity/part-totals.js';
import { anyEnterprise, programmeYear } from '../arbitrary/enterprise.js';
import { bounds, patience, subjectOf } from '../laws/support.js';
import { everySetting, leastIn, mostIn, type Tried } from './every-combination.js';

const files = documents['taizhou-matrix-2025'];

// Minutes of compiling, one combination after the other: only where time is no object.
test.runIf(process.env['HUIQI_RUNS'] !== undefined)(
  'all 12,288 combinations of Taizhou’s readings, for a hundred enterprises',
  { timeout: patience },
  () => {
    const chance = fc
      .sample(fc.tuple(anyEnterprise, programmeYear), 100)
      .map(([input, year]) => ({ subject: subjectOf(input), year, tried: [] as Tried[] }));
    for (const { options, totals } of everySetting(files))
      for (const { subject, year, tried } of chance) tried.push({ options, total: bounds(totals(subject, { year })) });
    const { readings, cellsFor } = createPartTotals(files);
    for (const { subject, year, tried } of chance) {
      const cells = cellsFor(subject, year);
      expect(tried).toHaveLength(12_288);
      expect(
        tried.every(({ options, total }) => JSON.stringify(totalOf(cells, options)) === JSON.stringify(total)),
      ).toBe(true);
      expect([leastOf(cells, readings.length), mostOf(cells, readings.length)]).toEqual([
        leastIn(tried)?.options,
        mostIn(tried)?.options,
      ]);
    }
  },
);
