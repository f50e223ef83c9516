/**
 * What stands between this folder and a published package: addresses that only the publisher knows, and words that must agree with the
 * version. npm runs it before it publishes (`prepublishOnly`); `npm run check:publishable` says the same at any time.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { missingForPublication, type Papers } from './papers.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const text = (file: string): string => readFileSync(join(root, file), 'utf8');

const missing = missingForPublication({
  manifest: JSON.parse(text('package.json')) as Papers['manifest'],
  changelog: text('CHANGELOG.md'),
  citation: text('CITATION.cff'),
  publiccode: text('publiccode.yml'),
  recorded: readdirSync(join(root, 'docs/changes')).map((file) => file.replace(/\.json$/u, '')),
});

for (const { place, found, next } of missing) console.error(`${place}: ${found}. ${next}`);
if (missing.length > 0) {
  console.error(`Not published: ${String(missing.length)} to be settled first.`);
  process.exitCode = 1;
}
