/**
 * Writes the declarations of the public entries, and of what they name, beside the modules that they describe: one file a
 * module, for ES modules and for CommonJS. Which of the two a declaration describes is told by the folder it stands in.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import manifest from '../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('..', import.meta.url));
const source = resolve(root, 'src');

const settings = (): ts.CompilerOptions => {
  const file = resolve(root, 'tsconfig.json');
  const read = ts.readConfigFile(file, (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, root);
  // Without Node's own types: nothing may be needed that we do not bring.
  return { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: source, types: [] };
};

const entries = Object.values(manifest.exports)
  .filter((entry) => typeof entry !== 'string')
  .map(({ import: { types } }) => types.replace(/^\.\/dist\/(.*)\.d\.ts$/u, 'src/$1.ts'))
  .flatMap((entry) => ts.sys.readDirectory(root, ['.ts'], [], [entry]));

/** Every declaration by its path below `src`. */
const written = (): ReadonlyMap<string, string> => {
  const program = ts.createProgram(entries, settings());
  const found = new Map<string, string>();
  const { diagnostics } = program.emit(
    undefined,
    (path, text) => found.set(relative(source, path), text),
    undefined,
    true,
  );
  const wrong = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (wrong.length > 0) throw new Error(ts.formatDiagnostics(wrong, ts.createCompilerHost({})));
  return found;
};

/** Those that a public entry leads to; what only code asks for has no reader. */
const reached = (all: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const visit = (path: string): void => {
    const text = all.get(path);
    if (text === undefined || found.has(path)) return;
    found.set(path, text);
    for (const { fileName } of ts.preProcessFile(text).importedFiles)
      if (fileName.startsWith('.'))
        visit(relative(source, resolve(source, dirname(path), fileName.replace(/\.js$/u, '.d.ts'))));
  };
  for (const entry of entries) visit(relative(source, entry).replace(/\.ts$/u, '.d.ts'));
  return found;
};

const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

const commonJs = resolve(root, 'dist/cjs');
for (const [path, text] of reached(written()))
  for (const folder of [resolve(root, 'dist'), commonJs]) write(resolve(folder, path), text);
write(resolve(commonJs, 'package.json'), `${JSON.stringify({ type: 'commonjs' })}\n`);
