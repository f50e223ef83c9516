import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { programs, sources } from '../doc-programs.js';
import { documented, files, modules } from '../docstrings.js';
import { long } from '../long.js';

/**
 * Code that the docs and the docstrings show has the types of the library: each is one program, as to read the library
 * takes most of the time. What the docs show can be pasted as it stands where every index may miss.
 */

const options: ts.CompilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
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

const read = new Map<string, ts.SourceFile | undefined>();

const compiledBy = (files: Iterable<string>, by: ts.CompilerOptions): ts.Program => {
  const host = ts.createCompilerHost(by);
  const original = host.getSourceFile.bind(host);
  // Both programs share what they read of the library.
  host.getSourceFile = (name, ...rest) => {
    const text = texts.get(name);
    if (!read.has(name))
      read.set(
        name,
        text === undefined ? original(name, ...rest) : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022),
      );
    return read.get(name);
  };
  return ts.createProgram([...files], by, host);
};

const problemsIn = (compiled: ts.Program, file: string, name: string): readonly string[] => {
  const source = compiled.getSourceFile(file);
  const found = [...compiled.getSyntacticDiagnostics(source), ...compiled.getSemanticDiagnostics(source)];
  return found.map(({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
};

test('every program of the docs compiles as it stands, under the strictest options', long, () => {
  expect(programs.length).toBeGreaterThan(0);
  const compiled = compiledBy(
    programs.map(({ file }) => file),
    options,
  );
  expect(programs.flatMap(({ name, file }) => problemsIn(compiled, file, name))).toEqual([]);
});

test('every example of a public function has the types of the library', long, () => {
  expect(examples.size).toBeGreaterThan(30);
  const compiled = compiledBy(examples.keys(), { ...options, noUncheckedIndexedAccess: false });
  expect([...examples.keys()].flatMap((file) => problemsIn(compiled, file, basename(file)))).toEqual([]);
});
