import { unchecked } from '../../src/subject/index.js';
import { build } from 'esbuild';
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { receiptFor, verifyReceipt } from '../../src/receipt.js';
import { sensitivity } from '../../src/sensitivity.js';
import { long } from '../long.js';

const input = {
  name: '甲公司 é 😀',
  city: '台州市',
  industry: 'C3852',
  foundedIn: 2009,
  before: { through: 2024, revenueInTaizhouPeak: '7亿元', everAboveScale: true },
  years: {
    2025: { revenueInTaizhou: '8亿元', aboveScale: true },
    2026: { revenueInTaizhou: '120亿元', aboveScale: true },
  },
  titles: [
    { title: 'dcmm', grade: 5, on: '2026-05-05' },
    { title: 'champion-product', on: '2026-05-05' },
  ],
  projects: [],
};
const options = {
  document: 'taizhou-matrix-2025',
  year: 2026,
  readings: { 'tier-jump': 'each' },
  assumeNone: ['received'],
} as const;

test(
  'receipts and sensitivity are the same bytes in a browser bundle, in a realm with nothing of Node',
  { ...long, timeout: 60_000 },
  async () => {
    const contents = `
    import { receiptFor, verifyReceipt } from './src/receipt.js';
    import { sensitivity } from './src/sensitivity.js';
    const input = ${JSON.stringify(input)}, options = ${JSON.stringify(options)};
    const receipt = receiptFor(input, options);
    const { readings, ...rest } = options;
    globalThis.answer = JSON.stringify({ receipt, verified: verifyReceipt(receipt, input), sensitivity: sensitivity(input, rest) });`;
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: resolve(import.meta.dirname, '../..'), loader: 'ts' },
      bundle: true,
      minify: true,
      write: false,
      platform: 'browser',
      format: 'iife',
      target: 'es2022',
      logLevel: 'error',
    });
    // A browser has TextEncoder; beside it no process, no require, and no code from text.
    const page = createContext({ TextEncoder }, { codeGeneration: { strings: false, wasm: false } });
    runInContext(outputFiles.map(({ text }) => text).join(''), page, { timeout: 50_000 });
    const { readings: _, ...rest } = options;
    const receipt = receiptFor(unchecked(input), options);
    expect(page['answer']).toBe(
      JSON.stringify({
        receipt,
        verified: verifyReceipt(receipt, input),
        sensitivity: sensitivity(unchecked(input), rest),
      }),
    );
  },
);
