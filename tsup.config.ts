import { readdirSync, readFileSync } from 'node:fs';
import { rollup } from 'rollup';
import { defineConfig, type Options } from 'tsup';
import manifest from './package.json' with { type: 'json' };
import { lazyChunks } from './scripts/lazy-chunks.js';

const common = {
  target: 'es2022',
  // What bundlers take is readable as it is; maps would only double the package.
  sourcemap: false,
  removeNodeProtocol: false,
  dts: false,
} satisfies Options;

/** Chinese as it is: escaped, each character is six bytes instead of three. */
const unescaped: NonNullable<Options['esbuildOptions']> = (options) => {
  options.charset = 'utf8';
};

type Entries = Record<string, string>;

const named = (sources: readonly string[]): Entries =>
  Object.fromEntries([...sources].sort().map((source) => [source.replace(/^src\/|\.(?:ts|json)$/gu, ''), source]));

/** The sources of an entry: one, or every file of a folder. */
const sourcesOf = (built: string): readonly string[] => {
  const source = built.replace(/^\.\/dist\/(.*)\.js$/u, 'src/$1.ts');
  const [folder = ''] = source.split('*');
  return folder === source
    ? [source]
    : readdirSync(folder)
        .filter((file) => file.endsWith('.ts'))
        .map((file) => `${folder}${file}`);
};

// The public entries are said once, in package.json.
const publicEntries = named(
  Object.values(manifest.exports)
    .filter((entry) => typeof entry !== 'string')
    .flatMap((entry) => sourcesOf(entry.import.default)),
);

const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`);

// The command line is bundled; nobody imports it.
const modules = named(filesIn('src', '.ts').filter((file) => !file.startsWith('src/cli/')));

/** Rule data that sources take stand in modules of their own: two evaluators of a document hold its heading once. */
const rules = named([
  ...new Set(
    Object.values(modules).flatMap((source) =>
      [...readFileSync(source, 'utf8').matchAll(/ from '[./]+\/(rules\/.*\.json)'/gu)].map(([, file = '']) => file),
    ),
  ),
]);

/** A module asks for the modules beside it, and bundles none: a bundler drops those that are not used, and a reader finds them. */
const besides: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'besides',
  setup: (build) => {
    build.onResolve({ filter: /^\.{1,2}\// }, ({ path, kind }) =>
      kind === 'entry-point'
        ? undefined
        : { path: path.replace(/^\.\.\/((?:\.\.\/)+rules\/.*)\.json$/u, '$1.js'), external: true },
    );
  },
};

/**
 * Makes CommonJS of a chunk that asks for others when it uses them, and nothing else. Rollup's search for code without effect, which tsup's `treeshake` turns on,
 * works out values as well and is wrong where an array is filled by a function that it does not see: a list of `undefined`
 * stayed one, and a run took enterprises of different industries for one another. What is unused esbuild has left out.
 */
const commonJs: NonNullable<Options['plugins']>[number] = {
  name: 'common-js',
  renderChunk: async (code, { path }) => {
    const chunk = await rollup({
      input: path,
      plugins: [{ name: 'given', resolveId: (id) => (id === path ? id : false), load: () => code }],
      treeshake: false,
      preserveEntrySignatures: 'exports-only',
      makeAbsoluteExternalsRelative: false,
    });
    const { output } = await chunk.generate({ format: 'cjs', interop: 'auto', file: path, compact: true });
    return { code: lazyChunks(output[0].code) };
  },
};

/** What Node loads is minified: reading it is half of what an import takes. */
const forNode = {
  ...common,
  platform: 'node',
  // Shared chunks, so that a class is the same class whichever entry it came from.
  splitting: true,
  format: ['esm'],
  plugins: [commonJs],
  minify: true,
  outExtension: () => ({ js: '.js' }),
} satisfies Options;

/** What is loaded with the library in Node: in files of its own a library takes longer to find than to run. */
const bundled = ['@noble/hashes', 'date-fns', 'decimal.js', 'zod'].map((name) => new RegExp(`^${name}(?:/|$)`, 'u'));

export default defineConfig([
  {
    ...common,
    outDir: 'dist',
    entry: { ...modules, ...rules },
    format: ['esm'],
    // Neutral: nothing of Node is put into the library, so browsers can load it.
    platform: 'neutral',
    splitting: false,
    esbuildPlugins: [besides],
    esbuildOptions: unescaped,
  },
  {
    ...forNode,
    outDir: 'dist/cjs',
    // The command line and the library are one bundle: they share chunks, and a command that is not called is not read.
    entry: { ...publicEntries, 'cli/main': 'src/cli/main.ts' },
    noExternal: bundled,
    esbuildOptions: (options, context) => {
      unescaped(options, context);
      options.chunkNames = 'chunks/[name]-[hash]';
    },
  },
]);
