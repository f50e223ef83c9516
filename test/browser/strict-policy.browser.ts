import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { everyCall } from '../calls/every-page.js';
import { inStrictPage } from './strict-page.js';
import { told } from './told.js';

/** A program as a page gets it: bundled for browsers, minified. */
const bundled = async (contents: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles.map(({ text }) => text).join('');
};

const program = "import { told } from './told.ts'; globalThis.told = told();";

describe('a page whose policy forbids all but its own scripts', () => {
  test('runs every public call, breaks no rule, and comes to what Node comes to', async () => {
    const { told: inPage, faults, reports } = await inStrictPage(await bundled(program));
    expect({ faults, reports }).toEqual({ faults: [], reports: [] });
    const inNode = JSON.parse(await told()) as Readonly<Record<string, string>>;
    expect(JSON.parse(inPage)).toEqual(inNode);
    expect(Object.keys(inNode)).toEqual(expect.arrayContaining(Object.keys(everyCall)));
  });

  // That nothing was told means something only where it would have been.
  test.each([
    ['new Function', "try { new Function('return 1'); } catch {}"],
    ['eval', "try { (0, eval)('1'); } catch {}"],
    ['a timer with text', "setTimeout('1', 0);"],
    ['an element that would run', "document.body.innerHTML = '<p>text</p>';"],
  ])('tells of %s, even where it is caught', async (_, seeded) => {
    const { faults, reports } = await inStrictPage(`${seeded} globalThis.told = '{}';`);
    expect(faults.filter((fault) => fault.startsWith('policy: '))).not.toEqual([]);
    expect(reports).not.toEqual([]);
  });

  test('tells of an error that nobody caught', async () => {
    const { faults } = await inStrictPage("Promise.reject(new Error('mine')); throw new Error('thrown');");
    expect(faults).toEqual(['error: Uncaught Error: thrown', 'rejection: Error: mine']);
  });
});
