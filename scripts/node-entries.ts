/**
 * Writes what `import` finds in Node: for each public entry a module that hands on what CommonJS has. Node takes several
 * times longer to find and link a module than to require a file, and a program that does both has one copy of everything.
 * The functions of `huiqi` are called through one module for all entries: what is never called is never loaded.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../package.json' with { type: 'json' };

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const commonJs = join(dist, 'cjs');
const node = join(dist, 'node');
const require = createRequire(import.meta.url);

type Exported = Readonly<Record<string, unknown>>;

const withoutEnding = (path: string): string => path.replace(/^\.\/dist\/cjs\/|\.js$/gu, '');

/** The names of an entry’s files: one, or those of a folder. */
const namesOf = (path: string): readonly string[] => {
  const [folder = '', isMany] = withoutEnding(path).split('*');
  if (isMany === undefined) return [folder];
  return readdirSync(join(commonJs, folder))
    .filter((file) => file.endsWith('.js'))
    .map((file) => `${folder}${withoutEnding(file)}`);
};

const exportedBy = (name: string): Exported => require(join(commonJs, `${name}.js`)) as Exported;

/** Whether it does something when it is called and is nothing else: a class is asked for by itself. */
const isOnlyCalled = (value: unknown): boolean =>
  typeof value === 'function' &&
  Object.getOwnPropertyDescriptor(value, 'prototype')?.writable !== false &&
  Object.keys(value).length === 0;

const all = exportedBy('index');
const called = Object.keys(all)
  .filter((name) => isOnlyCalled(all[name]))
  .sort();

const listed = (names: readonly string[]): string => `{\n${names.map((each) => `  ${each},\n`).join('')}}`;

const pathFrom = (name: string, to: string): string => {
  const path = relative(dirname(resolve(node, name)), to);
  return path.startsWith('.') ? path : `./${path}`;
};

const textOf = (name: string): string => {
  const exported = exportedBy(name);
  const isCalled = (each: string): boolean => called.includes(each) && exported[each] === all[each];
  const names = Object.keys(exported).sort();
  const [handedOn, own] = [names.filter(isCalled), names.filter((each) => !isCalled(each))];
  return [
    handedOn.length === 0 ? '' : `export ${listed(handedOn)} from '${pathFrom(name, join(node, 'called.js'))}';\n`,
    own.length === 0
      ? ''
      : `import all from '${pathFrom(name, join(commonJs, `${name}.js`))}';\n\nexport const ${listed(own)} = all;\n`,
  ].join('');
};

const write = (name: string, text: string): void => {
  const path = join(node, `${name}.js`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

const entries = Object.values(manifest.exports).flatMap((entry) =>
  typeof entry === 'string' ? [] : namesOf(entry.require.default),
);

write(
  'called',
  `import all from '../cjs/index.js';\n\n${called.map((name) => `export const ${name} = (...given) => all.${name}(...given);\n`).join('')}`,
);
for (const name of entries) write(name, textOf(name));
