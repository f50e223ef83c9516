/**
 * Writes what `import` finds in Node: for each public entry a module that hands on what CommonJS has. Node takes several
 * times longer to find and link a module than to require a file, and a program that does both has one copy of everything.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../package.json' with { type: 'json' };

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const commonJs = join(dist, 'cjs');
const require = createRequire(import.meta.url);

const withoutEnding = (path: string): string => path.replace(/^\.\/dist\/cjs\/|\.js$/gu, '');

/** The names of an entry’s files: one, or those of a folder. */
const namesOf = (path: string): readonly string[] => {
  const [folder = '', isMany] = withoutEnding(path).split('*');
  if (isMany === undefined) return [folder];
  return readdirSync(join(commonJs, folder))
    .filter((file) => file.endsWith('.js'))
    .map((file) => `${folder}${withoutEnding(file)}`);
};

const textOf = (name: string): string => {
  const exported = Object.keys(require(join(commonJs, `${name}.js`)) as object).sort();
  const to = relative(dirname(resolve(dist, 'node', name)), join(commonJs, `${name}.js`));
  return `import all from '${to}';\n\nexport const {\n${exported.map((each) => `  ${each},\n`).join('')}} = all;\n`;
};

const entries = Object.values(manifest.exports).flatMap((entry) =>
  typeof entry === 'string' ? [] : namesOf(entry.require.default),
);

for (const name of entries) {
  const path = join(dist, 'node', `${name}.js`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, textOf(name));
}
