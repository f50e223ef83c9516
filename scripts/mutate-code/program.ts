import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Script, runInThisContext } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import type { caseRunner } from '../../src/cases/run.js';
import { asks, type CodeMutant, instrument } from './instrument.js';
import type { Law } from './runner.js';

// The language of what puts the program together knows no flag for Unicode.
const sources = /[/\\](?:src|test)[/\\].*\.ts$/;
const runners = /^(?:vitest|@fast-check\/vitest)$/;
const onlyImported = /^canonicalize$/;

export const root = resolve(import.meta.dirname, '../..');

/** What a program with its changes can be asked. */
export interface Asked {
  readonly caseRunner: typeof caseRunner;
  /** The tests of a file, loaded when first asked for. */
  readonly lawsOf: (file: string) => readonly Law[];
}

/** A program with every change in it. */
export interface Program {
  readonly mutants: readonly CodeMutant[];
  /** Evaluates all modules anew: what one change made them keep is no other’s. */
  readonly begin: (isMutant: (id: number) => boolean) => Asked;
}

/** The files of rooms: a folder or a file below `src`, or a name that several begin with. */
const sourcesIn = (rooms: readonly string[]): readonly string[] =>
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && rooms.some((room) => file.startsWith(`src/${room}`)))
    .sort();

/** Cases are asked of what answers them, tests of their own files: each is loaded only when it is asked. */
const entry = (testFiles: readonly string[]): string => `
  import './test/setup.js';
  import { laws } from './scripts/mutate-code/runner.js';
  export { caseRunner } from './src/cases/run.js';
  const files = {${testFiles.map((file) => `${JSON.stringify(file)}: () => require('./${file}')`).join(',')}};
  const known = new Map();
  export const lawsOf = (file) => {
    if (!known.has(file)) {
      const before = laws.length;
      files[file]();
      known.set(file, laws.slice(before));
    }
    return known.get(file);
  };
`;

const changed = (texts: ReadonlyMap<string, string>, loaded: Set<string>): Plugin => ({
  name: 'changed',
  setup: (building) => {
    building.onResolve({ filter: runners }, () => ({ path: join(import.meta.dirname, 'runner.ts') }));
    // It cannot be required, so it becomes part of the program.
    building.onResolve({ filter: onlyImported }, ({ path }) => ({ path: fileURLToPath(import.meta.resolve(path)) }));
    building.onLoad({ filter: sources }, ({ path }) => {
      const file = relative(root, path).replaceAll('\\', '/');
      const contents = texts.get(file);
      if (contents !== undefined) loaded.add(file);
      else if (!file.startsWith('test/')) return undefined;
      const own = (contents ?? readFileSync(path, 'utf8'))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));
      return { contents: own, loader: 'ts' };
    });
  },
});

/** Puts the program together, the files of some rooms instrumented. */
export const programOf = async (rooms: readonly string[], testFiles: readonly string[]): Promise<Program> => {
  const mutants: CodeMutant[] = [];
  // In the order of their names, so that every run numbers the changes alike.
  const texts = new Map(
    sourcesIn(rooms).map((file) => {
      const made = instrument(file, readFileSync(join(root, file), 'utf8'), mutants.length + 1);
      mutants.push(...made.mutants);
      return [file, made.text] as const;
    }),
  );
  const loaded = new Set<string>();
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: entry(testFiles), resolveDir: root, loader: 'js' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    write: false,
    logLevel: 'error',
    plugins: [changed(texts, loaded)],
  });
  const script = new Script(`(function (require, module, exports, ${asks}) {${outputFiles[0]?.text ?? ''}\n})`);
  const make = script.runInThisContext() as (
    require: NodeJS.Require,
    module: { exports: unknown },
    exports: unknown,
    isMutant: (id: number) => boolean,
  ) => void;
  const require = createRequire(import.meta.url);
  return {
    // What the program does not hold, only other programs can tell.
    mutants: mutants.filter(({ file }) => loaded.has(file)),
    begin: (isMutant) => {
      const module = { exports: {} };
      make(require, module, module.exports, isMutant);
      return module.exports as Asked;
    },
  };
};

/** Runs something that may never end, for so many milliseconds at most; what does not end comes to something else. */
export const within = <Value>(milliseconds: number, run: () => Value, otherwise: Value): Value => {
  const place = globalThis as { huiqiTried?: () => Value };
  place.huiqiTried = run;
  try {
    return runInThisContext('huiqiTried()', { timeout: milliseconds }) as Value;
  } catch {
    return otherwise;
  }
};
