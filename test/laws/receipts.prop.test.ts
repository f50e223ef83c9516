import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { createDocumentEngine } from '../../src/engine/index.js';
import { documents } from '../../src/documents/index.js';
import type { EnterpriseInput } from '../../src/subject/index.js';
import { anyEnterprise, isAccepted, programmeYear, anyReadingChoices } from '../arbitrary/enterprise.js';
import { bounds, engineOf, patience, runs, subjectOf } from './support.js';

const { policyNames } = createDocumentEngine(documents['taizhou-matrix-2025']).document;

const outside = ({ received = [] }: EnterpriseInput): readonly number[] =>
  received.flatMap(({ policy }, index) => (policy !== undefined && policyNames.includes(policy) ? [] : [index]));

const withReceipt = anyEnterprise
  .filter((input) => outside(input).length > 0)
  .chain((input) => fc.constantFrom(...outside(input)).map((removed) => ({ input, removed })));

const removing = (input: EnterpriseInput, removed: number): EnterpriseInput => ({
  ...input,
  received: (input.received ?? []).filter((_, index) => index !== removed),
});

describe('removing an outside receipt', () => {
  test.prop([withReceipt, programmeYear, anyReadingChoices], runs(300))(
    'never lowers what we pay in all',
    ({ input, removed }, year, choices) => {
      const { totals } = engineOf(choices);
      const withIt = bounds(totals(subjectOf(input), { year }));
      const withoutIt = bounds(totals(subjectOf(removing(input, removed)), { year }));
      expect({
        withIt,
        withoutIt,
        noLower: withoutIt.low >= withIt.low && withoutIt.high >= withIt.high,
      }).toMatchObject({ noLower: true });
    },
    patience,
  );

  test.prop([withReceipt, programmeYear, anyReadingChoices], runs())(
    'from province or state, or about another matter, changes nothing',
    ({ input, removed }, year, choices) => {
      const { received = [] } = input;
      const elsewhere = {
        ...input,
        received: received.map((each, index) => (index === removed ? { ...each, level: 'national' as const } : each)),
      };
      const { totals } = engineOf(choices);
      expect(isAccepted(elsewhere)).toBe(true);
      expect(bounds(totals(subjectOf(elsewhere), { year }))).toEqual(
        bounds(totals(subjectOf(removing(input, removed)), { year })),
      );
    },
    patience,
  );
});
