import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { keptOf } from '../../src/simulate/suppress.js';
import { runs } from '../laws/support.js';

const rows = fc.uniqueArray(
  fc.record({
    is: fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y', 'z')),
    count: fc.integer({ min: 1, max: 9 }),
  }),
  { selector: ({ is }) => is.join(), maxLength: 9 },
);

describe('groups of few enterprises', () => {
  test.prop(
    [rows, fc.constantFrom(['rule', 'district'], ['size', 'district'], ['year', 'rule']), fc.nat({ max: 5 })],
    runs(),
  )('are not told, nor left over alone from what is told beside them', (all, by, below) => {
    const kept = keptOf(all, by, ({ count }) => count, below);
    const own = by.flatMap((name, key) => (['year', 'rule'].includes(name) ? [] : [key]));
    if (own.length === 0) expect(kept).toEqual(all);
    else expect(kept.every(({ count }) => count >= below)).toBe(true);
    for (const key of own)
      for (const row of all) {
        const line = all.filter(({ is }) => is.every((name, at) => at === key || name === row.is[at]));
        const hidden = line.filter((each) => !kept.includes(each));
        expect(hidden.length === 1 && line.length > 1).toBe(false);
      }
  });
});
