import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { quoting, readmes } from './quotes.js';

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const read = (path: string): string => readFileSync(at(path), 'utf8');

test.each(readmes)('%s says of speed what the bench measured, and nothing where it did not', (name) => {
  const benchmarks = existsSync(at('docs/benchmarks.md')) ? read('docs/benchmarks.md') : undefined;
  expect(read(name)).toBe(quoting(name, read(name), benchmarks));
});

test('a figure of its own is not taken', () => {
  const benchmarks =
    '- `totals` take 2 × hand-written ifs\n- a full result takes 3 × more\n- a peer takes 40 × a result, and 500 × `totals`\n';
  for (const name of readmes) {
    const readme = quoting(name, 'a\n<!-- speed: written by npm run bench --><!-- end of speed -->\nb', benchmarks);
    for (const figure of ['2', '3', '40', '500']) expect(readme).toMatch(new RegExp(`\\b${figure}\\b`, 'u'));
    expect(quoting(name, readme, benchmarks)).toBe(readme);
    expect(quoting(name, readme.replace('500', '501'), benchmarks)).toBe(readme);
    expect(quoting(name, readme, undefined)).not.toContain('500');
  }
});
