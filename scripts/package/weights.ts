/** What a page carries of the library: bundled as pages are, run in an empty realm, weighed against a limit. */
import { build, type Metafile } from 'esbuild';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { say } from './consumer.js';

const document = 'taizhou-matrix-2025';

interface Way {
  readonly name: string;
  readonly imports: string;
  /** An expression, and what it comes to. */
  readonly shows: string;
  readonly expected: string | boolean;
  /** Thousands of bytes, gzipped: what was reached, and a little. Whoever goes beyond says so here. */
  readonly most: number;
}

const input =
  "{ city: '台州市', titles: [{ title: 'little-giant', on: '2026-07-01' }], received: [], years: {}, projects: [] }";

const ways: readonly Way[] = [
  {
    name: 'five documents',
    imports: "import { evaluateAwards } from 'huiqi/evaluate-awards';",
    shows: `evaluateAwards(${input}, { document: '${document}', year: 2026 }).total.low`,
    expected: '100万元',
    most: 192.4,
  },
  {
    name: 'five documents, from all',
    imports: "import { evaluateAwards } from 'huiqi';",
    shows: `evaluateAwards(${input}, { document: '${document}', year: 2026 }).total.low`,
    expected: '100万元',
    most: 192.4,
  },
  {
    name: 'one document, with reasons',
    imports: `import { createEngine, parseEnterprise } from 'huiqi/engine';
      import { explainResult } from 'huiqi/explain';
      import { files } from 'huiqi/documents/${document}';`,
    shows: `explainResult(createEngine([files]).evaluate(parseEnterprise(${input}).subject, { year: 2026 })[0], 'zh').includes('100万元')`,
    expected: true,
    most: 220.3,
  },
  {
    name: 'one rule',
    imports: `import { littleGiant } from 'huiqi/${document}';`,
    shows: `littleGiant({ city: '台州市' }, { year: 2026 }).truth`,
    expected: 'unknown',
    most: 127.9,
  },
];

/** A module of Node anywhere behind the import is an error here. */
const bundled = async (
  folder: string,
  contents: string,
): Promise<{ readonly code: string; readonly inputs: Metafile['inputs'] }> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    charset: 'utf8',
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  return { code: outputFiles.map(({ text }) => text).join(''), inputs: metafile.inputs };
};

/** Packages that a page must not be made to look through, where it asks for evaluation or pages alone. */
const unasked = /node_modules\/(?:commander|json-rules-engine|@clack|vega|date-fns\/index|zod\/v4\/classic)/u;

export const checkWeights = async (folder: string): Promise<void> => {
  const tooHeavy: string[] = [];
  for (const { name, imports, shows, expected, most } of ways) {
    const { code, inputs } = await bundled(folder, `${imports} globalThis.shown = ${shows};`);
    const stray = Object.keys(inputs).filter((path) => unasked.test(path));
    if (stray.length > 0) throw new Error(`${name} asks for ${stray.join(', ')}`);
    // An empty realm: no process, no require, and no code from text, as under `script-src 'self'`.
    const page = createContext({}, { codeGeneration: { strings: false, wasm: false } });
    runInContext(code, page, { timeout: 20_000 });
    if (page['shown'] !== expected) throw new Error(`${name} showed ${String(page['shown'])}`);
    const [minified, gzipped] = [Buffer.byteLength(code), gzipSync(code).length].map((bytes) => bytes / 1000);
    say(`page, ${name}`, `${String(minified?.toFixed(1))} KB minified, ${String(gzipped?.toFixed(1))} KB gzipped`);
    if ((gzipped ?? 0) > most)
      tooHeavy.push(`${name}: ${String(gzipped?.toFixed(1))} KB gzipped, at most ${String(most)}`);
  }
  if (tooHeavy.length > 0) throw new Error(`A page carries too much.\n${tooHeavy.join('\n')}`);
  const { code } = await bundled(folder, "import * as all from 'huiqi'; globalThis.all = all;");
  say('page, everything', `${(Buffer.byteLength(code) / 1000).toFixed(1)} KB minified`);
};
