import { readdirSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import manifest from './package.json' with { type: 'json' };

const common = {
  outDir: 'dist',
  target: 'es2022',
  // The published code is readable as it is; maps would only double the package.
  sourcemap: false,
  removeNodeProtocol: false,
} satisfies Options;

/** Chinese as it is: escaped, each character is six bytes instead of three. */
const unescaped: NonNullable<Options['esbuildOptions']> = (options) => {
  options.charset = 'utf8';
};

/** The sources of an entry: one, or every file of a folder. */
const sourcesOf = (built: string): readonly string[] => {
  const source = built.replace(/^\.\/dist\/(.*)\.js$/, 'src/$1.ts');
  const [folder = ''] = source.split('*');
  return folder === source ? [source] : readdirSync(folder).map((file) => `${folder}${file}`);
};

// The public entries are said once, in package.json: only they need types.
const publicEntries = Object.values(manifest.exports)
  .filter((entry) => typeof entry !== 'string')
  .flatMap((entry) => sourcesOf(entry.import.default));

/** Every module by its name, in one order: a pattern would be expanded in the order of the disk, and chunks be named otherwise each time. */
const modules = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.startsWith('cli'))
      .sort()
      .map((file) => [file.replace(/\.ts$/u, ''), `src/${file}`]),
  );

export default defineConfig([
  {
    ...common,
    // Every module is an entry: what a consumer does not import then falls away (`sideEffects: false` alone keeps it).
    entry: modules(),
    format: ['esm', 'cjs'],
    // Neutral: nothing of Node is put into the library, so browsers can load it.
    platform: 'neutral',
    // Shared chunks in both formats, so that a class is the same class whichever subpath it came from.
    splitting: true,
    // Rollup's pass turns chunks into CommonJS without rewriting modern syntax, which tsup's own does.
    treeshake: true,
    // CommonJS has no import.meta; without this the file would not even parse.
    shims: true,
    dts: { entry: publicEntries, compilerOptions: { ignoreDeprecations: '6.0' } },
    esbuildOptions: unescaped,
  },
  {
    ...common,
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
    // A chunk for each command: one that is not called is not read.
    splitting: true,
    esbuildOptions: (options, context) => {
      unescaped(options, context);
      options.chunkNames = 'cli/[name]-[hash]';
    },
  },
]);
