import { test as law } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documents } from '../../src/documents/index.js';
import { createDocumentEngine } from '../../src/engine/index.js';
import { explainResult } from '../../src/explain/index.js';
import { HuiqiError } from '../../src/issue/index.js';
import { toJsonRulesEngine } from '../../src/json-rules-engine.js';
import type { DocumentFiles } from '../../src/rule/index.js';
import { type Enterprise, parseEnterprise } from '../../src/subject/index.js';
import { problems, where } from './problems.js';
import { long } from '../long.js';

const id = 'taizhou-matrix-2025';
const taizhou = documents[id];

const service = (slug: string, conditions: unknown): Readonly<Record<string, unknown>> => ({
  id: `${id}/${slug}`,
  kind: 'service',
  subject: 'enterprise',
  title: { zh: slug, en: slug },
  clauses: ['004-060'],
  conditions,
  outcome: { grants: { zh: slug, en: slug } },
});

const listed = { name: 'listed', fact: 'holdsTitle', params: { title: 'listed' }, operator: 'equal', value: true };

const alone = (rules: DocumentFiles['rules']): DocumentFiles => ({ ...taizhou, readings: [], groups: [], rules });

type Refers = (slug: string) => unknown;

/** A chain of rules, each of which refers to the one before it in its own way. */
const chain = (length: number, refers: Refers): DocumentFiles =>
  alone(
    Object.fromEntries(
      Array.from({ length }, (_, at) => [
        `r${String(at)}`,
        service(`r${String(at)}`, at === 0 ? listed : refers(`r${String(at - 1)}`)),
      ]),
    ),
  );

const twice: readonly (readonly [way: string, refers: Refers])[] = [
  ['all of it and it', (slug) => ({ all: [{ condition: slug }, { condition: slug }] })],
  ['any of it and it', (slug) => ({ any: [{ condition: slug }, { condition: slug }] })],
  ['it, or what is not not it', (slug) => ({ any: [{ condition: slug }, { not: { not: { condition: slug } } }] })],
  [
    'both, each inside another group',
    (slug) => ({ all: [{ any: [{ condition: slug }] }, { any: [{ condition: slug }, { not: { condition: slug } }] }] }),
  ],
];

const enterprise = (titles: readonly unknown[] | undefined): Enterprise => {
  const parsed = parseEnterprise({
    city: '台州市',
    industry: 'C3052',
    ...(titles === undefined ? {} : { titles }),
    projects: [],
    received: [],
  });
  if (!parsed.ok) throw new HuiqiError(parsed.issues);
  return parsed.subject;
};

const subjects = [enterprise([{ title: 'listed', on: '2020-01-01' }]), enterprise([]), enterprise(undefined)];

// Followed anew each time, two references a rule would be 2^50 conditions: these tests would not end.
const levels = 51;

describe.each(twice)('rules that each refer to the one before twice, as %s,', (_, refers) => {
  const files = chain(levels, refers);

  test('are decided once each, and all alike', () => {
    const engine = createDocumentEngine(files);
    for (const [index, subject] of subjects.entries()) {
      const { services } = engine.evaluate(subject, { year: 2026 });
      expect(new Set(services.map(({ truth }) => truth))).toEqual(
        new Set([(['yes', 'no', 'unknown'] as const)[index]]),
      );
    }
  });

  test('ask for what would settle them, once', () => {
    const { services } = createDocumentEngine(files).evaluate(enterprise(undefined), { year: 2026 });
    for (const { missing } of services) expect(missing.map(({ path }) => path)).toEqual(['titles']);
  });

  test('are explained without being told over and over', long, () => {
    const result = createDocumentEngine(files).evaluate(enterprise(undefined), { year: 2026 });
    for (const language of ['zh', 'en'] as const) expect(explainResult(result, language).length).toBeLessThan(100_000);
  });
});

describe('a chain of references', () => {
  const once: Refers = (slug) => ({ condition: slug });

  test('may be 50 rules deep', () => {
    expect(problems(chain(51, once))).toEqual([]);
  });

  test('that is deeper is refused where it may be cut, however long it is', long, () => {
    for (const length of [52, 60, 5_000])
      expect(problems(chain(length, once)).map(where)).toEqual([`reference-too-deep rules/${id}/r51.json#/conditions`]);
  });

  test('is written for json-rules-engine with each rule as one part', () => {
    const exported = toJsonRulesEngine(
      chain(12, (slug) => ({ any: [{ condition: slug }, { not: { condition: slug } }] })),
    );
    expect(exported.rules.length).toBe(12);
  });
});

/** Which rules lie on a loop, by trying every way: only for small graphs. */
const onLoop = (edges: readonly (readonly number[])[]): readonly number[] => {
  const reaches = (from: number, to: number, seen: readonly number[]): boolean =>
    (edges[from] ?? []).some((next) => next === to || (!seen.includes(next) && reaches(next, to, [...seen, next])));
  return edges.flatMap((_, rule) => (reaches(rule, rule, []) ? [rule] : []));
};

const graphs = fc
  .integer({ min: 1, max: 7 })
  .chain((size) =>
    fc.array(fc.array(fc.nat({ max: size - 1 }), { maxLength: 3 }), { minLength: size, maxLength: size }),
  );

describe('loops of references', () => {
  law.prop([graphs], { numRuns: 150 })('are found, each rule on one and no other', (drawn) => {
    // A rule that refers to itself is refused where it does so.
    const edges = drawn.map((targets, rule) => targets.filter((target) => target !== rule));
    const rules = Object.fromEntries(
      edges.map((targets, rule) => [
        `r${String(rule)}`,
        service(`r${String(rule)}`, {
          all: [listed, ...targets.map((target) => ({ condition: `r${String(target)}` }))],
        }),
      ]),
    );
    expect(problems(alone(rules)).map(where).sort()).toEqual(
      onLoop(edges)
        .map((rule) => `condition-reference rules/${id}/r${String(rule)}.json#/conditions`)
        .sort(),
    );
  });

  test('are found among thousands of rules that refer to one another in every way', () => {
    const size = 3_000;
    const refers = (at: number): unknown => ({
      all: [listed, ...[1, 2, 3].map((step) => ({ condition: `r${String((at + step) % size)}` }))],
    });
    const rules = Object.fromEntries(
      Array.from({ length: size }, (_, at) => [`r${String(at)}`, service(`r${String(at)}`, refers(at))]),
    );
    expect(problems(alone(rules))).toHaveLength(size);
  });
});
