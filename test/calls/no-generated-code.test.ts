import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as api from '../../src/index.js';
import { everyCall as calls } from './every-page.js';
import { long } from '../long.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const src = join(root, 'src');
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));

// Also the roundabout ways: a timer given text, and a function's own constructor.
const fromText = /\beval\s*\(|\bFunction\s*\(|\bset(?:Timeout|Interval)\s*\(\s*['"`]|\.constructor\s*\(|\bimport\s*\(/u;

const program = `
import { evaluate } from ${JSON.stringify(join(src, 'index.ts'))};
import { documents, parseEnterprise, toJsonRulesEngine } from ${JSON.stringify(join(src, 'json-rules-engine.ts'))};
const annual = { revenue: '1亿元', revenueInTaizhou: '60亿元', mainRevenue: '1亿元', taxableMainRevenue: '1亿元', aboveScale: true };
const judgements = { newBuildAtCapacity: false, researchSpending: false, ownsIntellectualProperty: false, nearHighTechStandard: false };
const input = { city: '台州市', industry: 'C3852', size: 'large', foundedIn: 2025, years: { 2025: { ...annual, revenueInTaizhou: '8亿元' }, 2026: annual }, titles: [], projects: [], received: [], judgements };
const generated = (() => { try { return new Function('return 1')(); } catch { return 0; } })();
const { total } = evaluate(input, { document: 'taizhou-matrix-2025', year: 2026 });
const { subject } = parseEnterprise(input);
const { awards } = await toJsonRulesEngine(documents['taizhou-matrix-2025']).evaluate(subject, { year: 2026 });
console.log(JSON.stringify({ generated, total, awards }));
`;

const everyCall = `
import { everyCall as calls } from ${JSON.stringify(join(import.meta.dirname, 'every-page.ts'))};
let called = 0;
for (const call of Object.values(calls)) {
  called += 1;
  try { call(); } catch (error) { if (error.name !== 'HuiqiError') throw error; }
}
console.log(JSON.stringify({ attempts: globalThis.attempts, called }));
`;

/**
 * Stands before everything else, in a block of its own, as the bundle has names too: whoever makes a function from text
 * is written down.
 */
const counting = `
globalThis.attempts = [];
{
const note = (...given) => { globalThis.attempts.push(String(given.at(-1))); };
globalThis.Function = new Proxy(globalThis.Function, {
  construct: (made, given) => { note(...given); return Reflect.construct(made, given); },
  apply: (made, self, given) => { note(...given); return Reflect.apply(made, self, given); },
});
}
`;

/** What a program of this library prints, bundled as for a page. */
const run = async (
  contents: string,
  flags: readonly string[],
  before = '',
): Promise<{ readonly stdout: string; readonly stderr: string }> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
    // The bundle runs from standard input; json-rules-engine is CommonJS and asks for Node's own modules.
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(process.cwd() + '/x.js');${before}`,
    },
  });
  return spawnSync(process.execPath, [...flags, '--input-type=module', '-'], {
    cwd: root,
    input: outputFiles[0]?.text,
    encoding: 'utf8',
  });
};

// A package that only a command needs is loaded when it runs, by a name written in the source.
const packageImport = /\bimport\('[^']+'\)/gu;

describe('nothing is decided by generated code', () => {
  it('no source makes code from text', () => {
    expect(sources.length).toBeGreaterThan(50);
    const guilty = sources.filter((path) =>
      fromText.test(readFileSync(join(src, path), 'utf8').replace(packageImport, '')),
    );
    expect(guilty.map((path) => relative(src, join(src, path)))).toEqual([]);
  });

  // The whole of zod compiles a parser for each object schema; its small entry never does, and a day is no object.
  it('zod is imported by its small entry, and but for a day by no other', () => {
    const lines = sources.flatMap((path) => readFileSync(join(src, path), 'utf8').match(/^.*'zod\b[^']*'.*$/gmu) ?? []);
    const others = new Set(lines.filter((line) => !line.includes("'zod/mini'")));
    expect([...others]).toEqual(["import { $ZodISODate, _isoDate } from 'zod/v4/core';"]);
    expect(lines.length).toBeGreaterThan(others.size);
  });

  it(
    'both engines run where code from text is forbidden, as under a strict content security policy',
    long,
    async () => {
      const { stdout, stderr } = await run(program, ['--disallow-code-generation-from-strings']);
      expect(stderr).toBe('');
      expect(JSON.parse(stdout)).toMatchObject({
        generated: 0,
        total: { low: '106万元', high: '106万元' },
        awards: [
          { rule: 'taizhou-matrix-2025/scale-up', amount: 6e6 },
          { rule: 'taizhou-matrix-2025/revenue-milestone', amount: 1e8 },
        ],
      });
    },
  );

  it('the calls that are tried are all that there are', () => {
    const tried = ['every-call.ts', 'every-page.ts']
      .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
      .join('');
    const functions = Object.entries(api).flatMap(([name, value]) =>
      typeof value === 'function' && value !== api.HuiqiError ? [name] : [],
    );
    expect(functions.length).toBeGreaterThan(40);
    expect(functions.filter((name) => !new RegExp(`\\bapi\\.${name}\\b`, 'u').test(tried))).toEqual([]);
  });

  // A page under such a policy reports the attempt as well, even one that is caught.
  it('no public function so much as tries to make code', long, async () => {
    const { stdout, stderr } = await run(everyCall, [], counting);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({ attempts: [], called: Object.keys(calls).length });
  });
});
