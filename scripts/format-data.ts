/**
 * Keeps the rule data in one compact form, so that a rule reads like its clause. With `--check` it writes nothing and
 * fails where a file stands otherwise.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compact } from './compact.js';

const root = join(import.meta.dirname, '..');
const checking = process.argv.includes('--check');

const files = ['rules', 'fixtures/policies', 'fixtures/amendments'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => join(folder, file)),
);

const otherwise = files.filter((file) => {
  const path = join(root, file);
  const found = readFileSync(path, 'utf8');
  const wanted = compact(JSON.parse(found));
  if (found !== wanted && !checking) writeFileSync(path, wanted);
  return found !== wanted;
});

for (const file of otherwise) console.log(`${checking ? 'not formatted' : 'formatted'}: ${file}`);
if (checking && otherwise.length > 0) {
  console.log('Run `npm run format`.');
  process.exitCode = 1;
}
