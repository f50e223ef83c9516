import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseScenario } from '../../src/simulate.js';
import { reforms, scenario } from './arbitrary.js';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const validate = new Ajv2020({ allowUnionTypes: true }).compile(
  JSON.parse(read('schemas/scenario.schema.json')) as object,
);

const isRead = (given: unknown): boolean => {
  try {
    parseScenario(given);
    return true;
  } catch {
    return false;
  }
};

/** Scenarios in Markdown: blocks of YAML that begin with the format. */
const inGuide = (file: string): readonly unknown[] =>
  [...read(file).matchAll(/```yaml\n(huiqi: scenario\/1\n[\s\S]*?)```/gu)].map(
    ([, text = '']) => parse(text) as unknown,
  );

const least = { huiqi: 'scenario/1', documents: ['taizhou-matrix-2025'], years: 2026 };

describe('the schema of scenarios', () => {
  test.each<[string, unknown]>([
    ['the worked scenario', parse(read('fixtures/simulate/listed.yaml'))],
    ...inGuide('docs/guide.md').map((each): [string, unknown] => ['the scenario of the guide', each]),
    ...inGuide('docs/guide.zh.md').map((each): [string, unknown] => ['that of the Chinese guide', each]),
    ['what the laws are tried on', scenario({ reforms, $schema: './scenario.schema.json' })],
    ['the least there is', least],
    ['years as a text', { ...least, years: '2026..2030' }],
    ['titles in both languages', { ...least, reforms: [{ id: 'a', title: { zh: '甲', en: 'A' } }] }],
    [
      'an entry whose blanks are said once',
      { ...least, population: { columns: { received: [{ blank: 'none', matter: '事项' }] } } },
    ],
  ])('takes %s, as the library does', (_, given) => {
    expect(isRead(given)).toBe(true);
    expect(validate(given), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each<[string, unknown]>([
    ['another format', { ...least, huiqi: 'scenario/2' }],
    ['no documents', { ...least, documents: [] }],
    ['a document that is none', { ...least, documents: ['nowhere-2025'] }],
    ['a key that is none', { ...least, yeers: 2026 }],
    ['a year that is none', { ...least, years: '26' }],
    [
      'two operations in one',
      { ...least, reforms: [{ id: 'a', changes: [{ abolish: 'scale-up', set: 'scale-up.amount', to: '1元' }] }] },
    ],
    ['an operation without what it needs', { ...least, reforms: [{ id: 'a', changes: [{ set: 'scale-up.amount' }] }] }],
    [
      'a change within a year',
      { ...least, reforms: [{ id: 'a', changes: [{ abolish: 'scale-up', from: '2026-05-01' }] }] },
    ],
    ['a reform that is called as the base', { ...least, reforms: [{ id: 'base' }] }],
    ['a cap without a unit', { ...least, budget: { cap: 5000 } }],
    [
      'a factor below one',
      { ...least, assumptions: [{ id: 'a', missing: 'years.*.revenueInTaizhou', within: { factor: 0.5 } }] },
    ],
    ['a list that cannot be closed', { ...least, assumptions: [{ id: 'a', close: ['years'] }] }],
    ['fewer enterprises than none', { ...least, output: { 'suppress-below': -1 } }],
  ])('refuses %s, as the library does', (_, given) => {
    expect(isRead(given)).toBe(false);
    expect(validate(given)).toBe(false);
  });
});
