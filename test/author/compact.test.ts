import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { compact } from '../../scripts/compact.js';
import { compactJson } from '../../src/author/index.js';

const rules = new URL('../../rules/', import.meta.url);

test('what a new document is written in is the one form of rule data', () => {
  for (const file of readdirSync(rules, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  )) {
    const text = readFileSync(new URL(file, rules), 'utf8');
    expect(compactJson(JSON.parse(text)), file).toBe(text);
  }
});

test('any data is written as the tool writes it that formats rule data', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4, noUnicodeString: false }), (value) => {
      expect(compactJson(value)).toBe(compact(value));
    }),
  );
});
