import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { compilePlan, grossAwardsFor } from '../../src/evaluate/index.js';
import { documents } from '../../src/documents/index.js';
import { loadDocument } from '../../src/rule/index.js';
import { exchanged } from '../../src/subject/parsed.js';
import { parseEnterprise, shipped, type Enterprise } from '../../src/subject/index.js';

const plan = compilePlan(loadDocument(documents['taizhou-matrix-2025']));

const parsed = (titles: readonly unknown[], asOf: string | undefined): Enterprise => {
  const own = parseEnterprise({ city: '台州市', industry: 'C3852', titles, projects: [], received: [], asOf });
  // What came after the day as of which it is told contradicts it.
  fc.pre(own.ok);
  return own.subject;
};

const entry = fc.record({
  title: fc.constantFrom(...shipped.titleNames.filter((title) => title !== 'dcmm')),
  on: fc.constantFrom('2024-03-01', '2025-03-01', '2026-03-01'),
});

const told = (subject: Enterprise): unknown =>
  grossAwardsFor(plan, subject, 2026).map(({ award, truth, low, high }) => [award.rule.slug, truth, low, high]);

test('titles that are lacked are passed over, and the same is decided as by looking at each', () => {
  fc.assert(
    fc.property(
      fc.array(entry, { maxLength: 5 }),
      fc.constantFrom(undefined, '2025-12-31', '2026-06-30', '2026-12-31'),
      (titles, asOf) => {
        const subject = parsed(titles, asOf);
        // Of records that were exchanged it is not known which are lacked: each is looked at.
        const looked = exchanged(subject, { titles: { ...(subject.titles as NonNullable<Enterprise['titles']>) } });
        expect(told(subject)).toEqual(told(looked));
      },
    ),
  );
});
