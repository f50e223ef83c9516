import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { createPatterns, start } from '../../src/columns/patterns.js';
import { runs } from '../laws/support.js';

const noted = fc.array(fc.array(fc.nat(400), { maxLength: 40 }), { minLength: 1, maxLength: 80 });

test.prop([noted, noted], runs(50))(
  'rows have one pattern where the same was noted in the same order, and nowhere else, also after all was forgotten',
  (before, rows) => {
    const patterns = createPatterns(401);
    const patternOf = (row: readonly number[]): number =>
      row.reduce((pattern, each) => patterns.with(pattern, each), start);
    before.forEach(patternOf);
    patterns.clear();
    expect(patterns.size()).toBe(1);
    const texts = new Map<number, string>();
    for (const row of [...rows, ...rows]) {
      const pattern = patternOf(row);
      const text = texts.get(pattern) ?? row.join(' ');
      texts.set(pattern, text);
      expect(row.join(' ')).toBe(text);
    }
    const different = new Set(rows.map((row) => row.join(' ')));
    expect(texts.size).toBe(different.size);
  },
);
