import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

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

  it('both engines run where code from text is forbidden, as under a strict content security policy', async () => {
    const { outputFiles } = await build({
      stdin: { contents: program, resolveDir: root, loader: 'ts' },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      logLevel: 'silent',
      // The bundle runs from standard input; json-rules-engine is CommonJS and asks for Node's own modules.
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(process.cwd() + '/x.js');",
      },
    });
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--disallow-code-generation-from-strings', '--input-type=module', '-'],
      {
        cwd: root,
        input: outputFiles[0]?.text,
        encoding: 'utf8',
      },
    );
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      generated: 0,
      total: { low: '106万元', high: '106万元' },
      awards: [
        { rule: 'taizhou-matrix-2025/scale-up', amount: 6e6 },
        { rule: 'taizhou-matrix-2025/revenue-milestone', amount: 1e8 },
      ],
    });
  });
});
