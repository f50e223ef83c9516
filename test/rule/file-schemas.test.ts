/** The JSON Schemas of rule files against every rule file there is, and against what the loader refuses. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { writtenFacts } from '../../src/fact/index.js';
import { isPart } from '../../src/rule/parts.js';
import { long } from '../long.js';

type Json = Readonly<Record<string, unknown>>;

const root = resolve(import.meta.dirname, '../..');
const json = (path: string): Json => JSON.parse(readFileSync(join(root, path), 'utf8')) as Json;
const names = readdirSync(join(root, 'rules')).filter((name) => name.endsWith('.schema.json'));
const ajv = new Ajv2020({ allowUnionTypes: true, strictTuples: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/u } });
for (const name of names) ajv.addSchema(json(`rules/${name}`), name);

const kindOf = (path: string): string => {
  const name = basename(path, '.json');
  if (name.endsWith('.cases')) return 'cases';
  if (name.endsWith('.targets')) return 'target-cases';
  const isAmending = existsSync(join(root, dirname(path), 'amendments.json'));
  if (name === 'document' && isAmending) return 'amendment';
  return isPart(name) ? name : 'rule';
};

const files = ['rules', 'fixtures'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json') && file.includes('/'))
    // Tables of other suites, and those of the policies, which say where each answer was read.
    .filter((file) => !/^(?:diff|enterprises|scenarios|simulate|site)\/|\/cases\.json$|\.conflicts\.json$/u.test(file))
    .map((file) => `${folder}/${file}`),
);

const faultsIn = (kind: string, value: unknown): readonly string[] => {
  const validate = ajv.getSchema(`${kind}.schema.json`);
  if (validate === undefined) throw new Error(`no schema ${kind}`);
  return validate(value) === true
    ? []
    : (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
};

describe('the schema of each kind of file', () => {
  test.each(names)('%s describes every key', (name) => {
    const missing = new Set<string>();
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const { properties, $defs: _, ...rest } = value as { readonly properties?: Json; readonly $defs?: unknown };
      for (const [key, schema] of Object.entries(properties ?? {})) {
        if (!('description' in (schema as object)) && !('$ref' in (schema as object))) missing.add(key);
        walk(schema);
      }
      for (const each of Object.values(rest)) walk(each);
    };
    walk(json(`rules/${name}`));
    expect([...missing]).toEqual([]);
  });

  test('has every file of it', long, () => {
    expect(files.length).toBeGreaterThan(200);
    expect(new Set(files.map(kindOf)).size).toBe(names.length);
    for (const file of files) expect(faultsIn(kindOf(file), json(file)), file).toEqual([]);
  });

  test('knows every fact', () => {
    const text = readFileSync(join(root, 'rules/rule.schema.json'), 'utf8');
    for (const fact of Object.keys(writtenFacts)) expect(text).toContain(`{"const": "${fact}"}`);
  });
});

describe('a condition', () => {
  const rule = json('rules/taizhou-matrix-2025/dcmm.json');
  const leaf = { name: 'a', fact: 'revenue', params: { measure: 'revenue' }, operator: 'greaterThan', value: '1亿元' };
  const holds = (condition: unknown): boolean => faultsIn('rule', { ...rule, conditions: condition }).length === 0;

  test.each([
    ['as it is written', leaf],
    ['with a figure of the document’s own', { ...leaf, params: { measure: 'taxPaid' } }],
    ['held against a column', { ...leaf, value: { fact: 'row.threshold' } }],
    ['held against another fact', { ...leaf, value: { fact: 'revenue', params: { measure: 'mainRevenue' } } }],
    ['of several', { all: [leaf, { not: { any: [{ ...leaf, name: 'b' }] } }] }],
    ['that refers to a rule', { condition: 'scale-up' }],
  ])('%s is taken', (_, condition) => {
    expect(holds(condition)).toBe(true);
  });

  test.each([
    ['of a fact that there is not', { ...leaf, fact: 'revenu' }],
    ['with an operator that there is not', { ...leaf, operator: 'above' }],
    ['with an operator that does not fit', { ...leaf, fact: 'isManufacturer', params: {}, value: true }],
    ['without a value', { name: 'a', fact: 'revenue', params: { measure: 'revenue' }, operator: 'equal' }],
    ['without its params', { name: 'a', fact: 'revenue', operator: 'greaterThan', value: '1亿元' }],
    ['with a key that there is not', { ...leaf, values: 1 }],
    ['of nothing', { all: [] }],
    ['that is no object', 'revenue'],
  ])('%s is refused', (_, condition) => {
    expect(holds(condition)).toBe(false);
  });
});
