import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { programs, sources } from '../doc-programs.js';
import { documented, files, modules } from '../docstrings.js';

/**
 * Code that the docs and the docstrings show has the types of the library: all of it is one program, as to read the
 * library takes most of the time.
 */

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  types: [],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  resolveJsonModule: true,
  paths: Object.fromEntries(Object.entries(sources).map(([name, path]) => [name, [`./${path}`]])),
};

const moduleOf = (file: string): Readonly<Record<string, unknown>> => modules[files.indexOf(file)] ?? {};

const entries = readdirSync('src').filter((file) => file.endsWith('.ts'));
const places = new Map(entries.flatMap((file) => Object.keys(moduleOf(file)).map((name) => [name, file] as const)));

// A function inside may have the name of a public one.
const isPublic = (file: string, name: string): boolean =>
  moduleOf(file)[name] !== undefined && moduleOf(places.get(name) ?? '')[name] === moduleOf(file)[name];

const declared = [...places]
  .map(
    ([name, file]) =>
      `declare const ${name}: typeof import('${resolve('src', file.replace(/\.ts$/u, '.js'))}').${name};\n`,
  )
  .join('');

const examples = new Map(
  documented
    .filter(({ file, name }) => isPublic(file, name))
    .map(({ name, lines }) => [resolve('test', `example-of-${name}.ts`), `${declared}${lines.join('\n')}\nexport {};`]),
);

const texts = new Map([...programs.map(({ file, text }) => [file, `${text}\nexport {};`] as const), ...examples]);

const compiled = ((): ts.Program => {
  const host = ts.createCompilerHost(options);
  const original = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    const text = texts.get(name);
    return text === undefined ? original(name, ...rest) : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  };
  return ts.createProgram([...texts.keys()], options, host);
})();

const problemsIn = (file: string, name: string): readonly string[] => {
  const source = compiled.getSourceFile(file);
  const found = [...compiled.getSyntacticDiagnostics(source), ...compiled.getSemanticDiagnostics(source)];
  return found.map(({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
};

test('every program of the docs has the types of the library', () => {
  expect(programs.length).toBeGreaterThan(0);
  expect(programs.flatMap(({ name, file }) => problemsIn(file, name))).toEqual([]);
});

test('every example of a public function has the types of the library', () => {
  expect(examples.size).toBeGreaterThan(30);
  expect([...examples.keys()].flatMap((file) => problemsIn(file, basename(file)))).toEqual([]);
});
