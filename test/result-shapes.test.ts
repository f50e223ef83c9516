import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shapesModule, shapesPath } from '../scripts/result-shapes.js';
import { long } from './long.js';

test(
  'what stands in results, by which copies are checked, is what their types say',
  { ...long, timeout: 60_000 },
  async () => {
    expect(readFileSync(shapesPath, 'utf8')).toBe(await shapesModule());
  },
);
