import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { evaluate } from '../../src/index.js';
import { evaluateAwards } from '../../src/evaluate-awards.js';
import { forgottenEnterprise, programmeYear, readingChoices } from '../arbitrary/enterprise.js';
import { patience, runs } from './support.js';

const document = 'taizhou-matrix-2025';

describe('the awards of a document', () => {
  test.prop([forgottenEnterprise, programmeYear, readingChoices, fc.boolean()], runs(15))(
    'are the same decided alone as among everything else, to the byte',
    ({ sparse }, year, readings, reasons) => {
      const options = { document, year, readings, reasons } as const;
      const { awards, total, missing, notices, assumed } = evaluate(sparse, options);
      const alone = evaluateAwards(sparse, options);
      expect(JSON.stringify([alone.awards, alone.total, alone.missing, alone.notices, alone.assumed])).toBe(
        JSON.stringify([awards, total, missing, notices, assumed]),
      );
    },
    patience,
  );
});
