import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generated } from '../scripts/generate.js';
import { readingType } from '../scripts/document-modules.js';

const root = resolve(import.meta.dirname, '..');
const files = generated();

describe('what is generated from rules/ is fresh', () => {
  test.each([...files])('%s', (path, text) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  });

  test.each(['src/documents', 'src/evaluators'])('%s holds nothing else', (folder) => {
    const there = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${folder}/${file}`);
    expect(there.sort()).toEqual([...files.keys()].filter((path) => path.startsWith(`${folder}/`)).sort());
  });
});

describe('the type of reading choices', () => {
  test('allows none where a document has no readings, and is not the empty type', () => {
    expect(readingType([])).toBe('Readonly<Record<string, never>>');
  });

  test('names the options of each reading', () => {
    expect(readingType([{ id: 'a', options: [{ id: 'x' }, { id: 'y' }] }])).toBe(
      "{\n    readonly 'a'?: 'x' | 'y';\n  }",
    );
  });
});
