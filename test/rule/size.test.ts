import { describe, expect, test } from 'vitest';
import { documents } from '../../src/documents/index.js';
import { createDocumentEngine } from '../../src/engine/index.js';
import { type DocumentFiles, loadDocument } from '../../src/rule/index.js';
import { parseEnterprise } from '../../src/subject/index.js';
import { long } from '../long.js';

const id = 'taizhou-matrix-2025';
const taizhou = documents[id];

/** So many awards, each of which refers to the one before it in its block, with groups over them. */
const large = (size: number): DocumentFiles => {
  const slug = (at: number): string => `award-${String(at)}`;
  const award = (at: number): unknown => ({
    id: `${id}/${slug(at)}`,
    kind: 'award',
    subject: 'enterprise',
    title: { zh: slug(at), en: slug(at) },
    clauses: ['004-049'],
    parameters: { amount: `${String(at + 1)}万元` },
    conditions: {
      all: [
        {
          name: 'sales',
          fact: 'revenue',
          params: { measure: 'revenue' },
          operator: 'greaterThan',
          value: `${String(at + 1)}万元`,
        },
        ...(at % 20 === 0 ? [] : [{ condition: slug(at - 1) }]),
      ],
    },
    outcome: { pays: 'parameter.amount', repeats: 'once' },
  });
  return {
    ...taizhou,
    readings: [],
    groups: Array.from({ length: size / 10 }, (_, at) => ({
      id: `group-${String(at)}`,
      kind: 'choice',
      title: { zh: '组', en: 'group' },
      clauses: ['004-100'],
      active: false,
      atMost: 1,
      members: Array.from({ length: 10 }, (__, member) => slug(at * 10 + member)),
    })),
    rules: Object.fromEntries(Array.from({ length: size }, (_, at) => [slug(at), award(at)])),
  };
};

// With a walk over all rules for each rule this took minutes; it must end well within a test's time.
describe('a document of 10,000 rules', long, () => {
  test('is loaded, compiled and decided', { timeout: 120_000 }, () => {
    const files = large(10_000);
    expect(loadDocument(files).rules).toHaveLength(10_000);
    const parsed = parseEnterprise({
      city: '台州市',
      industry: 'C3052',
      years: { 2026: { revenue: '25万元' } },
      titles: [],
      projects: [],
      received: [],
    });
    if (!parsed.ok) throw new Error('not an enterprise');
    // Of 1, 2, 3 … 24万元, all are reached.
    expect(createDocumentEngine(files, { alternatives: false }).totals(parsed.subject, { year: 2026 })).toMatchObject({
      low: 300_000_000,
      high: 300_000_000,
    });
  });
});
