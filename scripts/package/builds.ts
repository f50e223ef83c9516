/** Two builds of one source are the same bytes, declarations too: a package can be built again and compared. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, say } from './consumer.js';

const built = (): ReadonlyMap<string, string> => {
  const dist = join(root, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files
      .sort()
      .map((file) => [file.slice(dist.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
};

export const checkBuilds = (): void => {
  const first = built();
  run(root, 'npm', 'run', 'build', '--silent');
  const second = built();
  const apart = [...new Set([...first.keys(), ...second.keys()])].filter(
    (file) => first.get(file) !== second.get(file),
  );
  if (apart.length > 0)
    throw new Error(`Two builds differ in ${String(apart.length)} files: ${apart.slice(0, 10).join(', ')}`);
  say('built twice', `${String(first.size)} files, the same bytes`);
};
