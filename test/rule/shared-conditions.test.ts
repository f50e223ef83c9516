import { test as law } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDocuments } from '../../src/check/index.js';
import { folders } from '../../src/documents/folders.js';
import { createDocumentEngine, type Engine } from '../../src/engine/index.js';
import { explainResult } from '../../src/explain/index.js';
import { toJsonRulesEngine } from '../../src/export/json-rules-engine/index.js';
import { mutantsOf } from '../../src/mutate/mutants.js';
import { type DocumentFiles, loadDocument, prepareDocument } from '../../src/rule/index.js';
import { anyEnterprise, programmeYear } from '../arbitrary/enterprise.js';
import { subjectOf } from '../laws/support.js';
import { problems, where } from './problems.js';
import { long } from '../long.js';

type Json = Readonly<Record<string, unknown>>;

const taizhou: DocumentFiles = { ...folders['taizhou-matrix-2025'], readings: [] };
const rules = taizhou.rules as Readonly<Record<string, Json>>;
const head = taizhou.document as Json;

const isPlain = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Comparisons of rules taken out into the document, by chance; each stands on what it stood on. */
const taken = (isTaken: (where: string) => boolean): DocumentFiles => {
  const conditions: Record<string, unknown> = {};
  const without = (slug: string, rule: Json, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((each) => without(slug, rule, each));
    if (!isPlain(value)) return value;
    const name = String(value['name']);
    if (!('operator' in value) || !isTaken(`${slug} ${name}`))
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, without(slug, rule, each)]));
    const cites = rule['cites'] as Readonly<Record<string, unknown>> | undefined;
    conditions[`${slug}-${name}`] = {
      clauses: cites?.[name] ?? (rule['clauses'] as readonly unknown[]).slice(0, 1),
      when: value,
    };
    return { condition: `${slug}-${name}` };
  };
  const others = Object.entries(rules).map(([slug, rule]) => [
    slug,
    {
      ...rule,
      conditions: without(slug, rule, rule['conditions']),
    },
  ]);
  return { ...taizhou, document: { ...head, conditions }, rules: Object.fromEntries(others) as DocumentFiles['rules'] };
};

const plain = createDocumentEngine(taizhou);
const told = (engine: Engine, input: Parameters<typeof subjectOf>[0], year: number): string => {
  const result = engine.evaluate(subjectOf(input), { year });
  return `${explainResult(result, 'zh', 'text', { detail: true })}\n${JSON.stringify(result)}`;
};

describe('wherever it stands', long, () => {
  law.prop([fc.func(fc.boolean()), anyEnterprise, programmeYear], { numRuns: 40 })(
    'a condition is decided, and told, alike whether it stands in its rule or in the document',
    (isTaken, input, year) => {
      expect(told(createDocumentEngine(taken(isTaken)), input, year)).toBe(told(plain, input, year));
    },
  );
});

const maker = { name: 'maker', fact: 'isManufacturer', operator: 'equal', value: true };
const listed = rules['leader-pairing'] as Json;
const pairing = (conditions: unknown): Json => ({ ...listed, conditions });
const withShared = (conditions: Json, leader: unknown, own: Json = {}): DocumentFiles => ({
  ...taizhou,
  document: { ...head, conditions },
  rules: { ...rules, 'leader-pairing': pairing(leader), ...own },
});
const shared = (when: unknown, clauses = ['004-060']): Json => ({ clauses, when });

describe('a shared condition', () => {
  test('may refer to others and to rules, and be referred to twice', () => {
    const files = withShared(
      {
        able: shared({ all: [maker, { condition: 'one-to-one-service' }] }),
        both: shared({ any: [{ condition: 'able' }, { ...maker, name: 'not', value: false }] }),
      },
      { any: [{ condition: 'both' }, { name: 'again', condition: 'able' }, { condition: 'able' }] },
    );
    const rule = loadDocument(files).rules.find(({ slug }) => slug === 'leader-pairing');
    expect(rule?.cites['maker']).toEqual(['004-060']);
    expect(() => toJsonRulesEngine(files)).not.toThrow();
  });

  test('is changed by a reading in all rules at once', () => {
    const change = { document: true as const, part: 'conditions.able.when.value', from: true, to: false };
    const option = (id: string, changes: readonly unknown[]): Json => ({ id, title: { zh: id, en: id }, changes });
    const files = {
      ...withShared(
        { able: shared(maker) },
        { condition: 'able' },
        { 'one-to-one-service': { ...rules['one-to-one-service'], conditions: { condition: 'able' } } },
      ),
      readings: [
        {
          id: 'able',
          title: { zh: '一', en: 'a' },
          clauses: ['004-060'],
          why: { zh: '一', en: 'a' },
          options: [option('is', []), option('is-not', [change])],
        },
      ],
    };
    const under = (is: string): readonly unknown[] =>
      loadDocument(files, { readings: { able: is } }).rules.flatMap(({ slug, own }) =>
        ['leader-pairing', 'one-to-one-service'].includes(slug) &&
        own.kind === 'comparison' &&
        own.operand.kind === 'values'
          ? [own.operand.values]
          : [],
      );
    expect([under('is'), under('is-not')]).toEqual([
      [[1], [1]],
      [[0], [0]],
    ]);
  });

  test('is changed by mutants', () => {
    const files = withShared({ able: shared(maker) }, { condition: 'able' });
    const prepared = prepareDocument(files);
    const own = mutantsOf('taizhou-matrix-2025', prepared, files).filter(({ file }) => file === 'document');
    expect(own.map(({ pointer }) => pointer)).toContain('/conditions/able/when/operator');
    expect(own.map(({ change }) => JSON.stringify(change(prepared).files.document))).not.toContain(
      JSON.stringify(prepared.files.document),
    );
  });

  test.each<readonly [what: string, conditions: Json, leader: unknown, told: readonly string[]]>([
    ['one that is not there', {}, { condition: 'able' }, ['condition-reference leader-pairing#/conditions/condition']],
    [
      'one of itself',
      { able: shared({ not: { condition: 'able' } }) },
      { condition: 'able' },
      ['condition-reference document#/conditions/able/when/not/condition'],
    ],
    [
      'a name of its own beside that of the rule',
      { able: shared(maker) },
      { all: [maker, { condition: 'able' }] },
      ['condition-name leader-pairing#/conditions/all/1/condition'],
    ],
    [
      'what is wrong in it, once for all rules',
      { able: shared({ ...maker, fact: 'maker' }) },
      { any: [{ condition: 'able' }, { condition: 'able' }] },
      ['fact-unknown document#/conditions/able/when/fact'],
    ],
    [
      'a clause that is not there',
      { able: shared(maker, ['004-999']) },
      { condition: 'able' },
      ['clause-unknown document#/conditions/able/clauses/0'],
    ],
    [
      'the name of a rule',
      { 'one-to-one-service': shared(maker) },
      maker,
      ['id-duplicate document#/conditions/one-to-one-service'],
    ],
    [
      'another key',
      { able: { ...shared(maker), if: maker } },
      { condition: 'able' },
      ['data-shape document#/conditions/able'],
    ],
  ])('refuses %s', (_what, conditions, leader, wanted) => {
    const found = problems(withShared(conditions, leader)).map((each) =>
      where(each).replace(/rules\/[^/]*\/|\.json/gu, ''),
    );
    expect(found).toEqual(wanted);
  });

  test('that no rule refers to, or whose figure no clause states, is found by the check', () => {
    const large = {
      name: 'large',
      fact: 'revenue',
      params: { measure: 'revenue' },
      operator: 'greaterThan',
      value: '51亿元',
    };
    const files = withShared(
      { idle: shared(maker), large: shared(large) },
      { any: [listed['conditions'], { condition: 'large' }] },
    );
    const found = checkDocuments({
      'taizhou-matrix-2025': { ...files, readings: folders['taizhou-matrix-2025'].readings },
    });
    expect(found.map(({ code, place }) => `${code} ${place.pointer}`)).toEqual(
      expect.arrayContaining([
        'condition-unused /conditions/idle',
        'figure-unfounded /conditions/large/when/value',
        'encoder-unlisted /conditions/idle/clauses/0',
      ]),
    );
  });
});
